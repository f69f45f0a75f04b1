// Cursors: small, soon out of date, dropped first, and sent only to people who view that item.

import { type AwarenessEntry, awarenessEntries, awarenessFrame } from '../../../shared/wire/frames.ts';
import type { Clock } from '../ports.ts';
import { type Awareness, type AwarenessView, parseAwareness } from './awareness.ts';
import type { Peer } from './peer.ts';

/** Milliseconds between two tellings: the shortest, the longest, and as long as a line of so many bytes a millisecond takes for one. */
const shortestWait = 120;
const longestWait = 3000;
const bytesPerMs = 8;
/** Bytes queued above which a connection receives no cursors; once they are sent it receives all. */
const mostQueued = 64 * 1024;
/** People who receive cursors before text has its turn again, and the share of a core that sending them may take. */
const atOnce = 100;
const share = 0.15;
/** Cursors sent to a newcomer at most, latest first. */
const mostShown = 60;

interface CursorState extends Awareness {
  client: number;
  peer: Peer;
}

/** The last state sent for a client, and the one to send. */
interface CursorChange {
  was: CursorState | undefined;
  peer: Peer;
}

/** One round of sending what has changed to everybody. */
interface Telling {
  changed: readonly [number, CursorChange][];
  speakers: ReadonlySet<Peer>;
  /** By what somebody looks at. */
  frames: Map<string, { entries: (AwarenessEntry & { peer: Peer })[]; frame: Uint8Array }>;
  /** Bytes of the largest frame. */
  largest: number;
  /** Milliseconds of work so far. */
  ms: number;
}

/** A connection that names an item sees the people in it; one that names none sees everyone. In brief: cursors only. */
function sees(view: AwarenessView, said: Awareness): boolean {
  if (view.brief) return said.item === view.item && said.hasCursor;
  return view.item === undefined || said.item === undefined || said.item === view.item;
}

const wordsFor = (view: AwarenessView, said: Awareness): string => (view.brief ? said.brief : said.full);
const nameOf = ({ item, brief }: AwarenessView): string => `${brief}:${item ?? ''}`;

