import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { bringBack } from '../../../client/live/bring-back.ts';
import { readMinutes } from '../../../shared/minutes/read.ts';
import { block, note } from '../../support/texts.ts';

test('[OF32] deleted text returns to its place with its marks and notes, and changed text reads as before', () => {
  const doc = new Y.Doc();
  block(doc, 'item:a', 'First.', { id: 'b1' });
  const second = block(doc, 'item:a', 'Second[^n1] and bold.', { id: 'b2', kind: 'action', owner: 'Ana', due: '2026-12-01' });
  second.format(11, 4, { strong: {} });
  note(doc, 'n1', 'A note.');
  block(doc, 'item:a', 'Third.', { id: 'b3' });
  const then = readMinutes(doc);
  const before = then.fragments['item:a'] ?? [];
  const fragment = doc.getXmlFragment('item:a');
  fragment.delete(1, 1);
  doc.getMap('notes').delete('n1');
  const first = (fragment.get(0) as Y.XmlElement).get(0) as Y.XmlText;
  first.delete(0, 6);
  first.insert(0, 'Otherwise.');
  const now = readMinutes(doc).fragments['item:a'] ?? [];
  bringBack(doc, 'item:a', before.slice(0, 2), { before, now, notes: then.notes });
  expect(readMinutes(doc)).toEqual(then);
});
