// A paragraph that begins as decisions are reported offers its writer to become one.
import { type EditorState, Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import type { BlockKind } from '../../shared/minutes/minutes.ts';
import { readsAsDecision } from '../../shared/minutes/prefix.ts';
import { blockAt, setAttributes } from './blocks.ts';

export const offersDecision = 'offersDecision';

/** The paragraph with the caret, where it offers this. */
function offering(state: EditorState): ReturnType<typeof blockAt> {
  const at = state.selection.empty ? blockAt(state) : undefined;
  return at && at.node.attrs.kind === 'paragraph' && readsAsDecision(at.node.textContent) ? at : undefined;
}

/** Takes what is offered, with the caret at the end of the words. */
export function takeDecision(view: EditorView, turned: (kind: BlockKind) => void, anywhere = false): boolean {
  const at = offering(view.state);
  const { $head } = view.state.selection;
  if (!at || !(anywhere || $head.parentOffset === $head.parent.content.size)) return false;
  view.dispatch(setAttributes(view.state.tr, at.pos, { kind: 'decision' }));
  turned('decision');
  return true;
}

export function decisionOffer(turned: (kind: BlockKind) => void): Plugin {
  return new Plugin({
    props: {
      decorations(state) {
        const at = offering(state);
        return at ? DecorationSet.create(state.doc, [Decoration.node(at.pos, at.pos + at.node.nodeSize, {}, { [offersDecision]: true })]) : null;
      },
      handleKeyDown: (view, event) =>
        event.key === 'Tab' && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey && !view.composing && takeDecision(view, turned),
    },
  });
}
