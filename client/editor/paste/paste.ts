// Takes what is pasted or dropped into the text.
import { Plugin, TextSelection, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { parseHtml } from './from-dom.ts';
import { fromOwn } from './own.ts';
import type { Pasted } from './pasted.ts';
import { readPasted } from './read.ts';
import { mostBytes } from './size.ts';
import { type PasteOptions, type Taking, take } from './take.ts';

interface Inner {
  input?: { shiftKey?: boolean; lastKeyCode?: number };
  domObserver?: { flush(): void };
}

/** Whether the person asked for the words alone. */
function asText(view: EditorView): boolean {
  const { input } = view as EditorView & Inner;
  return input?.shiftKey === true && input.lastKeyCode !== 45;
}

function read(data: DataTransfer, plain: boolean): Pasted {
  const html = plain ? '' : data.getData('text/html');
  const tree = html === '' ? undefined : parseHtml(html);
  const pasted = (tree && fromOwn(tree)) ?? readPasted(tree, data.getData('text/plain'));
  const pictures = pasted.blocks.length === 0 && [...data.files].some(({ type }) => type.startsWith('image/')) ? 1 : 0;
  return { ...pasted, changes: { ...pasted.changes, pictures: pasted.changes.pictures + pictures } };
}

/** Takes the dragged words out of their place, and blocks that are dragged whole with what holds them. */
function takeOut(tr: Transaction, whole: boolean): void {
  tr.deleteSelection();
  const { $from } = tr.selection;
  if (whole && $from.depth > 0 && $from.parent.content.size === 0) tr.delete($from.before(1), $from.after(1));
}

const copies = (event: DragEvent): boolean => (/Mac|iP/.test(navigator.platform) ? event.altKey : event.ctrlKey);

/** Where a drop goes, and what goes with it. Undefined where it comes back to where it was. */
function dropAt(view: EditorView, event: DragEvent, pasted: Pasted): Taking | undefined {
  const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
  const { selection, tr } = view.state;
  const moving = view.dragging?.move === true && !copies(event);
  const whole = view.dragging !== null && pasted.blocks.length > 0 && pasted.blocks.every(({ id }) => id !== undefined);
  let pos = place?.pos ?? tr.doc.content.size;
  if (moving && pos >= selection.from && pos <= selection.to) return undefined;
  const $place = tr.doc.resolve(pos);
  // Whole blocks come before or after the block that they are dropped on, and divide none.
  if (whole && $place.depth > 0) pos = $place.parentOffset * 2 < $place.parent.content.size ? $place.start(1) : $place.end(1);
  if (moving) takeOut(tr, whole);
  tr.setSelection(TextSelection.near(tr.doc.resolve(tr.mapping.map(pos))));
  return { start: tr, moving, whole };
}

export function pasting(options: PasteOptions): Plugin {
  /** Asked before anything is read, so that nobody waits for the reading. */
  const refuses = (data: DataTransfer): boolean => {
    const refused = data.getData('text/plain').length > mostBytes;
    if (refused) options.refused('too-long');
    return refused;
  };
  return new Plugin({
    props: {
      handleDOMEvents: {
        paste(view, event) {
          const { clipboardData: data } = event;
          if (!data || !view.editable || event.defaultPrevented) return false;
          // Where the selection went a moment ago comes first.
          (view as EditorView & Inner).domObserver?.flush();
          if (!refuses(data)) take(view, read(data, asText(view)), options);
          event.preventDefault();
          return true;
        },
        drop(view, event) {
          const { dataTransfer: data } = event;
          if (!data || !view.editable) return false;
          event.preventDefault();
          if (!refuses(data)) {
            const pasted = read(data, false);
            const taking = dropAt(view, event, pasted);
            if (taking) take(view, pasted, options, taking);
          }
          view.dragging = null;
          view.focus();
          return true;
        },
      },
    },
  });
}
