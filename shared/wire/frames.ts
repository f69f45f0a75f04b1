// Ready-made frames of the minutes' WebSocket: one protocol message each, made once for all who get it.
import { createDecoder, readVarString, readVarUint } from 'lib0/decoding';
import { createEncoder, type Encoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import { frame, syncStep } from './sync.ts';

function made(write: (encoder: Encoder) => void): Uint8Array {
  const encoder = createEncoder();
  write(encoder);
  return toUint8Array(encoder);
}

/** `step1` carries a state vector, the others an update. */
export function syncFrame(step: keyof typeof syncStep, bytes: Uint8Array): Uint8Array {
  return made((encoder) => {
    writeVarUint(encoder, frame.sync);
    writeVarUint(encoder, syncStep[step]);
    writeVarUint8Array(encoder, bytes);
  });
}

export interface AwarenessEntry {
  client: number;
  clock: number;
  /** JSON; `null` where the client has gone. */
  state: string;
}

export function awarenessFrame(entries: readonly AwarenessEntry[]): Uint8Array {
  const body = made((encoder) => {
    writeVarUint(encoder, entries.length);
    for (const { client, clock, state } of entries) {
      writeVarUint(encoder, client);
      writeVarUint(encoder, clock);
      writeVarString(encoder, state);
    }
  });
  return made((encoder) => {
    writeVarUint(encoder, frame.awareness);
    writeVarUint8Array(encoder, body);
  });
}

/** The client's own bytes, given back. */
export function barrierFrame(payload: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(payload.length + 1);
  bytes[0] = frame.barrier;
  bytes.set(payload, 1);
  return bytes;
}

export const keepAliveFrame: Uint8Array = Uint8Array.of(frame.keepAlive);

/** Entries that one message may have. */
const mostEntries = 500;

/** Reads a message about cursors. Throws where it cannot be read. */
export function awarenessEntries(bytes: Uint8Array): AwarenessEntry[] {
  const decoder = createDecoder(bytes);
  const count = readVarUint(decoder);
  const entries: AwarenessEntry[] = [];
  for (let left = Math.min(count, mostEntries); left > 0; left -= 1) {
    entries.push({ client: readVarUint(decoder), clock: readVarUint(decoder), state: readVarString(decoder) });
  }
  return entries;
}
