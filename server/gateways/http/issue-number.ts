import { HttpRefusal } from './errors.ts';

/** The issue number in an address; undefined if it has none. */
export function issueNumber(given: unknown): number | undefined {
  if (given === undefined) return undefined;
  if (typeof given !== 'string' || !/^[1-9]\d{0,4}$/.test(given)) throw new HttpRefusal('not-issued');
  return Number(given);
}

/** Where a report stands for the public: its last issue, or one by its number. */
export function reportAddress(origin: string, meetingId: string, number?: number): string {
  return `${origin}/r/${meetingId}${number === undefined ? '' : `/v/${number}`}`;
}
