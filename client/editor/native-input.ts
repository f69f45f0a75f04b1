// Edits that the browser asks for without a key that we see: Enter on a phone, dictation, voice control, undo in a menu.
import { type Command, Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/** The parts of the view that its types leave out: they read what the browser has changed. */
export interface ObservedView {
  domObserver?: { forceFlush(): void; flush(): void };
}

/** The browsers that must see a press on Enter themselves, or their keyboard gets confused; they then ask for the paragraph. */
const asksLater = (): boolean =>
  /Android \d/.test(navigator.userAgent) ||
  (/Apple Computer/.test(navigator.vendor) && (/Mobile\/\w+/.test(navigator.userAgent) || navigator.maxTouchPoints > 2));

/** Presses a key for the plugins of the editor, so that a menu that is open takes it first. */
function press(view: EditorView, key: string, shiftKey = false): void {
  const event = new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true });
  view.someProp('handleKeyDown', (handle) => handle(view, event));
}

export function nativeInput(undo: Command, redo: Command): Plugin {
  const acts: Partial<Record<string, (view: EditorView) => void>> = {
    insertParagraph: (view) => press(view, 'Enter'),
    insertLineBreak: (view) => press(view, 'Enter', true),
    historyUndo: (view) => void undo(view.state, view.dispatch, view),
    historyRedo: (view) => void redo(view.state, view.dispatch, view),
  };
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown: (_view, { key, ctrlKey, altKey, metaKey }) => key === 'Enter' && !ctrlKey && !altKey && !metaKey && asksLater(),
        beforeinput(view, event) {
          const act = acts[event.inputType];
          if (!act || !event.cancelable || !view.editable) return false;
          event.preventDefault();
          // First the text composed so far, and the caret's last move.
          const { domObserver } = view as EditorView & ObservedView;
          domObserver?.forceFlush();
          domObserver?.flush();
          act(view);
          return true;
        },
      },
    },
  });
}
