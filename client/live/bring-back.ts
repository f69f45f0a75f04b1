// Writes back into the shared minutes what they said before, by one press of a person.
import * as Y from 'yjs';
import { fragmentOf, notesOf, rewordBlock } from '../../shared/minutes/layout.ts';
import type { Block, Span } from '../../shared/minutes/minutes.ts';

const textOf = ({ spans }: Block): string => spans.map(({ text, footnote }) => (footnote === undefined ? text : '')).join('');

/** A mark is an attribute of its own, as the editor writes it. */
function attributesOf({ strong, em, link, reference, footnote }: Span): Record<string, object> {
  return {
    ...(strong && { strong: {} }),
    ...(em && { em: {} }),
    ...(link !== undefined && { link: { href: link } }),
    ...(reference !== undefined && { reference: { id: reference } }),
    ...(footnote !== undefined && { footnote: { id: footnote } }),
  };
}

function elementOf({ id, kind, indent, owner, due, spans }: Block): Y.XmlElement {
  const element = new Y.XmlElement('block');
  const values = { kind, indent, id, ...(owner !== undefined && { owner }), ...(due !== undefined && { due }) };
  for (const [name, value] of Object.entries(values)) element.setAttribute(name, value as string);
  const text = new Y.XmlText();
  text.applyDelta(spans.map((span) => ({ insert: span.text, attributes: attributesOf(span) })));
  element.insert(0, [text]);
  return element;
}

/** Brings back blocks of a fragment as they were: one that is gone to its place, one that changed to its words. `before`: all of the fragment, in order. */
export function bringBack(
  doc: Y.Doc,
  fragment: string,
  wanted: readonly Block[],
  { before, now, notes }: { before: readonly Block[]; now: readonly Block[]; notes: Record<string, string> },
): void {
  const there = new Map(now.map((block) => [block.id, block]));
  doc.transact(() => {
    const target = fragmentOf(doc, fragment);
    for (const block of wanted) {
      const present = there.get(block.id);
      if (present) {
        rewordBlock(doc, fragment, block.id, { from: textOf(present), to: textOf(block) }, doc);
        continue;
      }
      const earlier = before.slice(0, before.indexOf(block)).map(({ id }) => id);
      const ids = target.toArray().map((child) => (child instanceof Y.XmlElement ? child.getAttribute('id') : undefined));
      target.insert(ids.findLastIndex((id) => id !== undefined && earlier.includes(id)) + 1, [elementOf(block)]);
      for (const id of block.spans.flatMap(({ footnote }) => footnote ?? [])) {
        if (!notesOf(doc).has(id)) notesOf(doc).set(id, new Y.Text(notes[id] ?? ''));
      }
    }
  });
}
