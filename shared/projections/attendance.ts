// Who was there, and for how long.
import type { MeetingState, Participant } from '../meeting/state.ts';

export interface AttendanceRow {
  participant: Participant;
  status: 'here' | 'was-here' | 'phone' | 'apologies' | 'absent';
  presentMs: number;
  firstSeenAt?: number;
  lastSeenAt?: number;
}

function statusOf(participant: Participant): AttendanceRow['status'] {
  const last = participant.visits.at(-1);
  if (last && last.leftAt === undefined) return 'here';
  if (participant.byPhone) return 'phone';
  if (participant.apologies) return 'apologies';
  return last ? 'was-here' : 'absent';
}

/** In the order they joined. Times are the server's; one who is here is counted to `now`. */
export function attendance(state: MeetingState, now: number): AttendanceRow[] {
  return state.participants.map((participant) => {
    const [first] = participant.visits;
    const last = participant.visits.at(-1);
    return {
      participant,
      status: statusOf(participant),
      presentMs: participant.visits.reduce((sum, visit) => sum + Math.max(0, (visit.leftAt ?? now) - visit.arrivedAt), 0),
      ...(first && { firstSeenAt: first.arrivedAt }),
      ...(last && { lastSeenAt: last.leftAt ?? now }),
    };
  });
}
