// The store, as the rooms use it. Everything it resolves is on disk; asynchronous, so that a store may be elsewhere.
import type { Region } from '../../shared/meeting/model/attendance.ts';
import type { Role } from '../../shared/meeting/roles.ts';

/** One line of a meeting's log, for both kinds of truth: an event as JSON in UTF-8, or an update of the minutes. */
export interface Row {
  kind: 'event' | 'update';
  payload: Uint8Array;
  /** A participant id, `organiser` or `server`. */
  actor: string;
  /** Milliseconds since 1970. */
  at: number;
}

export interface StoredRow extends Row {
  /** From 1, consecutive in a meeting. */
  seq: number;
  epoch: number;
}

/** The minutes as one update that holds all rows up to `seq`. */
export interface StoredSnapshot {
  seq: number;
  minutes: Uint8Array;
}

/** A meeting's place in its store: the epoch that may write, and the next row. */
export interface Held {
  /** Each taking has a higher one. Writes at an older one are refused. */
  epoch: number;
  /** The seq of the next row. */
  next: number;
}

/** Everything stored of a meeting: what a room starts from. */
export interface LoadedMeeting extends Held {
  events: StoredRow[];
  snapshot?: StoredSnapshot;
  /** The updates after the snapshot. */
  updates: StoredRow[];
  keys: KeyRow[];
  sessions: SessionRow[];
}

/** An invitation. `hash` is the SHA-256 of the key, hexadecimal. */
export interface KeyRow {
  hash: string;
  /** The key, sealed by a key that is kept elsewhere. Absent for links of earlier versions, and of another server. */
  sealed?: string;
  role: Role;
  createdAt: number;
  /** No longer taken, since then. */
  revokedAt?: number;
  /** Taken only of those who came by it already, since then. */
  closedAt?: number;
  /** The sessions that came by it ended then. */
  endedAt?: number;
}

export interface SessionRow {
  /** SHA-256 of the token, hexadecimal. */
  hash: string;
  participantId: string;
  role: Role;
  name?: string;
  affiliation?: string;
  group?: string;
  region?: Region;
  /** The hash of the key it came by. */
  key: string;
  createdAt: number;
  /** When it last came to the floor's gateway, within a day. */
  usedAt?: number;
  endedAt?: number;
}

/** An issued report, as the bytes that were hashed. */
export interface IssueRow {
  number: number;
  record: string;
  /** SHA-256 of the record, hexadecimal. */
  hash: string;
  at: number;
}

/** The words of a statement, by the id of its request; the Word document that gives a report its styles; a file of an agenda item. */
export type AttachmentKind = 'statement' | 'styles' | 'document';

/** Content that is kept beside the log of a meeting: no event has it. */
export interface Attachment {
  kind: AttachmentKind;
  /** Another one for each of its kind. */
  id: string;
  content: Uint8Array;
}

/** Adds an attachment or replaces its content; without content it goes. */
export type AttachmentChange = Omit<Attachment, 'content'> & { content?: Uint8Array };

/** Attachments written together with rows, all or nothing. */
export interface Along {
  issue?: IssueRow;
  /** In their order. */
  attachments?: readonly AttachmentChange[];
}

/** A whole meeting, as another store kept it. Its rows are numbered from 1, without a gap. */
export interface Restored {
  meeting: string;
  rows: readonly Row[];
  keys: readonly KeyRow[];
  issues: readonly IssueRow[];
  attachments?: readonly Attachment[];
}

/** Another process, or a later loading in this one, has taken the meeting over or written to it. */
export class StaleEpoch extends Error {
  readonly meeting: string;
  readonly held: Partial<Held>;

  constructor(meeting: string, held: Partial<Held>) {
    const { epoch, next } = held;
    super(`meeting ${meeting} is no longer at epoch ${epoch}${next === undefined ? '' : ` and row ${next}`}`);
    this.meeting = meeting;
    this.held = held;
  }
}

/** The store cannot say whether it has written. Reading the log tells. */
export class OutcomeUnknown extends Error {
  readonly code = 'outcome-unknown';
}

/** A part of what is stored cannot be read any more. The rest can. */
export class Damaged extends Error {
  readonly code = 'damaged';
}

/** Another process serves what is stored here. */
export class InUse extends Error {}

/** A meeting as the list of all has it. */
export interface StoredMeeting {
  id: string;
  /** The seq of its next row: it grows with every change. */
  next: number;
  /** How often it was rewritten. */
  rewritings: number;
  /** Since when it is deleted: it cannot be loaded or written, and its issues and keys are not found. */
  deletedAt?: number;
}

