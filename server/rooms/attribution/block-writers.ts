// From characters to blocks: the authors of each block's current text.
import * as Y from 'yjs';
import type { Writing } from './writing.ts';

/** Times in milliseconds since 1970. */
export interface BlockWriters {
  /** Authors of the current text, in the order of their first characters. */
  actors: string[];
  firstAt: number;
  /** Text, attributes and deletions. */
  lastAt: number;
}

interface BlockWriting {
  firstBy: Map<string, number>;
  lastAt: number;
}

function look(item: Y.Item, writing: Writing, found: BlockWriting, keyed: boolean): void {
  const { client, clock } = item.id;
  const end = clock + item.length;
  const isText = !keyed && !item.deleted && (item.content instanceof Y.ContentString || item.content instanceof Y.ContentEmbed);
  for (const { actor, at, until } of writing.written(client, clock, end)) {
    found.lastAt = Math.max(found.lastAt, until);
    if (isText) found.firstBy.set(actor, Math.min(found.firstBy.get(actor) ?? at, at));
  }
  if (item.deleted) for (const { at } of writing.erased(client, clock, end)) found.lastAt = Math.max(found.lastAt, at);
  else if (item.content instanceof Y.ContentType) walk(item.content.type, writing, found);
}

/** The layout lets elements in elements stand; it is no deeper than intake lets it be. */
function walk(type: Pick<Y.AbstractType<unknown>, '_map' | '_start'>, writing: Writing, found: BlockWriting): void {
  for (const item of type._map.values()) look(item, writing, found, true);
  for (let item = type._start; item; item = item.right) look(item, writing, found, false);
}

/** The blocks of a fragment by their ids, without those that hold no text. A change between two of them counts as if it came later. */
export function* blockWriters(fragment: Y.XmlFragment, writing: Writing): Generator<[string, BlockWriters]> {
  for (const child of fragment.toArray()) {
    const id: unknown = child instanceof Y.XmlElement ? child.getAttribute('id') : undefined;
    if (!(child instanceof Y.XmlElement) || typeof id !== 'string') continue;
    const found: BlockWriting = { firstBy: new Map(), lastAt: 0 };
    walk(child, writing, found);
    const ordered = [...found.firstBy].toSorted(([one, first], [other, second]) => first - second || (one < other ? -1 : 1));
    const [, firstAt] = ordered[0] ?? [];
    if (firstAt !== undefined) yield [id, { actors: ordered.map(([actor]) => actor), firstAt, lastAt: found.lastAt }];
  }
}
