// Where people write: small, soon out of date, and dropped first. A client speaks for itself alone; its name is the server's.
import { createDecoder, readVarString, readVarUint } from 'lib0/decoding';
import { type AwarenessEntry, awarenessFrame } from './frames.ts';
import type { Peer } from './peer.ts';
import type { Clock } from './ports.ts';

/** Milliseconds between two frames; bytes of one state; entries in one message; bytes queued above which none is sent. */
const every = 120;
const largestState = 1000;
const mostEntries = 500;
const mostQueued = 64 * 1024;
/** A newcomer is told of so many, the latest first. */
const mostShown = 60;

interface Spoken extends AwarenessEntry {
  peer: Peer;
}

function entriesOf(bytes: Uint8Array): AwarenessEntry[] {
  const decoder = createDecoder(bytes);
  const count = readVarUint(decoder);
  const entries: AwarenessEntry[] = [];
  for (let left = Math.min(count, mostEntries); left > 0; left -= 1) {
    entries.push({ client: readVarUint(decoder), clock: readVarUint(decoder), state: readVarString(decoder) });
  }
  return entries;
}

/** Keeps the cursor and the item of what a client says of itself; undefined where it is not to be passed on. */
function ownWords(text: string, { session }: Peer): string | undefined {
  if (text === 'null') return text;
  if (text.length > largestState) return undefined;
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof said !== 'object' || said === null) return undefined;
  const { cursor, item } = said as { cursor?: unknown; item?: unknown };
  const user = { id: session.participantId, role: session.role, name: session.name };
  return JSON.stringify({ user, cursor, item: typeof item === 'string' ? item : undefined });
}

export class Cursors {
  readonly #peers: ReadonlySet<Peer>;
  readonly #clock: Clock;
  /** By client id, in the order of the last word. */
  readonly #spoken = new Map<number, Spoken>();
  readonly #clientOf = new Map<Peer, number>();
  readonly #changed = new Map<number, Spoken>();
  /** The server's own count of words: it goes on after a reconnection and a restart, where a client's starts anew and would be ignored by the others. */
  #words: number;
  #cancel: (() => void) | undefined;

  constructor(peers: ReadonlySet<Peer>, clock: Clock) {
    this.#peers = peers;
    this.#clock = clock;
    this.#words = clock.now();
  }

  /** Takes what a connection says. Throws where it cannot be read. */
  say(peer: Peer, bytes: Uint8Array): void {
    if (peer.session.role === 'observer') return;
    for (const { client, state } of entriesOf(bytes)) {
      if (!this.#isOwn(peer, client)) continue;
      const words = ownWords(state, peer);
      if (words !== undefined && (words !== 'null' || this.#spoken.has(client))) this.#put(peer, client, words);
    }
  }

  /** Tells one connection of all the others. */
  tell(peer: Peer): void {
    const others = [...this.#spoken.values()].filter((spoken) => spoken.peer !== peer);
    if (others.length > 0) peer.send(awarenessFrame(others.slice(-mostShown)));
  }

  /** A connection has gone, and its cursor with it. */
  drop(peer: Peer): void {
    const client = this.#clientOf.get(peer);
    if (client !== undefined && this.#spoken.get(client)?.peer === peer) this.#put(peer, client, 'null');
    this.#clientOf.delete(peer);
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  /** The first client id a connection speaks for is its own, unless it is another person's; the same person may have come back by a new connection. */
  #isOwn(peer: Peer, client: number): boolean {
    const own = this.#clientOf.get(peer);
    if (own !== undefined) return own === client;
    const holder = this.#spoken.get(client)?.peer;
    if (holder && holder.session.participantId !== peer.session.participantId) return false;
    this.#clientOf.set(peer, client);
    return true;
  }

  #put(peer: Peer, client: number, state: string): void {
    this.#words += 1;
    const spoken = { client, clock: this.#words, state, peer };
    this.#spoken.delete(client);
    if (state !== 'null') this.#spoken.set(client, spoken);
    this.#changed.set(client, spoken);
    this.#cancel ??= this.#clock.after(every, () => this.#flush());
  }

  #flush(): void {
    this.#cancel = undefined;
    const changed = [...this.#changed.values()];
    this.#changed.clear();
    const speakers = new Set(changed.map((spoken) => spoken.peer));
    const frame = awarenessFrame(changed);
    for (const peer of this.#peers) {
      if (peer.queued() > mostQueued) continue;
      if (!speakers.has(peer)) peer.send(frame);
      else if (speakers.size > 1) peer.send(awarenessFrame(changed.filter((spoken) => spoken.peer !== peer)));
    }
  }
}
