// The largest meeting that the limits allow, on a server of its own: how long each request holds its event loop.
import { expect, test } from 'vitest';
import { type Hold, holds } from '../bench/loop.ts';

/** Work of the server's own thread, so that a busy machine does not count; twice as much again for one that is slow. */
const most = 100;

test('[SY45] no request holds the event loop for long at the largest meeting', async () => {
  const found: Hold[] = [];
  await holds((hold) => found.push(hold));
  expect(found.map(({ request }) => request)).toEqual(
    expect.arrayContaining(['meeting.close', 'report.answer, and what it writes', 'minutes.yjs', '1 MiB of tiny pieces']),
  );
  expect(found.filter(({ work }) => work > most)).toEqual([]);
}, 240_000);
