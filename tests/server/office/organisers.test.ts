// Places of organisers: they are limited, and former ones take none.
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Organisers } from '../../../server/office/organisers.ts';
import { SqliteStore } from '../../../server/store/sqlite/sqlite-store.ts';
import { systemIds } from '../../../server/system.ts';
import { must } from '../../../shared/kit/must.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { HandClock } from '../../support/hand-clock.ts';

const most = 500;
let folder: ReturnType<typeof temporaryFolder>;
let store: SqliteStore;
let clock: HandClock;
let organisers: Organisers;
beforeEach(() => {
  folder = temporaryFolder();
  store = new SqliteStore(join(folder.path, 'rapporteur.db'));
  clock = new HandClock();
  organisers = new Organisers(store, clock, systemIds);
});
afterEach(async () => {
  await store.close();
  folder.remove();
});

const fill = (count: number, more: object): Promise<void> =>
  store.saveRecords(
    Array.from({ length: count }, (_, index) => ({
      kind: 'organiser',
      id: `filled-${index}`,
      json: JSON.stringify({ name: 'Bo', hash: `${index}`, createdAt: index, ...more }),
    })),
  );

test('[OF40] whoever signs on again gets a new key in place of the one before', async () => {
  const ana = { name: 'Ana', subject: 'ana@provider' };
  const first = await organisers.signedOn(ana, 1000);
  const other = await organisers.signedOn({ name: 'Ana', subject: 'another Ana' }, 1000);
  const second = await organisers.signedOn(ana, 1000);
  const known = await Promise.all([first, second, other].map(({ key }) => organisers.reachOf(key)));
  expect(known).toEqual([undefined, 'all', 'all']);
  expect(await organisers.list()).toHaveLength(2);
  clock.advance(2000);
  await organisers.signedOn(ana, 1000);
  expect(await organisers.list()).toHaveLength(1);
});

test('[OF40] those who signed on and those who were revoked take no place of others', async () => {
  await fill(most, { until: clock.now() + 1000 });
  expect(await organisers.add('Cy')).toBeDefined();
  await fill(most, {});
  expect(await organisers.add('Di')).toBeUndefined();
  const { key } = await organisers.signedOn({ name: 'Ana', subject: 'ana' }, 1000);
  expect(await organisers.reachOf(key)).toBe('all');
  await organisers.revoke('filled-0');
  await organisers.revoke('filled-1');
  expect(await organisers.add('Di')).toBeDefined();
});

test('[OF40] of those who were revoked the last ones stay in the list', async () => {
  await fill(most + 5, { revokedAt: 1 });
  const { id } = must(await organisers.add('Cy'), 'an organiser');
  const listed = await organisers.list();
  expect(listed).toHaveLength(most + 1);
  expect(listed.some((each) => each.id === id)).toBe(true);
});
