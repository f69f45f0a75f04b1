// The words that others' acts took along, shown until their writer has them elsewhere.
import * as Y from 'yjs';
import { lostWords, putBack } from './lost-words.ts';
import { textBy } from './unsaved.ts';
import { UnsavedStore } from './unsaved-store.ts';

export class Lost {
  #lines: readonly string[] = $state.raw([]);
  readonly #store: UnsavedStore;
  /** This page's clock in the document when the first of them was lost. */
  #since = 0;

  constructor(meetingId: string, participantId: string, before: readonly string[]) {
    this.#store = new UnsavedStore(`${meetingId} lost`, participantId, before);
    void this.#store.load().then((kept) => {
      if (kept?.refused) this.#lines = [...kept.refused.split('\n'), ...this.#lines];
    });
  }

  /** Undefined where nothing is lost. */
  get words(): string | undefined {
    return this.#lines.length > 0 ? this.#lines.join('\n') : undefined;
  }

  /** The text of these writers, for when the server refuses it. */
  readonly unsavedText = textBy;

  /** Looks at a change by others, which this update brought. */
  look(transaction: Y.Transaction, update: Uint8Array, writers: Iterable<number>): void {
    this.#add(transaction.doc, lostWords(transaction, update, writers));
  }

  /** After a change made here: words that were written again, pasted for one, are not lost. */
  written(doc: Y.Doc): void {
    if (this.#lines.length === 0) return;
    const since = textBy(doc, new Map([[doc.clientID, this.#since]]));
    const left = this.#lines.filter((line) => !since.includes(line.trim()));
    if (left.length < this.#lines.length) this.#show(left);
  }

  /** Puts an earlier visit's changes back. The blocks they were written in may be gone by now. */
  putBack(doc: Y.Doc, update: Uint8Array, origin: unknown): void {
    this.#add(doc, putBack(doc, update, origin));
  }

  /** The writer has copied them, or does not want them. */
  forget(): void {
    this.#show([]);
  }

  #add(doc: Y.Doc, lines: readonly string[]): void {
    if (lines.length === 0) return;
    if (this.#lines.length === 0) this.#since = Y.getState(doc.store, doc.clientID);
    this.#show([...this.#lines, ...lines]);
  }

  #show(lines: readonly string[]): void {
    this.#lines = lines;
    // The lines now include what the store had found.
    this.#store.forget();
    if (lines.length > 0) this.#store.keep(lines.join('\n'));
    else this.#store.clear();
  }
}
