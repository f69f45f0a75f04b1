// Taking back what a lead did to the meeting as a whole: opening it, adopting its agenda, closing it.

import type { EventBody } from '../events.ts';
import { restoreMs } from '../floor/gone.ts';
import { flatten } from '../model/agenda-tree.ts';
import type { TakenBack } from '../model/phase.ts';
import type { MeetingState } from '../state.ts';

/** Nothing was done in the call yet, and nothing of it is under way. */
function isUntouched({ agenda, floor, agreements, gauges, objections, gauge }: MeetingState): boolean {
  const { speaking, queue, spoken } = floor;
  const asked = agreements.length > 0 || gauges.length > 0 || objections !== null || gauge !== null;
  return !asked && speaking === null && queue.length === 0 && spoken.length === 0 && flatten(agenda).every(({ spells }) => spells.length === 0);
}

/** When it was done, where nothing was built on it yet. */
function doneAt(state: MeetingState, what: TakenBack): number | undefined {
  if (what === 'opening') return state.phase === 'live' && isUntouched(state) ? state.openedAt : undefined;
  if (what === 'adoption') return state.phase === 'issued' ? undefined : state.adoptedAt;
  return state.phase === 'drafting' && state.issues.length === 0 && state.comments.length === 0 ? state.closedAt : undefined;
}

/** Whether it can be taken back at this moment. */
export function mayTakeBack(state: MeetingState, what: TakenBack, now: number): boolean {
  const at = doneAt(state, what);
  return at !== undefined && now - at <= restoreMs;
}

/** Resumes all that the closing ended: the item under discussion, the intervention, the queue. */
export function goesOn({ agenda, floor, closedAt }: MeetingState): EventBody[] {
  if (closedAt === undefined) return [];
  const item = flatten(agenda).find(({ status, spells }) => status === 'done' && spells.at(-1)?.endedAt === closedAt);
  const requestIds = floor.gone.filter(({ at }) => at === closedAt).map(({ request }) => request.id);
  return [
    ...(item
      ? [
          { type: 'item.reopened' as const, itemId: item.id },
          { type: 'item.started' as const, itemId: item.id },
        ]
      : []),
    ...(requestIds.length > 0 ? [{ type: 'floor.restored' as const, requestIds }] : []),
  ];
}
