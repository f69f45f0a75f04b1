// Commands on blocks. A kind is an attribute and never another node, so what another types in the block meanwhile stays.
import type { Attrs, Node } from 'prosemirror-model';
import { type Command, type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { type BlockKind, isListKind } from '../../shared/minutes/minutes.ts';
import { makesPlace } from './undo.ts';

/** The deepest indent. */
const deepest = 2;
const continued: readonly string[] = ['bullet', 'lettered', 'paragraph'];

/** The block that holds the caret, with its position; undefined where the document is empty. */
export function blockAt(state: EditorState): { node: Node; pos: number } | undefined {
  const { $head } = state.selection;
  return $head.depth === 0 ? undefined : { node: $head.node(1), pos: $head.before(1) };
}

function selectedBlocks(state: EditorState): { node: Node; pos: number }[] {
  const found: { node: Node; pos: number }[] = [];
  state.doc.nodesBetween(state.selection.from, state.selection.to, (node, pos) => {
    if (node.type.name === 'block') found.push({ node, pos });
    return false;
  });
  return found;
}

/** Gives attributes in place, one step an attribute, so that others' attributes and text in the block stay. */
export function setAttributes(tr: Transaction, pos: number, attrs: Attrs): Transaction {
  const node = tr.doc.nodeAt(pos);
  for (const [name, value] of Object.entries(attrs)) {
    if (node && node.attrs[name] !== value) tr.setNodeAttribute(pos, name, value);
  }
  return tr;
}

/** Turns the selected blocks into a kind; what only an action has is kept, so that turning back loses nothing. */
export function setKind(kind: BlockKind): Command {
  return (state, dispatch) => {
    const blocks = selectedBlocks(state);
    if (blocks.length === 0) return false;
    if (dispatch) {
      const tr = state.tr;
      for (const { pos } of blocks) setAttributes(tr, pos, kind === 'heading' ? { kind, indent: 0 } : { kind });
      dispatch(tr.scrollIntoView());
    }
    return true;
  };
}

/** Indents the selected blocks by one step, either way. False where none can go further, so that Tab may leave the text. */
export function indentBy(step: 1 | -1): Command {
  return (state, dispatch) => {
    const moved = selectedBlocks(state).filter(({ node }) => {
      const to = Number(node.attrs.indent) + step;
      return to >= 0 && to <= deepest && (step < 0 || isListKind(node.attrs.kind) || node.attrs.kind === 'note');
    });
    if (moved.length === 0) return false;
    if (dispatch) {
      const tr = state.tr;
      for (const { node, pos } of moved) setAttributes(tr, pos, { indent: Number(node.attrs.indent) + step });
      dispatch(tr);
    }
    return true;
  };
}

/** Enter in an empty block that is not a plain paragraph, and Backspace at the start of one: a step back towards a paragraph. */
const stepBack: Command = (state, dispatch) => {
  const at = blockAt(state);
  if (!at || (at.node.attrs.kind === 'paragraph' && !at.node.attrs.indent)) return false;
  if (dispatch) {
    const indent = Number(at.node.attrs.indent);
    dispatch(setAttributes(state.tr, at.pos, indent > 0 ? { indent: indent - 1 } : { kind: 'paragraph' }));
  }
  return true;
};

export const enterInEmpty: Command = (state, dispatch) => {
  const at = blockAt(state);
  return at !== undefined && at.node.content.size === 0 && state.selection.empty && stepBack(state, dispatch);
};

export const backspaceAtStart: Command = (state, dispatch) =>
  state.selection.empty && state.selection.$head.parentOffset === 0 && state.selection.$head.depth > 0 && stepBack(state, dispatch);

/** Enter: a new block after the caret. The text before the caret keeps its block; the rest, or what is new, gets a new id. */
export function split(newId: () => string): Command {
  return (state, dispatch) => {
    const at = blockAt(state);
    if (!at) return false;
    if (!dispatch) return true;
    const tr = state.tr.deleteSelection();
    const { $from } = tr.selection;
    const pos = $from.before(1);
    const { kind, indent } = $from.node(1).attrs;
    // A new block after a working note is for the report; both halves of a divided note stay notes.
    const goesOn = continued.includes(kind) || (kind === 'note' && $from.parentOffset > 0 && $from.parentOffset < $from.parent.content.size);
    const next = { kind: goesOn ? kind : 'paragraph', indent: kind === 'note' && !goesOn ? 0 : indent, id: newId(), owner: null, due: null };
    const { block } = state.schema.nodes;
    if ($from.parentOffset === 0 && $from.parent.content.size > 0 && block) tr.insert(pos, block.create(next));
    else tr.split($from.pos, 1, [{ type: $from.node(1).type, attrs: next }]);
    dispatch(tr.scrollIntoView());
    return true;
  };
}

/** Shift-Enter: a line break inside the block. */
export const breakLine: Command = (state, dispatch) => {
  dispatch?.(state.tr.insertText('\n').scrollIntoView());
  return true;
};

/** A first block in an empty text, with the caret in it. */
export function firstBlock(newId: () => string): Command {
  return (state, dispatch) => {
    const { block } = state.schema.nodes;
    if (state.doc.childCount > 0 || !block) return false;
    if (dispatch) {
      const id = newId();
      const tr = state.tr.insert(0, block.create({ kind: 'paragraph', indent: 0, id }));
      dispatch(makesPlace(tr.setSelection(TextSelection.create(tr.doc, 1)), id));
    }
    return true;
  };
}
