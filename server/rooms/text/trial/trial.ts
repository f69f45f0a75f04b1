// A copy of the minutes that tries each change before it is stored. The log holds exactly what it accepts: there is no second opinion on what Yjs would do.
import * as Y from 'yjs';
import { applyInPieces } from '../../../minutes/pieces.ts';
import { type Effect, effectOf, Order, piecesOf } from './effect.ts';
import type { History } from './history.ts';
import type { IncomingUpdate } from './incoming.ts';
import { withinSteps } from './placing.ts';

/** A change that the copy has accepted. The first of `updates` is the change; the others tidy up behind it, as every copy does. */
export interface Accepted {
  updates: Uint8Array[];
  effect: Effect;
}

/** The part of a long update that is applied. */
export interface TrialPart {
  /** Of all parts. */
  order: Order;
  isLast: boolean;
}

/** Whether an item was dropped for one of its origins while the other is still there: an honest client's origins are in one list. */
function isTorn(doc: Y.Doc, structs: IncomingUpdate['structs']): boolean {
  const isGone = ({ client, clock }: Y.ID): boolean => {
    const structs = doc.store.clients.get(client);
    return structs?.[Y.findIndexSS(structs, clock)] instanceof Y.GC;
  };
  return structs.some((struct) => {
    if (!(struct instanceof Y.Item) || !isGone(struct.id)) return false;
    return [struct.origin, struct.rightOrigin].some((id) => id !== null && !isGone(id));
  });
}

/** Applies updates as one change that deletes nothing of its own: a mark that looks superfluous after one may be needed after the next. */
function applyAll(doc: Y.Doc, updates: readonly Uint8Array[]): Y.Doc {
  doc.transact((transaction) => {
    for (const update of updates) Y.applyUpdate(doc, update);
    transaction.local = true;
  });
  return doc;
}

export class Trial {
  readonly #parts: () => readonly Uint8Array[];
  readonly #pieces: (() => Promise<readonly Uint8Array[]>) | undefined;
  readonly #history: History;
  #doc: Y.Doc | undefined;
  /** Updates that the copy has accepted and the minutes do not hold yet. */
  readonly #ahead: Uint8Array[] = [];

  /** `parts` and `pieces` are all of the minutes, as updates to be applied one after the other; the pieces are small. */
  constructor(history: History, parts: () => readonly Uint8Array[], pieces?: () => Promise<readonly Uint8Array[]>) {
    this.#history = history;
    this.#parts = parts;
    this.#pieces = pieces;
  }

  /** The minutes with everything accepted so far. Made at once if it was not made ready. */
  get doc(): Y.Doc {
    this.#doc ??= applyAll(new Y.Doc(), [...this.#parts(), ...this.#ahead]);
    return this.#doc;
  }

  /** Makes the copy a little at a time, where there is none. The minutes must not change meanwhile. */
  async ready(): Promise<void> {
    if (this.#doc || !this.#pieces) return;
    const doc = new Y.Doc();
    await applyInPieces(doc, await this.#pieces());
    this.#doc ??= applyAll(doc, this.#ahead);
  }

  /** Applies an update, without the text that is known where it repeats any. Undefined if Yjs could not take all of it. Keep or drop what it returns. */
  apply(update: Uint8Array, { repeats, structs }: IncomingUpdate, part: TrialPart): Accepted | undefined {
    try {
      // Yjs looks up the origins of text that it knows, and splits what it finds there.
      const fresh = repeats ? Y.diffUpdate(update, Y.encodeStateVector(this.doc)) : update;
      const accepted = this.#run((doc) => withinSteps(() => Y.applyUpdate(doc, fresh)), part);
      const { pendingStructs, pendingDs } = this.doc.store;
      return pendingStructs || pendingDs || isTorn(this.doc, structs) ? undefined : accepted;
    } catch {
      return undefined;
    }
  }

  /** Makes a change of the server's own and keeps it. Undefined if it changed nothing. */
  write(change: (doc: Y.Doc) => void): Uint8Array[] | undefined {
    const accepted = this.#run(change, { order: this.order(), isLast: true });
    if (accepted.updates.length === 0) return undefined;
    this.keep([accepted]);
    return accepted.updates;
  }

  /** Checks the order of what one update brings. Make one before the first part is applied. */
  order(): Order {
    return new Order(this.#history, Y.decodeStateVector(Y.encodeStateVector(this.doc)));
  }

  /** Keeps all parts of one update. */
  keep(accepted: readonly Accepted[]): void {
    for (const { updates } of accepted) for (const update of updates) this.#ahead.push(update);
    this.#history.add(accepted.flatMap(({ effect }) => effect.items));
  }

  /** Forgets a change that was applied and is not to be. */
  drop(): void {
    this.#doc?.destroy();
    this.#doc = undefined;
  }

  /** The minutes hold all that was accepted. */
  settle(): void {
    this.#ahead.length = 0;
  }

  #run(change: (doc: Y.Doc) => void, { order, isLast }: TrialPart): Accepted {
    const { doc } = this;
    const pieces = piecesOf(doc);
    const updates: Uint8Array[] = [];
    let effect: Effect | undefined;
    const look = (transaction: Y.Transaction): void => {
      effect ??= effectOf(transaction, order, pieces);
    };
    const collect = (update: Uint8Array): number => updates.push(update);
    doc.on('beforeObserverCalls', look);
    doc.on('update', collect);
    try {
      doc.transact((transaction) => {
        change(doc);
        // As in `applyInPieces`: marks that look superfluous are needed by what is still to come.
        if (!isLast) transaction.local = true;
      });
    } finally {
      doc.off('beforeObserverCalls', look);
      doc.off('update', collect);
    }
    return { updates, effect: effect ?? { items: [], roots: new Set(), notes: new Set(), misplaced: false, named: false, cuts: 0 } };
  }
}
