// Looks at an update before it touches anything: what it would write and where, or why it cannot be taken.
import * as Y from 'yjs';
import { Malformed, Missing, type Piece, type Pieces } from './pieces.ts';
import { Placing } from './placing.ts';
import { fits } from './shape.ts';

/** What an update would change beyond what is known already. */
export interface Finding {
  /** The roots that new text or new deletions touch. */
  roots: Set<string>;
  /** The client ids that write something new. */
  writers: Set<number>;
  /** Whether there is anything new at all. */
  fresh: boolean;
  /** Whether it writes anything that has no place there. */
  misshapen: boolean;
  /** Whether a block may have been given an id. */
  named: boolean;
}

/** `pending`: it builds on something that has not come here. */
export type Audit = Finding | 'malformed' | 'pending';

/** No client's clock comes near: above, arithmetic of 32 bits ends. */
const mostClock = 2 ** 31;

/** Audits the updates of one batch, each against the document and the ones taken before it. Nothing is written. */
export class Auditor {
  readonly #doc: Y.Doc;
  readonly #taken: Pieces = new Map();

  constructor(doc: Y.Doc) {
    this.#doc = doc;
  }

  /** An update that is found in order may be counted as taken: the ones after it may build on it. */
  audit(update: Uint8Array): { found: Audit; take: () => void } {
    try {
      const { structs, ds } = Y.decodeUpdate(update);
      const fresh = this.#freshPieces(structs);
      const found = this.#read(fresh, ds.clients);
      const take = (): void => {
        for (const [client, pieces] of fresh) this.#taken.set(client, [...(this.#taken.get(client) ?? []), ...pieces]);
      };
      return { found, take };
    } catch (error) {
      return { found: error instanceof Missing ? 'pending' : 'malformed', take: () => {} };
    }
  }

  #known(client: number, fresh?: Pieces): number {
    const last = fresh?.get(client)?.at(-1) ?? this.#taken.get(client)?.at(-1);
    return last?.end ?? Y.getState(this.#doc.store, client);
  }

  /** The stretches that are not known; each client's must follow what is known without a gap. */
  #freshPieces(structs: readonly (Y.Item | Y.GC | Y.Skip)[]): Pieces {
    const fresh: Pieces = new Map();
    for (const struct of structs) {
      const { client, clock } = struct.id;
      const end = clock + struct.length;
      if (struct.length < 1 || end > mostClock) throw new Malformed('a length');
      const known = this.#known(client, fresh);
      if (end <= known || struct instanceof Y.Skip) continue;
      if (clock > known) throw new Missing('a gap');
      if (struct instanceof Y.Item && struct.content instanceof Y.ContentDoc) throw new Malformed('a document within');
      const pieces = fresh.get(client);
      const piece: Piece = { clock: known, end, struct };
      if (pieces) pieces.push(piece);
      else fresh.set(client, [piece]);
    }
    return fresh;
  }

  #read(fresh: Pieces, deleted: ReadonlyMap<number, readonly { clock: number; len: number }[]>): Finding {
    const finding: Finding = { roots: new Set(), writers: new Set(fresh.keys()), fresh: fresh.size > 0, misshapen: false, named: false };
    const placing = new Placing(this.#doc, [fresh, this.#taken]);
    for (const pieces of fresh.values()) {
      for (const piece of pieces) {
        const place = placing.ofPiece(piece);
        if (place) finding.roots.add(place.root);
        finding.misshapen ||= place !== null && piece.struct instanceof Y.Item && !fits(place, piece.struct.content);
        finding.named ||= piece.struct instanceof Y.Item && piece.struct.content instanceof Y.ContentAny;
      }
    }
    for (const [client, ranges] of deleted) {
      for (const { clock, len } of ranges) {
        if (clock + len > this.#known(client, fresh)) throw new Missing('a deletion of what has not come');
        for (const place of placing.alive(client, clock, clock + len)) {
          finding.fresh = true;
          if (place) finding.roots.add(place.root);
        }
      }
    }
    return finding;
  }
}
