// Reads the shared document again when it has changed: only the blocks that did, at most once a frame.
import type * as Y from 'yjs';
import { notesRoot } from '../../shared/meeting/model/fragments.ts';
import type { Block, Minutes } from '../../shared/minutes/minutes.ts';
import { readBlock, readFragment, readMinutes } from '../../shared/minutes/read.ts';

/** Where no frame comes, as in a page that is not seen, the reading is made after this many milliseconds. */
const unseen = 200;

/** The names of the roots in which a transaction changed anything. */
function changedRoots(doc: Y.Doc, transaction: Y.Transaction): string[] {
  return [...doc.share].filter(([, root]) => transaction.changed.has(root) || transaction.changedParentTypes.has(root)).map(([name]) => name);
}

/** Tells the minutes whenever the document has changed. Fragments and blocks that did not change keep their identity, so that nothing is drawn for them. */
export class MinutesReader {
  readonly #doc: Y.Doc;
  readonly #tell: (minutes: Minutes) => void;
  readonly #changed = new Set<string>();
  /** The blocks as they were read last. */
  readonly #blocks = new WeakMap<object, Block>();
  #last: Minutes = { fragments: {}, notes: {} };
  #frame: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(doc: Y.Doc, tell: (minutes: Minutes) => void) {
    this.#doc = doc;
    this.#tell = tell;
    doc.on('afterTransaction', this.#note);
  }

  stop(): void {
    this.#doc.off('afterTransaction', this.#note);
    this.#clear();
  }

  readonly #note = (transaction: Y.Transaction): void => {
    for (const types of [transaction.changed, transaction.changedParentTypes]) for (const type of types.keys()) this.#blocks.delete(type);
    for (const name of changedRoots(this.#doc, transaction)) this.#changed.add(name);
    if (this.#changed.size === 0 || this.#timer !== undefined) return;
    this.#frame = requestAnimationFrame(this.#read);
    this.#timer = setTimeout(this.#read, unseen);
  };

  readonly #read = (): void => {
    this.#clear();
    const fragments = { ...this.#last.fragments };
    for (const name of this.#changed) {
      const blocks = name === notesRoot ? [] : readFragment(this.#doc, name, this.#readBlock);
      if (blocks.length > 0) fragments[name] = blocks;
      else delete fragments[name];
    }
    const notes = this.#changed.has(notesRoot) ? readMinutes(this.#doc).notes : this.#last.notes;
    this.#changed.clear();
    this.#last = { fragments, notes };
    this.#tell(this.#last);
  };

  readonly #readBlock = (node: Y.XmlElement | Y.XmlText, fallbackId: string): Block => {
    const block = this.#blocks.get(node) ?? readBlock(node, fallbackId);
    // A block without an id is named by its place, which changes with the blocks before it.
    if (block.id !== fallbackId) this.#blocks.set(node, block);
    return block;
  };

  #clear(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#frame = undefined;
    this.#timer = undefined;
  }
}
