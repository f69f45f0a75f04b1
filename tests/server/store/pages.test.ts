import { expect, test } from 'vitest';
import { rowPages } from '../../../server/store/pages.ts';
import type { StoredRow } from '../../../server/store/store.ts';

const row = (seq: number, bytes: number): StoredRow => ({ seq, epoch: 1, kind: 'update', payload: new Uint8Array(bytes), actor: 'ana', at: 1 });

/** The sizes of the pages in which a log of such rows is read, and the numbers of its rows. */
async function paged(sizes: readonly number[], from = 1, last?: number): Promise<{ pages: number[]; seqs: number[] }> {
  const log = sizes.map((bytes, index) => row(index + 1, bytes));
  const found = { pages: [] as number[], seqs: [] as number[] };
  for await (const rows of rowPages(async (first, limit) => log.slice(first - 1, first - 1 + limit), from, last)) {
    found.pages.push(rows.length);
    found.seqs.push(...rows.map(({ seq }) => seq));
  }
  return found;
}

const seqsTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

test('[SY58] small rows are read by hundreds, large ones one by one', async () => {
  const small = await paged(Array(2000).fill(50));
  expect(small.seqs).toEqual(seqsTo(2000));
  expect([small.pages[0], Math.max(...small.pages), small.pages.length]).toEqual([8, 500, 9]);
  const large = await paged(Array(20).fill(1024 * 1024));
  expect(large.seqs).toEqual(seqsTo(20));
  expect(large.pages.slice(0, 3)).toEqual([8, 1, 1]);
});

test('[SY58] the pages begin and end where they are asked to, also where the log grows meanwhile', async () => {
  expect((await paged(Array(30).fill(10), 5, 20)).seqs).toEqual(seqsTo(20).slice(4));
  expect(await paged([])).toEqual({ pages: [], seqs: [] });
  expect((await paged(Array(8).fill(10))).seqs).toEqual(seqsTo(8));
  expect((await paged(Array(3).fill(10), 4)).seqs).toEqual([]);
});
