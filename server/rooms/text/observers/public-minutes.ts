// The minutes as observers receive them: a second document that follows the first, without working notes and without hidden fragments. Nobody else
// writes into it and it is never stored. Its edits are as small as the ones it follows, so that a reader's place and selection stay.
import * as Y from 'yjs';
import { isNotesRoot, notesRoot } from '../../../../shared/meeting/model/fragments.ts';
import { readBlock } from '../../../../shared/minutes/read.ts';
import { workingNotes } from '../../../../shared/minutes/working-notes.ts';
import { hasText } from '../../../../shared/projections/published.ts';
import { type BlockChanges, ChangeWatcher, type TextDelta } from './changes.ts';

type BlockType = Y.XmlElement | Y.XmlText;
/** Blocks that are copied in one step. */
const step = 50;

/** The facts that decide whether a block is shown, and which notes it needs. */
interface BlockFacts {
  kind: string;
  empty: boolean;
  footnotes: readonly string[];
}

const isBlock = (type: unknown): type is BlockType => type instanceof Y.XmlElement || type instanceof Y.XmlText;
const blocksOf = (doc: Y.Doc, fragment: string): BlockType[] => doc.getXmlFragment(fragment).toArray().filter(isBlock);
const textOf = (block: BlockType): Y.XmlText | undefined =>
  block instanceof Y.XmlText ? block : block.toArray().find((child): child is Y.XmlText => child instanceof Y.XmlText);

function factsOf(block: BlockType): BlockFacts {
  const read = readBlock(block, '');
  return { kind: read.kind, empty: !hasText(read), footnotes: read.spans.flatMap(({ footnote }) => footnote ?? []) };
}

export class PublicMinutes {
  readonly doc = new Y.Doc();
  readonly #source: Y.Doc;
  readonly #isHidden: (fragment: string) => boolean;
  readonly #watcher: ChangeWatcher;
  /** By fragment: the copy of each block that is shown. */
  readonly #copies = new Map<string, Map<BlockType, BlockType>>();
  readonly #facts = new WeakMap<BlockType, BlockFacts>();

  /** `isHidden` says of a fragment whether observers see none of it. If it is filled later, its owner calls `fill` before anything else. */
  constructor(source: Y.Doc, isHidden: (fragment: string) => boolean = () => false, filled: 'now' | 'later' = 'now') {
    this.#source = source;
    this.#isHidden = isHidden;
    this.#watcher = new ChangeWatcher(source);
    if (filled === 'now') this.doc.transact(() => Array.from(this.fill()));
  }

