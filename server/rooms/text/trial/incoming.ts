// The facts of an update before it is applied anywhere: whether it can be read, whether anything is missing, and its authors.
import * as Y from 'yjs';
import { isKnownContent } from './closed-list.ts';

export interface IncomingUpdate {
  /** Whether it brings any text or deletion that is not known. */
  fresh: boolean;
  /** Whether part of the text in it is known already. */
  repeats: boolean;
  /** The new text, as it was sent. */
  structs: readonly (Y.Item | Y.GC)[];
  /** The client ids that write something new. */
  writers: Set<number>;
}

/** `pending`: it builds on something that has not arrived. */
export type UpdateReading = IncomingUpdate | 'malformed' | 'pending';

/** Clocks of honest clients never come near. Above, arithmetic of 32 bits ends. */
const mostClock = 2 ** 31;

/** The end of what is known of each client: in the document, then with the update. */
class KnownEnds {
  readonly #doc: Y.Doc;
  readonly #ends = new Map<number, number>();

  constructor(doc: Y.Doc) {
    this.#doc = doc;
  }

  before(client: number): number {
    return Y.getState(this.#doc.store, client);
  }

  with(client: number): number {
    return this.#ends.get(client) ?? this.before(client);
  }

  grow(client: number, end: number): void {
    this.#ends.set(client, end);
  }
}

function references({ origin, rightOrigin, parent }: Y.Item): Y.ID[] {
  return [origin, rightOrigin, parent].filter((id) => id instanceof Y.ID);
}

function deletesAny(doc: Y.Doc, client: number, from: number, to: number): boolean {
  const structs = doc.store.clients.get(client);
  if (!structs || from >= to || from >= Y.getState(doc.store, client)) return false;
  for (let at = Y.findIndexSS(structs, from); at < structs.length; at += 1) {
    const struct = structs[at] as Y.Item | Y.GC;
    if (struct.id.clock >= to) return false;
    if (!struct.deleted) return true;
  }
  return false;
}

/** Reads an update against a document. Changes nothing. Linear in the update, apart from a search for each deletion. */
export function readIncoming(doc: Y.Doc, update: Uint8Array): UpdateReading {
  let decoded: ReturnType<typeof Y.decodeUpdate>;
  try {
    decoded = Y.decodeUpdate(update);
  } catch {
    return 'malformed';
  }
  const known = new KnownEnds(doc);
  const fresh: (Y.Item | Y.GC)[] = [];
  let repeats = false;
  for (const struct of decoded.structs) {
    const { client, clock } = struct.id;
    const end = clock + struct.length;
    if (struct.length < 1 || end > mostClock) return 'malformed';
    if (struct instanceof Y.Skip) continue;
    if (clock > known.with(client)) return 'pending';
    repeats ||= clock < known.with(client);
    if (end <= known.with(client)) continue;
    known.grow(client, end);
    fresh.push(struct);
  }
  for (const struct of fresh) {
    if (!(struct instanceof Y.Item)) continue;
    if (!isKnownContent(struct.content)) return 'malformed';
    if (references(struct).some(({ client, clock }) => clock >= known.with(client))) return 'pending';
  }
  let deletes = false;
  for (const [client, ranges] of decoded.ds.clients) {
    for (const { clock, len } of ranges) {
      if (clock + len > known.with(client)) return 'pending';
      deletes ||= deletesAny(doc, client, clock, clock + len);
    }
  }
  return { fresh: deletes || fresh.length > 0, repeats, structs: fresh, writers: new Set(fresh.map(({ id }) => id.client)) };
}
