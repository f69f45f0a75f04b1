// The approval of an earlier meeting's report: by the item that has that report among its documents, once it is over and the room has agreed under it.
import { closedItems } from '../meeting/agenda/closed.ts';
import { flatten } from '../meeting/model/agenda-tree.ts';
import type { MeetingState } from '../meeting/state.ts';

export interface Approval {
  /** The meeting whose report was approved, and when the agreement was declared. */
  meetingId: string;
  at: number;
}

const addressOf = (meetingId: string): RegExp => new RegExp(`/r/${meetingId}(?:/v/\\d+)?/?(?:[?#].*)?$`);

/** Undefined where the item was deferred, is not over, is in camera, or the last outcome under it is another. */
export function approvalIn(state: MeetingState): Approval | undefined {
  const { from, agreements } = state;
  if (!from) return undefined;
  const address = addressOf(from.meetingId);
  const item = flatten(state.agenda).find(({ documents }) => documents.some(({ url }) => address.test(url)));
  if (item?.status !== 'done' || closedItems(state).has(item.id)) return undefined;
  const last = agreements.filter(({ itemId }) => itemId === item.id).at(-1);
  return last?.outcome === 'agreed' ? { meetingId: from.meetingId, at: last.declaredAt } : undefined;
}
