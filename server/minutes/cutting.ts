// A long update of a client, cut into pieces that can be judged one after the other. Made in another thread.
import * as Y from 'yjs';
import { inPieces } from './pieces.ts';

/** Bytes above which an update may hold more than can be judged in a few milliseconds. */
export const longUpdate = 16 * 1024;

export interface Cut {
  /** Everything that the document is missing, as one update. */
  whole: Uint8Array;
  pieces: Uint8Array[];
}

/** `vector`: the state of the document that it is for; `size`: items in a piece. Undefined where the update cannot be read. */
export function cut({ update, vector, size }: { update: Uint8Array; vector: Uint8Array; size?: number }): Cut | undefined {
  try {
    const whole = Y.diffUpdate(update, vector);
    return { whole, pieces: inPieces(whole, size) };
  } catch {
    return undefined;
  }
}
