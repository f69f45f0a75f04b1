// The receivers of the minutes: one frame for all, but nobody is sent more than the network takes from them.
import type { Clock } from '../ports.ts';
import type { Peer } from './peer.ts';

/** How often one that lags is looked at. */
const lookEvery = 250;

export class Receivers {
  readonly #difference: (vector: Uint8Array) => Uint8Array[];
  readonly #clock: Clock;
  readonly #most: number;
  readonly #peers = new Set<Peer>();
  /** For each that lags, what it had when it fell behind. */
  readonly #lagging = new Map<Peer, Uint8Array>();
  #stopLooking: (() => void) | undefined;

  /** `difference` makes the frames that a client with this state vector is missing. `most`: bytes waiting for a connection from which on it is skipped. */
  constructor(difference: (vector: Uint8Array) => Uint8Array[], clock: Clock, most: number) {
    this.#difference = difference;
    this.#clock = clock;
    this.#most = most;
  }

  get size(): number {
    return this.#peers.size;
  }

  get all(): ReadonlySet<Peer> {
    return this.#peers;
  }

  add(peer: Peer): void {
    this.#peers.add(peer);
  }

  delete(peer: Peer): boolean {
    this.#lagging.delete(peer);
    return this.#peers.delete(peer);
  }

  isLagging(peer: Peer): boolean {
    return this.#lagging.has(peer);
  }

  /** Sends one the changes it is missing beyond a state vector. A peer with earlier frames still waiting gets them once those are gone, however often it asks. */
  answer(peer: Peer, vector: Uint8Array): void {
    if (peer.queued() <= this.#most) {
      for (const frame of this.#difference(vector)) peer.send(frame);
      return;
    }
    this.#lagging.set(peer, vector);
    this.#look();
  }

  /** Sends to everyone but one. A peer that lags gets one difference later instead. `before`: the state vector without what the frame brings. */
  broadcast(frame: Uint8Array, before: Uint8Array, but?: Peer): void {
    for (const peer of this.#peers) {
      if (peer === but || this.#lagging.has(peer)) continue;
      if (peer.queued() <= this.#most) peer.send(frame);
      else {
        this.#lagging.set(peer, before);
        this.#look();
      }
    }
  }

  stop(): void {
    this.#stopLooking?.();
    this.#stopLooking = undefined;
  }

  #look(): void {
    this.#stopLooking ??= this.#clock.after(lookEvery, () => {
      this.#stopLooking = undefined;
      for (const [peer, had] of this.#lagging) {
        if (peer.queued() > 0) continue;
        this.#lagging.delete(peer);
        for (const frame of this.#difference(had)) peer.send(frame);
      }
      if (this.#lagging.size > 0) this.#look();
    });
  }
}
