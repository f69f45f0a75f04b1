// The observers of a meeting and the document that they receive. Made when the first of them asks, and kept up to date from then on.
import * as Y from 'yjs';
import type { CloseReason } from '../../../../shared/wire/sync.ts';
import type { Clock } from '../../ports.ts';
import { readIncoming } from '../admission/incoming.ts';
import { Audience } from '../audience.ts';
import type { Peer } from '../peer.ts';
import { forgetUnknownAuthors } from './forget.ts';
import { PublicMinutes } from './public-minutes.ts';

interface Made {
  minutes: PublicMinutes;
  audience: Audience;
}

export class Observers {
  readonly #source: Y.Doc;
  readonly #clock: Clock;
  readonly #lagging: number;
  #made: Made | undefined;

  constructor(source: Y.Doc, clock: Clock, lagging: number) {
    this.#source = source;
    this.#clock = clock;
    this.#lagging = lagging;
  }

  get audience(): Audience {
    return this.#open().audience;
  }

  /** Those connected now. Makes nothing. */
  get peers(): ReadonlySet<Peer> {
    return this.#made?.audience.peers ?? new Set();
  }

  /** Observers write nothing. One may send back what it was sent. */
  judge(update: Uint8Array): 'nothing-new' | { refused: CloseReason } {
    const incoming = readIncoming(this.#open().minutes.doc, update);
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

  stop(): void {
    this.#made?.audience.stop();
    this.#made?.minutes.stop();
    this.#made = undefined;
  }

  #open(): Made {
    if (this.#made) return this.#made;
    const minutes = new PublicMinutes(this.#source);
    const forget = (vector: Uint8Array): Uint8Array | undefined => forgetUnknownAuthors(minutes.doc, vector);
    this.#made = { minutes, audience: new Audience(minutes.doc, this.#clock, this.#lagging, forget) };
    return this.#made;
  }
}
