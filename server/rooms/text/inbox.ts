// Messages that connections have sent and the room has not stored yet. Bounded: senders beyond the bound are read no further until the disk has caught up.
import type { Limits } from '../bounds.ts';
import type { Peer } from './peer.ts';

/** `whole`: the answer to our question for all a client has. */
export interface SentUpdate {
  peer: Peer;
  update: Uint8Array;
  whole: boolean;
}

export interface QueuedBarrier {
  peer: Peer;
  barrier: Uint8Array;
}

interface Load {
  items: number;
  bytes: number;
}

const bytesOf = (item: SentUpdate | QueuedBarrier): number => ('barrier' in item ? item.barrier.length : item.update.length);

/** A paused connection may still bring a part of the bound: one in so many. */
const latePart = 8;

export class Inbox {
  readonly #limits: Pick<Limits, 'waiting' | 'itemsWaiting'>;
  #items: (SentUpdate | QueuedBarrier)[] = [];
  /** The place of the next in `items`, and its number since the beginning. */
  #at = 0;
  #start = 0;
  /** Of everything that is not on disk. */
  #load: Load = { items: 0, bytes: 0 };
  /** Of the part that was taken out. */
  #taken: Load = { items: 0, bytes: 0 };
  /** The load that came from each connection since it was paused. */
  readonly #paused = new Map<Peer, Load>();

  constructor(limits: Pick<Limits, 'waiting' | 'itemsWaiting'>) {
    this.#limits = limits;
  }

  get isEmpty(): boolean {
    return this.#at === this.#items.length;
  }

  push(item: SentUpdate | QueuedBarrier): void {
    const { peer } = item;
    const bytes = bytesOf(item);
    this.#items.push(item);
    this.#load.items += 1;
    this.#load.bytes += bytes;
    const { waiting, itemsWaiting } = this.#limits;
    const late = this.#paused.get(peer);
    if (late) {
      // Frames that had been received before the pause. A sender of many is to come again.
      late.items += 1;
      late.bytes += bytes;
      if (late.items * latePart > itemsWaiting || late.bytes * latePart > waiting) peer.close('stopping');
    } else if (this.#load.bytes > waiting || this.#load.items > itemsWaiting) {
      this.#paused.set(peer, { items: 0, bytes: 0 });
      peer.pause();
    }
  }

  /** The number of the next to be taken, and of the next to come. */
  get start(): number {
    return this.#start;
  }

  get end(): number {
    return this.#start + this.#items.length - this.#at;
  }

  /** Takes the next one out. It counts until `saved`. */
  take(): SentUpdate | QueuedBarrier | undefined {
    const item = this.#items[this.#at];
    if (!item) {
      this.#items = [];
      this.#at = 0;
      return undefined;
    }
    this.#at += 1;
    this.#start += 1;
    this.#taken.items += 1;
    this.#taken.bytes += bytesOf(item);
    return item;
  }

  /** The items taken out are on disk: everyone is read again. */
  saved(): void {
    this.#load = { items: this.#load.items - this.#taken.items, bytes: this.#load.bytes - this.#taken.bytes };
    this.#taken = { items: 0, bytes: 0 };
    for (const peer of this.#paused.keys()) peer.resume();
    this.#paused.clear();
  }

  /** Forgets a connection that has gone. Messages it sent before stay. */
  forget(peer: Peer): void {
    this.#paused.delete(peer);
  }

  clear(): void {
    this.#start = this.end;
    this.#items = [];
    this.#at = 0;
  }
}
