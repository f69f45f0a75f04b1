import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packEvents, unpackEvents } from '../../../server/store/sqlite/packed-events.ts';
import { SqliteStore } from '../../../server/store/sqlite/sqlite-store.ts';
import type { Row, StoredRow } from '../../../server/store/store.ts';
import { temporaryFolder } from '../../support/folder.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('[ST46] packed events come out as they went in', () => {
  const rows: StoredRow[] = ['', 'a', '{"b":"ü"}', 'a longer one'].map((text, index) => ({
    seq: 2 ** 40 + index * 3,
    epoch: index,
    kind: 'event',
    payload: bytes(text),
    actor: index % 2 ? 'ana' : 'server',
    at: 1_800_000_000_000.5 + index,
  }));
  expect(unpackEvents(structuredClone(packEvents(rows)))).toEqual(rows);
  expect(unpackEvents(packEvents([]))).toEqual([]);
});

test('[ST46] a meeting reads from a thread what was written, and so few buffers cross', async () => {
  const folder = temporaryFolder();
  const store = new SqliteStore(join(folder.path, 'rapporteur.db'));
  const rows = Array.from({ length: 3000 }, (_, index): Row => {
    return { kind: index % 3 ? 'event' : 'update', payload: bytes(`row ${index}`), actor: `person-${index % 7}`, at: index };
  });
  await store.create('m', rows, []);
  const loaded = await store.load('m');
  const events = rows.flatMap((row, index) => (row.kind === 'event' ? [{ ...row, seq: index + 1, epoch: 0 }] : []));
  expect(loaded?.events).toEqual(events);
  expect(await store.events('m')).toEqual(events);
  expect(new Set(loaded?.events.map(({ payload }) => payload.buffer)).size).toBe(1);
  await store.close();
  folder.remove();
});
