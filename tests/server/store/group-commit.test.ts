import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../../server/store/sqlite/database.ts';
import { GroupCommit } from '../../../server/store/sqlite/group-commit.ts';
import { temporaryFolder } from '../../support/folder.ts';

let folder: ReturnType<typeof temporaryFolder>;
let database: DatabaseSync;
let group: GroupCommit;
beforeEach(() => {
  folder = temporaryFolder();
  database = openDatabase(join(folder.path, 'rapporteur.db'));
  database.exec('CREATE TABLE words (word TEXT PRIMARY KEY, more BLOB)');
  group = new GroupCommit(database);
});
afterEach(() => {
  database.close();
  folder.remove();
});

const add = (word: string, bytes = 1): Promise<unknown> =>
  group.run(() => database.prepare('INSERT INTO words (word, more) VALUES (?, ?)').run(word, new Uint8Array(bytes)));
const words = (): unknown[] =>
  database
    .prepare('SELECT word FROM words ORDER BY word')
    .all()
    .map(({ word }) => word);

test('[SY1] what is asked at once is written in one transaction, and one that fails is undone alone', async () => {
  const results = await Promise.allSettled([add('a'), add('b'), add('a'), add('c')]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  expect(words()).toEqual(['a', 'b', 'c']);
});

test('[SY9] on a full disk all that were asked at once are rejected, none is kept, and later ones go on', async () => {
  await add('before');
  const { page_count: pages } = database.prepare('PRAGMA page_count').get() as { page_count: number };
  database.exec(`PRAGMA max_page_count = ${pages + 2}`);
  const results = await Promise.allSettled([add('small'), add('large', 1_000_000), add('after')]);
  expect(results.map((result) => (result.status === 'rejected' ? String(result.reason) : 'kept'))).toEqual(
    Array.from({ length: 3 }, () => expect.stringMatching(/full/)),
  );
  expect(words()).toEqual(['before']);
  database.exec('PRAGMA max_page_count = 1000000');
  await add('room again', 1_000_000);
  expect(words()).toEqual(['before', 'room again']);
});
