// Writing the minutes as another program would: the contract's Yjs types by name, none of the product's own code.
import * as Y from 'yjs';

/** A text with its marks: `[^id]` stands for a footnote's anchor. */
export function block(doc: Y.Doc, fragment: string, text: string, attributes: Record<string, string> = {}, at?: number): Y.XmlText {
  const parent = doc.getXmlFragment(fragment);
  const element = new Y.XmlElement('block');
  const content = new Y.XmlText();
  element.setAttribute('kind', 'paragraph');
  element.setAttribute('id', `${doc.clientID}-${parent.length}-${fragment}`.slice(-60));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.insert(0, [content]);
  parent.insert(at ?? parent.length, [element]);
  type(content, text);
  return content;
}

/** Types at the end, or at a place, turning `[^id]` into anchors. */
export function type(content: Y.XmlText, text: string, at = content.length): void {
  let place = at;
  for (const part of text.split(/(\[\^[\w-]+\])/)) {
    const id = /^\[\^([\w-]+)\]$/.exec(part)?.[1];
    const run = id === undefined ? part : '\uFFFC';
    if (run === '') continue;
    content.insert(place, run, id === undefined ? { footnote: null } : { footnote: { id } });
    place += run.length;
  }
}

/** Makes a footnote's text. */
export function note(doc: Y.Doc, id: string, text: string): void {
  const value = new Y.Text();
  doc.getMap('notes').set(id, value);
  value.insert(0, text);
}

/** The text of a fragment's nth block. */
export function textOf(doc: Y.Doc, fragment: string, index: number): Y.XmlText {
  const element = doc.getXmlFragment(fragment).get(index);
  if (!(element instanceof Y.XmlElement)) throw new Error(`${fragment} has no block ${index}`);
  const content = element.get(0);
  if (!(content instanceof Y.XmlText)) throw new Error(`block ${index} of ${fragment} has no text`);
  return content;
}
