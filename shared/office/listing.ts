// The public part of a meeting: its issued report, and that it is coming where its Secretariat lists it.
import type { Language } from '../meeting/facts.ts';

/** `issued`: once its report is issued, the default. `coming`: before that too. `unlisted`: never. */
export const listings = ['issued', 'coming', 'unlisted'] as const;
export type Listing = (typeof listings)[number];

/** How a meeting is listed, as its Secretariat or the organiser says. */
export interface ListingRecord {
  listing: Listing;
  /** It does not take place. */
  cancelled?: true;
  /** Milliseconds since 1970. */
  changedAt: number;
}

/** A meeting in the public archive and its calendar. Of an issued one all of this is of its issue. */
export interface PublicEntry {
  id: string;
  title: string;
  body?: string;
  series?: string;
  number?: string;
  language: Language;
  /** ISO 8601, UTC. */
  startsAt: string;
  durationMinutes: number;
  /** The last issue and when it was issued; absent for a meeting that is coming. */
  issue?: number;
  issuedAt?: number;
  cancelled?: true;
  /** Rises with each change. */
  sequence: number;
  changedAt: number;
}
