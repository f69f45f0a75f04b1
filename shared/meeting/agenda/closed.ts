// The items in camera: leads and members see them, and observers see only that they are there.
import { flatten } from '../model/agenda-tree.ts';
import type { MeetingState } from '../state.ts';

export type AgendaInCamera = Pick<MeetingState, 'agenda' | 'closedAway'>;

const none: ReadonlySet<string> = new Set();
const known = new WeakMap<readonly unknown[], ReadonlySet<string>>();

/** The ids of items in camera: those that are marked, their children, and those that were removed while they were. */
export function closedItems({ agenda, closedAway = [] }: AgendaInCamera): ReadonlySet<string> {
  const before = known.get(agenda);
  if (before) return before;
  const marked = agenda.flatMap((item) => (item.inCamera ? flatten([item]) : item.children.filter(({ inCamera }) => inCamera)));
  const ids = marked.length + closedAway.length === 0 ? none : new Set([...marked.map(({ id }) => id), ...closedAway]);
  known.set(agenda, ids);
  return ids;
}

/** Whether the meeting is in camera at this moment. */
export function isClosedNow(state: AgendaInCamera & Pick<MeetingState, 'current'>): boolean {
  return state.current !== null && closedItems(state).has(state.current);
}

/** Whether the meeting was in camera at some time between two instants, in milliseconds since 1970. */
export function wasClosed(state: AgendaInCamera, from: number, until = Number.POSITIVE_INFINITY): boolean {
  const closed = closedItems(state);
  if (closed.size === 0) return false;
  return flatten(state.agenda).some(
    ({ id, spells }) => closed.has(id) && spells.some(({ startedAt, endedAt = Number.POSITIVE_INFINITY }) => startedAt <= until && endedAt >= from),
  );
}
