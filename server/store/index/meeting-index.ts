// The list of all meetings, and what is found in them: a side table, made from their logs and made again whenever it is missing.
import type { Phase } from '../../../shared/meeting/state.ts';

export interface IndexedMeeting {
  id: string;
  /** The last row of its log that this was made from. */
  seq: number;
  deletedAt?: number;
  /** Milliseconds since 1970. */
  startsAt: number;
  phase: Phase;
  series?: string;
  /** The words that it is found by, folded. */
  words: string;
  /** As JSON. */
  card: string;
}

export interface MeetingFilter {
  /** Folded; each is somewhere in the words. */
  words: readonly string[];
  series?: string;
  phases?: readonly Phase[];
  /** By when they start: milliseconds since 1970, `to` not included. */
  from?: number;
  to?: number;
  deleted: boolean;
}

export interface MeetingPage extends MeetingFilter {
  oldestFirst: boolean;
  /** The last of the page before. */
  after?: { startsAt: number; id: string };
  limit: number;
}

export interface MeetingCounts {
  phases: { phase: Phase; count: number }[];
  /** By name; `last` is the id of its latest meeting. */
  series: { name: string; count: number; last: string }[];
}

export interface IndexReads {
  /** The seq of every meeting in it, and since when it is deleted. */
  known(): Promise<Pick<IndexedMeeting, 'id' | 'seq' | 'deletedAt'>[]>;
  /** Their cards, in order. */
  find(page: MeetingPage): Promise<string[]>;
  card(id: string): Promise<string | undefined>;
  counts(filter: MeetingFilter): Promise<MeetingCounts>;
}

export interface IndexWrites {
  /** Adds or replaces by id. */
  put(meetings: readonly IndexedMeeting[]): Promise<void>;
  drop(ids: readonly string[]): Promise<void>;
}

export interface MeetingIndex extends IndexReads, IndexWrites {
  close(): Promise<void>;
}
