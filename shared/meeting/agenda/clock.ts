// Time spent and time to come, from the agenda and the server's clock.

import type { AgendaItem } from '../model/agenda.ts';
import { flatten } from '../model/agenda-tree.ts';
import type { MeetingState } from '../state.ts';

const minuteMs = 60_000;

/** Milliseconds an item was under discussion, its children included. */
export function spentMs(item: AgendaItem, now: number): number {
  const own = item.spells.reduce((sum, spell) => sum + Math.max(0, (spell.endedAt ?? now) - spell.startedAt), 0);
  return item.children.reduce((sum, child) => sum + spentMs(child, now), own);
}

/** An item's budget in minutes: its own, or its children's together where it has none. */
export function itemBudget(item: AgendaItem): number {
  return item.minutes ?? item.children.reduce((sum, child) => sum + itemBudget(child), 0);
}

const counts = (item: AgendaItem): boolean => !['proposed', 'declined', 'withdrawn'].includes(item.status);

/** The sum of the budgets in minutes, AOB that was admitted included. */
export function agendaBudget(agenda: readonly AgendaItem[]): number {
  return agenda.filter(counts).reduce((sum, item) => sum + itemBudget(item), 0);
}

/** The time an item still needs, in milliseconds, never below zero. An item that is over needs only the time of its pending children. */
function leftMs(item: AgendaItem, now: number): number {
  if (!counts(item) || item.status === 'deferred') return 0;
  if (item.status === 'done' || item.minutes === undefined) return item.children.reduce((sum, child) => sum + leftMs(child, now), 0);
  const childrenOver = item.children.length > 0 && item.children.every((child) => child.status === 'done' || child.status === 'deferred');
  return childrenOver && item.status === 'pending' ? 0 : Math.max(0, item.minutes * minuteMs - spentMs(item, now));
}

export interface Projection {
  /** When the current item's budget runs out, or did; absent without a current item or a budget. */
  item?: number;
  /** When the meeting would end if every budget were kept. */
  meeting: number;
}

/** Milliseconds since 1970. Before the call opens, the meeting is counted from its planned start. */
export function projectedEnd(state: MeetingState, now: number): Projection {
  const from = state.openedAt === undefined ? Math.max(now, Date.parse(state.startsAt)) : now;
  const meeting = state.closedAt ?? from + state.agenda.reduce((sum, item) => sum + leftMs(item, now), 0);
  const current = flatten(state.agenda).find((item) => item.id === state.current);
  const budget = current && itemBudget(current);
  return current && budget ? { item: now + budget * minuteMs - spentMs(current, now), meeting } : { meeting };
}
