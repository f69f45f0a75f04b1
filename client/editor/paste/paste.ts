// Takes what is pasted, or dropped from outside, into the text, and tells what was changed on the way.
import { Plugin, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { yUndoPluginKey } from 'y-prosemirror';
import * as Y from 'yjs';
import { notesOf } from '../../../shared/minutes/layout.ts';
import { addressOf } from '../address.ts';
import { setLink } from '../marks.ts';
import { parseHtml } from './from-dom.ts';
import { insertBlocks } from './insert.ts';
import type { Changes, Pasted, PastedBlock } from './pasted.ts';
import { readPasted } from './read.ts';
import { mostBytes, tooLong } from './size.ts';
import { textOf } from './spans.ts';

export interface PasteOptions {
  fragment: Y.XmlFragment;
  newId(): string;
  /** Something was changed or left out; `undo` takes this paste back, whatever was written since. */
  changed(changes: Changes, undo: () => void): void;
  /** Nothing was taken. */
  refused(why: 'too-long' | 'picture'): void;
}

/** Gives each footnote a text of its own, and its id to the marks. */
function withNotes({ blocks, notes }: Pasted, doc: Y.Doc, newId: () => string): PastedBlock[] {
  if (notes.length === 0) return [...blocks];
  const ids = notes.map(newId);
  doc.transact(() => notes.forEach((note, index) => void notesOf(doc).set(ids[index] ?? '', new Y.Text(note))));
  return blocks.map((block) => ({
    ...block,
    spans: block.spans.map((span) => (span.footnote === undefined ? span : { ...span, footnote: ids[Number(span.footnote)] ?? '' })),
  }));
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

function take(view: EditorView, pasted: Pasted, { fragment, newId, changed, refused }: PasteOptions): void {
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
  const address = addressIn(pasted.blocks);
  if (address !== undefined) {
    setLink(address)(view.state, view.dispatch);
    return;
  }
  const manager: Y.UndoManager | undefined = yUndoPluginKey.getState(view.state)?.undoManager;
  manager?.stopCapturing();
  view.dispatch(
    insertBlocks({ state: view.state, blocks: withNotes(pasted, doc, newId), newId })
      .setMeta('paste', true)
      .setMeta('uiEvent', 'paste'),
  );
  const step = manager?.undoStack.at(-1);
  manager?.stopCapturing();
  if (manager && Object.values(pasted.changes).some((count) => count > 0)) changed(pasted.changes, () => undoStep(manager, step));
}

interface Inner {
  input?: { shiftKey?: boolean; lastKeyCode?: number };
  domObserver?: { flush(): void };
}

/** Whether the person asked for the words alone. */
function asText(view: EditorView): boolean {
  const { input } = view as EditorView & Inner;
  return input?.shiftKey === true && input.lastKeyCode !== 45;
}

/** What this editor copied is for it to read. */
const isOwn = (html: string): boolean => /data-pm-slice/.test(html.slice(0, 2000));

function read(data: DataTransfer, plain: boolean): Pasted | 'own' {
  const html = plain ? '' : data.getData('text/html');
  if (isOwn(html)) return 'own';
  const pasted = readPasted(html === '' ? undefined : parseHtml(html), data.getData('text/plain'));
  const pictures = pasted.blocks.length === 0 && [...data.files].some(({ type }) => type.startsWith('image/')) ? 1 : 0;
  return { ...pasted, changes: { ...pasted.changes, pictures: pasted.changes.pictures + pictures } };
}

export function pasting(options: PasteOptions): Plugin {
  const taken = (view: EditorView, data: DataTransfer, plain: boolean): boolean => {
    // Before it is read, so that not even the reading keeps anybody waiting.
    if (data.getData('text/plain').length > mostBytes) {
      options.refused('too-long');
      return true;
    }
    const pasted = read(data, plain);
    if (pasted === 'own') return false;
    take(view, pasted, options);
    return true;
  };
  return new Plugin({
    props: {
      handleDOMEvents: {
        paste(view, event) {
          if (!event.clipboardData || !view.editable || event.defaultPrevented) return false;
          // Where the selection went a moment ago comes first.
          (view as EditorView & Inner).domObserver?.flush();
          if (!taken(view, event.clipboardData, asText(view))) return false;
          event.preventDefault();
          return true;
        },
        drop(view, event) {
          if (view.dragging || !event.dataTransfer || !view.editable) return false;
          event.preventDefault();
          const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
          if (place) view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(place.pos))));
          view.focus();
          return taken(view, event.dataTransfer, false);
        },
      },
    },
  });
}
