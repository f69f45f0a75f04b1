// Tells the others where this person writes.
import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { isHeld } from './hold.ts';
import { placeOf, type Side } from './relative.ts';

/** Where a cursor is not selecting, its head is left out. */
export interface Cursor {
  anchor: unknown;
  head?: unknown;
}

/** A place without what it does not say: it crosses the line for every caret that moves. */
function bare(place: Y.RelativePosition | undefined): unknown {
  return place && Object.fromEntries(Object.entries(Y.relativePositionToJSON(place)).filter(([, value]) => value !== null && value !== 0));
}

function cursorOf({ state }: EditorView, fragment: Y.XmlFragment): Cursor | undefined {
  const { anchor, head, from, empty } = state.selection;
  const at = (position: number): unknown => {
    const side: Side = empty || position !== from ? -1 : 0;
    return bare(placeOf(fragment, state.doc, position, side));
  };
  const told = { anchor: at(anchor), ...(!empty && { head: at(head) }) };
  return told.anchor === undefined || (!empty && told.head === undefined) ? undefined : told;
}

function tell(view: EditorView, awareness: Awareness, fragment: Y.XmlFragment, name: string): void {
  if (isHeld(fragment)) return;
  const own = awareness.getLocalState();
  const says = (cursor?: Cursor): void => {
    if (own?.item !== name || JSON.stringify(own.cursor) !== JSON.stringify(cursor)) awareness.setLocalState({ brief: true, item: name, cursor });
  };
  if (view.hasFocus() && view.editable) says(cursorOf(view, fragment));
  // Without the focus a page still reports which item is in view, and so sees who writes there.
  else if (own === null || own.item === name) says();
}

export function ownCursor(awareness: Awareness, fragment: Y.XmlFragment, name: string): Plugin {
  return new Plugin({
    view(view) {
      const focused = (): void => queueMicrotask(() => !view.isDestroyed && tell(view, awareness, fragment, name));
      view.dom.addEventListener('focus', focused);
      view.dom.addEventListener('blur', focused);
      focused();
      return {
        update: () => tell(view, awareness, fragment, name),
        destroy: () => {
          view.dom.removeEventListener('focus', focused);
          view.dom.removeEventListener('blur', focused);
          if (awareness.getLocalState()?.item === name) awareness.setLocalState(null);
        },
      };
    },
  });
}
