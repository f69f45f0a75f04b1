// Updates in Yjs's own format that no honest client makes, by a seed. Contents, parents, origins and clocks are mixed at will.
import { createEncoder, type Encoder, toUint8Array, writeAny, writeUint8, writeVarString, writeVarUint } from 'lib0/encoding';
import * as Y from 'yjs';
import type { Rng } from '../../shared/kit/rng.ts';

export interface Target {
  doc: Y.Doc;
  /** Names of roots to write into. */
  roots: readonly string[];
  /** Client ids to write under. */
  clients: readonly number[];
}

const jsons = ['null', '1', '"x"', '{}', '{"id":"n1"}', '{"href":"https://example.org"}', 'true', '{"a":{"b":1}}'];
const names = ['id', 'kind', 'owner', 'due', 'n1', 'n2', 'strong', 'em', 'footnote', 'link', '', '__proto__'];
const texts = ['x', 'abc', '\u{1F600}', '\uFFFC'];

/** The parts of a struct: its tag in the format, its length, and how its content is written. */
interface Content {
  tag: number;
  length: number;
  write(encoder: Encoder): void;
}

function content(rng: Rng): Content {
  const many = 1 + rng.int(3);
  const text = rng.pick(texts);
  return rng.pick<() => Content>([
    () => ({ tag: 1, length: many, write: (encoder) => writeVarUint(encoder, many) }),
    () => ({ tag: 4, length: text.length, write: (encoder) => writeVarString(encoder, text) }),
    () => ({ tag: 4, length: text.length, write: (encoder) => writeVarString(encoder, text) }),
    () => ({ tag: 5, length: 1, write: (encoder) => writeVarString(encoder, rng.pick(jsons)) }),
    () => ({
      tag: 6,
      length: 1,
      write: (encoder) => {
        writeVarString(encoder, rng.pick(names));
        writeVarString(encoder, rng.pick(jsons));
      },
    }),
    () => ({
      tag: 7,
      length: 1,
      write: (encoder) => {
        const type = rng.pick([2, 3, 3, 3, 6, 6, 4, 1]);
        writeVarUint(encoder, type);
        if (type === 3) writeVarString(encoder, rng.pick(['block', 'block', 'x']));
      },
    }),
    () => ({
      tag: 8,
      length: 1,
      write: (encoder) => {
        writeVarUint(encoder, 1);
        writeAny(encoder, rng.pick(['note', 1, null, true]));
      },
    }),
  ])();
}

/** One update of up to two clients, up to four structs each, and some deletions. */
export function craftedUpdate(rng: Rng, { doc, roots, clients }: Target): Uint8Array {
  const encoder = createEncoder();
  const known = [...doc.store.clients.keys()];
  const writers = [...new Set(Array.from({ length: 1 + rng.int(2) }, () => rng.pick(clients)))].sort((a, b) => b - a);
  const anyId = (client: number, next: number): void => {
    const of = rng.pick([...known, client]);
    writeVarUint(encoder, of);
    writeVarUint(encoder, rng.int(Math.max(1, of === client ? next : Y.getState(doc.store, of))));
  };
  writeVarUint(encoder, writers.length);
  for (const client of writers) {
    const structs = 1 + rng.int(4);
    writeVarUint(encoder, structs);
    writeVarUint(encoder, client);
    let next = Math.max(0, Y.getState(doc.store, client) - (rng.chance(0.1) ? rng.int(3) : 0));
    writeVarUint(encoder, next);
    for (let left = structs; left > 0; left -= 1) {
      if (rng.chance(0.08)) {
        const length = rng.pick([1, 2, 5]);
        writeUint8(encoder, rng.pick([0, 10]));
        writeVarUint(encoder, length);
        next += length;
        continue;
      }
      const { tag, length, write } = content(rng);
      const [origin, rightOrigin, keyed] = [rng.chance(0.5), rng.chance(0.4), rng.chance(0.3)];
      writeUint8(encoder, tag | (origin ? 128 : 0) | (rightOrigin ? 64 : 0) | (keyed ? 32 : 0));
      if (origin) anyId(client, next);
      if (rightOrigin) anyId(client, next);
      if (!origin && !rightOrigin) {
        const isRoot = rng.chance(0.4);
        writeVarUint(encoder, isRoot ? 1 : 0);
        if (isRoot) writeVarString(encoder, rng.pick(roots));
        else anyId(client, next);
        if (keyed) writeVarString(encoder, rng.pick(names));
      }
      write(encoder);
      next += length;
    }
  }
  const deletions = rng.chance(0.4) ? 1 : 0;
  writeVarUint(encoder, deletions);
  if (deletions > 0) {
    const client = rng.pick([...known, ...clients]);
    for (const value of [client, 1, rng.int(Math.max(1, Y.getState(doc.store, client))), rng.pick([1, 1, 2, 5])]) writeVarUint(encoder, value);
  }
  return toUint8Array(encoder);
}
