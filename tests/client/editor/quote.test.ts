import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { quote } from '../../../client/editor/quote.ts';
import { readMinutes } from '../../../shared/minutes/read.ts';
import { block } from '../../support/texts.ts';

const textsOf = (doc: Y.Doc): string[] => (readMinutes(doc).fragments['item:i1'] ?? []).map(({ spans }) => spans.map(({ text }) => text).join(''));

test('[FL42] a statement becomes paragraphs at the end of the item, and is taken back but for what others wrote in them', () => {
  const doc = new Y.Doc();
  block(doc, 'item:i1', 'Before.');
  const undo = quote(doc, 'item:i1', 'First line.\n\n Second line. \nThird line.');
  expect(textsOf(doc)).toEqual(['Before.', 'First line.', 'Second line.', 'Third line.']);
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  const second = other.getXmlFragment('item:i1').get(2) as Y.XmlElement;
  (second.get(0) as Y.XmlText).insert(0, 'Added: ');
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
  undo();
  expect(textsOf(doc)).toEqual(['Before.', 'Added: ']);
});
