// A page of the database that was overwritten: by a bad disk, or by another program.
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Damage } from '../../../server/store/sqlite/damage.ts';
import { inspect } from '../../../server/store/sqlite/inspect.ts';
import { SqliteStore } from '../../../server/store/sqlite/sqlite-store.ts';
import { Damaged } from '../../../server/store/store.ts';
import { damagePage } from '../../support/damage-page.ts';
import { temporaryFolder } from '../../support/folder.ts';

const meetings = ['m1', 'm2', 'm3'];
let folder: ReturnType<typeof temporaryFolder>;
let file: string;
beforeEach(async () => {
  folder = temporaryFolder();
  file = join(folder.path, 'rapporteur.db');
  const store = new SqliteStore(file);
  for (const meeting of meetings) {
    const rows = Array.from({ length: 100 }, (_, index) => {
      const payload = new TextEncoder().encode(JSON.stringify({ of: meeting, index, words: 'x'.repeat(150) }));
      return { kind: 'event' as const, payload, actor: 'ana', at: index };
    });
    await store.create(meeting, rows, []);
  }
  await store.close();
});
afterEach(() => folder.remove());

const damage = (meeting: string): void => damagePage(file, (text) => meetings.every((each) => text.includes(`"of":"${each}"`) === (each === meeting)));

const row = { kind: 'event', payload: Uint8Array.of(1), actor: 'ana', at: 1 } as const;

test('[ST18][ST19] a damaged page is found and named at start; other meetings are read and written', async () => {
  damage('m2');
  const found: Damage[] = [];
  const store = new SqliteStore(file, { onDamage: (damage) => found.push(damage) });
  await store.opened();
  expect(found).toMatchObject([{ meetings: ['m2'] }]);
  expect(found[0]?.problems.join()).toMatch(/page \d+/);
  await expect(store.check()).rejects.toBeInstanceOf(Damaged);
  await expect(store.load('m2')).rejects.toBeInstanceOf(Damaged);
  for (const meeting of ['m1', 'm3']) {
    const loaded = await store.load(meeting);
    expect(loaded?.events).toHaveLength(100);
    await store.append(meeting, { epoch: await store.take(meeting, { epoch: 0, next: 101 }), next: 101 }, [row]);
  }
  await store.create('m4', [row], []);
  expect(found).toHaveLength(1);
  await store.close();
});

test('[ST18] damage that comes later is found when it is met', async () => {
  const found: Damage[] = [];
  const store = new SqliteStore(file, { onDamage: (damage) => found.push(damage) });
  await store.check();
  damage('m3');
  await expect(store.load('m3')).rejects.toBeInstanceOf(Damaged);
  await expect(store.check()).rejects.toBeInstanceOf(Damaged);
  expect(found).toMatchObject([{ problems: [expect.stringMatching(/malformed/)] }]);
  await store.close();
});

test('[ST18] a large file is looked through by another process, which is stopped where it takes too long', async () => {
  expect(await inspect(file, 20_000)).toEqual({ problems: [], meetings: [] });
  damage('m1');
  expect(await inspect(file, 20_000)).toMatchObject({ meetings: ['m1'] });
  expect(await inspect(file, 1)).toBeUndefined();
});

test('[ST18] a file that is no database any more is not opened, and said to be damaged', async () => {
  const open = openSync(file, 'r+');
  writeSync(open, Buffer.alloc(100, 0xa5), 0, 100, 0);
  closeSync(open);
  const store = new SqliteStore(file);
  await expect(store.opened()).rejects.toBeInstanceOf(Damaged);
  await store.close();
});
