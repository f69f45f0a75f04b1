// The people of a meeting, and when they were here.
import type { Role } from '../roles.ts';

/** The regional groups of the United Nations. */
export const regions = ['africa', 'asia-pacific', 'eastern-europe', 'latin-america-caribbean', 'western-europe-others'] as const;
export type Region = (typeof regions)[number];

export interface Participant {
  id: string;
  role: Role;
  name: string;
  affiliation?: string;
  group?: string;
  region?: Region;
  /** Someone who never connected: noted by the Secretariat (on the phone only, or with apologies). */
  noted?: boolean;
  /** Taken over from the meeting this one was made from. A person who joins under this name takes over the entry. */
  expected?: true;
  /** As noted; otherwise `visits` says whether they were here. */
  apologies?: boolean;
  /** On the phone only, as was noted. */
  byPhone?: boolean;
  /** When they were here. The last visit has no end while they are. */
  visits: Visit[];
}

export interface Visit {
  arrivedAt: number;
  leftAt?: number;
}

export interface AttendanceState {
  participants: Participant[];
  /** Entries that were merged into another, by their ids. */
  merged?: Record<string, string>;
  /** The most observers without a name who were here at one time of the call, as far as it has been noted. */
  nameless?: number;
}

/** Its entries of the timeline. */
export type AttendanceMoment = 'participant.renamed';
