// Who was there, and for how long.

import type { Participant, Visit } from '../meeting/attendance/model.ts';
import { isNoted } from '../meeting/attendance/presence.ts';
import type { MeetingState } from '../meeting/state.ts';

export interface AttendanceRow {
  participant: Participant;
  status: 'here' | 'was-here' | 'phone' | 'apologies' | 'absent';
  presentMs: number;
  firstSeenAt?: number;
  lastSeenAt?: number;
}

type Times = Pick<MeetingState, 'openedAt' | 'closedAt'>;

/** The visits to the call itself, and those that were noted: who came before it only, or reads the report after it, was not at it. */
export function visitsToCall({ openedAt, closedAt }: Times, visits: readonly Visit[]): Visit[] {
  if (openedAt === undefined) return [...visits];
  return visits.filter((visit) => isNoted(visit) || ((visit.leftAt ?? Infinity) > openedAt && visit.arrivedAt < (closedAt ?? Infinity)));
}

function statusOf({ visits, byPhone, apologies }: Participant, toCall: readonly Visit[]): AttendanceRow['status'] {
  const last = visits.at(-1);
  if (last && last.leftAt === undefined) return 'here';
  if (byPhone) return 'phone';
  if (apologies) return 'apologies';
  return toCall.length > 0 ? 'was-here' : 'absent';
}

/** In the order they joined. Times are the server's; one who is here is counted to `now`, or to the end of the call. */
export function attendance(state: MeetingState, now: number): AttendanceRow[] {
  const { openedAt = 0, closedAt = now } = state;
  return state.participants.map((participant) => {
    const visits = visitsToCall(state, participant.visits);
    const [first] = visits;
    const last = visits.at(-1);
    return {
      participant,
      status: statusOf(participant, visits),
      presentMs: visits.reduce((sum, visit) => sum + Math.max(0, Math.min(visit.leftAt ?? now, closedAt) - Math.max(visit.arrivedAt, openedAt)), 0),
      ...(first && { firstSeenAt: first.arrivedAt }),
      ...(last && { lastSeenAt: last.leftAt ?? now }),
    };
  });
}
