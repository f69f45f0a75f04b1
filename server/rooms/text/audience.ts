// A document and the connections that follow it.
import * as Y from 'yjs';
import type { Clock } from '../ports.ts';
import { syncFrame } from './frames.ts';
import type { Peer } from './peer.ts';
import { Receivers } from './receivers.ts';

interface Whole {
  frame: Uint8Array;
  update: Uint8Array;
  vector: Uint8Array;
}

export class Audience {
  readonly doc: Y.Doc;
  readonly #receivers: Receivers;
  #whole: Whole | undefined;

  /** `lagging`: bytes waiting for a connection from which on it is skipped. `first` makes what a client with this state vector must apply before the rest. */
  constructor(doc: Y.Doc, clock: Clock, lagging: number, first: (vector: Uint8Array) => Uint8Array | undefined = () => undefined) {
    this.doc = doc;
    this.#receivers = new Receivers((vector) => this.#difference(vector, first(vector)), clock, lagging);
  }

  get peers(): ReadonlySet<Peer> {
    return this.#receivers.all;
  }

  /** All of the document, as a newcomer is sent it. Made once until something changes. */
  get whole(): Whole {
    if (this.#whole) return this.#whole;
    const update = Y.encodeStateAsUpdate(this.doc);
    this.#whole = { update, frame: syncFrame('step2', update), vector: Y.encodeStateVector(this.doc) };
    return this.#whole;
  }

  join(peer: Peer): void {
    this.#receivers.add(peer);
  }

  leave(peer: Peer): void {
    this.#receivers.delete(peer);
  }

  /** Sends what a client lacks, from its state vector. Throws if the vector cannot be read. */
  answer(peer: Peer, vector: Uint8Array): void {
    Y.decodeStateVector(vector);
    this.#receivers.answer(peer, vector);
  }

  /** The document has changed by these updates: tells everyone but one. `before` is its state vector without them. */
  changed(updates: readonly Uint8Array[], before: Uint8Array, but?: Peer): void {
    this.#whole = undefined;
    for (const update of updates) this.#receivers.broadcast(syncFrame('update', update), before, but);
  }

  stop(): void {
    this.#receivers.stop();
  }

  #difference(vector: Uint8Array, first: Uint8Array | undefined): Uint8Array[] {
    const isEmpty = vector.length === 1 && vector[0] === 0;
    const rest = isEmpty ? this.whole.frame : syncFrame('step2', Y.encodeStateAsUpdate(this.doc, vector));
    return first ? [syncFrame('update', first), rest] : [rest];
  }
}
