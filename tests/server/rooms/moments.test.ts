import { expect, test } from 'vitest';
import { Moments } from '../../../server/rooms/moments.ts';
import type { StoredRow } from '../../../server/store/store.ts';

function logOf(count: number, actorOf: (index: number) => string, everyMs: number) {
  const rows = Array.from({ length: count }, (_, index): StoredRow => {
    return { seq: index + 1, epoch: 1, kind: 'update', payload: new Uint8Array(1), actor: actorOf(index), at: index * everyMs };
  });
  const log = { rows, read: 0, reading: 0 };
  const store = {
    async read(_meeting: string, from: number, limit = rows.length) {
      log.reading += 1;
      const found = log.rows.slice(from - 1, from - 1 + limit);
      log.read += found.length;
      return found;
    },
  };
  return { log, moments: new Moments('m', store) };
}

test('[SY82] the changes of one person within a minute are one moment, and all who ask share one reading', async () => {
  const { log, moments } = logOf(90, (index) => (index < 60 ? 'ana' : 'bo'), 2000);
  const answers = await Promise.all([moments.read(), moments.read(), moments.read()]);
  expect(answers[2]).toEqual([
    { at: 58_000, participantId: 'ana' },
    { at: 118_000, participantId: 'ana' },
    { at: 178_000, participantId: 'bo' },
  ]);
  expect(log.read).toBe(90);
  log.rows.push({ ...(log.rows[0] as StoredRow), seq: 91, actor: 'cy', at: 200_000 });
  expect((await moments.read()).at(-1)).toEqual({ at: 200_000, participantId: 'cy' });
  expect(log.read).toBe(91);
});

test('[SY82] at most 2,000 moments are kept, with the last', async () => {
  const { moments } = logOf(9001, (index) => `person-${index % 2}`, 1000);
  const found = await moments.read();
  expect(found.length).toBeLessThanOrEqual(2000);
  expect(found.length).toBeGreaterThan(900);
  expect(found.at(-1)).toEqual({ at: 9_000_000, participantId: 'person-0' });
});
