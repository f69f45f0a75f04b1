// The outside world as the rooms see it, so that a test controls time and randomness.
import type { Makers } from '../documents/makers.ts';
import { type Limits, limits } from './bounds.ts';
import type { Sealing } from './sealing.ts';

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Acts once after so many milliseconds, unless the returned function is called before. */
  after(ms: number, act: () => void): () => void;
}

export interface Ids {
  /** A short id, unique in a meeting; no secret. */
  newId(): string;
  /** A secret of at least 128 bits, safe in an address. */
  newSecret(): string;
}

export interface Log {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** Metrics of the rooms and the gateways. Labels come from closed lists. */
export interface Metrics {
  connections(kind: 'commands' | 'minutes', change: 1 | -1): void;
  /** `outcome` is `ok` or a refusal's code. */
  command(outcome: string): void;
  updates(count: number): void;
  refusedFrame(reason: string): void;
  /** An exception of ours that ended one connection. */
  defect(kind: 'minutes'): void;
  flushed(kind: 'event' | 'update', ms: number, rows: number): void;
  storeError(): void;
  /** Rows of minutes that could not be applied at loading. */
  rowsSetAside(count: number): void;
  rooms(change: 1 | -1): void;
  /** A meeting was ended by a defect. */
  meetingFailed(): void;
  /** How many meetings have failed and have not been loaded again since. */
  failedMeetings(count: number): void;
}

/** The numbers that a test makes small: the bounds, and times in milliseconds. */
export interface RoomLimits extends Limits {
  /** How long someone may be gone before they have left. */
  grace: number;
  /** How long a room without anyone is kept in memory. */
  idle: number;
  /** Rows and bytes of updates after which a snapshot is saved. */
  snapshotRows: number;
  snapshotBytes: number;
}

export const roomLimits: RoomLimits = {
  ...limits,
  grace: 15_000,
  idle: 5 * 60_000,
  snapshotRows: 500,
  snapshotBytes: 1024 * 1024,
};

/** The store refused, and nothing was changed: trying again may do. */
export class NotSaved extends Error {}

/** It holds here and now, and is written again and again until it is on disk: only a restart before that undoes it. */
export class NotYetSaved extends NotSaved {}

/** A defect ended the meeting in memory. Everything acknowledged is on disk; the next opening loads it from there. */
export class MeetingFailed extends Error {}

/** A clock whose timers report what they throw or reject with, so that a defect in one ends its meeting and not the process. */
export function guarded(clock: Clock, onError: (error: unknown) => void): Clock {
  const guard = (act: () => void) => (): void => {
    try {
      const done: unknown = act();
      if (done instanceof Promise) done.catch(onError);
    } catch (error) {
      onError(error);
    }
  };
  return { now: () => clock.now(), after: (ms, act) => clock.after(ms, guard(act)) };
}

/** A clock that goes on from an instant where the given one is behind it: a log may come from a machine whose clock was ahead. */
export function goingOnFrom(clock: Clock, at: number): Clock {
  const ahead = Math.max(0, at - clock.now());
  return { now: () => clock.now() + ahead, after: (ms, act) => clock.after(ms, act) };
}

/** The processes that give out to their clients what is sent here. */
export interface OtherProcesses {
  /** Of what was sent so far: tells whether they have given it out. */
  sent(): () => boolean;
}

export interface RoomContext {
  makers: Makers;
  clock: Clock;
  ids: Ids;
  sealing: Sealing;
  log: Log;
  metrics: Metrics;
  limits: RoomLimits;
  /** Absent where there is one process. */
  others?: OtherProcesses;
}
