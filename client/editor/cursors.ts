// Where others are writing: a caret with its person's name, and what they have selected.
import { type EditorState, Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import { absolutePositionToRelativePosition, relativePositionToAbsolutePosition, ySyncPluginKey } from 'y-prosemirror';
import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';

const key = new PluginKey<DecorationSet>('cursors');
const hues = 8;

/** One of eight hues, the same for a person on every page. */
export function hueOf(id: string): number {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return sum % hues;
}

/** Where a cursor is not selecting, its head is left out. */
interface Cursor {
  anchor: unknown;
  head?: unknown;
}

/** The name of a participant. */
export type NameOf = (participantId: string) => string;
const longestName = 60;

/** What the server tells in brief of those who write in the item that this page looks at; their names are in the meeting's state. */
function readState(state: unknown): { id: string; cursor: Cursor } | undefined {
  const { by, cursor } = (state ?? {}) as { by?: unknown; cursor?: Cursor };
  return cursor && typeof cursor === 'object' && typeof by === 'string' ? { id: by, cursor } : undefined;
}

function caret(name: string, hue: number): HTMLElement {
  const mark = document.createElement('span');
  mark.className = `cursor hue-${hue}`;
  mark.setAttribute('aria-hidden', 'true');
  const label = document.createElement('bdi');
  label.textContent = name;
  mark.append('\u2060', label, '\u2060');
  return mark;
}

function placeOf(state: EditorState, position: unknown): number | null {
  const sync = ySyncPluginKey.getState(state);
  try {
    const place = relativePositionToAbsolutePosition(sync.doc, sync.type, Y.createRelativePositionFromJSON(position), sync.binding.mapping);
    return place === null ? null : Math.min(Math.max(place, 0), state.doc.content.size);
  } catch {
    return null; // A position that is not one, or that our copy does not know yet.
  }
}

function decorate(state: EditorState, awareness: Awareness, fragment: string, nameOf: NameOf): DecorationSet {
  if (awareness.getLocalState()?.item !== fragment) return DecorationSet.empty;
  const decorations: Decoration[] = [];
  for (const [client, raw] of awareness.getStates()) {
    const other = client === awareness.clientID ? undefined : readState(raw);
    if (!other) continue;
    const anchor = placeOf(state, other.cursor.anchor);
    const head = placeOf(state, other.cursor.head ?? other.cursor.anchor);
    if (anchor === null || head === null) continue;
    const hue = hueOf(other.id);
    const name = nameOf(other.id).slice(0, longestName);
    const from = Math.min(anchor, head);
    const to = Math.max(anchor, head);
    if (from < to) decorations.push(Decoration.inline(from, to, { class: `selected-by hue-${hue}` }));
    decorations.push(Decoration.widget(head, () => caret(name, hue), { key: `${client}-${name}`, side: 10, ignoreSelection: true }));
  }
  return DecorationSet.create(state.doc, decorations);
}

function tellOwn(view: EditorView, awareness: Awareness, fragment: string): void {
  const own = awareness.getLocalState();
  const says = (cursor?: Cursor): void => {
    if (own?.item !== fragment || JSON.stringify(own.cursor) !== JSON.stringify(cursor)) awareness.setLocalState({ brief: true, item: fragment, cursor });
  };
  if (!view.hasFocus() || !view.editable) {
    // Who only looks on says where all the same, and sees who writes there.
    if (own === null || own.item === fragment) says();
    return;
  }
  const sync = ySyncPluginKey.getState(view.state);
  const at = (position: number): unknown => bare(absolutePositionToRelativePosition(position, sync.type, sync.binding.mapping));
  const { anchor, head } = view.state.selection;
  says({ anchor: at(anchor), ...(head !== anchor && { head: at(head) }) });
}

/** A place without what it does not say: it crosses the line for every caret that moves. */
function bare(position: Y.RelativePosition): unknown {
  return Object.fromEntries(Object.entries(Y.relativePositionToJSON(position)).filter(([, value]) => value !== null && value !== 0));
}

/** Shows others' carets in this fragment and tells ours. Remote changes replace the document, so places are found anew, never mapped. */
export function cursors(awareness: Awareness, fragment: string, nameOf: NameOf): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, shown, _before, state) {
        if (tr.getMeta(key) || ySyncPluginKey.getState(state)?.isChangeOrigin) return decorate(state, awareness, fragment, nameOf);
        return tr.docChanged ? shown.map(tr.mapping, tr.doc) : shown;
      },
    },
    props: { decorations: (state) => key.getState(state) },
    view(view) {
      let waiting = false;
      let looking: unknown;
      const changed = ({ added, updated, removed }: Record<'added' | 'updated' | 'removed', number[]>): void => {
        const item = awareness.getLocalState()?.item;
        if (waiting || (item === looking && [...added, ...updated, ...removed].every((client) => client === awareness.clientID))) return;
        waiting = true;
        looking = item;
        requestAnimationFrame(() => {
          waiting = false;
          if (!view.isDestroyed && !view.composing) view.dispatch(view.state.tr.setMeta(key, true));
        });
      };
      const focused = (): void => queueMicrotask(() => !view.isDestroyed && tellOwn(view, awareness, fragment));
      awareness.on('change', changed);
      view.dom.addEventListener('focus', focused);
      view.dom.addEventListener('blur', focused);
      focused();
      return {
        update: () => tellOwn(view, awareness, fragment),
        destroy: () => {
          awareness.off('change', changed);
          view.dom.removeEventListener('focus', focused);
          view.dom.removeEventListener('blur', focused);
          if (awareness.getLocalState()?.item === fragment) awareness.setLocalState(null);
        },
      };
    },
  });
}
