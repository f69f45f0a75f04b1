import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { standsOn } from '../../../client/live/stands-on.ts';

/** A document with these words, and the change that adds one more word. */
function written(words: string): { doc: Y.Doc; before: Uint8Array; change: Uint8Array } {
  const doc = new Y.Doc();
  doc.getText('x').insert(0, words);
  const before = Y.encodeStateAsUpdate(doc);
  let change: Uint8Array = new Uint8Array();
  doc.on('update', (update: Uint8Array) => {
    change = update;
  });
  doc.getText('x').insert(words.length, ' more');
  return { doc, before, change };
}

test('[CA121] what was written joins the kept text only where all that it was written upon is there', () => {
  const { before, change } = written('kept');
  const kept = new Y.Doc();
  Y.applyUpdate(kept, before);
  expect(standsOn(kept, change)).toBe(true);
  expect(kept.getText('x').toString()).toBe('kept');
  expect(standsOn(new Y.Doc(), change)).toBe(false);
});
