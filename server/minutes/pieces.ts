// A large update in pieces, so that applying it need not hold the event loop.
import { writeVarUint } from 'lib0/encoding';
import * as Y from 'yjs';
import { WorkSlice } from './work-slice.ts';

/** Items, or deleted ranges, in one piece: two or three milliseconds of work. */
const pieceSize = 1500;

type Struct = Y.Item | Y.GC;
type Deleted = [client: number, clock: number, length: number];

/** The structs of each client, by clock, and how many of them have been ordered. */
class ClientStructs {
  readonly structs: Struct[] = [];
  ordered = 0;

  get next(): Struct | undefined {
    return this.structs[this.ordered];
  }
}

/** Puts each struct behind everything that it refers to. Throws where they refer to each other in a circle. */
function inOrder(structs: readonly (Struct | Y.Skip)[]): Struct[] {
  const lines = new Map<number, ClientStructs>();
  for (const struct of structs) {
    if (struct instanceof Y.Skip) continue;
    const line = lines.get(struct.id.client) ?? new ClientStructs();
    lines.set(struct.id.client, line);
    line.structs.push(struct);
  }
  const order: Struct[] = [];
  /** The next struct of the client, if this id is at it or behind it. */
  const before = (id: unknown): Struct | undefined => {
    const next = id instanceof Y.ID ? lines.get(id.client)?.next : undefined;
    return next && next.id.clock <= (id as Y.ID).clock ? next : undefined;
  };
  /** The structs that wait for others. */
  const waiting = new Set<Struct>();
  const needed = (struct: Struct): Struct | undefined =>
    struct instanceof Y.Item ? (before(struct.origin) ?? before(struct.rightOrigin) ?? before(struct.parent)) : undefined;
  for (const line of lines.values()) {
    for (let first = line.next; first; first = line.next) {
      const stack = [first];
      for (let struct = stack.at(-1); struct; struct = stack.at(-1)) {
        const need = needed(struct);
        if (need) {
          if (waiting.has(need)) throw new Error('text that refers to itself');
          waiting.add(struct);
          stack.push(need);
          continue;
        }
        stack.pop();
        waiting.delete(struct);
        const own = lines.get(struct.id.client);
        if (own?.next !== struct) continue;
        own.ordered += 1;
        order.push(struct);
      }
    }
  }
  return order;
}

function encoded(structs: readonly Struct[], deleted: readonly Deleted[]): Uint8Array {
  const encoder = new Y.UpdateEncoderV1();
  const { restEncoder } = encoder;
  const byClient = Map.groupBy(structs, ({ id }) => id.client);
  writeVarUint(restEncoder, byClient.size);
  for (const [client, own] of byClient) {
    writeVarUint(restEncoder, own.length);
    encoder.writeClient(client);
    writeVarUint(restEncoder, own[0]?.id.clock ?? 0);
    for (const struct of own) struct.write(encoder, 0);
  }
  const ranges = Map.groupBy(deleted, ([client]) => client);
  writeVarUint(restEncoder, ranges.size);
  for (const [client, own] of ranges) {
    encoder.resetDsCurVal();
    writeVarUint(restEncoder, client);
    writeVarUint(restEncoder, own.length);
    for (const [, clock, length] of own) {
      encoder.writeDsClock(clock);
      encoder.writeDsLen(length);
    }
  }
  return encoder.toUint8Array();
}

/** Cuts the update of a whole document into updates that can be applied one after the other. */
export function inPieces(update: Uint8Array, size = pieceSize): Uint8Array[] {
  const { structs, ds } = Y.decodeUpdate(update);
  const order = inOrder(structs);
  const deleted: Deleted[] = [];
  for (const [client, ranges] of ds.clients) {
    for (const { clock, len } of ranges) for (let at = 0; at < len; at += size) deleted.push([client, clock + at, Math.min(size, len - at)]);
  }
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < order.length; at += size) pieces.push(encoded(order.slice(at, at + size), []));
  for (let at = 0; at < deleted.length; at += size) pieces.push(encoded([], deleted.slice(at, at + size)));
  return pieces;
}

/** Applies pieces a few at a time. It reads as if they had come at once. `applied` is called after each. */
export async function applyInPieces(doc: Y.Doc, pieces: readonly Uint8Array[], applied: () => void = () => {}): Promise<void> {
  const stretch = new WorkSlice();
  for (const piece of pieces) {
    doc.transact((transaction) => {
      Y.applyUpdate(doc, piece);
      // After a remote change Yjs deletes marks that look superfluous. Between two pieces they are not: what ends them is still to come.
      transaction.local = true;
    });
    applied();
    await stretch.rest();
  }
}
