// Reads the shared document again when it has changed: only the fragments that did, at most once a frame.
import type * as Y from 'yjs';
import type { Minutes } from '../../shared/minutes/minutes.ts';
import { readMinutes } from '../../shared/minutes/read.ts';

/** Where no frame comes, as in a page that is not seen, the reading is made after this many milliseconds. */
const unseen = 200;

/** Tells the minutes whenever the document has changed. What did not change keeps its identity, so that nothing is drawn for it. */
export class Reading {
  readonly #doc: Y.Doc;
  readonly #tell: (minutes: Minutes) => void;
  #last: Minutes = { fragments: {}, notes: {} };
  #frame: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(doc: Y.Doc, tell: (minutes: Minutes) => void) {
    this.#doc = doc;
    this.#tell = tell;
    doc.on('update', this.#changed);
  }

  stop(): void {
    this.#doc.off('update', this.#changed);
    this.#clear();
  }

  readonly #changed = (): void => {
    if (this.#timer !== undefined) return;
    this.#frame = requestAnimationFrame(this.#read);
    this.#timer = setTimeout(this.#read, unseen);
  };

  readonly #read = (): void => {
    this.#clear();
    const next = readMinutes(this.#doc);
    for (const [name, blocks] of Object.entries(next.fragments)) {
      const before = this.#last.fragments[name];
      if (before && JSON.stringify(before) === JSON.stringify(blocks)) next.fragments[name] = before;
    }
    this.#last = next;
    this.#tell(next);
  };

  #clear(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#frame = undefined;
    this.#timer = undefined;
  }
}
