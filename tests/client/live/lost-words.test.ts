// Words that others' deletions take along: between two copies of a text, as two people's pages have them.
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { lostWords, putBack } from '../../../client/live/lost-words.ts';
import { block, textOf } from '../../support/texts.ts';

const fragment = 'item:x';

/** Two copies with three paragraphs, and what A comes to hear of as lost. */
function pair(): { a: Y.Doc; b: Y.Doc; lost: string[]; sync: (from: Y.Doc, to: Y.Doc) => void } {
  const a = new Y.Doc();
  const b = new Y.Doc();
  for (const words of ['One.', 'Two.', 'Three.']) block(b, fragment, words);
  const lost: string[] = [];
  let reads: Uint8Array | undefined;
  a.on('afterTransaction', (transaction: Y.Transaction) => {
    if (reads && transaction.origin === 'others') lost.push(...lostWords(transaction, reads, [a.clientID]));
  });
  const sync = (from: Y.Doc, to: Y.Doc): void => {
    reads = Y.encodeStateAsUpdate(from, Y.encodeStateVector(to));
    Y.applyUpdate(to, reads, 'others');
    reads = undefined;
  };
  sync(b, a);
  return { a, b, lost, sync };
}

const type = (doc: Y.Doc, index: number, words: string): void => {
  const text = textOf(doc, fragment, index);
  text.insert(text.length, words);
};
const remove = (doc: Y.Doc, index: number): void => doc.getXmlFragment(fragment).delete(index, 1);

test('[MN39] a deleted block: the words that its deleter had not seen are told', () => {
  const { a, b, lost, sync } = pair();
  type(a, 1, ' And the annex.');
  remove(b, 1);
  sync(b, a);
  expect(lost).toEqual([' And the annex.']);
});

test('[MN39] a block that is joined to the one before it, and words in two blocks', () => {
  const { a, b, lost, sync } = pair();
  type(a, 1, ' Mine.');
  type(a, 2, ' Also.');
  b.transact(() => {
    type(b, 0, 'Two.');
    remove(b, 1);
    remove(b, 1);
  });
  sync(b, a);
  expect(lost.sort()).toEqual([' Also.', ' Mine.']);
});

test('[MN39] words that the deleter had seen, or that stay, are not told', () => {
  const { a, b, lost, sync } = pair();
  type(a, 1, ' Seen.');
  sync(a, b);
  type(a, 0, ' Stays.');
  b.transact(() => {
    remove(b, 1);
    textOf(b, fragment, 0).delete(0, 4);
  });
  sync(b, a);
  expect(lost).toEqual([]);
});

test('[MN39] of words half of which were seen, the other half is told', () => {
  const { a, b, lost, sync } = pair();
  type(a, 1, ' Seen');
  sync(a, b);
  type(a, 1, ', unseen.');
  remove(b, 1);
  sync(b, a);
  expect(lost).toEqual([', unseen.']);
});

test('[MN39] what an earlier visit left is told where its block is gone, and not where it found its place', () => {
  const { a, b, sync } = pair();
  const before = Y.encodeStateVector(a);
  type(a, 1, ' Lost.');
  type(a, 2, ' UnsavedRecord.');
  const left = Y.encodeStateAsUpdate(a, before);
  remove(b, 1);
  const next = new Y.Doc();
  sync(b, next);
  expect(putBack(next, left, 'shelf')).toEqual([' Lost.']);
  expect(textOf(next, fragment, 1).toString()).toBe('Three. UnsavedRecord.');
});
