// An update in pieces is the same text.
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { applyInPieces, inPieces } from '../../../../server/minutes/pieces.ts';
import { must } from '../../../../shared/kit/must.ts';
import { type Rng, seededRng } from '../../../../shared/kit/rng.ts';
import { block } from '../../../support/texts.ts';

/** Three people who write into one another's text, mark it and take it away, and hear of each other now and then. */
function history(rng: Rng): Y.Doc {
  const docs = [11, 22, 33].map((clientID) => Object.assign(new Y.Doc(), { clientID }));
  for (let step = 0; step < 300; step += 1) {
    const doc = rng.pick(docs);
    const blocks = doc.getXmlFragment('item:a').toArray() as Y.XmlElement[];
    const text = blocks.length > 0 ? (rng.pick(blocks).get(0) as Y.XmlText) : undefined;
    const act = rng.int(8);
    if (!text || act === 0) block(doc, 'item:a', 'Words to begin with. ', { id: `b${step}` }, rng.int(blocks.length + 1));
    else if (act < 4) text.insert(rng.int(text.length + 1), `${step} `);
    else if (act === 4 && text.length > 4) text.delete(rng.int(text.length - 4), 4);
    else if (act === 5 && text.length > 2) text.format(0, 1 + rng.int(text.length - 1), { strong: rng.chance(0.5) ? {} : null });
    else if (act === 6) rng.pick(blocks).setAttribute('kind', rng.pick(['note', 'decision']));
    else if (blocks.length > 3) doc.getXmlFragment('item:a').delete(rng.int(blocks.length), 1);
    if (rng.chance(0.2)) Y.applyUpdate(doc, Y.encodeStateAsUpdate(rng.pick(docs), Y.encodeStateVector(doc)));
  }
  const whole = new Y.Doc();
  for (const doc of docs) Y.applyUpdate(whole, Y.encodeStateAsUpdate(doc));
  return whole;
}

test.each(Array.from({ length: 40 }, (_, index) => index + 1))(
  '[SY43] text that is loaded in pieces of any size reads the same and has the same history, seed %i',
  async (seed) => {
    const rng = seededRng(seed);
    const update = Y.encodeStateAsUpdate(history(rng));
    const atOnce = new Y.Doc();
    Y.applyUpdate(atOnce, update);
    for (const size of [1, 7, 1000]) {
      const doc = new Y.Doc();
      await applyInPieces(doc, inPieces(update, size));
      expect([doc.store.pendingStructs, doc.store.pendingDs]).toEqual([null, null]);
      expect(doc.getXmlFragment('item:a').toString()).toBe(atOnce.getXmlFragment('item:a').toString());
      expect(Y.encodeStateAsUpdate(doc, Y.encodeStateVector(atOnce))).toEqual(Y.encodeStateAsUpdate(atOnce, Y.encodeStateVector(doc)));
      expect(Y.encodeStateVector(doc)).toEqual(Y.encodeStateVector(atOnce));
    }
  },
);

test('[SY43] no piece holds more than its size, however long a deleted stretch is', () => {
  const doc = new Y.Doc();
  const text = block(doc, 'item:a', 'x'.repeat(5000));
  text.delete(0, 5000);
  const pieces = inPieces(Y.encodeStateAsUpdate(doc), 100);
  const ranges = pieces.flatMap((piece) => [...Y.decodeUpdate(piece).ds.clients.values()].flat());
  expect(must(ranges[0], 'a range').len).toBe(100);
});
