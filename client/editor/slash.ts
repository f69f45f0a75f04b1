// The slash menu's state: open after a "/" typed at the start of a block or after a space, filtered by what follows.
import { type EditorState, Plugin, PluginKey } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

export interface Slash {
  /** The position of the "/". */
  from: number;
  query: string;
}

interface SlashState {
  open: Slash | null;
}

const key = new PluginKey<SlashState>('slash');
const longest = 24;

/** The text typed after a "/" before the caret; null where there is none. */
export function slashBefore(text: string): { length: number; query: string } | null {
  const match = /(?:^|\s)(\/([^/\n]*))$/.exec(text);
  if (!match?.[1] || match[2] === undefined || match[2].length > longest || /^\s|\s\s/.test(match[2])) return null;
  return { length: match[1].length, query: match[2] };
}

function slashAt(state: EditorState): Slash | null {
  const { $from, empty } = state.selection;
  if (!empty || $from.depth === 0) return null;
  const found = slashBefore($from.parent.textBetween(0, $from.parentOffset));
  return found && { from: $from.pos - found.length, query: found.query };
}

export interface SlashHandlers {
  /** Called as the menu opens, changes or closes (null). */
  changed(slash: Slash | null): void;
  /** Takes a key while the menu is open; true where it was the menu's. */
  key(event: KeyboardEvent): boolean;
}

/** Opens on a typed "/"; closes as the caret leaves, on Escape (`closeSlash`), or when the handlers find nothing to offer. */
export function slashMenu(handlers: SlashHandlers): Plugin<SlashState> {
  return new Plugin<SlashState>({
    key,
    state: {
      init: () => ({ open: null }),
      apply(tr, { open }, _before, state) {
        if (tr.getMeta(key) === 'close') return { open: null };
        if (tr.getMeta(key) === 'open') return { open: slashAt(state) };
        return { open: open && (tr.docChanged || tr.selectionSet) ? slashAt(state) : open };
      },
    },
    props: {
      handleTextInput(view, from, to, text) {
        if (text !== '/') return false;
        view.dispatch(view.state.tr.insertText('/', from, to).setMeta(key, 'open').scrollIntoView());
        return true;
      },
      handleKeyDown: (view, event) => (key.getState(view.state)?.open ? handlers.key(event) : false),
      handleDOMEvents: {
        blur(view) {
          closeSlash(view);
          return false;
        },
      },
    },
    view: () => ({
      update(view, before) {
        const now = key.getState(view.state)?.open ?? null;
        const was = key.getState(before)?.open ?? null;
        if (now?.from !== was?.from || now?.query !== was?.query) handlers.changed(now);
      },
      destroy: () => handlers.changed(null),
    }),
  });
}

export function closeSlash(view: EditorView): void {
  if (key.getState(view.state)?.open) view.dispatch(view.state.tr.setMeta(key, 'close'));
}

/** Removes the "/" and the text after it, ready for the choice. */
export function takeSlash(view: EditorView): void {
  const open = key.getState(view.state)?.open;
  if (open) view.dispatch(view.state.tr.delete(open.from, view.state.selection.head).setMeta(key, 'close'));
}
