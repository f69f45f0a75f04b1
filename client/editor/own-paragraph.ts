// When somebody deletes the paragraph that a person is writing in, the person gets a new paragraph in its place for the words that follow.
import * as Y from 'yjs';

/** How many blocks stand before the place of a deleted one. */
function indexOf(block: Y.XmlElement): number {
  let index = 0;
  for (let item = block._item?.left ?? null; item; item = item.left) if (!item.deleted && item.countable) index += item.length;
  return index;
}

export interface OwnParagraph {
  index: number;
  text: Y.XmlText;
}

/** Puts a paragraph with these words at the place of a deleted block. */
export function paragraphInPlaceOf(block: Y.XmlElement, fragment: Y.XmlFragment, id: string, words: string): OwnParagraph {
  const paragraph = new Y.XmlElement('block');
  const text = new Y.XmlText();
  for (const [name, value] of Object.entries({ kind: 'paragraph', id })) paragraph.setAttribute(name, value);
  // The wire takes a number here, which the type of an attribute does not say.
  (paragraph as Y.XmlElement<{ indent: number }>).setAttribute('indent', 0);
  if (words !== '') text.insert(0, words);
  paragraph.insert(0, [text]);
  const index = indexOf(block);
  fragment.insert(index, [paragraph]);
  return { index, text };
}
