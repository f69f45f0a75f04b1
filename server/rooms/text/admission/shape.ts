// What may stand where in the minutes. What does not fit would stop every editor that opens it, so it is not let in.
import * as Y from 'yjs';
import { isNotesRoot } from '../../../../shared/minutes/layout-names.ts';
import type { Place } from './pieces.ts';

const isWord = (value: unknown): boolean => value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value);

/** Words, numbers and the like. An editor writes an attribute into its page as text, which an object may have no way to become. */
function isPlain(content: Y.Item['content']): boolean {
  if (content instanceof Y.ContentString) return true;
  return (content instanceof Y.ContentAny || content instanceof Y.ContentJSON) && content.arr.every(isWord);
}

/** Whether this content has a place there: elements in a fragment, elements and texts in an element, words in a text, values under names, texts in the notes. */
export function fits({ root, depth, holder, keyed }: Place, content: Y.Item['content']): boolean {
  if (content instanceof Y.ContentDeleted) return true;
  const type = content instanceof Y.ContentType ? content.type : undefined;
  if (isNotesRoot(root) && depth === 0) return keyed && type instanceof Y.Text && !(type instanceof Y.XmlText);
  if (keyed) return holder === 'element' && isPlain(content);
  switch (holder) {
    case 'root':
      return type instanceof Y.XmlElement;
    case 'element':
      return type instanceof Y.XmlElement || type instanceof Y.XmlText;
    case 'text':
      return type === undefined;
    case 'other':
      return false;
  }
}
