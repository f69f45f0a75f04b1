// The register: the decisions and actions that stand in the minutes, in the agenda's order.

import { closedItems } from '../meeting/agenda/closed.ts';
import type { ActionAnswer, CarriedStatus, SourceMeeting } from '../meeting/model/actions.ts';
import { findItem, flatten } from '../meeting/model/agenda-tree.ts';
import type { MeetingState } from '../meeting/state.ts';
import { type Block, type Minutes, noteAnchor } from '../minutes/minutes.ts';
import { numbering } from './numbering.ts';

export interface RegisterRow {
  kind: 'decision' | 'action';
  /** The id of its block. */
  id: string;
  /** Absent for the report's own paragraphs. */
  itemId?: string;
  itemTitle?: string;
  itemNumber?: string;
  text: string;
  owner?: string;
  /** An ISO date where it was understood, else as typed. */
  due?: string;
  /** Actions only. */
  status?: CarriedStatus;
  /** The earlier meeting it was agreed at, where it was brought here. */
  from?: SourceMeeting;
  /** The last answer on it, and its author if it came by a personal link. */
  answer?: string;
  answered?: Omit<ActionAnswer, 'text' | 'by'>;
  /** Agreed in camera. */
  inCamera?: true;
}

const textOf = (block: Block): string =>
  block.spans
    .map((span) => span.text)
    .join('')
    .replaceAll(noteAnchor, '')
    .replace(/\s+/g, ' ')
    .trim();

const own = <T>(all: Record<string, T>, id: string): T | undefined => (Object.hasOwn(all, id) ? all[id] : undefined);

function said(answer: ActionAnswer | undefined): Pick<RegisterRow, 'answer' | 'answered'> {
  if (!answer) return {};
  const { text, by: _by, ...answered } = answer;
  return { answer: text, ...(answer.byLink && { answered }) };
}

/** Actions from earlier meetings come first. Rows without text are left out. A removed item has only its id. */
export function register(state: MeetingState, minutes: Minutes): RegisterRow[] {
  const numbers = numbering(state.agenda);
  const closed = closedItems(state);
  const rows = (fragment: string, about: Pick<RegisterRow, 'itemId' | 'itemTitle' | 'itemNumber'>): RegisterRow[] =>
    (minutes.fragments[fragment] ?? []).flatMap((block) => {
      const text = textOf(block);
      if ((block.kind !== 'decision' && block.kind !== 'action') || text === '') return [];
      const hidden = about.itemId !== undefined && closed.has(about.itemId) && { inCamera: true as const };
      const row: RegisterRow = { kind: block.kind, id: block.id, ...about, text, ...hidden };
      if (block.kind === 'decision') return [row];
      const { owner, due } = block;
      return [
        {
          ...row,
          ...(owner && { owner }),
          ...(due && { due }),
          status: own(state.actions, block.id)?.status ?? 'open',
          ...said(own(state.answers ?? {}, block.id)),
        },
      ];
    });
  const items = flatten(state.agenda).flatMap((item) => {
    const itemNumber = numbers.get(item.id);
    return rows(`item:${item.id}`, { itemId: item.id, itemTitle: item.title, ...(itemNumber !== undefined && { itemNumber }) });
  });
  // Agreements under a removed item are kept, after all others.
  const removed = Object.keys(minutes.fragments)
    .filter((fragment) => fragment.startsWith('item:') && !findItem(state.agenda, fragment.slice('item:'.length)))
    .sort();
  const under = state.reviewItem === undefined ? undefined : findItem(state.agenda, state.reviewItem);
  const underNumber = under && numbers.get(under.id);
  const about = { ...(under && { itemId: under.id, itemTitle: under.title }), ...(underNumber !== undefined && { itemNumber: underNumber }) };
  const carried = state.carried.map(({ answer, ...action }): RegisterRow => ({ kind: 'action', ...about, ...action, ...said(answer) }));
  return [
    ...carried,
    ...rows('report:opening', {}),
    ...items,
    ...rows('report:closing', {}),
    ...removed.flatMap((fragment) => rows(fragment, { itemId: fragment.slice('item:'.length) })),
  ];
}
