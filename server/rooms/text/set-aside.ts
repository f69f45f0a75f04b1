// Updates that build on something that has not arrived. They wait until their client has answered the question for all it has.
import type { Limits } from '../bounds.ts';
import type { QueuedBarrier, SentUpdate } from './inbox.ts';
import type { Peer } from './peer.ts';

interface Aside {
  updates: SentUpdate[];
  bytes: number;
  barriers: QueuedBarrier[];
}

export class SetAside {
  readonly #limits: Pick<Limits, 'missing' | 'missingBytes'>;
  readonly #byPeer = new Map<Peer, Aside>();

  constructor(limits: Pick<Limits, 'missing' | 'missingBytes'>) {
    this.#limits = limits;
  }

  has(peer: Peer): boolean {
    return this.#byPeer.has(peer);
  }

  /** Nothing of it was acknowledged: a client that has too much aside is to come again with all it has. */
  add(sent: SentUpdate): void {
    const { peer, update } = sent;
    const aside = this.#byPeer.get(peer) ?? { updates: [], bytes: 0, barriers: [] };
    this.#byPeer.set(peer, aside);
    aside.updates.push(sent);
    aside.bytes += update.length;
    if (aside.bytes > this.#limits.missingBytes || aside.updates.length > this.#limits.missing) peer.close('stopping');
  }

  /** Keeps a barrier behind what is aside of its client. */
  hold(barrier: QueuedBarrier): void {
    const barriers = this.#byPeer.get(barrier.peer)?.barriers ?? [];
    if (barriers.length < this.#limits.missing) barriers.push(barrier);
    else barrier.peer.close('stopping');
  }

  /** Takes out what is aside of a client, to be judged again. Its answer may be older than what is aside. */
  take(peer: Peer): (SentUpdate | QueuedBarrier)[] {
    const aside = this.#byPeer.get(peer);
    this.#byPeer.delete(peer);
    return aside ? [...aside.updates, ...aside.barriers] : [];
  }

  forget(peer: Peer): void {
    this.#byPeer.delete(peer);
  }
}
