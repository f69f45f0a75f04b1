// News of the whole meeting that everybody must hear: its opening, the adoption of its agenda or its closing was taken back.
import type { Command } from '../../../shared/meeting/commands.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import { words } from '../../ui/words.ts';

/** An event, the command behind it, and its sentence. */
const told = [
  ['meeting.opened', 'meeting.open', 'opened'],
  ['agenda.adopted', 'agenda.adopt', 'adopted'],
  ['meeting.closed', 'meeting.close', 'closed'],
] as const;

/** The sentences for the opening and closing of the call and the adoption of its agenda. The person behind it has a notice. */
export function phaseNews(before: MeetingState, after: MeetingState, did: (command: Command['type']) => boolean): string[] {
  const fresh = after.timeline.slice(before.timeline.length);
  return told.filter(([happened, command]) => fresh.some(({ type }) => type === happened) && !did(command)).map(([, , sentence]) => words.undo[sentence]);
}

/** The sentences for what was taken back between two states. */
export function takenBackSince(before: MeetingState, after: MeetingState): string[] {
  const fresh = after.timeline.slice(before.timeline.length);
  return fresh.flatMap(({ type }) => (type.endsWith('.taken-back') ? [`${words.timeline.events[type]}.`] : []));
}
