// Collects the changes of a document since the last look.
import * as Y from 'yjs';

export type TextDelta = { insert?: unknown; delete?: number; retain?: number; attributes?: Record<string, unknown> }[];

export interface BlockChanges {
  /** Names of the roots whose own children or keys changed. */
  roots: Set<string>;
  /** Blocks whose attributes, text or children changed, and the names of their roots. */
  blocks: Map<Y.AbstractType<unknown>, string>;
  /** The changes of each text, in order. */
  texts: Map<Y.Text, TextDelta[]>;
}

const none = (): BlockChanges => ({ roots: new Set(), blocks: new Map(), texts: new Map() });

/** The root that a type is in, and the child of the root that holds it. */
function placeOf(type: Y.AbstractType<unknown>): { root: Y.AbstractType<unknown>; block: Y.AbstractType<unknown> | undefined } {
  let block: Y.AbstractType<unknown> | undefined;
  let root = type;
  while (root._item) {
    block = root;
    root = root._item.parent as Y.AbstractType<unknown>;
  }
  return { root, block };
}

/** Watches a document. It must be asked in every flush, since it keeps what it saw until then. */
export class ChangeWatcher {
  readonly #doc: Y.Doc;
  #seen = none();
  readonly #look = (transaction: Y.Transaction): void => this.#note(transaction);

  constructor(doc: Y.Doc) {
    this.#doc = doc;
    doc.on('beforeObserverCalls', this.#look);
  }

  /** The changes since the last call. */
  take(): BlockChanges {
    const seen = this.#seen;
    this.#seen = none();
    return seen;
  }

  stop(): void {
    this.#doc.off('beforeObserverCalls', this.#look);
  }

  #note(transaction: Y.Transaction): void {
    const names = new Map([...this.#doc.share].map(([name, type]) => [type as Y.AbstractType<unknown>, name]));
    for (const [type, keys] of transaction.changed as Map<Y.AbstractType<unknown>, Set<string | null>>) {
      const { root, block } = placeOf(type);
      const name = names.get(root);
      if (name === undefined) continue;
      if (block) this.#seen.blocks.set(block, name);
      else this.#seen.roots.add(name);
      if (!(type instanceof Y.Text) || !keys.has(null)) continue;
      const delta = new Y.YTextEvent(type, transaction, keys).delta as TextDelta;
      const known = this.#seen.texts.get(type);
      if (known) known.push(delta);
      else this.#seen.texts.set(type, [delta]);
    }
  }
}
