import { findItem } from '../model/agenda-tree.ts';
import type { MeetingState, TimelineEntry } from '../state.ts';

/** For an event about an item: its title as it was then. Undefined if the item is not there. */
export function aboutItem<T extends TimelineEntry['type']>(before: MeetingState, event: { type: T; at: number; itemId: string }): TimelineEntry | undefined {
  const item = findItem(before.agenda, event.itemId);
  return item && { at: event.at, type: event.type, itemId: item.id, title: item.title };
}
