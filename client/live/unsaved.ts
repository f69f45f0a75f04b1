// What was written here since a moment, to be shown where the server will not take it.
import * as Y from 'yjs';

function writtenHere(type: Y.AbstractType<unknown>, since: number): boolean {
  const own = type.doc?.clientID;
  const mine = (item: Y.Item | null): boolean => item !== null && item.id.client === own && item.id.clock + item.length > since;
  if (mine(type._item)) return true;
  for (let item = type._start; item !== null; item = item.right) {
    if (!item.deleted && (mine(item) || (item.content instanceof Y.ContentType && writtenHere(item.content.type, since)))) return true;
  }
  return false;
}

function textOf(type: Y.AbstractType<unknown>): string {
  if (type instanceof Y.Text) return (type.toDelta() as { insert?: unknown }[]).map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('');
  return type instanceof Y.XmlElement
    ? type
        .toArray()
        .map((child) => textOf(child))
        .join('')
    : '';
}

/** The blocks and footnotes in which this page wrote anything from its clock `since` on, a line each. */
export function unsavedText(doc: Y.Doc, since: number): string {
  const lines: string[] = [];
  for (const root of doc.share.values()) {
    const children = root instanceof Y.XmlFragment ? root.toArray() : root instanceof Y.Map ? [...root.values()] : [];
    for (const child of children) {
      if (child instanceof Y.AbstractType && writtenHere(child, since)) lines.push(textOf(child));
    }
  }
  return lines.join('\n').replaceAll('\uFFFC', '');
}
