import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { textBy } from '../../../client/live/unsaved.ts';
import { block, note, textOf } from '../../support/texts.ts';

test('[SY7] what was written here since it was last saved is found, in blocks, in the middle of them and in footnotes', () => {
  const doc = new Y.Doc();
  const others = new Y.Doc();
  block(others, 'item:a', 'By another.');
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(others));
  block(doc, 'item:a', 'Mine, and saved.');
  const since = new Map([[doc.clientID, Y.getState(doc.store, doc.clientID)]]);
  expect(textBy(doc, since)).toBe('');
  textOf(doc, 'item:a', 0).insert(3, 'one');
  block(doc, 'item:b', 'New.');
  note(doc, 'n', 'A note.');
  expect(textBy(doc, since).split('\n').sort()).toEqual(['A note.', 'By oneanother.', 'New.'].sort());
});
