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

interface Cursor {
  anchor: unknown;
  head: unknown;
}

/** What others say of themselves is not ours to trust; a name is a string of bounded length, or there is no name. */
function readState(state: unknown): { name: string; id: string; item: string; cursor: Cursor } | undefined {
  const { user, cursor, item } = (state ?? {}) as { user?: { name?: unknown; id?: unknown }; cursor?: Cursor; item?: unknown };
  if (!cursor || typeof cursor !== 'object' || typeof item !== 'string') return undefined;
  const name = typeof user?.name === 'string' ? user.name.slice(0, 60) : '';
  return { name, id: typeof user?.id === 'string' ? user.id : name, item, cursor };
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

function decorate(state: EditorState, awareness: Awareness, fragment: string): DecorationSet {
  const decorations: Decoration[] = [];
  for (const [client, raw] of awareness.getStates()) {
    const other = client === awareness.clientID ? undefined : readState(raw);
    if (!other || other.item !== fragment) continue;
    const anchor = placeOf(state, other.cursor.anchor);
    const head = placeOf(state, other.cursor.head);
    if (anchor === null || head === null) continue;
    const hue = hueOf(other.id);
    const from = Math.min(anchor, head);
    const to = Math.max(anchor, head);
    if (from < to) decorations.push(Decoration.inline(from, to, { class: `selected-by hue-${hue}` }));
    decorations.push(Decoration.widget(head, () => caret(other.name, hue), { key: `${client}-${other.name}`, side: 10, ignoreSelection: true }));
  }
  return DecorationSet.create(state.doc, decorations);
}

function tellOwn(view: EditorView, awareness: Awareness, fragment: string): void {
  const own = awareness.getLocalState();
  if (!view.hasFocus() || !view.editable) {
    if (own?.item === fragment) awareness.setLocalState(null);
    return;
  }
  const sync = ySyncPluginKey.getState(view.state);
  const at = (position: number): unknown => absolutePositionToRelativePosition(position, sync.type, sync.binding.mapping);
  const { anchor, head } = view.state.selection;
  const cursor = { anchor: at(anchor), head: at(head) };
  if (own?.item !== fragment || JSON.stringify(own.cursor) !== JSON.stringify(cursor)) awareness.setLocalState({ item: fragment, cursor });
}

/** Shows others' carets in this fragment and tells ours. Remote changes replace the document, so places are found anew, never mapped. */
export function cursors(awareness: Awareness, fragment: string): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, shown, _before, state) {
        if (tr.getMeta(key) || ySyncPluginKey.getState(state)?.isChangeOrigin) return decorate(state, awareness, fragment);
        return tr.docChanged ? shown.map(tr.mapping, tr.doc) : shown;
      },
    },
    props: { decorations: (state) => key.getState(state) },
    view(view) {
      let waiting = false;
      const changed = ({ added, updated, removed }: Record<'added' | 'updated' | 'removed', number[]>): void => {
        if (waiting || [...added, ...updated, ...removed].every((client) => client === awareness.clientID)) return;
        waiting = true;
        requestAnimationFrame(() => {
          waiting = false;
          if (!view.isDestroyed && !view.composing) view.dispatch(view.state.tr.setMeta(key, true));
        });
      };
      const focused = (): void => queueMicrotask(() => !view.isDestroyed && tellOwn(view, awareness, fragment));
      awareness.on('change', changed);
      view.dom.addEventListener('focus', focused);
      view.dom.addEventListener('blur', focused);
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
