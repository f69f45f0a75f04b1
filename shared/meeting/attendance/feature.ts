// The list of people, and their presence.
import type { EventOf } from '../events.ts';
import type { StatefulFeature } from '../feature.ts';
import type { AttendanceState } from '../model/attendance.ts';
import { everyone, leads, secretariat } from '../roles.ts';
import type { MeetingState, TimelineEntry } from '../state.ts';
import type { attendanceCommands } from './commands.ts';
import { evolveAttendance } from './evolve.ts';

/** Someone who was listed before goes by another name, by their own word and while the call is live. */
function renamed(
  { phase, participants }: MeetingState,
  { type, participant, at, by }: EventOf<'participant.joined' | 'attendance.noted'>,
): TimelineEntry | undefined {
  const known = participants.find(({ id }) => id === participant.id);
  if (phase !== 'live' || !known || known.name === participant.name || (type === 'attendance.noted' && by !== participant.id)) return undefined;
  return { at, type: 'participant.renamed', title: `${known.name} → ${participant.name}`, participantId: participant.id };
}

export const attendance: StatefulFeature<(typeof attendanceCommands)[number]['type'], AttendanceState> = {
  roles: {
    'attendance.note': secretariat,
    'attendance.correct': everyone,
    'attendance.note-all': secretariat,
    'people.merge': leads,
    'people.remove': leads,
  },
  begin: ({ participants = [] }) => ({ participants }),
  evolve: evolveAttendance,

  moments: { 'participant.joined': renamed, 'attendance.noted': renamed },
};
