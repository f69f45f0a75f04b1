// The minutes as they were at a time: the updates of the log until then.
import type { StoredRow } from '../store/store.ts';

/** The updates until a time, in milliseconds since 1970, and the last of their rows. Undefined where they are more than `most` bytes: the rest is not read. */
export async function earlierMinutes(
  pages: AsyncIterable<readonly StoredRow[]>,
  at: number,
  most: number,
): Promise<{ updates: Uint8Array<ArrayBuffer>[]; seq: number } | undefined> {
  const updates: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  let last = 0;
  for await (const rows of pages) {
    for (const { seq, kind, payload, at: savedAt } of rows) {
      if (kind !== 'update' || savedAt > at) continue;
      bytes += payload.length;
      if (bytes > most) return undefined;
      updates.push(new Uint8Array(payload));
      last = seq;
    }
  }
  return { updates, seq: last };
}
