// The list of all meetings, and what is found in them: a side table, made from their logs and made again whenever it is missing.
import type { Phase } from '../../../shared/meeting/model/phase.ts';
import type { ListingRecord } from '../../../shared/office/listing.ts';
import type { NamedParagraph } from '../../../shared/office/supersedes.ts';
import type { Approval } from '../../../shared/projections/approval.ts';

/** The source of the index for one meeting, worked out in the thread of the index. */
export interface IndexSource {
  /** The last row of its log that this was read from. */
  seq: number;
  /** How often its log was rewritten; where it is not known, as often as before. */
  rewritings?: number;
  deletedAt?: number;
  /** The state, as JSON. */
  state: string;
  /** The minutes, as updates one after the other. */
  minutes: readonly Uint8Array[];
  /** The last issue, and what of the state was so when it was issued. */
  issue?: { number: number; at: number; record: string; facts: IssuedFacts };
  listing?: ListingRecord;
}

export interface IssuedFacts {
  series?: string;
  number?: string;
  version: number;
}

export interface IndexedMeeting {
  id: string;
  /** The last row of its log that this was made from. */
  seq: number;
  /** Undefined where it is not known: as often as before. */
  rewritings?: number;
  deletedAt?: number;
  /** Milliseconds since 1970. */
  startsAt: number;
  phase: Phase;
  series?: string;
  /** Folded. */
  number?: string;
  /** The words that it is found by, folded. */
  words: string;
  /** As JSON. */
  card: string;
  /** As everybody may see it; absent where nobody may. `entry` is JSON. */
  public?: { series?: string; startsAt: number; issuedAt?: number; entry: string };
  /** The earlier report that it approved, where its own report is public and so says where. */
  approval?: Approval & { where: string };
  passages: readonly Passage[];
  register: readonly IndexedRow[];
}

/** A text that is searched. Those of a public report are for everybody. */
export interface Passage {
  public: boolean;
  kind: PassageKind;
  title: string;
  /** Its address, from the root of the server. */
  url: string;
  text: string;
  /** As the index keeps them. */
  words: string;
}
export type PassageKind = 'meeting' | 'agenda' | 'minutes' | 'report' | 'decision' | 'action' | 'person';

/** A decision or an action. */
export interface IndexedRow {
  public: boolean;
  /** The meeting in whose minutes it first was. */
  origin: string;
  /** Of actions. */
  status?: string;
  /** Folded. */
  owners: string;
  /** A day, ISO 8601, where it was understood. */
  due?: string;
  text: string;
  words: string;
  /** The id of its block in the minutes. */
  block: string;
  /** Of the last issue. */
  paragraph?: number;
  /** Decisions: the earlier ones that it says it replaces. */
  supersedes: readonly NamedParagraph[];
  /** As JSON. */
  row: string;
}

/** A row of the register as JSON, and the later one that replaced it. */
export interface FoundRow {
  row: string;
  by?: string;
}

/** A mark by a person: the decision of a later meeting that replaced this one, or that none did. It counts more than the wording of reports. */
export interface SaidSuperseded {
  meetingId: string;
  id: string;
  by: { meetingId: string; id: string } | null;
}

export interface PublicPage {
  series?: string;
  issued: boolean;
  /** Coming ones are oldest first, issued ones newest first. */
  after?: { startsAt: number; id: string };
  limit: number;
}

export interface PassageHit extends Omit<Passage, 'words' | 'public'> {
  meeting: string;
  /** 1 where it is a decision that a later one replaced. */
  superseded: number;
}

export interface SearchLimits {
  onlyPublic: boolean;
  limit: number;
  /** In meetings of these series alone. */
  among?: readonly string[];
}

export interface RegisterFilter {
  onlyPublic: boolean;
  series?: string;
  /** Of these series alone. */
  among?: readonly string[];
  /** Folded, a part of one of the owners. */
  owner?: string;
  status?: string;
  words: readonly string[];
  from?: number;
  to?: number;
  limit: number;
}

export interface MeetingFilter {
  /** Folded; each is somewhere in the words. */
  words: readonly string[];
  series?: string;
  /** Of these series alone. */
  among?: readonly string[];
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
  /** For every meeting in the index: its seq, how often it was rewritten, and since when it is deleted. */
  known(): Promise<Pick<IndexedMeeting, 'id' | 'seq' | 'rewritings' | 'deletedAt'>[]>;
  /** Their cards, in order. */
  find(page: MeetingPage): Promise<string[]>;
  card(id: string): Promise<string | undefined>;
  counts(filter: MeetingFilter): Promise<MeetingCounts>;
  /** Public entries, as JSON. */
  published(page: PublicPage): Promise<string[]>;
  /** Where and when a later meeting first approved the report of this one, as the public may know. */
  approvalOf(id: string): Promise<{ where: string; at: number } | undefined>;
  publicSeries(): Promise<{ name: string; count: number }[]>;
  /** The best passages that have all of these words, or begin with them. */
  search(asked: readonly string[], limits: SearchLimits): Promise<PassageHit[]>;
  /** Rows of the register, as JSON: overdue first, then by when they are due, then the newest. Of what was brought from meeting to meeting, the last. */
  register(filter: RegisterFilter): Promise<FoundRow[]>;
  /** A decision, by its meeting and block. */
  decision(meeting: string, block: string): Promise<{ startsAt: number } | undefined>;
  /** The decisions of a meeting that were replaced, of those in public reports. */
  supersededIn(meeting: string): Promise<FoundRow[]>;
}

export interface IndexWrites {
  /** Adds or replaces by id. A part of a meeting that cannot be made is left out, and its title stays. */
  put(sources: readonly IndexSource[]): Promise<void>;
  drop(ids: readonly string[]): Promise<void>;
  /** All that people said of replaced decisions, in place of what they said before. */
  saySuperseded(said: readonly SaidSuperseded[]): Promise<void>;
  /** Leaves nothing in the file of what was replaced and dropped. */
  scrub(): Promise<void>;
}

export interface MeetingIndex extends IndexReads, IndexWrites {
  close(): Promise<void>;
}
