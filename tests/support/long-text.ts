// Text that is long in one of two ways: many bytes, or many pieces that do not merge.
import type * as Y from 'yjs';
import { block } from './texts.ts';

/** Paragraphs of 1,000 characters each. */
export function manyParagraphs(doc: Y.Doc, fragment: string, count: number): void {
  doc.transact(() => {
    for (let index = 0; index < count; index += 1)
      block(doc, fragment, `${index} `.padEnd(1000, 'Words of a long call. '), { id: `p${doc.clientID}-${index}` });
  });
}

/** Letters that go in one by one, each near the one before, in paragraphs of 200. */
export function scatteredLetters(doc: Y.Doc, fragment: string, count: number): void {
  doc.transact(() => {
    for (let paragraph = 0; paragraph < count / 200; paragraph += 1) {
      const text = block(doc, fragment, 'start', { id: `s${doc.clientID}-${paragraph}` });
      for (let letter = 0; letter < 200; letter += 1) text.insert((letter * 7) % 5, 'x');
    }
  });
}
