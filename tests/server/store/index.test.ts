import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { IndexSource, MeetingPage } from '../../../server/store/index/meeting-index.ts';
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

const meeting = (number: number): IndexSource => {
  const startsAt = new Date(number * 1000).toISOString();
  const id = `m${number}`;
  const facts = { title: `Call ${number} of the committee`, series: `Series ${number % 40}`, startsAt, durationMinutes: 60, chair: { name: 'C' } };
  const state = {
    id,
    ...facts,
    phase: number % 5 === 0 ? 'drafting' : 'issued',
    secretariat: [],
    agenda: [],
    comments: [],
    participants: [],
    carried: [],
    actions: {},
    issues: [],
    version: 1,
    lastAt: 1,
  };
  const runs = [{ text: `It was agreed that newcomers are welcomed at call ${number}. 会议决定${number}号` }];
  const content = [{ type: 'paragraph', number: 1, blockId: `b${number}`, fragment: 'item:a', kind: 'decision', runs, subparagraphs: [] }];
  const record = JSON.stringify({ meetingId: id, language: 'en', title: { ...facts, kind: 'member' }, content, notes: [] });
  return { seq: number, state: JSON.stringify(state), minutes: [], issue: { number: 1, at: number, record, facts: { version: 1 } } };
};
const all: MeetingPage = { words: [], deleted: false, oldestFirst: false, limit: 50 };

test('[OF2] an index that cannot be read, or of other tables, is made again', async () => {
  const folder = temporaryFolder();
  const path = join(folder.path, 'office.db');
  writeFileSync(path, 'no database at all, whatever it is called');
  const first = opened(path);
  await first.put([meeting(1)]);
  expect(await first.known()).toEqual([{ id: 'm1', seq: 1, rewritings: 0, deletedAt: undefined }]);
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
  for (let from = 0; from < 10_000; from += 500) await index.put(Array.from({ length: 500 }, (_, at) => meeting(from + at)));
  const times: number[] = [];
  for (let round = 0; round < 50; round += 1) {
    const began = performance.now();
    const found = await index.find({ ...all, words: [String(1000 + round), 'committee'] });
    await index.find({ ...all, phases: ['drafting'], after: { startsAt: 5_000_000, id: 'm5000' } });
    await index.counts({ words: ['call'], deleted: false });
    times.push(performance.now() - began);
    expect(found.length).toBeGreaterThan(0);
  }
  const searches: number[] = [];
  for (const asked of [['agreed'], ['newcom', 'agre'], ['会议决定'], ['committee'], [String(4321)]]) {
    const began = performance.now();
    expect((await index.search(asked, { onlyPublic: true, limit: 20 })).length).toBeGreaterThan(0);
    searches.push(performance.now() - began);
  }
  const began = performance.now();
  expect(await index.register({ onlyPublic: true, words: ['newcomers'], limit: 100 })).toHaveLength(100);
  searches.push(performance.now() - began);
  expect(searches.toSorted((a, b) => a - b)[3]).toBeLessThan(500);
  // On a loaded machine, with room: alone the three take about 20 ms.
  expect(times.toSorted((a, b) => a - b)[25]).toBeLessThan(500);
}, 60_000);
