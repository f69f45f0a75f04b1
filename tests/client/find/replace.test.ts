import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { replaceAll } from '../../../client/editor/replace.ts';
import { hitsIn } from '../../../client/parts/find/hits.ts';
import { readMinutes } from '../../../shared/minutes/read.ts';
import { block, note } from '../../support/texts.ts';

const read = (doc: Y.Doc, name: string): string[] => (readMinutes(doc).fragments[name] ?? []).map(({ spans }) => spans.map(({ text }) => text).join(''));

function text(): Y.Doc {
  const doc = new Y.Doc();
  block(doc, 'item:a', 'The MAG met. The MAG agreed.');
  block(doc, 'item:b', 'The MAG, again.');
  note(doc, 'n1', 'MAG means a group.');
  return doc;
}

const names = ['item:a', 'item:b'];

test('[MN51] every match is replaced in one step, which its own undo takes back whatever was written since', () => {
  const doc = text();
  const { count, undo } = replaceAll(doc, hitsIn(readMinutes(doc), names, 'MAG', false), 'Group');
  expect(count).toBe(3);
  expect(read(doc, 'item:a')).toEqual(['The Group met. The Group agreed.']);
  expect(read(doc, 'item:b')).toEqual(['The Group, again.']);
  block(doc, 'item:b', 'Written since.');
  undo();
  expect(read(doc, 'item:a')).toEqual(['The MAG met. The MAG agreed.']);
  expect(read(doc, 'item:b')).toEqual(['The MAG, again.', 'Written since.']);
});

test('[MN51] new words keep the marks of those that they replace, and the footnotes around them stay', () => {
  const doc = new Y.Doc();
  block(doc, 'item:a', 'See MAG[^n1] list');
  note(doc, 'n1', 'The MAG.');
  const fragment = doc.getXmlFragment('item:a');
  const words = (fragment.get(0) as Y.XmlElement).get(0) as Y.XmlText;
  words.format(4, 3, { strong: {} });
  replaceAll(doc, hitsIn(readMinutes(doc), ['item:a'], 'mag', false), 'Group');
  const minutes = readMinutes(doc);
  expect(minutes.fragments['item:a']?.[0]?.spans).toMatchObject([{ text: 'See ' }, { text: 'Group', strong: true }, { footnote: 'n1' }, { text: ' list' }]);
  expect(minutes.notes).toEqual({ n1: 'The Group.' });
});

test('[MN51] what another changed meanwhile is left alone', () => {
  const doc = text();
  const hits = hitsIn(readMinutes(doc), names, 'MAG', false);
  ((doc.getXmlFragment('item:a').get(0) as Y.XmlElement).get(0) as Y.XmlText).insert(0, 'Since then: ');
  expect(replaceAll(doc, hits, 'Group').count).toBe(1);
  expect(read(doc, 'item:a')).toEqual(['Since then: The MAG met. The MAG agreed.']);
});
