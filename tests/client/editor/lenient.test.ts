// Other programs may write elements of any form; the editor must never delete them.
import { expect, test } from 'vitest';
import { initProseMirrorDoc } from 'y-prosemirror';
import * as Y from 'yjs';
import { editorSchema } from '../../../client/editor/lenient-schema.ts';

function withText(name: string, fill: (text: Y.XmlText, element: Y.XmlElement) => void): Y.XmlFragment {
  const fragment = new Y.Doc().getXmlFragment('item:x');
  const element = new Y.XmlElement(name);
  const text = new Y.XmlText();
  element.insert(0, [text]);
  fragment.insert(0, [element]);
  fill(text, element);
  return fragment;
}

test.each<[string, Y.XmlFragment]>([
  ['an unknown mark', withText('block', (text) => text.insert(0, 'kept', { underline: {} }))],
  ['a known mark of another form', withText('block', (text) => text.insert(0, 'kept', { link: true, strong: 'yes' }))],
  ['an unknown kind of element', withText('table', (text) => text.insert(0, 'kept'))],
  [
    'elements inside',
    withText('block', (text, element) => {
      text.insert(0, 'ke');
      const inner = new Y.XmlElement('block');
      const rest = new Y.XmlText();
      rest.insert(0, 'pt');
      inner.insert(0, [rest]);
      element.insert(1, [inner]);
    }),
  ],
  [
    'an embedded object',
    withText('block', (text) => {
      text.insert(0, 'kept');
      text.insertEmbed(2, { image: 'x' });
    }),
  ],
  [
    'attributes of another form',
    withText('block', (text, element) => {
      text.insert(0, 'kept');
      element.setAttribute('kind', 'unheard');
      element.setAttribute('colour', 'red');
    }),
  ],
])('[MN13] %s in the shared text is shown, and nothing of it is deleted', (_what, fragment) => {
  const before = fragment.toString();
  const { doc } = initProseMirrorDoc(fragment, editorSchema);
  expect(doc.textContent.replace('\uFFFD', '')).toBe('kept');
  expect(fragment.toString()).toBe(before);
});
