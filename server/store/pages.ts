// The log of a meeting, and the list of all meetings, read a little at a time: both may be long, and rows large.
import type { StoredMeeting, StoredRow, StoreReads } from './store.ts';

/** Bytes of rows in one page, about; and rows, at first and at most. */
const bytesAtOnce = 256 * 1024;
const rowsAtFirst = 8;
const mostRows = 500;
const listedAtOnce = 1000;

/** The first rows from a seq on, so many at most. */
export type ReadRows = (from: number, limit: number) => Promise<StoredRow[]>;

/** The rows from a seq on, up to another where one is given. Rejects if the store does. */
export async function* rowPages(read: ReadRows, from: number, last = Number.POSITIVE_INFINITY): AsyncGenerator<StoredRow[]> {
  let next = from;
  for (let limit = rowsAtFirst; next <= last; ) {
    const asked = Math.min(limit, last - next + 1);
    const rows = await read(next, asked);
    const end = rows.at(-1);
    if (!end) return;
    yield rows;
    if (rows.length < asked) return;
    next = end.seq + 1;
    const bytes = rows.reduce((sum, { payload }) => sum + payload.length, 0) / rows.length;
    limit = Math.max(1, Math.min(mostRows, limit * 2, Math.floor(bytesAtOnce / (bytes + 1))));
  }
}

/** All meetings in the order of their ids, the deleted ones too. Rejects if the store does. */
export async function* meetingPages(store: Pick<StoreReads, 'list'>): AsyncGenerator<StoredMeeting[]> {
  for (let after = ''; ; ) {
    const page = await store.list(after, listedAtOnce);
    const end = page.at(-1);
    if (!end) return;
    yield page;
    if (page.length < listedAtOnce) return;
    after = end.id;
  }
}
