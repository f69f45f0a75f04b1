// Commands on marks: links and footnotes, and which marks stand at the caret.
import type { Mark } from 'prosemirror-model';
import { type Command, type EditorState, TextSelection } from 'prosemirror-state';
import { noteAnchor } from '../../shared/minutes/minutes.ts';

/** The mark of this name at the caret or all through the selection's start; undefined where there is none. */
export function markAt(state: EditorState, name: string): Mark | undefined {
  const { $from, empty, from, to } = state.selection;
  if (empty) return (state.storedMarks ?? $from.marks()).find((mark) => mark.type.name === name);
  let found: Mark | undefined;
  state.doc.nodesBetween(from, to, (node) => {
    if (node.isText) found ??= node.marks.find((mark) => mark.type.name === name);
  });
  return found;
}

/** From where to where the link at the caret goes; undefined where there is none. */
export function linkRange(state: EditorState): { from: number; to: number; href: string } | undefined {
  const link = markAt(state, 'link');
  const { $from } = state.selection;
  if (!link || $from.depth === 0) return undefined;
  let range: { from: number; to: number } | undefined;
  $from.parent.forEach((node, offset) => {
    if (!link.isInSet(node.marks)) return;
    const from = $from.start() + offset;
    if (range?.to === from) range.to += node.nodeSize;
    else if (!range || range.to < $from.pos) range = { from, to: from + node.nodeSize };
  });
  return range && { ...range, href: String(link.attrs.href) };
}

/** Links the selection, or changes the link at the caret; without either, inserts the address itself. An empty address removes the link. */
export function setLink(href: string, text = href): Command {
  return (state, dispatch) => {
    const { link } = state.schema.marks;
    if (!link) return false;
    const { from, to, empty } = state.selection;
    const range = empty ? linkRange(state) : { from, to };
    const tr = state.tr;
    if (!range) {
      if (href !== '') tr.replaceSelectionWith(state.schema.text(text, [link.create({ href })]), false);
    } else if (href === '') tr.removeMark(range.from, range.to, link);
    else tr.addMark(range.from, range.to, link.create({ href }));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Puts a reference to a block at the caret: a word, beside which its paragraph's number is shown, whatever it is by then. */
export function placeReference(id: string, word: string): Command {
  return (state, dispatch) => {
    const { reference } = state.schema.marks;
    if (!reference) return false;
    const tr = state.tr.replaceSelectionWith(state.schema.text(word, [reference.create({ id })]), false).removeStoredMark(reference);
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Puts the anchor of a footnote after the selection, right after the words it belongs to. */
export function placeNote(id: string): Command {
  return (state, dispatch) => {
    const { footnote } = state.schema.marks;
    if (!footnote) return false;
    const tr = state.tr;
    const end = tr.selection.to;
    if (tr.doc.textBetween(Math.max(0, end - 1), end) === ' ') tr.delete(end - 1, end);
    tr.setSelection(TextSelection.create(tr.doc, tr.mapping.map(end)));
    tr.replaceSelectionWith(state.schema.text(noteAnchor, [footnote.create({ id })]), false).removeStoredMark(footnote);
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}
