import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { IndexedMeeting, MeetingPage } from '../../../server/store/index/meeting-index.ts';
import { SqliteIndex } from '../../../server/store/index/sqlite-index.ts';
import { temporaryFolder } from '../../support/folder.ts';

const open: SqliteIndex[] = [];
const opened = (path: string): SqliteIndex => {
  const index = new SqliteIndex(path);
  open.push(index);
  return index;
};
afterEach(async () => {
  for (const index of open.splice(0)) await index.close();
});

const meeting = (number: number): IndexedMeeting => ({
  id: `m${number}`,
  seq: number,
  startsAt: number * 1000,
  phase: number % 5 === 0 ? 'drafting' : 'issued',
  series: `Series ${number % 40}`,
  words: `call ${number} of the committee`,
  card: JSON.stringify({ id: `m${number}` }),
});
const all: MeetingPage = { words: [], deleted: false, oldestFirst: false, limit: 50 };

test('[OF2] an index that cannot be read, or of other tables, is made again', async () => {
  const folder = temporaryFolder();
  const path = join(folder.path, 'office.db');
  writeFileSync(path, 'no database at all, whatever it is called');
  const first = opened(path);
  await first.put([meeting(1)]);
  expect(await first.known()).toEqual([{ id: 'm1', seq: 1, deletedAt: undefined }]);
  await first.close();
  expect(await opened(path).known()).toHaveLength(1);
  await open.splice(0).at(-1)?.close();
  const { DatabaseSync } = await import('node:sqlite');
  const database = new DatabaseSync(path);
  database.exec('PRAGMA user_version = 9999');
  database.close();
  expect(await opened(path).known()).toEqual([]);
  await open.splice(0).at(-1)?.close();
  folder.remove();
});

test('[OF6] ten thousand meetings are listed, searched and counted fast', async () => {
  const index = opened(':memory:');
  await index.put(Array.from({ length: 10_000 }, (_, number) => meeting(number)));
  const times: number[] = [];
  for (let round = 0; round < 50; round += 1) {
    const began = performance.now();
    const found = await index.find({ ...all, words: [String(1000 + round), 'committee'] });
    await index.find({ ...all, phases: ['drafting'], after: { startsAt: 5_000_000, id: 'm5000' } });
    await index.counts({ words: ['call'], deleted: false });
    times.push(performance.now() - began);
    expect(found.length).toBeGreaterThan(0);
  }
  // On a loaded machine, with room: alone the three take about 20 ms.
  expect(times.toSorted((a, b) => a - b)[25]).toBeLessThan(500);
});
