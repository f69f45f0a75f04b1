// Undo brings text back as a copy. Yjs joins copies beside each other into one item. A later undo of some of its letters would then take the
// whole item, with words that others wrote beside them, or only the first half of an item that was divided since.
import * as Y from 'yjs';

export type Step = Y.UndoManager['undoStack'][number];

/** Divides the items of this range, and their copies, at the same places. Returns the lengths of the parts. */
function divide(transaction: Y.Transaction, { client, clock }: Y.ID, length: number): number[] {
  const { store } = transaction.doc;
  Y.getItemCleanStart(transaction, Y.createID(client, clock));
  Y.getItemCleanEnd(transaction, store, Y.createID(client, clock + length - 1));
  const lengths: number[] = [];
  for (let at = clock; at < clock + length; ) {
    const item = Y.getItem(store, Y.createID(client, at));
    const rest = item.id.clock + item.length - at;
    for (const part of item instanceof Y.Item && item.redone ? divide(transaction, item.redone, rest) : [rest]) {
      lengths.push(part);
      at += part;
      if (at < clock + length) Y.getItemCleanStart(transaction, Y.createID(client, at));
    }
  }
  return lengths;
}

/** Divides the copies of what this step made, so that each is an item of its own. Called within the transaction that takes the step back, before it. */
export function partCopies(transaction: Y.Transaction, { insertions }: Step): void {
  const copied: Y.Item[] = [];
  Y.iterateDeletedStructs(transaction, insertions, (item) => {
    if (item instanceof Y.Item && item.redone) copied.push(item);
  });
  for (const { id, length } of copied) divide(transaction, id, length);
}

/** Whether there is anything to take back of this step. Yjs goes on to the step before it where there is not. */
export function isLeft(transaction: Y.Transaction, { insertions, deletions }: Step): boolean {
  let found = false;
  Y.iterateDeletedStructs(transaction, insertions, (item) => {
    found ||= item instanceof Y.Item && (!item.deleted || item.redone !== null);
  });
  Y.iterateDeletedStructs(transaction, deletions, (item) => {
    found ||= item instanceof Y.Item && item.redone === null && !Y.isDeleted(insertions, item.id);
  });
  return found;
}
