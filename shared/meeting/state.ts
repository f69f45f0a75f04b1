// The state of a meeting: what `evolve` makes of its events. Every client and the server hold the same value.
// All instants named `…At` here are milliseconds since 1970 by the server's clock, but for the facts' `startsAt`, which is ISO 8601 in UTC.

import type { CarriedAction, CarriedStatus, Source } from './carry/model.ts';
import type { Agreement, Gauge, GaugeResult, ObjectionCall } from './consensus/model.ts';
import type { Document, Facts } from './facts.ts';
import type { Region } from './regions.ts';
import type { Comment } from './review/model.ts';

export const phases = ['draft', 'circulated', 'live', 'drafting', 'comments', 'issued'] as const;
export type Phase = (typeof phases)[number];

export const roles = ['secretariat', 'chair', 'member', 'observer'] as const;
export type Role = (typeof roles)[number];

/** `proposed`, `declined` and `withdrawn` are for AOB only. At most one item is `current`. */
export const itemStatuses = ['proposed', 'pending', 'current', 'done', 'deferred', 'declined', 'withdrawn'] as const;
export type ItemStatus = (typeof itemStatuses)[number];

export type Section = 'agenda' | 'aob';

/** A stretch of time an item was current. The last one has no end while the item is. */
export interface Spell {
  startedAt: number;
  endedAt?: number;
}

/** What only an AOB item has. */
export interface Proposal {
  by: string;
  byName: string;
  proposedAt: number;
  reason?: string;
  /** Participant ids, in the order they supported it; the proposer is not among them. */
  supporters: string[];
  /** Why the Chair declined. */
  declined?: string;
}

export interface AgendaItem {
  id: string;
  /** The official number, where it is not the plain place; empty where the item has none, as a break. */
  label?: string;
  title: string;
  section: Section;
  status: ItemStatus;
  /** The time budget, in whole minutes. */
  minutes?: number;
  presenter?: string;
  documents: Document[];
  /** One level: a child has no children. */
  children: AgendaItem[];
  spells: Spell[];
  proposal?: Proposal;
}

/** What one asks to do with the floor, in the order in which it is served. */
export const requestKinds = ['point-of-order', 'reply', 'question', 'intervention'] as const;
export type RequestKind = (typeof requestKinds)[number];

/** How someone who cannot use this program asked. */
export const channels = ['phone', 'chat', 'hand'] as const;
export type Channel = (typeof channels)[number];

/** Leads are counted with the members. */
export const standings = ['member', 'observer'] as const;
export type Standing = (typeof standings)[number];

/** Precedence among requests of one kind. */
export const precedences = ['members', 'observers', 'none'] as const;
export type Precedence = (typeof precedences)[number];

/** What a place in the queue is decided by. */
export interface Rank {
  kind: RequestKind;
  standing: Standing;
  /** The version at which the server received the request. */
  arrival: number;
}

export interface FloorRequest extends Rank {
  id: string;
  /** Absent for one who was added by name alone. */
  participantId?: string;
  name: string;
  affiliation?: string;
  group?: string;
  requestedAt: number;
  topic?: string;
  /** In a personal capacity, not for the affiliation. */
  personal?: true;
  /** The name of whom a reply is to. */
  replyTo?: string;
  /** Added by a lead for someone who asked in this way. */
  channel?: Channel;
  /** The rank of the one let go first, where they let one go. */
  behind?: Rank;
  /** A lead placed it: no rank moves it, and only a point of order goes ahead of it. */
  held?: true;
  /** It stays at the end. */
  lastWord?: true;
  /** Milliseconds spoken before it was interrupted, or ended and taken up again. */
  spokenMs?: number;
}

export interface Speaking extends FloorRequest {
  givenAt: number;
  /** Where it stood in the queue. */
  from: number;
}

/** A stretch of time someone had the floor. */
export interface Spoken extends Pick<FloorRequest, 'participantId' | 'name' | 'affiliation' | 'group' | 'kind'> {
  requestId: string;
  /** The item under discussion as they began. */
  itemId: string | null;
  givenAt: number;
  endedAt: number;
}

/** A request that went and may come back. */
export interface Gone {
  request: FloorRequest;
  why: 'withdrawn' | 'cleared' | 'ended';
  at: number;
  by: string;
  /** Where it stood in the queue. */
  index: number;
}

export interface Floor {
  speaking: Speaking | null;
  /** In the order in which the floor is given. */
  queue: FloorRequest[];
  /** Whether requests are taken; points of order always are. */
  open: boolean;
  /** Absent where the kind of the meeting says it. */
  precedence?: Precedence;
  /** The time an intervention should take. */
  limitSeconds?: number;
  /** Oldest first. */
  spoken: Spoken[];
  /** Oldest first. */
  gone: Gone[];
}

