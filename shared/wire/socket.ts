// The Socket.IO maps: strings of JSON only, so that a broadcast is framed once for all.

import type { RefusalCode } from '../codes/refusals.ts';
import type { Command } from '../meeting/commands.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { Role } from '../meeting/roles.ts';
import type { MeetingState } from '../meeting/state.ts';

export interface You {
  participantId: string;
  role: Role;
  name?: string;
  affiliation?: string;
}

export interface Snapshot {
  version: number;
  state: MeetingState;
  you: You;
  /** The server's clock as it sent this, in milliseconds, so that a client shows times by it. */
  now: number;
}

/** Sent in place of a snapshot to a client that returns with its version: the events since then. */
export interface Resumed extends EventsMessage {
  you: You;
  now: number;
}

/** `from` is the version before the first event. A client at another version asks for a snapshot by `resync`. */
export interface EventsMessage {
  from: number;
  events: MeetingEvent[];
}

export type Ack = { ok: true; version: number } | { ok: false; code: RefusalCode; message: string };

/** Why the server ends a connection. */
export type Goodbye = 'revoked' | 'stopping' | 'expired';

export interface ServerToClient {
  snapshot(message: Snapshot): void;
  resumed(message: Resumed): void;
  events(message: EventsMessage): void;
  /** How many follow without a name. */
  watching(count: number): void;
  goodbye(reason: Goodbye): void;
}

export interface ClientToServer {
  command(command: Command, ack: (answer: Ack) => void): void;
  resync(): void;
  /** The screen shows a call for objections. Clients with wire 4 or later send this. */
  heard(callId: string): void;
}
