// How the order of text is remembered, and forgotten.
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { History } from '../../../../server/rooms/text/trial/history.ts';

const piece = (client: number, clock: number, origin: Y.ID | null = null): Y.Item =>
  new Y.Item(Y.createID(client, clock), null, origin, null, null, null, null, new Y.ContentString('x'));

test('[SY48] the order of text is remembered up to the bound, and a forgotten order makes nothing certain', () => {
  const history = new History(10);
  for (let clock = 0; clock < 100; clock += 1) {
    history.add([piece(1, clock)]);
    // The second writer always builds on what the first has just written.
    history.add([piece(2, clock, Y.createID(1, clock))]);
  }
  expect(history.size).toBeLessThanOrEqual(10);
  expect(history.at(Y.createID(1, 99))).toBe(199);
  expect(history.at(Y.createID(1, 20))).toBe(0);
  expect(history.knownTo(piece(2, 100, Y.createID(1, 99)))).toBe(199);
  // A third writer builds on forgotten text: nothing that came later is known to them for certain.
  expect(history.knownTo(piece(3, 0, Y.createID(1, 20)))).toBe(0);
});

test('[SY48] an update with more pieces than are remembered is forgotten as a whole', () => {
  const history = new History(10);
  history.add(Array.from({ length: 50 }, (_, client) => piece(client, 0)));
  expect(history.size).toBe(0);
  history.add([piece(1, 1)]);
  expect([history.at(Y.createID(1, 0)), history.at(Y.createID(1, 1))]).toEqual([0, 2]);
});
