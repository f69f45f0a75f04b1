// The observers of a meeting and the document that they receive. Made when the first of them asks, and kept up to date from then on.
import * as Y from 'yjs';
import type { CloseReason } from '../../../../shared/wire/sync.ts';
import type { Merge } from '../../../minutes/merging.ts';
import { WorkSlice } from '../../../minutes/work-slice.ts';
import { type Clock, MeetingFailed } from '../../ports.ts';
import { Audience } from '../audience.ts';
import type { Peer } from '../peer.ts';
import { readIncoming } from '../trial/incoming.ts';
import { Whole } from '../whole.ts';
import { forgetUnknownAuthors } from './forget.ts';
import { PublicMinutes } from './public-minutes.ts';

interface MadeMinutes {
  minutes: PublicMinutes;
  audience: Audience;
}

export interface ObserversParts {
  source: Y.Doc;
  /** Whether observers see nothing of a fragment. */
  isHidden(fragment: string): boolean;
  clock: Clock;
  lagging: number;
  merge: Merge;
  /** Whether the minutes are so short that their copy is made at once. */
  isShort(): boolean;
  /** Called when the copy is wanted and has to be made in a turn of the meeting, while nobody writes. */
  wake(): void;
}

export class Observers {
  readonly #parts: ObserversParts;
  #made: MadeMinutes | undefined;
  /** Peers that came before the copy was made, with the state vector that each asked from. */
  readonly #early = new Map<Peer, Uint8Array | undefined>();
  #opening: PromiseWithResolvers<MadeMinutes> | undefined;

  constructor(parts: ObserversParts) {
    this.#parts = parts;
  }

  /** Those connected now. */
  get peers(): readonly Peer[] {
    return [...this.#early.keys(), ...(this.#made?.audience.peers ?? [])];
  }

  has(peer: Peer): boolean {
    return this.#early.has(peer) || this.#made?.audience.peers.has(peer) === true;
  }

  /** Whether the copy is wanted and not there: its owner calls `open` in the next turn. */
  get isWanted(): boolean {
    return this.#opening !== undefined;
  }

  join(peer: Peer): void {
    const made = this.#ifOpen();
    if (made) made.audience.join(peer);
    else this.#early.set(peer, undefined);
  }

  leave(peer: Peer): void {
    this.#early.delete(peer);
    this.#made?.audience.leave(peer);
  }

  /** Throws if the vector cannot be read. */
  answer(peer: Peer, vector: Uint8Array): void {
    if (this.#made) this.#made.audience.answer(peer, vector);
    else if (this.#early.has(peer) && Y.decodeStateVector(vector)) this.#early.set(peer, vector);
  }

  /** All of what observers receive. Rejects with MeetingFailed if the meeting leaves memory before. */
  async whole(): Promise<Whole> {
    const made = this.#ifOpen() ?? (await this.#opening?.promise);
    if (!made) throw new MeetingFailed('the meeting left memory');
    return made.audience.whole;
  }

  /** Makes the copy a little at a time. The minutes must not change meanwhile. */
  async open(): Promise<void> {
    if (this.#made) return;
    const { source, isHidden, merge } = this.#parts;
    const minutes = new PublicMinutes(source, isHidden, 'later');
    const rows: { seq: number; payload: Uint8Array }[] = [];
    const keep = (payload: Uint8Array): number => rows.push({ seq: rows.length, payload });
    minutes.doc.on('update', keep);
    const stretch = new WorkSlice();
    for (const _step of minutes.fill()) await stretch.rest();
    minutes.doc.off('update', keep);
    const { whole } = await merge({ rows });
    if (this.isWanted) this.#become(minutes, whole);
    else minutes.stop();
  }

  /** Observers write nothing. One may send back what it was sent. */
  judge(update: Uint8Array): 'nothing-new' | { refused: CloseReason } {
    const made = this.#ifOpen();
    if (!made) return 'nothing-new';
    const incoming = readIncoming(made.minutes.doc, update);
    if (incoming === 'malformed') return { refused: 'malformed' };
    return incoming === 'pending' || incoming.fresh ? { refused: 'forbidden' } : 'nothing-new';
  }

  /** The minutes have changed. */
  follow(): void {
    if (!this.#made) return;
    const { minutes, audience } = this.#made;
    const before = Y.encodeStateVector(minutes.doc);
    const edit = minutes.follow();
    if (edit) audience.changed([edit], before);
  }

  /** Other fragments are hidden now: these are shown or taken away. */
  reveal(fragments: readonly string[]): void {
    if (!this.#made) return;
    const { minutes, audience } = this.#made;
    const before = Y.encodeStateVector(minutes.doc);
    const edit = minutes.follow(fragments);
    if (!edit) return;
    audience.changed([edit], before);
    audience.whole.purge();
  }

  stop(): void {
    this.#opening?.promise.catch(() => undefined);
    this.#opening?.reject(new MeetingFailed('the meeting left memory'));
    this.#opening = undefined;
    this.#early.clear();
    this.#made?.audience.stop();
    this.#made?.minutes.stop();
    this.#made = undefined;
  }

  #ifOpen(): MadeMinutes | undefined {
    if (this.#made) return this.#made;
    if (this.#parts.isShort()) {
      const minutes = new PublicMinutes(this.#parts.source, this.#parts.isHidden);
      return this.#become(minutes, Y.encodeStateAsUpdate(minutes.doc));
    }
    this.#opening ??= Promise.withResolvers<MadeMinutes>();
    this.#parts.wake();
    return undefined;
  }

  #become(minutes: PublicMinutes, whole: Uint8Array): MadeMinutes {
    const { clock, lagging, merge } = this.#parts;
    const forget = (vector: Uint8Array): Uint8Array | undefined => forgetUnknownAuthors(minutes.doc, vector);
    const audience = new Audience(minutes.doc, new Whole(minutes.doc, whole, merge), clock, lagging, forget);
    this.#made = { minutes, audience };
    for (const [peer, vector] of this.#early) {
      audience.join(peer);
      if (vector) audience.answer(peer, vector);
    }
    this.#early.clear();
    this.#opening?.resolve(this.#made);
    this.#opening = undefined;
    return this.#made;
  }
}
