// Parts of the minutes, merged into one update: a few kilobytes here, and more in another thread.
import * as Y from 'yjs';
import { loadMinutes, type SetAsideRow, type UpdateRow } from './loading.ts';
import { inPieces } from './pieces.ts';

/** Bytes that are merged in a few milliseconds. */
export const fewBytes = 64 * 1024;

export interface Parts {
  /** The state that the rows come after. */
  snapshot?: Uint8Array;
  rows: readonly UpdateRow[];
}

export interface Merged {
  /** All of it, as one update. */
  whole: Uint8Array;
  /** The same, to be applied one after the other. */
  pieces: Uint8Array[];
  /** Rows that could not be applied, and are not in it. */
  damaged: SetAsideRow[];
}

/** Merges parts. Throws only if the snapshot itself is damaged. */
export function merge({ snapshot, rows }: Parts): Merged {
  const { doc, damaged } = loadMinutes(snapshot, rows);
  const whole = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return { whole, pieces: whole.length > fewBytes ? inPieces(whole) : [whole], damaged };
}

/** Merges without holding anybody up. Rejects for the same reasons as `merge` throws. */
export type Merge = (parts: Parts) => Promise<Merged>;

/** `elsewhere` merges in another thread. If it cannot, it is done here: a meeting always opens. */
export function merging(elsewhere: Merge): Merge {
  return async (parts) => {
    const { snapshot, rows } = parts;
    const bytes = rows.reduce((sum, { payload }) => sum + payload.length, snapshot?.length ?? 0);
    if (bytes <= fewBytes) return merge(parts);
    return elsewhere(parts).catch(() => merge(parts));
  };
}
