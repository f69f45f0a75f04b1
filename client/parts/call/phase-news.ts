// News of the whole meeting that everybody must hear: its opening, the adoption of its agenda or its closing was taken back.
import type { MeetingState } from '../../../shared/meeting/state.ts';
import { words } from '../../ui/words.ts';

/** The sentences for what was taken back between two states. */
export function takenBackSince(before: MeetingState, after: MeetingState): string[] {
  const fresh = after.timeline.slice(before.timeline.length);
  return fresh.flatMap(({ type }) => (type.endsWith('.taken-back') ? [`${words.timeline.events[type]}.`] : []));
}
