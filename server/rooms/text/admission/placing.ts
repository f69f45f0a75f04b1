// Where in the document a piece of writing stands, known or new.
import * as Y from 'yjs';
import { type Holder, Malformed, Missing, type Piece, type Pieces, type Place } from './pieces.ts';

/** The schema has two levels; what is deeper by far could exhaust the stack of whoever walks it. */
const deepest = 8;

/** The pieces that overlap a stretch, of pieces in the order of their clocks. */
function* overlapping<T>(pieces: readonly T[], from: number, to: number, bounds: (piece: T) => { start: number; end: number }): Generator<T> {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bounds(pieces[middle] as T).end <= from) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < pieces.length; index += 1) {
    const piece = pieces[index] as T;
    if (bounds(piece).start >= to) return;
    yield piece;
  }
}

const boundsOf = (piece: Piece): { start: number; end: number } => ({ start: piece.clock, end: piece.end });
const boundsOfStruct = (struct: Y.AbstractStruct): { start: number; end: number } => ({ start: struct.id.clock, end: struct.id.clock + struct.length });

function holderOf(type: Y.AbstractType<unknown>): Holder {
  if (type instanceof Y.XmlElement) return 'element';
  return type instanceof Y.Text ? 'text' : 'other';
}

export class Placing {
  readonly #doc: Y.Doc;
  readonly #layers: readonly Pieces[];
  readonly #ofTypes = new Map<Y.AbstractType<unknown>, Place>();
  readonly #resolving = new Set<Piece>();

  constructor(doc: Y.Doc, layers: readonly Pieces[]) {
    this.#doc = doc;
    this.#layers = layers;
  }

  /** Null for a tombstone. Throws Missing or Malformed. Without recursion, since chains are as long as a sender likes. */
  ofPiece(piece: Piece): Place | null {
    const stack = [piece];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const next = top.place === undefined ? this.#unresolved(top) : undefined;
      if (next) {
        this.#resolving.add(top);
        if (this.#resolving.has(next)) throw new Malformed('a circle');
        stack.push(next);
        continue;
      }
      if (top.place === undefined) top.place = this.#resolve(top.struct);
      this.#resolving.delete(top);
      stack.pop();
    }
    return piece.place ?? null;
  }

  /** The places of what is not deleted yet between two clocks, of which all is known or new. */
  *alive(client: number, from: number, to: number): Generator<Place | null> {
    for (const struct of overlapping(this.#doc.store.clients.get(client) ?? [], from, to, boundsOfStruct)) {
      if (struct instanceof Y.Item && !struct.deleted) yield this.#ofItem(struct);
    }
    for (const layer of this.#layers) {
      for (const piece of overlapping(layer.get(client) ?? [], from, to, boundsOf)) yield this.ofPiece(piece);
    }
  }

  /** The first new piece that this one leans on and that has no place yet. */
  #unresolved({ struct }: Piece): Piece | undefined {
    if (!(struct instanceof Y.Item)) return undefined;
    for (const id of [struct.origin, struct.rightOrigin, struct.parent]) {
      if (!(id instanceof Y.ID)) continue;
      if (id.client === struct.id.client && id.clock >= struct.id.clock) throw new Malformed('leaning on its own future');
      const piece = this.#pieceOf(id);
      if (piece && piece.place === undefined) return piece;
    }
    return undefined;
  }

  #resolve(struct: Y.Item | Y.GC): Place | null {
    if (!(struct instanceof Y.Item)) return null;
    const left = struct.origin && this.#ofId(struct.origin);
    const right = struct.rightOrigin && this.#ofId(struct.rightOrigin);
    if ((struct.origin && !left) || (struct.rightOrigin && !right)) return null;
    if (left && right && (left.root !== right.root || left.depth !== right.depth)) throw new Malformed('between two places');
    return left ?? right ?? this.#ofParent(struct.parent, struct.parentSub !== null);
  }

  /** As an update names a parent: the root's name, or the id of the item that holds the type. */
  #ofParent(parent: unknown, keyed: boolean): Place | null {
    if (typeof parent === 'string') return { root: parent, depth: 0, holder: 'root', keyed };
    if (!(parent instanceof Y.ID)) throw new Malformed('without a parent');
    if (this.#isTombstone(parent)) return null;
    const outer = this.#ofId(parent);
    if (outer && outer.depth >= deepest) throw new Malformed('too deep');
    return outer && { root: outer.root, depth: outer.depth + 1, holder: this.#holderAt(parent), keyed };
  }

  #ofId(id: Y.ID): Place | null {
    const piece = this.#pieceOf(id);
    if (piece) return piece.place ?? null;
    const [struct] = overlapping(this.#doc.store.clients.get(id.client) ?? [], id.clock, id.clock + 1, boundsOfStruct);
    if (!struct) throw new Missing('what it leans on');
    return struct instanceof Y.Item ? this.#ofItem(struct) : null;
  }

  #structAt(id: Y.ID): Y.AbstractStruct | undefined {
    return this.#pieceOf(id)?.struct ?? [...overlapping(this.#doc.store.clients.get(id.client) ?? [], id.clock, id.clock + 1, boundsOfStruct)][0];
  }

  /** Someone deleted it, which whoever writes into it at the same time cannot know. */
  #isTombstone(id: Y.ID): boolean {
    const struct = this.#structAt(id);
    return struct instanceof Y.Item && struct.content instanceof Y.ContentDeleted;
  }

  /** What the item of this id, known or new, is to what stands in it. */
  #holderAt(id: Y.ID): Holder {
    const struct = this.#structAt(id);
    return struct instanceof Y.Item && struct.content instanceof Y.ContentType ? holderOf(struct.content.type) : 'other';
  }

  #pieceOf(id: Y.ID): Piece | undefined {
    for (const layer of this.#layers) {
      for (const piece of overlapping(layer.get(id.client) ?? [], id.clock, id.clock + 1, boundsOf)) return piece;
    }
    return undefined;
  }

  #ofItem(item: Y.Item): Place | null {
    return item.parent instanceof Y.AbstractType ? { ...this.#ofType(item.parent), keyed: item.parentSub !== null } : null;
  }

  #ofType(type: Y.AbstractType<unknown>): Place {
    const known = this.#ofTypes.get(type);
    if (known) return known;
    let depth = 0;
    let top = type;
    for (; top._item; depth += 1) top = top._item.parent as Y.AbstractType<unknown>;
    const root = [...this.#doc.share].find(([, shared]) => shared === top)?.[0];
    if (root === undefined) throw new Malformed('outside the document');
    const place = { root, depth, holder: type._item ? holderOf(type) : ('root' as const), keyed: false };
    this.#ofTypes.set(type, place);
    return place;
  }
}