export interface Participant {
  id: string;
  role: Role;
  name: string;
  affiliation?: string;
  group?: string;
  region?: Region;
  /** Someone who never connected: noted by the Secretariat (on the phone only, or with apologies). */
  noted?: boolean;
  /** Brought from the meeting this one was made from; who comes in under this name takes the entry's place. */
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

/** Of an action that was agreed here: it is carried over by the next meeting. */
export type ActionStatus = Exclude<CarriedStatus, 'carried'>;

/** A frozen report, by its number from 1. The text itself is kept by the store. */
export interface IssueRef {
  number: number;
  issuedAt: number;
  issuedBy: string;
  /** SHA-256 of the issued record, hexadecimal. */
  hash: string;
}

/** A moment worth showing. `title` is an item's, `name` a person's, as they were then. */
export interface TimelineEntry {
  at: number;
  type:
    | 'meeting.circulated'
    | 'meeting.opened'
    | 'meeting.closed'
    | 'agenda.adopted'
    | 'opening.taken-back'
    | 'adoption.taken-back'
    | 'closing.taken-back'
    | 'item.started'
    | 'item.finished'
    | 'item.deferred'
    | 'item.reopened'
    | 'aob.proposed'
    | 'aob.withdrawn'
    | 'aob.admitted'
    | 'aob.declined'
    | 'floor.given'
    | 'participant.renamed'
    | 'objections.called'
    | 'objections.agreed'
    | 'objections.amended'
    | 'objections.not-agreed'
    | 'gauge.opened'
    | 'gauge.closed'
    | 'report.drafted'
    | 'report.circulated'
    | 'report.commented'
    | 'report.issued';
  itemId?: string;
  title?: string;
  name?: string;
  /** Whose name it is. */
  participantId?: string;
  /** The issue's number. */
  number?: number;
}

/** What a report has besides its paragraphs, and how it has its links. */
export interface ReportOptions {
  /** A heading for each agenda item. */
  headings: boolean;
  /** An annex of the agreed actions, and one of who took part. */
  actionsAnnex: boolean;
  participants: boolean;
  /** An annex with what was put to the room, and who said what to it. */
  agreements: boolean;
  /** The address of a link is in a footnote, not after its words. */
  linksAsNotes: boolean;
  /** The form in which the United Nations prints: masthead, numbered headings, annexes on pages of their own. */
  unForm?: boolean;
  /** The lines of a paragraph run back to the margin, below its number. */
  flush?: boolean;
  /** For the masthead: the symbol by which the document is cited, and who receives it. */
  symbol?: string;
  distribution?: Distribution;
}

export const distributions = ['general', 'limited', 'restricted'] as const;
export type Distribution = (typeof distributions)[number];

export interface MeetingState extends Facts {
  id: string;
  /** How many events made this state. */
  version: number;
  phase: Phase;
  createdAt: number;
  /** When the newest event was: time never runs backwards in a log. */
  lastAt: number;
  /** The versions at which the current item last changed, the speaker or the next person, and the objections last changed: `expects` is compared with these. */
  touched: { item: number; floor: number; objections: number };
  circulatedAt?: number;
  openedAt?: number;
  closedAt?: number;
  adoptedAt?: number;
  agenda: AgendaItem[];
  /** Id of the current item, a child's too. */
  current: string | null;
  floor: Floor;
  /** The call for objections under way: one at a time. */
  objections: ObjectionCall | null;
  /** What was declared, oldest first. */
  agreements: Agreement[];
  gauge: Gauge | null;
  /** Oldest first. */
  gauges: GaugeResult[];
  /** The most observers without a name who were here at one time of the call, as far as it has been noted. */
  nameless?: number;
  participants: Participant[];
  /** By the id of the action's block in the minutes; one that is absent is open. */
  actions: Record<string, { status: ActionStatus; updatedAt: number; updatedBy: string }>;
  /** The meeting this one was made from. */
  from?: Source;
  /** The actions it brought from there, in their order. */
  carried: CarriedAction[];
  /** The item under which they are reviewed. */
  reviewItem?: string;
  issues: IssueRef[];
  /** Why the last issue is being corrected, or was by the one after it. */
  correction?: { of: number; reason?: string };
  /** When the comment round ends. */
  commentsUntil?: number;
  comments: Comment[];
  /** What a person wants to see of the log, oldest first. */
  timeline: TimelineEntry[];
  /** Options of the report's form. */
  reportOptions: ReportOptions;
}
