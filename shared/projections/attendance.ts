// Attendance: everyone who was there, and for how long.

import { isHere } from '../meeting/attendance/presence.ts';
import { isExcused, visitsToCall } from '../meeting/attendance/visits.ts';
import type { Participant, Visit } from '../meeting/model/attendance.ts';
import type { MeetingState } from '../meeting/state.ts';

export interface AttendanceRow {
  participant: Participant;
  status: 'here' | 'was-here' | 'phone' | 'apologies' | 'absent';
  presentMs: number;
  firstSeenAt?: number;
  lastSeenAt?: number;
}

function statusOf(state: MeetingState, person: Participant, toCall: readonly Visit[]): AttendanceRow['status'] {
  if (isHere(person)) return 'here';
  if (person.byPhone) return 'phone';
  if (isExcused(state, person)) return 'apologies';
  return toCall.length > 0 ? 'was-here' : 'absent';
}

/** In the order they joined. Times are the server's; a person who is here is counted to `now`, or to the end of the call. */
export function attendance(state: MeetingState, now: number): AttendanceRow[] {
  const { openedAt = 0, closedAt = now } = state;
  return state.participants.map((participant) => {
    const visits = visitsToCall(state, participant.visits);
    const [first] = visits;
    const last = visits.at(-1);
    return {
      participant,
      status: statusOf(state, participant, visits),
      presentMs: visits.reduce((sum, visit) => sum + Math.max(0, Math.min(visit.leftAt ?? now, closedAt) - Math.max(visit.arrivedAt, openedAt)), 0),
      ...(first && { firstSeenAt: first.arrivedAt }),
      ...(last && { lastSeenAt: last.leftAt ?? now }),
    };
  });
}
