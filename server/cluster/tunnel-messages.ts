// The messages between the two ends of a tunnel.
import { createDecoder, readUint8, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeUint8, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding';

/** The version of these messages. Processes of different versions do not understand each other. */
export const wireVersion = 1;

export type TunnelMessage =
  /** The first: a connection for this meeting, from a client at this address. */
  | { type: 'open'; meeting: string; address: string }
  /** `n` counts the messages with bytes from 1: one that is missing breaks the tunnel. */
  | { type: 'bytes'; n: number; bytes: Uint8Array }
  /** How many bytes were taken so far: the other end may send on. */
  | { type: 'taken'; bytes: number }
  /** How many messages with bytes were sent: the loss of the last one is noticed. */
  | { type: 'sent'; n: number }
  | { type: 'end' }
  | { type: 'close' };

/** The sender and the tunnel. */
export interface Envelope {
  from: string;
  tunnel: string;
  message: TunnelMessage;
}

const types = ['open', 'bytes', 'taken', 'sent', 'end', 'close'] as const;

export function encode({ from, tunnel, message }: Envelope): Uint8Array {
  const encoder = createEncoder();
  writeUint8(encoder, types.indexOf(message.type));
  writeVarString(encoder, from);
  writeVarString(encoder, tunnel);
  if (message.type === 'open') {
    writeVarString(encoder, message.meeting);
    writeVarString(encoder, message.address);
  } else if (message.type === 'bytes') {
    writeVarUint(encoder, message.n);
    writeVarUint8Array(encoder, message.bytes);
  } else if (message.type === 'taken') writeVarUint(encoder, message.bytes);
  else if (message.type === 'sent') writeVarUint(encoder, message.n);
  return toUint8Array(encoder);
}

/** Throws where it is none. */
export function decode(bytes: Uint8Array): Envelope {
  const decoder = createDecoder(bytes);
  const type = types[readUint8(decoder)];
  const [from, tunnel] = [readVarString(decoder), readVarString(decoder)];
  const message = (): TunnelMessage => {
    if (type === 'open') return { type, meeting: readVarString(decoder), address: readVarString(decoder) };
    if (type === 'bytes') return { type, n: readVarUint(decoder), bytes: readVarUint8Array(decoder).slice() };
    if (type === 'taken') return { type, bytes: readVarUint(decoder) };
    if (type === 'sent') return { type, n: readVarUint(decoder) };
    if (type === 'end' || type === 'close') return { type };
    throw new Error('not a message of a tunnel');
  };
  return { from, tunnel, message: message() };
}
