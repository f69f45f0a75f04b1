// The selected blocks change places with the block before or after them, by keys.
import { type Command, TextSelection } from 'prosemirror-state';

/** Reports where the first of them is afterwards, from 1, and how many blocks there are. Handles the key even if nothing can move. */
export function moveBlocks(step: -1 | 1, moved: (place: number, of: number) => void): Command {
  return (state, dispatch) => {
    const { $from, $to, anchor, head } = state.selection;
    if ($from.depth === 0) return false;
    const [first, last] = [$from.index(0), $to.index(0)];
    const neighbour = state.doc.maybeChild(step < 0 ? first - 1 : last + 1);
    if (!neighbour || !dispatch) return true;
    const [start, end] = [$from.before(1), $to.after(1)];
    const tr = state.tr;
    // The neighbour is removed and inserted again, so that the caret stays in its text.
    if (step < 0) tr.insert(end, neighbour).delete(start - neighbour.nodeSize, start);
    else tr.delete(end, end + neighbour.nodeSize).insert(start, neighbour);
    const by = step * neighbour.nodeSize;
    tr.setSelection(TextSelection.create(tr.doc, anchor + by, head + by));
    dispatch(tr.scrollIntoView());
    moved(first + step + 1, state.doc.childCount);
    return true;
  };
}
