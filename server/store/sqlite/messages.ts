// The messages between the server's thread and a thread of the store.

import { Damaged, type Held, InUse, StaleEpoch } from '../store.ts';
import { type Damage, isDamage } from './damage.ts';

export interface ThreadData {
  path: string;
  kind: 'reads' | 'writes';
  /** Of two processes that name the same lock file, one opens the database. */
  lock?: string;
  /** Looks for damage as it opens the file, if that takes no time. */
  inspect?: boolean;
}

export interface OpenedFile {
  /** Whether other connections can open the file too. */
  shared: boolean;
  /** Undefined where nobody has looked. */
  damage?: Damage;
}

export interface Call {
  id: number;
  name: string;
  args: unknown[];
}

export type StoreOutcome = { result: unknown } | { error: CarriedError };

/** `id` 0 tells whether the file was opened. */
export type StoreAnswer = { id: number } & StoreOutcome;

/** An error on its way between threads: a copy of an error loses its class and its code. */
export interface CarriedError {
  message: string;
  /** SQLite's own number. */
  errcode?: number;
  stale?: { meeting: string; held: Partial<Held> };
  inUse?: boolean;
}

export function carried(error: unknown): CarriedError {
  if (error instanceof StaleEpoch) return { message: error.message, stale: { meeting: error.meeting, held: error.held } };
  if (error instanceof InUse) return { message: error.message, inUse: true };
  const { message = String(error), errcode } = error as { message?: string; errcode?: number };
  return { message, errcode };
}

export function errorFrom({ message, errcode, stale, inUse }: CarriedError): Error {
  if (stale) return new StaleEpoch(stale.meeting, stale.held);
  if (errcode !== undefined && isDamage(errcode)) return new Damaged(message);
  return inUse ? new InUse(message) : Object.assign(new Error(message), errcode === undefined ? {} : { code: 'ERR_SQLITE_ERROR', errcode });
}

/** Buffers smaller than this are copied, which costs less than handing them over. */
const worthMoving = 64 * 1024;

/** The large buffers of an answer, which its sender does not need any more. */
export function buffersOf(value: unknown, depth = 3): ArrayBuffer[] {
  if (value instanceof Uint8Array) return value.byteLength >= worthMoving && value.buffer instanceof ArrayBuffer ? [value.buffer] : [];
  if (typeof value !== 'object' || value === null || depth === 0) return [];
  return Object.values(value).flatMap((part) => buffersOf(part, depth - 1));
}
