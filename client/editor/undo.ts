// Undo takes back one's own changes, one text at a time. Its steps are kept with the text, so that leaving an item and coming back loses none of them.
import { type Command, Plugin, TextSelection, type Transaction } from 'prosemirror-state';
import { ySyncPluginKey, yUndoPluginKey } from 'y-prosemirror';
import * as Y from 'yjs';
import { isHeld } from './hold.ts';
import { isLeft, partCopies, type Step } from './redone.ts';
import { type KeptSelection, keepSelection, positionOf } from './relative.ts';

/** The most steps that are kept. */
const most = 1000;
const selectionKey = 'selection';
const placeKey = 'place';
const managers = new WeakMap<Y.XmlFragment, Y.UndoManager>();
/** The blocks that were put into a text without any, for the caret, by their ids, in the order in which they were. */
const places = new WeakMap<Y.XmlFragment, string[]>();

/** No block is taken away in which another has typed. */
export const mayDelete = (item: Y.Item | Y.GC): boolean => {
  const type = item instanceof Y.Item && item.content instanceof Y.ContentType ? item.content.type : undefined;
  if (type instanceof Y.Text) return type.length === 0;
  return !(type instanceof Y.XmlElement && type.nodeName === 'block') || type.length === 0;
};

const isEmpty = (block: Y.XmlElement): boolean => block.toArray().every((child) => child instanceof Y.XmlText && child.length === 0);

export function historyOf(fragment: Y.XmlFragment): Y.UndoManager {
  let manager = managers.get(fragment);
  if (!manager) {
    manager = new Y.UndoManager(fragment, {
      trackedOrigins: new Set([ySyncPluginKey]),
      deleteFilter: mayDelete,
      captureTransaction: ({ meta }) => meta.get('addToHistory') !== false,
    });
    managers.set(fragment, manager);
  }
  return manager;
}

/** Says that this transaction puts such a block there. Nobody's undo takes it away. */
export const makesPlace = (tr: Transaction, id: string): Transaction => tr.setMeta(placeKey, id).setMeta('addToHistory', false);

/** The later ones go as the step before them is taken back, within it, so that the step back the other way has them again. */
function dropPlaces(fragment: Y.XmlFragment, { meta, deletions }: Step): void {
  // A step that brings nothing back leaves the caret its place.
  if (deletions.clients.size === 0) return;
  const later = places.get(fragment)?.slice(Number(meta.get(placeKey) ?? 0)) ?? [];
  for (const [index, block] of [...fragment.toArray().entries()].reverse()) {
    if (block instanceof Y.XmlElement && later.includes(String(block.getAttribute('id'))) && isEmpty(block)) fragment.delete(index, 1);
  }
}

export function undoing(fragment: Y.XmlFragment): Plugin {
  const undoManager = historyOf(fragment);
  /** The selection before the change that is being made. */
  let before: KeptSelection | undefined;
  return new Plugin({
    key: yUndoPluginKey,
    state: {
      init: () => ({ undoManager, prevSel: null, hasUndoOps: false, hasRedoOps: false }),
      apply(tr, value, old) {
        if (tr.docChanged && !tr.getMeta(ySyncPluginKey) && !isHeld(fragment)) before = keepSelection(fragment, old);
        const place: unknown = tr.getMeta(placeKey);
        if (typeof place === 'string') {
          places.set(fragment, [...(places.get(fragment) ?? []), place].slice(0, most));
          undoManager.stopCapturing();
        }
        return value;
      },
    },
    view(view) {
      const added = ({ stackItem, type }: { stackItem: { meta: Map<unknown, unknown> }; type: 'undo' | 'redo' }): void => {
        stackItem.meta.set(selectionKey, before);
        stackItem.meta.set(placeKey, places.get(fragment)?.length);
        const stack = type === 'undo' ? undoManager.undoStack : undoManager.redoStack;
        if (stack.length > most) stack.shift();
      };
      const popped = ({ stackItem }: { stackItem: { meta: Map<unknown, unknown> } }): void => {
        const kept = stackItem.meta.get(selectionKey) as KeptSelection | undefined;
        const anchor = kept ? positionOf(view.state, kept.anchor) : null;
        const head = kept ? positionOf(view.state, kept.head) : null;
        if (anchor === null || head === null) return;
        const { doc, tr } = view.state;
        view.dispatch(tr.setSelection(TextSelection.between(doc.resolve(anchor), doc.resolve(head))).scrollIntoView());
      };
      const began = (transaction: Y.Transaction): void => {
        if (transaction.origin !== undoManager) return;
        before = keepSelection(fragment, view.state);
        const step = (undoManager.undoing ? undoManager.undoStack : undoManager.redoStack).findLast((each) => isLeft(transaction, each));
        if (!step) return;
        dropPlaces(fragment, step);
        partCopies(transaction, step);
      };
      undoManager.stopCapturing();
      fragment.doc?.on('beforeTransaction', began);
      undoManager.on('stack-item-added', added);
      undoManager.on('stack-item-popped', popped);
      return {
        destroy() {
          fragment.doc?.off('beforeTransaction', began);
          undoManager.off('stack-item-added', added);
          undoManager.off('stack-item-popped', popped);
        },
      };
    },
  });
}

/** These take their keys also where nothing is left: with Caps Lock the key for redo would be taken for the key for undo. */
export const undo: Command = (state) => {
  yUndoPluginKey.getState(state)?.undoManager.undo();
  return true;
};

export const redo: Command = (state) => {
  yUndoPluginKey.getState(state)?.undoManager.redo();
  return true;
};
