// Words written here that went with a block which somebody deleted, cut or joined without having seen them.
import * as Y from 'yjs';

/** The clients of the document that wrote on this page. */
type ClientIds = Iterable<number>;

/** The words of a deleted item, without the letters that its deleter had seen: those are named in the update. */
function unseen(item: Y.Item, named: readonly { clock: number; len: number }[]): string {
  if (!(item.content instanceof Y.ContentString)) return '';
  const seen = (clock: number): boolean => named.some((range) => clock >= range.clock && clock < range.clock + range.len);
  return item.content.str
    .split('')
    .filter((_, index) => !seen(item.id.clock + index))
    .join('');
}

/** The words of these writers that a change by others deleted and does not name, one line for each text that they were in. */
export function lostWords(transaction: Y.Transaction, update: Uint8Array, writers: ClientIds): string[] {
  const own = new Set(writers);
  if (![...own].some((client) => transaction.deleteSet.clients.has(client))) return [];
  const named = Y.decodeUpdate(update).ds.clients;
  const pieces = new Set<Y.Item>();
  Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
    if (struct instanceof Y.Item && own.has(struct.id.client) && unseen(struct, named.get(struct.id.client) ?? []) !== '') pieces.add(struct);
  });
  const texts = new Set([...pieces].map(({ parent }) => parent));
  return [...texts]
    .map((text) => {
      let line = '';
      for (let item = text instanceof Y.AbstractType ? text._start : null; item; item = item.right) {
        if (pieces.has(item)) line += unseen(item, named.get(item.id.client) ?? []);
      }
      return line.replaceAll('\uFFFC', '');
    })
    .filter((line) => line.trim() !== '');
}

/** Applies an update of this page's own and returns the words in it that found no place, because their block was deleted in the meantime. */
export function putBack(doc: Y.Doc, update: Uint8Array, origin: unknown): string[] {
  Y.applyUpdate(doc, update, origin);
  const { structs, ds } = Y.decodeUpdate(update);
  const dropped = (client: number, clock: number): boolean =>
    ds.clients.get(client)?.some((range) => clock >= range.clock && clock < range.clock + range.len) ?? false;
  let line = '';
  let end: string | undefined;
  const lines: string[] = [];
  for (const struct of structs) {
    if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString) || dropped(struct.id.client, struct.id.clock)) continue;
    const { client, clock } = struct.id;
    if (Y.getItem(doc.store, struct.id) instanceof Y.GC || (Y.getItem(doc.store, struct.id) as Y.Item).deleted) {
      if (end !== `${client} ${clock}` && line !== '') {
        lines.push(line);
        line = '';
      }
      line += struct.content.str;
      end = `${client} ${clock + struct.length}`;
    }
  }
  return [...lines, line].map((text) => text.replaceAll('\uFFFC', '')).filter((text) => text.trim() !== '');
}
