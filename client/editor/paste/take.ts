// Puts what was pasted into the text as one step of undo, and tells what was changed on the way.
import type { Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { yUndoPluginKey } from 'y-prosemirror';
import type * as Y from 'yjs';
import { addressOf } from '../address.ts';
import { setLink } from '../marks.ts';
import { place, renameLeft } from './identity.ts';
import { insertBlocks } from './insert.ts';
import type { PasteChanges, Pasted, PastedBlock } from './pasted.ts';
import { tooLong } from './size.ts';
import { textOf } from './spans.ts';

export interface PasteOptions {
  fragment: Y.XmlFragment;
  meetingId: string;
  newId(): string;
  /** Something was changed or left out; `undo` takes this paste back, whatever was written since. */
  changed(changes: PasteChanges, undo: () => void): void;
  /** Nothing was taken. */
  refused(why: 'too-long' | 'picture'): void;
}

/** Undoes one step, also where others came after it. */
function undoStep(manager: Y.UndoManager, step: unknown): void {
  const at = manager.undoStack.indexOf(step as never);
  if (at < 0) return;
  manager.undoStack.push(...manager.undoStack.splice(at, 1));
  manager.undo();
}

/** An address by itself becomes a link, of the selected words where there are any. */
function addressIn([only, ...others]: readonly PastedBlock[]): string | undefined {
  const text = only && others.length === 0 ? textOf(only.spans).trim() : '';
  return /^(?:https?:\/\/|mailto:)\S+$/.test(text) ? addressOf(text) : undefined;
}

export interface Taking {
  /** Other changes in the same step: the place that it is moved to and from. */
  start?: Transaction;
  moving?: boolean;
  whole?: boolean;
}

export function take(view: EditorView, pasted: Pasted, options: PasteOptions, { start = view.state.tr, moving = false, whole = false }: Taking = {}): void {
  const { fragment, meetingId, newId, changed, refused } = options;
  const { doc } = fragment;
  if (!doc) return;
  if (tooLong(pasted)) {
    refused('too-long');
    return;
  }
  if (pasted.blocks.length === 0) {
    if (pasted.changes.pictures > 0) refused('picture');
    return;
  }
  const address = moving ? undefined : addressIn(pasted.blocks);
  if (address !== undefined) {
    setLink(address)(view.state, view.dispatch);
    return;
  }
  const blocks = place(pasted, { doc, meetingId, newId, moving });
  const manager: Y.UndoManager | undefined = yUndoPluginKey.getState(view.state)?.undoManager;
  manager?.stopCapturing();
  renameLeft(fragment, new Set(blocks.flatMap(({ id }) => id ?? [])), newId);
  view.dispatch(insertBlocks(start, { blocks, newId, whole }).setMeta('paste', true).setMeta('uiEvent', 'paste'));
  const step = manager?.undoStack.at(-1);
  manager?.stopCapturing();
  if (manager && Object.values(pasted.changes).some((count) => count > 0)) changed(pasted.changes, () => undoStep(manager, step));
}
