// Where others are writing: a caret with its person's name, and their selection.
// The carets lie on a layer over the text and never in it: a press beside one, and a composition at its place, meet the text alone.
import { type EditorState, Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import { ySyncPluginKey } from 'y-prosemirror';
import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { Cursor } from './own-cursor.ts';
import { positionOf } from './relative.ts';

const key = new PluginKey<DecorationSet>('cursors');
const hues = 8;
const longestName = 60;

/** One of eight hues, the same for a person on every page. */
export function hueOf(id: string): number {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return sum % hues;
}

/** The name of a participant. */
export type NameOf = (participantId: string) => string;

interface Other {
  client: number;
  id: string;
  cursor: Cursor;
}

/** The carets of others who write in the item that this page shows, from the server's brief reports; their names are in the meeting's state. */
function othersIn(awareness: Awareness, fragment: string): Other[] {
  if (awareness.getLocalState()?.item !== fragment) return [];
  return [...awareness.getStates()].flatMap(([client, state]) => {
    const { by, cursor } = (state ?? {}) as { by?: unknown; cursor?: Cursor };
    return client !== awareness.clientID && cursor && typeof cursor === 'object' && typeof by === 'string' ? [{ client, id: by, cursor }] : [];
  });
}

function placeIn(state: EditorState, place: unknown): number | null {
  try {
    return positionOf(state, Y.createRelativePositionFromJSON(place));
  } catch {
    return null; // A place that is not one, or that our copy does not know yet.
  }
}

function selections(state: EditorState, others: Other[]): DecorationSet {
  const decorations: Decoration[] = [];
  for (const { id, cursor } of others) {
    if (cursor.head === undefined) continue;
    const anchor = placeIn(state, cursor.anchor);
    const head = placeIn(state, cursor.head);
    if (anchor === null || head === null || anchor === head) continue;
    decorations.push(Decoration.inline(Math.min(anchor, head), Math.max(anchor, head), { class: `selected-by hue-${hueOf(id)}` }));
  }
  return DecorationSet.create(state.doc, decorations);
}

/** The layer with others' carets, drawn again at most once a frame. */
class Carets {
  readonly dom = document.createElement('div');
  readonly #view: EditorView;
  readonly #awareness: Awareness;
  readonly #fragment: string;
  readonly #nameOf: NameOf;
  readonly #sizes = new ResizeObserver(() => this.draw());
  /** By client: the caret, and the place it was last drawn for. */
  readonly #carets = new Map<number, { mark: HTMLElement; place: string }>();
  #selected = '';
  #waiting = 0;

  constructor(view: EditorView, awareness: Awareness, fragment: string, nameOf: NameOf) {
    this.#view = view;
    this.#awareness = awareness;
    this.#fragment = fragment;
    this.#nameOf = nameOf;
    this.dom.className = 'cursors';
    this.dom.setAttribute('aria-hidden', 'true');
    view.dom.after(this.dom);
    awareness.on('change', this.#changed);
    this.#sizes.observe(view.dom);
  }

  draw(): void {
    this.#waiting ||= requestAnimationFrame(() => {
      this.#waiting = 0;
      this.#draw();
    });
  }

  destroy(): void {
    cancelAnimationFrame(this.#waiting);
    this.#awareness.off('change', this.#changed);
    this.#sizes.disconnect();
    this.dom.remove();
  }

  readonly #changed = (): void => this.draw();

  #draw(): void {
    const view = this.#view;
    if (view.isDestroyed) return;
    const others = othersIn(this.#awareness, this.#fragment);
    const selected = JSON.stringify(others.filter(({ cursor }) => cursor.head !== undefined));
    if (selected !== this.#selected && !view.composing) {
      this.#selected = selected;
      view.dispatch(view.state.tr.setMeta(key, true));
    }
    // All is measured before anything is moved.
    const origin = this.#carets.size + others.length > 0 ? this.dom.getBoundingClientRect() : { left: 0, top: 0 };
    const measured = others.flatMap((other) => {
      const head = placeIn(view.state, other.cursor.head ?? other.cursor.anchor);
      return head === null ? [] : [{ ...other, box: view.coordsAtPos(head, -1) }];
    });
    for (const { client, id, cursor, box } of measured) {
      const caret = this.#caretOf(client);
      const place = JSON.stringify(cursor);
      caret.mark.className = `cursor hue-${hueOf(id)}`;
      caret.mark.dataset.name = this.#nameOf(id).slice(0, longestName);
      caret.mark.style.transform = `translate(${box.left - origin.left}px, ${box.top - origin.top}px)`;
      caret.mark.style.blockSize = `${box.bottom - box.top}px`;
      // Whoever moves is named again.
      if (caret.place !== place) for (const animation of caret.mark.getAnimations({ subtree: true })) animation.currentTime = 0;
      caret.place = place;
    }
    const shown = new Set(measured.map(({ client }) => client));
    for (const [client, { mark }] of this.#carets) {
      if (shown.has(client)) continue;
      mark.remove();
      this.#carets.delete(client);
    }
  }

  #caretOf(client: number): { mark: HTMLElement; place: string } {
    let caret = this.#carets.get(client);
    if (!caret) {
      caret = { mark: document.createElement('span'), place: '' };
      this.dom.append(caret.mark);
      this.#carets.set(client, caret);
    }
    return caret;
  }
}

/** Shows others' carets and selections in this fragment. Others' changes replace the document, so places are looked for again, never mapped. */
export function cursors(awareness: Awareness, fragment: string, nameOf: NameOf): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, shown, _before, state) {
        if (tr.getMeta(key) || ySyncPluginKey.getState(state)?.isChangeOrigin) return selections(state, othersIn(awareness, fragment));
        return tr.docChanged ? shown.map(tr.mapping, tr.doc) : shown;
      },
    },
    props: { decorations: (state) => key.getState(state) },
    view(view) {
      const carets = new Carets(view, awareness, fragment, nameOf);
      return {
        update: (_view, before) => {
          if (before.doc !== view.state.doc) carets.draw();
        },
        destroy: () => carets.destroy(),
      };
    },
  });
}
