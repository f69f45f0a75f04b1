// A meeting as the two sockets use it, and one person in it.

import type { Refused } from '../../shared/codes/refusals.ts';
import type { Command } from '../../shared/meeting/commands.ts';
import type { MeetingEvent } from '../../shared/meeting/events.ts';
import type { Role } from '../../shared/meeting/roles.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import type { EventsMessage, You } from '../../shared/wire/socket.ts';
import type { CloseReason } from '../../shared/wire/sync.ts';

/** A way to stop listening, or to take something back. */
export type Stop = () => void;

/** One object for each meeting, for as long as it is in memory. */
export interface AttendedMeeting {
  readonly id: string;
  readonly state: MeetingState;
  /** How many follow without a name. */
  readonly watching: number;
  /** The events after a version; undefined if there are too many, or the version is unknown. */
  since(version: number): MeetingEvent[] | undefined;
  /** Whether this is the token of a session that holds now. */
  admits(token: string): boolean;
  onEvents(listener: (message: EventsMessage) => void): Stop;
  onWatching(listener: (watching: number) => void): Stop;
  /** Tells when the meeting has left memory: its connections must come again. */
  onGone(listener: () => void): Stop;
}

/** `unknown`: the meeting failed before it was known whether the command is on disk. */
export type CommandOutcome = { version: number } | Refused | 'unknown';

/** Someone inside by a session. */
export interface Attendance {
  readonly meeting: AttendedMeeting;
  readonly participantId: string;
  readonly role: Role;
  /** Under the name that is in the list now. */
  readonly you: You;
  /** Whether the session holds no more. */
  readonly hasEnded: boolean;
  onEnd(listener: () => void): Stop;
  /** Resolves once the command is on disk, or refused. */
  submit(command: Command): Promise<CommandOutcome>;
  /** A screen of theirs shows this call for objections. */
  shows(callId: string): void;
  /** Counts as one more connection of theirs until it is taken back. */
  arrive(): Stop;
  /** Connects to the minutes. */
  write(line: MinutesLine): MinutesPeer;
}

/** A connection to the minutes, as the rooms use it. */
export interface MinutesLine {
  send(frame: Uint8Array): void;
  /** Bytes that are sent but not yet taken by the network. */
  queued(): number;
  /** Ends the connection; nothing of it is heard afterwards. */
  close(reason: CloseReason): void;
  /** Reads nothing more from it until `resume`. */
  pause(): void;
  resume(): void;
}

/** The minutes, as one connection uses them. */
export interface MinutesPeer {
  /** Sends the changes that the client is missing, from its state vector. Throws where the vector cannot be read. */
  answer(vector: Uint8Array): void;
  /** Takes an update. `whole`: it answers the question for all the client has. */
  receive(update: Uint8Array, whole: boolean): void;
  /** Gives the bytes back once everything before them is on disk. */
  barrier(bytes: Uint8Array): void;
  /** Takes what the client says of itself. Throws where it cannot be read. */
  say(bytes: Uint8Array): void;
  tellCursors(): void;
  /** The connection has gone. Messages it sent before are still handled. */
  leave(): void;
}
