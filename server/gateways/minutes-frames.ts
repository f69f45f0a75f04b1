// Frames of the minutes as they come from a client, decoded.
import { createDecoder, type Decoder, hasContent, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { decodeStateVector } from 'yjs';
import { awarenessEntries } from '../../shared/wire/frames.ts';
import { frame, syncStep } from '../../shared/wire/sync.ts';

export type IncomingFrame =
  | { type: 'question'; vector: Uint8Array }
  | { type: 'update'; update: Uint8Array; whole: boolean }
  | { type: 'awareness'; entries: Uint8Array }
  | { type: 'awareness-query' }
  | { type: 'barrier'; payload: Uint8Array };

const largestBarrier = 64;
/** Bytes of a list of what a client has: thousands of client ids. To read a longer one takes longer than to send everything. */
const largestVector = 64 * 1024;
const nothing = Uint8Array.of(0);

function decodeSync(decoder: Decoder): IncomingFrame {
  const step = readVarUint(decoder);
  const bytes = readVarUint8Array(decoder);
  if (step === syncStep.step2 || step === syncStep.update) return { type: 'update', update: bytes, whole: step === syncStep.step2 };
  if (step !== syncStep.step1) throw new Error('an unknown step');
  if (bytes.length > largestVector) return { type: 'question', vector: nothing };
  decodeStateVector(bytes);
  return { type: 'question', vector: bytes };
}

function decodeAwareness(decoder: Decoder): IncomingFrame {
  const entries = readVarUint8Array(decoder);
  awarenessEntries(entries);
  return { type: 'awareness', entries };
}

/** Decodes one frame, all but the update in it, which the room judges. Throws where the frame cannot be decoded. */
export function decodeFrame(data: Uint8Array): IncomingFrame {
  const decoder = createDecoder(data);
  const type = readVarUint(decoder);
  if (type === frame.barrier) {
    const payload = data.subarray(1);
    if (payload.length > largestBarrier) throw new Error('too long a barrier');
    return { type: 'barrier', payload };
  }
  const decoded =
    type === frame.sync
      ? decodeSync(decoder)
      : type === frame.awareness
        ? decodeAwareness(decoder)
        : type === frame.queryAwareness
          ? ({ type: 'awareness-query' } as const)
          : undefined;
  if (!decoded) throw new Error('an unknown type');
  if (hasContent(decoder)) throw new Error('more than one message');
  return decoded;
}
