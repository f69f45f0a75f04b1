// The database in threads of its own.
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../../server/store/sqlite/database.ts';
import { SqliteStore } from '../../../server/store/sqlite/sqlite-store.ts';
import { StoreThread } from '../../../server/store/sqlite/thread.ts';
import { OutcomeUnknown } from '../../../server/store/store.ts';
import { temporaryFolder } from '../../support/folder.ts';

let folder: ReturnType<typeof temporaryFolder>;
let file: string;
beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder.path, 'rapporteur.db');
});
afterEach(() => folder.remove());

const row = { kind: 'event', payload: Uint8Array.of(1, 2), actor: 'ana', at: 1 } as const;

test('[ST14] while a commit waits, reads are answered and the event loop goes on', async () => {
  const store = new SqliteStore(file);
  await store.create('m1', [row], []);
  const holder = openDatabase(file);
  // Nothing can be committed while somebody else holds the file.
  holder.exec('BEGIN IMMEDIATE');
  let committed = false;
  const commit = store.check().then(() => {
    committed = true;
  });
  const loaded = await store.load('m1');
  await new Promise((resolve) => setTimeout(resolve, 1));
  expect([loaded?.events.length, (await store.read('m1', 1)).length, committed]).toEqual([1, 1, false]);
  holder.exec('COMMIT');
  await commit;
  holder.close();
  await store.close();
});

test('[ST15] when a thread ends, its unanswered calls have an unknown outcome, and the next call opens the file again', async () => {
  const thread = new StoreThread({ path: file, kind: 'writes', lock: join(folder.path, 'lock') });
  await thread.open();
  await thread.call('create', 'm1', [row], []);
  const unanswered = [thread.call('no such call' as 'check'), thread.call('check')];
  for (const call of unanswered) await expect(call).rejects.toBeInstanceOf(OutcomeUnknown);
  expect(await thread.call('take', 'm1', { epoch: 0, next: 2 })).toBe(1);
  await thread.close();
});

test('[ST15] a call that cannot be sent is refused alone', async () => {
  const store = new SqliteStore(file);
  await store.create('m1', [row], []);
  await expect(store.append('m1', { epoch: 0, next: 2 }, [{ ...row, actor: (() => {}) as never }])).rejects.toThrow(/clone/);
  await store.append('m1', { epoch: 0, next: 2 }, [row]);
  expect(await store.read('m1', 1)).toHaveLength(2);
  await store.close();
});

test('a large row goes to its thread and comes back as it was', async () => {
  const store = new SqliteStore(file);
  const payload = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);
  await store.create('m1', [{ ...row, payload }, row], []);
  const [large, small] = await store.read('m1', 1);
  expect([Buffer.from(large?.payload ?? []).equals(payload), small?.payload]).toEqual([true, row.payload]);
  expect(payload.length).toBe(300_000);
  await store.close();
});