  /** Copies everything that is shown, in steps of a few milliseconds. The source must not change before the last step. */
  *fill(): Generator<void> {
    for (const name of this.#source.share.keys()) if (!isNotesRoot(name)) yield* this.#fillFragment(name);
    this.doc.transact(() => this.#arrangeNotes(new Map()));
  }

  /** Follows the source. `fragments` names those whose visibility changed. Returns the edit, or undefined if observers see no difference. */
  follow(fragments: Iterable<string> = []): Uint8Array | undefined {
    const changes = this.#watcher.take();
    for (const name of fragments) changes.roots.add(name);
    if (changes.roots.size + changes.blocks.size === 0) return undefined;
    const made: Uint8Array[] = [];
    const keep = (update: Uint8Array): number => made.push(update);
    this.doc.on('update', keep);
    try {
      this.doc.transact(() => this.#apply(changes));
    } finally {
      this.doc.off('update', keep);
    }
    return made.length > 0 ? Y.mergeUpdates(made) : undefined;
  }

  stop(): void {
    this.#watcher.stop();
    this.doc.destroy();
  }

  #apply({ roots, blocks, texts }: BlockChanges): void {
    const arrange = new Set([...roots].filter((name) => !isNotesRoot(name)));
    let notes = roots.size > 0;
    for (const [block, name] of blocks) {
      if (isNotesRoot(name)) notes = true;
      if (!isBlock(block)) continue;
      const before = this.#facts.get(block);
      this.#facts.delete(block);
      const now = this.#factsOf(block);
      const copies = this.#copies.get(name);
      const copy = copies?.get(block);
      // A copy that cannot follow in place is made again.
      if (copy && !followBlock(block, copy, texts)) copies?.delete(block);
      if (before?.kind !== now.kind || before.empty !== now.empty || !copies?.has(block)) arrange.add(name);
      if (!before || before.footnotes.join() !== now.footnotes.join()) notes = true;
    }
    for (const name of arrange) this.#arrange(name);
    if (notes || arrange.size > 0) this.#arrangeNotes(texts);
  }

  *#fillFragment(name: string): Generator<void> {
    const blocks = blocksOf(this.#source, name);
    for (const [index, block] of blocks.entries()) {
      this.#factsOf(block);
      if (index % step === step - 1) yield;
    }
    const shown = this.#shownOf(name, blocks);
    const copies = new Map<BlockType, BlockType>();
    this.#copies.set(name, copies);
    for (let at = 0; at < shown.length; at += step) {
      const some = shown.slice(at, at + step);
      for (const block of some) copies.set(block, block.clone() as BlockType);
      this.doc.transact(() => this.doc.getXmlFragment(name).push(some.map((block) => copies.get(block) as BlockType)));
      yield;
    }
  }

  #shownOf(name: string, blocks: readonly BlockType[]): BlockType[] {
    const hidden = this.#isHidden(name) ? blocks.map(() => true) : workingNotes(blocks.map((block) => this.#factsOf(block)));
    return blocks.filter((_block, index) => !hidden[index]);
  }

  /** Makes the list of shown blocks of a fragment follow the source. Blocks never move, so both lists are in the same order. */
  #arrange(name: string): void {
    const shown = this.#shownOf(name, blocksOf(this.#source, name));
    const before = this.#copies.get(name);
    const wanted = new Set(shown.map((block) => before?.get(block)));
    const fragment = this.doc.getXmlFragment(name);
    for (const [index, copy] of [...fragment.toArray().entries()].reverse()) if (!wanted.has(copy as BlockType)) fragment.delete(index);
    const copies = new Map<BlockType, BlockType>();
    // New copies that follow each other are put in at once: each insertion goes through the list.
    let fresh: BlockType[] = [];
    const insert = (end: number): void => {
      if (fresh.length > 0) fragment.insert(end - fresh.length, fresh);
      fresh = [];
    };
    for (const [index, block] of shown.entries()) {
      const known = before?.get(block);
      const copy = known ?? (block.clone() as BlockType);
      copies.set(block, copy);
      if (known) insert(index);
      else fresh.push(copy);
    }
    insert(shown.length);
    this.#copies.set(name, copies);
  }

  /** Shows the footnotes whose marks are shown, and no others. */
  #arrangeNotes(texts: BlockChanges['texts']): void {
    const source = this.#source.getMap<unknown>(notesRoot);
    const target = this.doc.getMap<Y.Text>(notesRoot);
    const wanted = new Set<string>();
    for (const copies of this.#copies.values()) for (const block of copies.keys()) for (const id of this.#factsOf(block).footnotes) wanted.add(id);
    for (const id of [...target.keys()]) if (!wanted.has(id) || !(source.get(id) instanceof Y.Text)) target.delete(id);
    for (const id of wanted) {
      const text = source.get(id);
      if (!(text instanceof Y.Text)) continue;
      const copy = target.get(id);
      if (copy) followText(text, copy, texts.get(text));
      else target.set(id, text.clone());
    }
  }

  #factsOf(block: BlockType): BlockFacts {
    const facts = this.#facts.get(block) ?? factsOf(block);
    this.#facts.set(block, facts);
    return facts;
  }
}

/** Brings the copy of a block up to date in place. Returns whether it now says the same. */
function followBlock(block: BlockType, copy: BlockType, texts: BlockChanges['texts']): boolean {
  const [text, copied] = [textOf(block), textOf(copy)];
  if (text && copied) followText(text, copied, texts.get(text));
  if (block instanceof Y.XmlElement && copy instanceof Y.XmlElement) copyAttributes(block, copy);
  return block.length === copy.length && block.toString() === copy.toString();
}

function copyAttributes(block: Y.XmlElement, copy: Y.XmlElement): void {
  const attributes: Record<string, unknown> = block.getAttributes();
  const copied: Record<string, unknown> = copy.getAttributes();
  for (const name of Object.keys(copied)) if (attributes[name] === undefined) copy.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) if (copied[name] !== value) copy.setAttribute(name, value as string);
}

/** Plays what happened to a text on its copy. If that does not give the same text, the copy is written again. */
function followText(text: Y.Text, copy: Y.Text, deltas: readonly TextDelta[] = []): void {
  for (const delta of deltas) copy.applyDelta(delta, { sanitize: false });
  if (copy.toString() === text.toString()) return;
  copy.delete(0, copy.length);
  copy.applyDelta(text.toDelta(), { sanitize: false });
}