/** A meeting after it was rewritten. Invitations and issues stay as they are. */
export interface Rewritten {
  /** In place of the whole log, numbered from 1. The snapshot goes. */
  rows: readonly Row[];
  sessions: readonly SessionRow[];
  /** All attachments of these kinds go. */
  without?: readonly AttachmentKind[];
  /** In place of those of other kinds with the same ids. */
  attachments?: readonly Attachment[];
}

/** A small thing beside the meetings, as JSON, by its kind and id: a series, an organiser, how a meeting is listed. */
export interface SideRecord {
  kind: string;
  id: string;
  json: string;
}

export interface StoreReads {
  /** The meetings after this id, in the order of their ids, the deleted ones too. */
  list(after: string, limit: number): Promise<StoredMeeting[]>;
  /** All records of a kind, by id. */
  records(kind: string): Promise<SideRecord[]>;

  /** Reads a meeting without taking it over. Undefined if there is none. */
  load(meeting: string): Promise<LoadedMeeting | undefined>;
  /** The rows from this seq on, of both kinds; the first so many, where a limit is given. */
  read(meeting: string, from: number, limit?: number): Promise<StoredRow[]>;
  /** The events alone, also of a deleted meeting. */
  events(meeting: string): Promise<StoredRow[]>;
  /** The number of the last issue; undefined if there is none. Cheap, however long the records are. */
  lastIssue(meeting: string): Promise<number | undefined>;
  /** The issue of this number, else the last. */
  issue(meeting: string, number?: number): Promise<IssueRow | undefined>;
  /** All issues, by number; and all invitations. */
  issues(meeting: string): Promise<IssueRow[]>;
  /** Its place and its sessions, also of a deleted meeting. */
  kept(meeting: string): Promise<(Held & { sessions: SessionRow[] }) | undefined>;
  keys(meeting: string): Promise<KeyRow[]>;
  /** The names of all attachments of a kind, in the order of their ids; none of a deleted meeting. */
  attachments(meeting: string, kind: AttachmentKind): Promise<string[]>;
  attachment(meeting: string, kind: AttachmentKind, id: string): Promise<Uint8Array | undefined>;
}

export interface StoreWrites {
  /** Makes a meeting with its first rows, keys and attachments, at epoch 0. Rejects where the id is taken. */
  create(meeting: string, rows: readonly Row[], keys: readonly KeyRow[], attachments?: readonly Attachment[]): Promise<void>;
  /** Takes the meeting over at a new epoch: earlier holders can write no more. Rejects with StaleEpoch if it is not at this epoch and row. */
  take(meeting: string, loaded: Held): Promise<number>;
  /** Appends the rows from `next` on, together with `along`, all or nothing. Rejects with StaleEpoch, with OutcomeUnknown, or with the error of the disk. */
  append(meeting: string, held: Held, rows: readonly Row[], along?: Along): Promise<void>;
  /** Adds or replaces by hash. Rejects with StaleEpoch, as do the next two. */
  saveKeys(meeting: string, epoch: number, keys: readonly KeyRow[]): Promise<void>;
  /** Adds or replaces by hash. */
  saveSessions(meeting: string, epoch: number, sessions: readonly SessionRow[]): Promise<void>;
  saveSnapshot(meeting: string, epoch: number, snapshot: StoredSnapshot): Promise<void>;
  /** Makes a meeting of what was kept of it elsewhere; false where the id or an invitation is taken, and then nothing is changed. */
  restore(archived: Restored): Promise<boolean>;
  /** Deletes a meeting for everyone, or restores it if no time is given. Its present holder can no longer write. False if there is no such meeting. */
  setDeleted(meeting: string, at?: number): Promise<boolean>;
  /** Takes a deleted meeting out of the store for good, with all that is kept of it. Of any other it takes nothing. */
  remove(meeting: string): Promise<void>;
  /** Rewrites a meeting, even a deleted one, and takes it from its holder. Rejects with StaleEpoch if it is not at this epoch and row. */
  rewrite(meeting: string, held: Held, rewritten: Rewritten): Promise<void>;
  /** Overwrites what was removed or rewritten on disk. False where something was read meanwhile and it has to be done again. Where a database does so by itself, this does nothing. */
  scrub(): Promise<boolean>;
  /** Adds or replaces records by kind and id; one without JSON is taken out. All or nothing. */
  saveRecords(records: readonly (Omit<SideRecord, 'json'> & { json?: string })[]): Promise<void>;
  /** Writes a probe; rejects if the store cannot write, and with Damaged once it has met a damaged part. */
  check(): Promise<void>;
}

/** A read that begins after a write has resolved sees it. */
export interface Store extends StoreReads, StoreWrites {
  close(): Promise<void>;
}
