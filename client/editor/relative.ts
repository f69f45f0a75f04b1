// Places in the shared text that stay where a person put them, whatever others type there.
import type { Node } from 'prosemirror-model';
import { type EditorState, TextSelection } from 'prosemirror-state';
import { relativePositionToAbsolutePosition, ySyncPluginKey } from 'y-prosemirror';
import * as Y from 'yjs';

/** A selection as the binding keeps it while others' changes arrive. */
export interface KeptSelection {
  type: string;
  anchor: Y.RelativePosition;
  head: Y.RelativePosition;
}

/** A place keeps to the letter before it (-1), or to the letter after it (0). */
export type Side = -1 | 0;

/** A position of the editor's document as a place in the shared text; undefined outside a block, or where the shared text is behind. */
export function placeOf(fragment: Y.XmlFragment, doc: Node, position: number, side: Side): Y.RelativePosition | undefined {
  const $position = doc.resolve(position);
  const block = $position.depth === 0 ? undefined : fragment.get($position.index(0));
  if (!(block instanceof Y.XmlElement)) return undefined;
  let offset = $position.parentOffset;
  for (const text of block.toArray()) {
    if (!(text instanceof Y.XmlText)) return undefined;
    if (offset <= text.length) return Y.createRelativePositionFromTypeIndex(text, offset, side);
    offset -= text.length;
  }
  return undefined;
}

/** The selection as places. A caret keeps to the letter before it: what others type at the same place comes after it, not into one's own words. */
export function keepSelection(fragment: Y.XmlFragment, state: EditorState): KeptSelection | undefined {
  const { selection } = state;
  if (!(selection instanceof TextSelection)) return undefined;
  const { from, to, empty, anchor, head } = selection;
  const start = placeOf(fragment, state.doc, from, empty ? -1 : 0);
  const end = empty ? start : placeOf(fragment, state.doc, to, -1);
  if (!start || !end) return undefined;
  return { type: 'text', anchor: anchor === from ? start : end, head: head === from ? start : end };
}

/** Where a place is now; null where its block is gone or has not come yet. */
export function positionOf(state: EditorState, place: Y.RelativePosition): number | null {
  const { doc, type, binding } = ySyncPluginKey.getState(state);
  const position: number | null = relativePositionToAbsolutePosition(doc, type, place, binding.mapping);
  return position === null ? null : Math.min(Math.max(position, 0), state.doc.content.size);
}
