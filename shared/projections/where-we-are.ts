// Where a call is, for latecomers: the items taken up and their results, the current item, and those still to come.

import type { AgendaItem } from '../meeting/model/agenda.ts';
import { flatten } from '../meeting/model/agenda-tree.ts';
import type { Agreement } from '../meeting/model/consensus.ts';
import type { MeetingState } from '../meeting/state.ts';
import type { Minutes } from '../minutes/minutes.ts';
import { type RegisterRow, register } from './register.ts';
import { reportOrder } from './report-order.ts';

export interface ItemSoFar {
  item: AgendaItem;
  /** The decisions and actions that stand in its minutes. */
  outcomes: RegisterRow[];
}

export interface WhereWeAre {
  /** In the order in which they were taken; the one under discussion is the last. */
  taken: ItemSoFar[];
  /** In the agenda's order; something may be written there already. */
  ahead: ItemSoFar[];
  /** Sentences that were put to the room and not agreed; agreements are among the outcomes. */
  notAgreed: Agreement[];
}

const isTaken = ({ status, spells }: AgendaItem): boolean => status === 'done' || status === 'deferred' || status === 'current' || spells.length > 0;

/** A parent is ahead by its children; by itself only where it has none that are. */
function isAhead(item: AgendaItem): boolean {
  return item.status === 'pending' && item.spells.length === 0 && !(item.children.length > 0 && item.children.every(isTaken));
}

export function whereWeAre(state: MeetingState, minutes: Minutes): WhereWeAre {
  const rows = register(state, minutes).filter(({ from }) => from === undefined);
  const outcomesOf = ({ id }: AgendaItem): RegisterRow[] => rows.filter(({ itemId }) => itemId === id);
  const items = reportOrder(state).flatMap(({ item }) => (item ? [{ item, outcomes: outcomesOf(item) }] : []));
  const taken = items.filter(({ item }) => isTaken(item));
  return {
    taken: taken.sort((one, other) => Number(one.item.status === 'current') - Number(other.item.status === 'current')),
    ahead: flatten(state.agenda)
      .map((item) => ({ item, outcomes: outcomesOf(item) }))
      .filter(({ item, outcomes }) => isAhead(item) || (!isTaken(item) && outcomes.length > 0)),
    notAgreed: state.agreements.filter(({ outcome }) => outcome === 'not-agreed'),
  };
}
