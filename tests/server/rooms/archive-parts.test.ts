import { expect, test } from 'vitest';
import type { ArchivePart } from '../../../server/archive/pack.ts';
import { archiveParts } from '../../../server/rooms/archive-parts.ts';
import { must } from '../../../shared/kit/must.ts';
import { MemoryPeer, openMeeting, rooms, sessionOf } from '../../support/rooms.ts';
import { block } from '../../support/texts.ts';

const bytesOf = (part: ArchivePart): number => ('rows' in part ? part.rows.reduce((sum, { payload }) => sum + payload.length, 0) : 0);

test('[HT27] the log is read a little at a time, up to the row that was last then; later rows are left out', async () => {
  const house = rooms();
  const opened = await openMeeting(house.registry);
  const chair = await sessionOf(opened, 'chair');
  await opened.meeting.submit({ type: 'meeting.open' }, chair);
  const peer = new MemoryPeer(opened.meeting, chair);
  for (let count = 0; count < 30; count += 1) {
    peer.write((doc) => void block(doc, `item:${opened.itemId}`, String(count).repeat(20_000)));
    await opened.meeting.settle();
  }
  const all = await house.sqlite.read(opened.meeting.id, 1);
  const last = must(all.at(-3), 'a row').seq;
  const parts: ArchivePart[] = [];
  for await (const part of archiveParts(house.sqlite, opened.meeting.id, last, 0)) parts.push(part);
  expect(parts.flatMap((part) => ('rows' in part ? part.rows : []))).toEqual(all.slice(0, -2));
  expect(Math.max(...parts.slice(1).map(bytesOf))).toBeLessThan(600_000);
  await house.remove();
});