export class Cursors {
  readonly #clock: Clock;
  /** By client id, in the order of the last update. */
  readonly #spoken = new Map<number, CursorState>();
  readonly #clientOf = new Map<Peer, number>();
  readonly #views = new Map<Peer, AwarenessView>();
  readonly #changed = new Map<number, CursorChange>();
  readonly #behind = new Set<Peer>();
  /** The server's own clock for awareness: it continues after a reconnection and a restart, where a client's starts at 0 and others would ignore it. */
  #words: number;
  #cancel: (() => void) | undefined;
  #wait = shortestWait;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#words = clock.now();
  }

  /** Handles a connection's awareness message. Throws if it cannot be read. */
  say(peer: Peer, bytes: Uint8Array): void {
    if (peer.session.role === 'observer') return;
    for (const { client, state } of awarenessEntries(bytes)) {
      const said = this.#isOwn(peer, client) ? parseAwareness(state, peer.session) : 'nothing';
      if (said === 'nothing') continue;
      if (said) this.#look(peer, said.view);
      else this.#views.delete(peer);
      if (said || this.#spoken.has(client)) this.#put(peer, client, said);
    }
  }

  /** Tells one connection of the others: those it sees, or the latest where it has not said what it looks at. */
  tell(peer: Peer): void {
    if (peer.queued() > mostQueued) {
      this.#behind.add(peer);
      return;
    }
    const view = this.#views.get(peer) ?? { brief: false };
    this.#send(
      peer,
      this.#othersFor(peer)
        .filter((spoken) => sees(view, spoken))
        .slice(-mostShown)
        .map((spoken) => ({ client: spoken.client, state: wordsFor(view, spoken) })),
    );
  }

  /** A connection has gone, and its cursor with it. */
  drop(peer: Peer): void {
    const client = this.#clientOf.get(peer);
    if (client !== undefined && this.#spoken.get(client)?.peer === peer) this.#put(peer, client, undefined);
    this.#clientOf.delete(peer);
    this.#views.delete(peer);
    this.#behind.delete(peer);
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

  #look(peer: Peer, view: AwarenessView): void {
    const before = this.#views.get(peer);
    this.#views.set(peer, view);
    if (before && nameOf(before) === nameOf(view)) return;
    const gone = before ? this.#othersFor(peer).filter((spoken) => sees(before, spoken) && !sees(view, spoken)) : [];
    this.#send(
      peer,
      gone.map(({ client }) => ({ client, state: 'null' })),
    );
    this.tell(peer);
  }

  #othersFor(peer: Peer): CursorState[] {
    return [...this.#spoken.values()].filter((spoken) => spoken.peer !== peer);
  }

  /** Each message has a new clock: a client would ignore one that it has already seen. */
  #send(peer: Peer, entries: readonly Omit<AwarenessEntry, 'clock'>[]): void {
    if (entries.length === 0) return;
    this.#words += 1;
    peer.send(awarenessFrame(entries.map((entry) => ({ ...entry, clock: this.#words }))));
  }

  #put(peer: Peer, client: number, said: Awareness | undefined): void {
    const was = this.#changed.has(client) ? this.#changed.get(client)?.was : this.#spoken.get(client);
    this.#spoken.delete(client);
    if (said) this.#spoken.set(client, { ...said, client, peer });
    this.#changed.set(client, { was, peer });
    this.#cancel ??= this.#clock.after(this.#wait, () => this.#flush());
  }

  #flush(): void {
    this.#words += 1;
    const changed = [...this.#changed];
    this.#changed.clear();
    const telling: Telling = { changed, speakers: new Set(changed.map(([, { peer }]) => peer)), frames: new Map(), largest: 0, ms: 0 };
    this.#tellSome([...this.#views], telling);
  }

  /** Tells the first of these, and the others once text has had its turn. */
  #tellSome(views: readonly (readonly [Peer, AwarenessView])[], telling: Telling): void {
    const began = performance.now();
    for (const [peer, view] of views.slice(0, atOnce)) if (this.#views.get(peer) === view) this.#tellChanges(peer, view, telling);
    telling.ms += performance.now() - began;
    if (views.length > atOnce) this.#cancel = this.#clock.after(0, () => this.#tellSome(views.slice(atOnce), telling));
    else this.#rest(telling);
  }

  #rest({ largest, ms }: Telling): void {
    this.#wait = Math.min(longestWait, Math.max(shortestWait, largest / bytesPerMs, ms / share));
    this.#cancel = this.#changed.size > 0 ? this.#clock.after(this.#wait, () => this.#flush()) : undefined;
  }

  #tellChanges(peer: Peer, view: AwarenessView, telling: Telling): void {
    const { changed, speakers, frames } = telling;
    if (peer.queued() > mostQueued) this.#behind.add(peer);
    else if (this.#behind.delete(peer)) this.tell(peer);
    else {
      const name = nameOf(view);
      const entries = frames.get(name)?.entries ?? this.#entriesFor(view, changed);
      const made = frames.get(name) ?? { entries, frame: awarenessFrame(entries) };
      frames.set(name, made);
      telling.largest = Math.max(telling.largest, made.frame.length);
      const others = speakers.has(peer) ? entries.filter((entry) => entry.peer !== peer) : entries;
      if (others.length > 0) peer.send(others.length === entries.length ? made.frame : awarenessFrame(others));
    }
  }

  #entriesFor(view: AwarenessView, changed: readonly [number, CursorChange][]): (AwarenessEntry & { peer: Peer })[] {
    return changed.flatMap(([client, { was, peer }]) => {
      const clock = this.#words;
      const is = this.#spoken.get(client);
      if (is && sees(view, is)) return [{ client, clock, peer, state: wordsFor(view, is) }];
      return was && sees(view, was) ? [{ client, clock, peer, state: 'null' }] : [];
    });
  }
}
