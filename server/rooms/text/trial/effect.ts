// The effect of a transaction on a document: the roots and notes it changed, and whether all of it is in its place.
import * as Y from 'yjs';
import { isNotesRoot } from '../../../../shared/meeting/model/fragments.ts';
import { hasItsPlace, isKnownContent } from './closed-list.ts';
import type { History } from './history.ts';

export interface Effect {
  /** The new items. */
  items: (Y.Item | Y.GC)[];
  /** The roots that new text or new deletions touch. */
  roots: Set<string>;
  /** The ids of the footnotes among them. */
  notes: Set<string>;
  /** Whether it wrote anything that has no place where it is. */
  misplaced: boolean;
  /** Whether a block may have been given an id. */
  named: boolean;
  /** How many pieces of text it cut in two. */
  cuts: number;
}

/** The pieces that a document is made of. */
export function piecesOf(doc: Y.Doc): number {
  let count = 0;
  for (const structs of doc.store.clients.values()) count += structs.length;
  return count;
}

type Parent = Y.AbstractType<unknown>;

/** The types that a type is in, from the root down to itself. */
function pathOf(type: Parent): Parent[] {
  const path = [type];
  for (let at = type; at._item; ) {
    at = at._item.parent as Parent;
    path.unshift(at);
  }
  return path;
}

const isIn = (id: Y.ID, item: Y.Item): boolean => id.client === item.id.client && id.clock >= item.id.clock && id.clock < item.id.clock + item.length;

/** Steps through lists that the check of one transaction may take. The largest honest update needs a small part of them. */
const mostSteps = 2_000_000;

/**
 * Checks that items are where an honest client can have put them: between their two origins, in one list with their neighbours, and with nothing between
 * the origins that the client knew. Yjs takes that for granted. An update made by hand could break a list, or read otherwise for those who load it later.
 * One update may bring what several tabs wrote without knowing of each other: of its own text each client knows what it refers to, and what came before that.
 */
export class Order {
  readonly #history: History;
  readonly #before: ReadonlyMap<number, number>;
  /** By client id, the end of what it knows of each other client's new text. */
  readonly #seen = new Map<number, Map<number, number>>();
  #steps = 0;

  /** `before`: by client id, where its text ended before the update. */
  constructor(history: History, before: ReadonlyMap<number, number>) {
    this.#history = history;
    this.#before = before;
  }

  /** Begins with another part of the update. */
  next(): this {
    this.#steps = 0;
    return this;
  }

  /** Ask it of the items of each client in their order. */
  holds(item: Y.Item): boolean {
    const { origin, rightOrigin, parent, parentSub } = item;
    this.#see(item);
    // No program writes an attribute in front of something; a text there, deleted later, would take the attribute with it.
    if (parentSub !== null && rightOrigin !== null) return false;
    const isAtHome = (other: Y.Item | null): boolean => other === null || (other.parent === parent && other.parentSub === parentSub);
    if (!isAtHome(item.left) || !isAtHome(item.right)) return false;
    const knownTo = this.#history.knownTo(item);
    const known = (other: Y.Item): boolean => {
      if ([item.id, origin, rightOrigin].some((id) => id !== null && other.id.client === id.client && other.id.clock < id.clock)) return true;
      const { client, clock } = other.id;
      if (clock >= (this.#before.get(client) ?? 0)) return clock < (this.#seen.get(item.id.client)?.get(client) ?? 0);
      return knownTo > 0 && client !== item.id.client && this.#history.at(other.id) <= knownTo;
    };
    return this.#reaches(item, origin, (at) => at.left, known) && (parentSub !== null || this.#reaches(item, rightOrigin, (at) => at.right, known));
  }

  #see({ id, origin, rightOrigin }: Y.Item): void {
    const seen = this.#seen.get(id.client) ?? new Map<number, number>();
    this.#seen.set(id.client, seen);
    for (const other of [origin, rightOrigin]) if (other) seen.set(other.client, Math.max(seen.get(other.client) ?? 0, other.clock + 1));
  }

  /** Whether everything from the item to its origin, or to the end of the list, was written without the item's writer knowing it. */
  #reaches(item: Y.Item, id: Y.ID | null, next: (item: Y.Item) => Y.Item | null, known: (item: Y.Item) => boolean): boolean {
    for (let at = next(item); at && this.#steps < mostSteps; at = next(at)) {
      this.#steps += 1;
      if (id && isIn(id, at)) return true;
      if (known(at)) return false;
    }
    return id === null && this.#steps < mostSteps;
  }
}

function newStructs({ doc, beforeState, afterState }: Y.Transaction): (Y.Item | Y.GC)[] {
  const found: (Y.Item | Y.GC)[] = [];
  for (const [client, end] of afterState) {
    const from = beforeState.get(client) ?? 0;
    const structs = doc.store.clients.get(client);
    if (!structs || from >= end) continue;
    for (let at = Y.findIndexSS(structs, from); at < structs.length; at += 1) found.push(structs[at] as Y.Item | Y.GC);
  }
  return found;
}

/** Reads a transaction when its changes are made, and before anything of it is tidied away. `pieces` were there before. */
export function effectOf(transaction: Y.Transaction, order: Order, pieces: number): Effect {
  const items = newStructs(transaction);
  const effect: Effect = { items, roots: new Set(), notes: new Set(), misplaced: false, named: false, cuts: piecesOf(transaction.doc) - pieces - items.length };
  order.next();
  const names = new Map([...transaction.doc.share].map(([name, type]) => [type as Parent, name]));
  const rootOf = (item: Y.Item): string | undefined => {
    if (!(item.parent instanceof Y.AbstractType)) return undefined;
    const path = pathOf(item.parent);
    const root = names.get(path[0] as Parent);
    if (root === undefined) return undefined;
    effect.roots.add(root);
    const note = path[1] ? path[1]._item?.parentSub : item.parentSub;
    if (isNotesRoot(root) && typeof note === 'string') effect.notes.add(note);
    return root;
  };
  for (const struct of effect.items) {
    // Text in something that was deleted meanwhile has no place any more, and does no harm.
    if (!(struct instanceof Y.Item) || !struct.parent) continue;
    const root = rootOf(struct);
    const fits = root !== undefined && isKnownContent(struct.content) && hasItsPlace(struct, root) && order.holds(struct);
    effect.misplaced ||= !fits;
    effect.named ||= struct.content instanceof Y.ContentAny;
  }
  Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
    if (struct instanceof Y.Item && struct.parent && rootOf(struct) === undefined) effect.misplaced = true;
  });
  return effect;
}
