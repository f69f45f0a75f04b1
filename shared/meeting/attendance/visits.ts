// When a person was here: what the program saw, and what was noted.

import type { Participant, Visit } from '../model/attendance.ts';
import type { MeetingState } from '../state.ts';
import { isNoted } from './presence.ts';

type Times = Pick<MeetingState, 'openedAt' | 'closedAt'>;

/** The visits to the call itself, and those that were noted: people who only came before it, or read the report after it, were not at it. */
export function visitsToCall({ openedAt, closedAt }: Times, visits: readonly Visit[]): Visit[] {
  if (openedAt === undefined) return [...visits];
  return visits.filter((visit) => isNoted(visit) || ((visit.leftAt ?? Infinity) > openedAt && visit.arrivedAt < (closedAt ?? Infinity)));
}

/** Whether the program saw them at the call. */
export function wasSeen(times: Times, { visits }: Pick<Participant, 'visits'>): boolean {
  return times.openedAt !== undefined && visitsToCall(times, visits).some((visit) => !isNoted(visit));
}

/** Whether they count as excused. People who were seen at the call do not. */
export function isExcused(times: Times, person: Participant): boolean {
  return person.apologies === true && !wasSeen(times, person);
}

/** The visits of two entries of one person, in order and without overlaps. */
export function joinedVisits(one: readonly Visit[], other: readonly Visit[]): Visit[] {
  const joined: Visit[] = [];
  for (const visit of [...one, ...other].sort((a, b) => a.arrivedAt - b.arrivedAt)) {
    const last = joined.at(-1);
    if (!last || (last.leftAt !== undefined && last.leftAt < visit.arrivedAt)) joined.push(visit);
    else if (last.leftAt !== undefined && (visit.leftAt === undefined || visit.leftAt > last.leftAt))
      joined[joined.length - 1] = { arrivedAt: last.arrivedAt, ...(visit.leftAt !== undefined && { leftAt: visit.leftAt }) };
  }
  // A noted presence says nothing beside a visit that was seen.
  return joined.some((visit) => !isNoted(visit)) ? joined.filter((visit) => !isNoted(visit)) : joined.slice(0, 1);
}
