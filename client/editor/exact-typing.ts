// Writes what is typed into the shared text at exactly its place. The binding compares texts before and after, and of equal letters side by side
// it cannot tell which is new: the words of two people who type at one place would trade letters.
import type { Node, ResolvedPos, Slice } from 'prosemirror-model';
import { Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { ySyncPluginKey } from 'y-prosemirror';
import * as Y from 'yjs';
import type { Hold } from './hold.ts';

type Step = Transaction['steps'][number];
interface Replacing {
  from: number;
  to: number;
  slice: Slice;
}
interface MadeStep {
  step: Step;
  /** The document before it. */
  doc: Node;
  /** Whether an input method composed it. */
  composed: boolean;
}

const key = new PluginKey<MadeStep[]>('exact-typing');

const isReplacing = (step: object): step is Replacing => 'slice' in step && !('gapFrom' in step);

/** The text of the block at a place; undefined where the shared text is not as the editor had it. */
function textOf(fragment: Y.XmlFragment, hold: Hold, $from: ResolvedPos): Y.XmlText | undefined {
  if (hold.on) return hold.textAt($from.index(0));
  const block = fragment.get($from.index(0));
  const text = block instanceof Y.XmlElement && block.length === 1 ? block.get(0) : undefined;
  return text instanceof Y.XmlText && text.length === $from.parent.content.size ? text : undefined;
}

/** Writes one step into its block's text. False where it is more than words in one block, or where the shared text is not as the editor had it. */
function write(fragment: Y.XmlFragment, hold: Hold, { step, doc, composed }: MadeStep): boolean {
  if (!isReplacing(step)) return false;
  const { slice } = step;
  const $from = doc.resolve(step.from);
  const $to = doc.resolve(step.to);
  if ($from.depth === 0 || !$from.sameParent($to) || slice.openStart > 0 || slice.openEnd > 0) return false;
  if (!slice.content.content.every((node) => node.isText)) return false;
  const from = $from.parentOffset;
  const to = $to.parentOffset;
  if (composed || hold.on) hold.wrote(from, to, slice.size);
  const text = textOf(fragment, hold, $from);
  if (!text) return hold.on;
  const range = hold.on ? hold.range(from, to) : { from, to };
  if (range.to > range.from) text.delete(range.from, range.to - range.from);
  let at = range.from;
  for (const node of slice.content.content) {
    const words = node.text ?? '';
    text.insert(at, words, Object.fromEntries(node.marks.map((mark) => [mark.type.name, mark.attrs])));
    at += words.length;
  }
  return true;
}

/** Stands before the binding, which then finds nothing left to write. */
export function exactTyping(fragment: Y.XmlFragment, hold: Hold): Plugin<MadeStep[]> {
  return new Plugin<MadeStep[]>({
    key,
    state: {
      init: () => [],
      apply(tr, made) {
        const root = tr.getMeta('appendedTransaction') ?? tr;
        if (root.getMeta(ySyncPluginKey)) return [];
        const steps = tr.steps.map((step, index) => ({ step, doc: tr.docs[index] ?? tr.doc, composed: tr.getMeta('composition') !== undefined }));
        return root === tr ? steps : [...made, ...steps];
      },
    },
    view: () => ({
      update({ state }, before) {
        const made = key.getState(state) ?? [];
        if (made.length === 0 || state.doc === before.doc) return;
        const { binding, addToHistory } = ySyncPluginKey.getState(state);
        const writeAll = (): void =>
          fragment.doc?.transact((transaction) => {
            transaction.meta.set('addToHistory', addToHistory);
            for (const one of made) if (!write(fragment, hold, one)) return;
          }, ySyncPluginKey);
        // While others' changes are held back, the binding receives nothing.
        if (hold.on) writeAll();
        else binding.mux(writeAll);
      },
    }),
  });
}
