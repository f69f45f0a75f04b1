// A caret placed after a word that somebody else is still typing moves to the end of that word, so that the word is not split.
import * as Y from 'yjs';

const isWord = (letter: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(letter);

/** The string item that holds a letter; undefined where it is deleted or no letter. */
function itemOf(transaction: Y.Transaction, id: Y.ID): Y.Item | undefined {
  if (id.clock >= Y.getState(transaction.doc.store, id.client)) return undefined;
  const item: Y.Item | Y.GC = Y.getItem(transaction.doc.store, id);
  return item instanceof Y.Item && !item.deleted && item.content instanceof Y.ContentString ? item : undefined;
}

/** The place after the last letter that continues the word before `place`, as far as it came in this transaction; undefined where it stays. */
export function followWord(transaction: Y.Transaction, place: Y.RelativePosition): Y.RelativePosition | undefined {
  const { item: id, assoc, type, tname } = place;
  if (!id || assoc >= 0 || id.client === transaction.doc.clientID) return undefined;
  let clock = id.clock;
  let item = itemOf(transaction, id);
  while (item && clock + 1 >= (transaction.beforeState.get(id.client) ?? 0)) {
    const next = itemOf(transaction, Y.createID(id.client, clock + 1));
    if (!next || (next !== item && item.right !== next)) break;
    const letter = (of: Y.Item, at: number): string => (of.content as Y.ContentString).str[at - of.id.clock] ?? '';
    if (!isWord(letter(item, clock)) || !isWord(letter(next, clock + 1))) break;
    clock += 1;
    item = next;
  }
  return clock === id.clock ? undefined : new Y.RelativePosition(type, tname, Y.createID(id.client, clock), assoc);
}
