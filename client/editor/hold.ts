// While someone composes a word, with an input method or a phone's keyboard, the browser must keep the very text that it composes in. Others' changes to that
// block are held back from the screen meanwhile; the composed text goes to the shared text at once, and everything shows when the word is done.
import type { EditorView } from 'prosemirror-view';
import { ySyncPluginKey } from 'y-prosemirror';
import * as Y from 'yjs';
import { type Delta, moved } from './moved.ts';
import { paragraphInPlaceOf } from './own-paragraph.ts';

const nothing = (): void => {};
const holds = new WeakMap<Y.XmlFragment, Hold>();

/** Whether the editor of a fragment shows less than there is. */
export function isHeld(fragment: Y.XmlFragment): boolean {
  return holds.get(fragment)?.on ?? false;
}

export class Hold {
  readonly #fragment: Y.XmlFragment;
  readonly #newId: () => string;
  /** The binding's own gate, while it is shut. */
  #gate: unknown;
  #block: Y.XmlElement | undefined;
  #text: Y.XmlText | undefined;
  /** The index of the block in the editor. */
  #index = -1;
  #waiting: Delta[] = [];
  /** The range that this composition has written, in the block as the editor has it. */
  #composed: { from: number; to: number } | undefined;

  constructor(fragment: Y.XmlFragment, newId: () => string) {
    this.#fragment = fragment;
    this.#newId = newId;
    holds.set(fragment, this);
  }

  get on(): boolean {
    return this.#gate !== undefined;
  }

  /** A composition begins. */
  started(): void {
    this.#composed = undefined;
  }

  /** Something was written in a block, in the editor's places, while composing. */
  wrote(from: number, to: number, length: number): void {
    const was = this.#composed ?? { from, to: from };
    const end = was.to >= to ? was.to + length - (to - from) : from + length;
    this.#composed = { from: Math.min(was.from, from), to: Math.max(end, from + length) };
  }

  /** Others have changed the shared text; called before the binding is. */
  changed(view: EditorView, events: readonly Y.YEvent<Y.AbstractType<unknown>>[], transaction: Y.Transaction): void {
    if (transaction.local) return;
    const { binding } = ySyncPluginKey.getState(view.state);
    if (!this.on && view.composing) this.#shut(view, transaction);
    if (!this.on) return;
    for (const types of [transaction.changed, transaction.changedParentTypes]) for (const type of types.keys()) binding.mapping.delete(type);
    for (const event of events) if (event.target === this.#text) this.#waiting.push(event.delta as Delta);
  }

  /** The block's text in the shared document, where the block at this index is the one that is composed in; undefined where it is gone. */
  textAt(index: number): Y.XmlText | undefined {
    const block = this.#block;
    return index === this.#index && !block?._item?.deleted && !this.#text?._item?.deleted ? this.#text : undefined;
  }

  /** A range of the block as the editor has it, in the shared text. */
  range(from: number, to: number): { from: number; to: number } {
    const end = this.#waiting.reduce((place, delta) => moved(place, delta, false), to);
    if (from === to) return { from: end, to: end };
    const start = this.#waiting.reduce((place, delta) => moved(place, delta, true), from);
    return { from: start, to: Math.max(start, end) };
  }

  /** Shows what was held back, with the caret where its person left it. */
  release(view: EditorView): void {
    if (!this.on || view.isDestroyed) return;
    const { binding } = ySyncPluginKey.getState(view.state);
    const { $head } = view.state.selection;
    let text = this.textAt(this.#index);
    let offset = this.range($head.parentOffset, $head.parentOffset).to;
    if (!text && this.#block) {
      const words = this.#words(view);
      const block = this.#block;
      this.#fragment.doc?.transact(() => {
        text = paragraphInPlaceOf(block, this.#fragment, this.#newId(), words).text;
      }, ySyncPluginKey);
      offset = words.length;
    }
    const place = text && Y.createRelativePositionFromTypeIndex(text, Math.min(offset, text.length), -1);
    binding.mux = this.#gate;
    this.#gate = undefined;
    binding.beforeTransactionSelection = place ? { type: 'text', anchor: place, head: place } : null;
    const unchanged = { deleteSet: { clients: new Map() }, changed: new Map(), changedParentTypes: new Map(), origin: null };
    binding._typeChanged([unchanged], unchanged);
    binding.beforeTransactionSelection = null;
  }

  #shut(view: EditorView, transaction: Y.Transaction): void {
    const { $head } = view.state.selection;
    if ($head.depth === 0) return;
    const blocks = this.#fragment;
    const { binding } = ySyncPluginKey.getState(view.state);
    // The editor still has the blocks from before this change; the binding knows which block of the shared text each one is.
    const node = $head.node(1);
    const block = [...(binding.mapping as Map<unknown, unknown>)].find(([type, mapped]) => mapped === node && type instanceof Y.XmlElement)?.[0];
    if (!(block instanceof Y.XmlElement) || block.parent !== blocks) return;
    const text = block._first?.content instanceof Y.ContentType ? block._first.content.type : undefined;
    const changed = [...transaction.changed.keys()] as unknown[];
    if (!block._item?.deleted && !changed.includes(text)) return;
    this.#block = block;
    this.#text = text instanceof Y.XmlText ? text : undefined;
    this.#index = $head.index(0);
    this.#waiting = [];
    this.#gate = binding.mux;
    binding.mux = nothing;
  }

  #words(view: EditorView): string {
    const block = view.state.doc.maybeChild(this.#index);
    const { from, to } = this.#composed ?? { from: 0, to: 0 };
    return block?.textBetween(Math.min(from, block.content.size), Math.min(to, block.content.size)) ?? '';
  }
}
