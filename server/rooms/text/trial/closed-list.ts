// The closed list of what the minutes may hold. Anything else is refused before it is stored, since it could stop every program that reads the text.
import * as Y from 'yjs';
import { isNotesRoot } from '../../../../shared/meeting/model/fragments.ts';
import { schema } from '../../../../shared/minutes/schema.ts';

/** Letters of an attribute's value, and of the value of a mark written as JSON. */
const longestAttribute = 4096;
const longestMark = 8192;

const attributes: ReadonlySet<string> = new Set(Object.keys(schema.nodes.block?.spec.attrs ?? {}));
const marks: ReadonlySet<string> = new Set(Object.keys(schema.marks));

const isPlain = (value: unknown): boolean =>
  value === null || value === undefined || typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string';

const isShort = (value: unknown): boolean => isPlain(value) && (typeof value !== 'string' || value.length <= longestAttribute);

/** The attributes of a mark are plain values under names. `JSON.stringify` never sees a deep value. */
function isMarkValue(value: unknown): boolean {
  if (isPlain(value)) return JSON.stringify(value ?? null).length <= longestMark;
  if (typeof value !== 'object' || Array.isArray(value)) return false;
  return Object.values(value as object).every(isPlain) && JSON.stringify(value).length <= longestMark;
}

type ItemContent = Y.Item['content'];

/** Whether such content has a place anywhere in the minutes: text, known marks, plain values, elements and texts. */
export function isKnownContent(content: ItemContent): boolean {
  if (content instanceof Y.ContentString || content instanceof Y.ContentDeleted) return true;
  // Under its name alone: thousands of marks at one place, each under a name of its own (`strong--1`), would take minutes to read.
  if (content instanceof Y.ContentFormat) return marks.has(content.key) && isMarkValue(content.value);
  if (content instanceof Y.ContentAny) return content.arr.every(isShort);
  if (!(content instanceof Y.ContentType)) return false;
  const { type } = content;
  return type instanceof Y.XmlElement ? type.nodeName === 'block' : type instanceof Y.Text;
}

/** Whether this item, of known content, is in a place for it: blocks in a fragment, a text in a block, words in a text, attributes on a block, texts in the notes. */
export function hasItsPlace(item: Y.Item, root: string): boolean {
  const { content, parent, parentSub } = item;
  if (content instanceof Y.ContentDeleted) return true;
  const type = content instanceof Y.ContentType ? content.type : undefined;
  const isRoot = (parent as Y.AbstractType<unknown>)._item === null;
  if (isRoot && isNotesRoot(root)) return parentSub !== null && type instanceof Y.Text && !(type instanceof Y.XmlText);
  if (parentSub !== null) return parent instanceof Y.XmlElement && attributes.has(parentSub) && content instanceof Y.ContentAny;
  if (isRoot) return type instanceof Y.XmlElement;
  if (parent instanceof Y.XmlElement) return type instanceof Y.XmlText;
  return parent instanceof Y.Text && type === undefined && !(content instanceof Y.ContentAny);
}
