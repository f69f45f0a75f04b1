// A log as the minutes room writes it: a row for each who wrote, in one order.
import * as Y from 'yjs';
import type { StoredRow } from '../../server/store/store.ts';

export class Rows {
  readonly rows: StoredRow[] = [];
  /** The document on the server. */
  readonly doc = new Y.Doc();
  readonly #made = new Map<Y.Doc, Uint8Array[]>();

  /** Keeps what is changed in these documents from now on, as a connected client would send it. */
  follow(...docs: Y.Doc[]): this {
    for (const doc of docs) {
      const made: Uint8Array[] = [];
      this.#made.set(doc, made);
      doc.on('update', (update: Uint8Array, origin: unknown) => void (origin === this || made.push(update)));
    }
    return this;
  }

  /** The changes in this document since the last call, as a row. With `whole` all of it, as a client sends after a break. */
  from(doc: Y.Doc, actor: string, at: number, whole = false): this {
    const made = this.#made.get(doc)?.splice(0) ?? [];
    if (made.length > 0 && !whole) return this.add(Y.mergeUpdates(made), actor, at);
    return this.add(Y.encodeStateAsUpdate(doc, whole ? undefined : Y.encodeStateVector(this.doc)), actor, at);
  }

  add(update: Uint8Array, actor: string, at: number): this {
    Y.applyUpdate(this.doc, update);
    this.rows.push({ kind: 'update', payload: update, actor, at, seq: this.rows.length + 1, epoch: 1 });
    return this;
  }

  /** Everything back to a client. */
  to(...docs: Y.Doc[]): this {
    for (const doc of docs) Y.applyUpdate(doc, Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(doc)), this);
    return this;
  }
}
