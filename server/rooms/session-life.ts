// How long a session holds: until it has not been used for a month, and until some weeks after the meeting.
import type { MeetingState } from '../../shared/meeting/state.ts';
import type { SessionRow } from '../store/store.ts';

const day = 24 * 60 * 60 * 1000;
export const unusedMs = 30 * day;
export const afterMeetingMs = 56 * day;
/** A use is written down again after this time. */
export const noteEvery = day;

/** When the meeting is over: it was closed, or was never opened and its time has passed. A call under way has no end. */
export function endOfMeeting({ startsAt, durationMinutes, openedAt, closedAt }: MeetingState): number {
  if (closedAt !== undefined) return closedAt;
  return openedAt === undefined ? Date.parse(startsAt) + durationMinutes * 60_000 : Number.POSITIVE_INFINITY;
}

/** Whether a session has expired. One opened long after the meeting expires only for lack of use. */
export function isExpired({ createdAt, usedAt = createdAt }: SessionRow, endOf: number, now: number): boolean {
  const last = endOf + afterMeetingMs;
  return now - usedAt > unusedMs || (createdAt <= last && now > last);
}

const asSaid = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether a person who opens a link is the person of the session in their browser: a session that somebody else left there has another name, or none. */
export function isSamePerson(session: SessionRow, listedName: string | undefined, name: string | undefined): boolean {
  const known = [session.name, listedName].filter((each) => each !== undefined);
  return known.length > 0 && (name === undefined || known.some((each) => asSaid(each) === asSaid(name)));
}
