// The messages between two processes about the tunnels between them.
import { createDecoder, type Decoder, hasContent, readUint8, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { createEncoder, type Encoder, toUint8Array, writeUint8, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding';

/** The version of these messages. Processes of different versions do not understand each other. */
export const wireVersion = 3;

export type TunnelMessage =
  /** The first: a connection for this meeting, from a client at this address. */
  | { type: 'open'; meeting: string; address: string }
  | { type: 'bytes'; bytes: Buffer }
  /** How many bytes were taken so far: the other end may send on. */
  | { type: 'taken'; bytes: number }
  | { type: 'end' }
  | { type: 'close' };

/** One message for all of these tunnels. A tunnel's number is even where the sender opened it, odd where the receiver did. */
export interface ParcelEntry {
  tunnels: number[];
  message: TunnelMessage;
}

/** `n` counts the parcels with entries from 1. One without entries says how many there were. */
export interface Parcel {
  from: string;
  n: number;
  /** Whether the receiver is to say when it has given it out. */
  asks: boolean;
  /** The last parcel of the receiver's, of those that asked, that the sender has given out. */
  given: number;
  entries: readonly ParcelEntry[];
}

const types = ['open', 'bytes', 'taken', 'end', 'close'] as const;

function writeMessage(encoder: Encoder, message: TunnelMessage): void {
  writeUint8(encoder, types.indexOf(message.type));
  if (message.type === 'open') {
    writeVarString(encoder, message.meeting);
    writeVarString(encoder, message.address);
  } else if (message.type === 'bytes') writeVarUint8Array(encoder, message.bytes);
  else if (message.type === 'taken') writeVarUint(encoder, message.bytes);
}

export function encode({ from, n, asks, given, entries }: Parcel): Uint8Array {
  const encoder = createEncoder();
  writeVarString(encoder, from);
  writeVarUint(encoder, n);
  writeUint8(encoder, asks ? 1 : 0);
  writeVarUint(encoder, given);
  for (const { tunnels, message } of entries) {
    writeVarUint(encoder, tunnels.length);
    for (const tunnel of tunnels) writeVarUint(encoder, tunnel);
    writeMessage(encoder, message);
  }
  return toUint8Array(encoder);
}

function readMessage(decoder: Decoder): TunnelMessage {
  const type = types[readUint8(decoder)];
  if (type === 'open') return { type, meeting: readVarString(decoder), address: readVarString(decoder) };
  if (type === 'bytes') return { type, bytes: Buffer.from(readVarUint8Array(decoder)) };
  if (type === 'taken') return { type, bytes: readVarUint(decoder) };
  if (type === 'end' || type === 'close') return { type };
  throw new Error('not a message of a tunnel');
}

/** Throws where it is none. */
export function decode(bytes: Uint8Array): Parcel {
  const decoder = createDecoder(bytes);
  const [from, n, asks, given] = [readVarString(decoder), readVarUint(decoder), readUint8(decoder) === 1, readVarUint(decoder)];
  const entries: ParcelEntry[] = [];
  while (hasContent(decoder)) {
    const tunnels = Array.from({ length: readVarUint(decoder) }, () => readVarUint(decoder));
    entries.push({ tunnels, message: readMessage(decoder) });
  }
  return { from, n, asks, given, entries };
}
