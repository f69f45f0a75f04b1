// A document and the connections that receive it.
import * as Y from 'yjs';
import { syncFrame } from '../../../shared/wire/frames.ts';
import type { Clock } from '../ports.ts';
import type { Peer } from './peer.ts';
import { Receivers } from './receivers.ts';
import type { Whole } from './whole.ts';

/** A client that is missing more characters than this gets the whole, which is at hand: to write a difference for it alone takes longer. */
const mostLacking = 100_000;

function lacking(doc: Y.Doc, vector: Uint8Array): number {
  const known = Y.decodeStateVector(vector);
  let count = 0;
  for (const client of doc.store.clients.keys()) count += Math.max(0, Y.getState(doc.store, client) - (known.get(client) ?? 0));
  return count;
}

export class Audience {
  readonly doc: Y.Doc;
  readonly whole: Whole;
  readonly #receivers: Receivers;

  /** `lagging`: bytes waiting for a connection from which on it is skipped. `first` makes what a client with this state vector must apply before the rest. */
  constructor(doc: Y.Doc, whole: Whole, clock: Clock, lagging: number, first: (vector: Uint8Array) => Uint8Array | undefined = () => undefined) {
    this.doc = doc;
    this.whole = whole;
    this.#receivers = new Receivers((vector) => this.#difference(vector, first(vector)), clock, lagging);
  }

  get peers(): ReadonlySet<Peer> {
    return this.#receivers.all;
  }

  join(peer: Peer): void {
    this.#receivers.add(peer);
  }

  leave(peer: Peer): void {
    this.#receivers.delete(peer);
  }

  /** Sends the changes that a client is missing, from its state vector. Throws if the vector cannot be read. */
  answer(peer: Peer, vector: Uint8Array): void {
    Y.decodeStateVector(vector);
    this.#receivers.answer(peer, vector);
  }

  /** The document has changed by these updates: tells everyone but one. `before` is its state vector without them. */
  changed(updates: readonly Uint8Array[], before: Uint8Array, but?: Peer): void {
    this.whole.changed();
    for (const update of updates) this.#receivers.broadcast(syncFrame('update', update), before, but);
  }

  stop(): void {
    this.#receivers.stop();
  }

  #difference(vector: Uint8Array, first: Uint8Array | undefined): Uint8Array[] {
    const isEmpty = vector.length === 1 && vector[0] === 0;
    const takesAll = isEmpty || lacking(this.doc, vector) > mostLacking;
    const rest = takesAll ? this.whole.frames : [syncFrame('step2', Y.encodeStateAsUpdate(this.doc, vector))];
    return first ? [syncFrame('update', first), ...rest] : [...rest];
  }
}
