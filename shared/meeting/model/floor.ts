// The floor: who speaks, who waits, who spoke, and which requests can come back.

/** The kinds of requests, in the order in which they are served. */
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

/** The rank that decides a place in the queue. */
export interface Rank {
  kind: RequestKind;
  standing: Standing;
  /** The version at which the server received the request. */
  arrival: number;
}

export interface FloorRequest extends Rank {
  id: string;
  /** Absent for a person added by name alone. */
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
  statement?: HandedIn;
}

/** That a statement came with a request. Its words are not in the state: only leads and its author read them. */
export interface HandedIn {
  /** How often it was changed: another number for other words. */
  changes: number;
  /** False where it was taken back. */
  given: boolean;
}

/** The statements of one person so far, with those of requests that are gone. */
export interface Tally {
  by: string;
  times: number;
  /** Each statement's length in thousands of characters, rounded up. */
  thousands: number;
}

export interface Speaking extends FloorRequest {
  givenAt: number;
  /** Its place in the queue. */
  from: number;
}

/** A stretch of time someone had the floor. */
export interface Spoken extends Pick<FloorRequest, 'participantId' | 'name' | 'affiliation' | 'group' | 'kind' | 'personal' | 'statement'> {
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
  /** Its place in the queue. */
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
  /** Captioners and interpreters, who read statements before they are spoken: participant ids. */
  readers?: string[];
  /** Absent until the first statement comes. */
  handedIn?: Tally[];
}

export interface FloorState {
  floor: Floor;
}

/** Its entries of the timeline. */
export type FloorMoment = 'floor.given';
