// The text written here since a given moment, to show when the server refuses it.
import * as Y from 'yjs';

/** Client ids of the document, each with the clock from which on its writing counts. */
export type UnsavedWriters = ReadonlyMap<number, number>;

function writtenBy(type: Y.AbstractType<unknown>, writers: UnsavedWriters): boolean {
  const mine = (item: Y.Item | null): boolean => item !== null && item.id.clock + item.length > (writers.get(item.id.client) ?? Number.POSITIVE_INFINITY);
  if (mine(type._item)) return true;
  for (let item = type._start; item !== null; item = item.right) {
    if (!item.deleted && (mine(item) || (item.content instanceof Y.ContentType && writtenBy(item.content.type, writers)))) return true;
  }
  return false;
}

function textOf(type: unknown): string {
  if (type instanceof Y.Text) return (type.toDelta() as { insert?: unknown }[]).map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('');
  return type instanceof Y.XmlElement
    ? type
        .toArray()
        .map((child) => textOf(child))
        .join('')
    : '';
}

/** The blocks and footnotes in which these writers wrote anything, a line each. */
export function textBy(doc: Y.Doc, writers: UnsavedWriters): string {
  const lines: string[] = [];
  for (const root of doc.share.values()) {
    const children = root instanceof Y.XmlFragment ? root.toArray() : root instanceof Y.Map ? [...root.values()] : [];
    for (const child of children) {
      if (child instanceof Y.AbstractType && writtenBy(child, writers)) lines.push(textOf(child));
    }
  }
  return lines.join('\n').replaceAll('\uFFFC', '');
}
