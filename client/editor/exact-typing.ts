// Writes what is typed into the shared text at exactly its place. The binding compares texts before and after, and of equal letters side by side
// it cannot tell which is new: the words of two people who type at one place would trade letters.
import type { Node, Slice } from 'prosemirror-model';
import { Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { ySyncPluginKey } from 'y-prosemirror';
import * as Y from 'yjs';

type Step = Transaction['steps'][number];
interface Replacing {
  from: number;
  to: number;
  slice: Slice;
}
interface Made {
  step: Step;
  /** The document before it. */
  doc: Node;
}

const key = new PluginKey<Made[]>('exact-typing');

const isReplacing = (step: object): step is Replacing => 'slice' in step && !('gapFrom' in step);

/** Writes one step into its block's text. False where it is more than words in one block, or where the shared text is not as the editor had it. */
function write(fragment: Y.XmlFragment, { step, doc }: Made): boolean {
  if (!isReplacing(step)) return false;
  const { from, to, slice } = step;
  const $from = doc.resolve(from);
  const $to = doc.resolve(to);
  if ($from.depth === 0 || !$from.sameParent($to) || slice.openStart > 0 || slice.openEnd > 0) return false;
  if (!slice.content.content.every((node) => node.isText)) return false;
  const block = fragment.get($from.index(0));
  const text = block instanceof Y.XmlElement && block.length === 1 ? block.get(0) : undefined;
  if (!(text instanceof Y.XmlText) || text.length !== $from.parent.content.size) return false;
  if (to > from) text.delete($from.parentOffset, to - from);
  let at = $from.parentOffset;
  for (const node of slice.content.content) {
    const words = node.text ?? '';
    text.insert(at, words, Object.fromEntries(node.marks.map((mark) => [mark.type.name, mark.attrs])));
    at += words.length;
  }
  return true;
}

/** Stands before the binding, which then finds nothing left to write. */
export function exactTyping(fragment: Y.XmlFragment): Plugin<Made[]> {
  return new Plugin<Made[]>({
    key,
    state: {
      init: () => [],
      apply(tr, made) {
        const root = tr.getMeta('appendedTransaction') ?? tr;
        if (root.getMeta(ySyncPluginKey)) return [];
        const steps = tr.steps.map((step, index) => ({ step, doc: tr.docs[index] ?? tr.doc }));
        return root === tr ? steps : [...made, ...steps];
      },
    },
    view: () => ({
      update({ state }, before) {
        const made = key.getState(state) ?? [];
        if (made.length === 0 || state.doc === before.doc) return;
        const { binding, addToHistory } = ySyncPluginKey.getState(state);
        binding.mux(() => {
          fragment.doc?.transact((transaction) => {
            transaction.meta.set('addToHistory', addToHistory);
            for (const one of made) if (!write(fragment, one)) return;
          }, ySyncPluginKey);
        });
      },
    }),
  });
}
