// Frames that no honest client sends, by a seed: broken, forged, replayed, too large, too deep, or in order and still not what the schema knows.
import { createEncoder, type Encoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import * as Y from 'yjs';
import type { Rng } from '../../shared/kit/rng.ts';
import { syncFrame } from '../../shared/wire/frames.ts';
import { frame } from '../../shared/wire/sync.ts';

export interface Known {
  /** The document that the server is known to hold, to forge from. */
  doc: Y.Doc;
  fragment: string;
  /** Frames that were sent at this meeting and at another. */
  sent: readonly Uint8Array[];
  foreign: readonly Uint8Array[];
}

const strings = [
  '',
  '__proto__',
  'constructor',
  'item:nowhere',
  'report:opening',
  'notes',
  '<script>alert(1)</script>',
  '\u202e\u0000',
  '\ud800',
  'x'.repeat(5000),
];
const values = (rng: Rng): unknown =>
  rng.pick<unknown>([
    null,
    undefined,
    0,
    -1,
    1e308,
    Number.NaN,
    true,
    2n ** 60n,
    {},
    [],
    { __proto__: null, a: [[[]]] },
    new Uint8Array(3),
    rng.pick(strings),
    { kind: 'decision' },
    { id: rng.pick(strings) },
    { id: { toString: 1, valueOf: 1 } },
    { toString: 1, valueOf: 1 },
  ]);

/** Marks and embeds cross the line as JSON, which has no such numbers. */
const inJson = (value: unknown): unknown => (typeof value === 'bigint' || value === undefined ? 'none' : value);

const encoded = (write: (encoder: Encoder) => void): Uint8Array => {
  const encoder = createEncoder();
  write(encoder);
  return toUint8Array(encoder);
};

function bytes(rng: Rng, most: number): Uint8Array {
  return Uint8Array.from({ length: rng.int(most) }, () => rng.int(256));
}

function mutated(rng: Rng, original: Uint8Array): Uint8Array {
  const copy = new Uint8Array(original);
  for (let left = 1 + rng.int(4); left > 0 && copy.length > 0; left -= 1) copy[rng.int(copy.length)] = rng.int(256);
  return rng.chance(0.3) ? copy.slice(0, rng.int(copy.length + 1)) : copy;
}

/** The update that a copy of the document sends after something odd was done to it. */
function update({ doc, fragment }: Known, rng: Rng, act: (copy: Y.Doc, fragment: string) => void): Uint8Array {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  if (rng.chance(0.1)) copy.clientID = rng.pick([...doc.store.clients.keys(), 0, 2 ** 32 - 1]);
  const before = Y.encodeStateVector(copy);
  try {
    copy.transact(() => act(copy, fragment));
  } catch {
    // Yjs itself would not write it.
    return bytes(rng, 100);
  }
  return Y.encodeStateAsUpdate(copy, before);
}

const blocks = (copy: Y.Doc, fragment: string): Y.XmlElement[] =>
  copy
    .getXmlFragment(fragment)
    .toArray()
    .filter((each): each is Y.XmlElement => each instanceof Y.XmlElement);

function oddity(rng: Rng): (copy: Y.Doc, fragment: string) => void {
  return rng.pick<(copy: Y.Doc, fragment: string) => void>([
    (copy, fragment) => copy.getXmlFragment(fragment).insert(0, [new Y.XmlText('no block around it')]),
    (copy, fragment) => copy.getXmlFragment(fragment).insert(0, [new Y.XmlElement(rng.pick(strings.slice(1, 6)))]),
    (copy, fragment) => copy.getArray(fragment).push([values(rng) as string]),
    (copy, fragment) => copy.getMap(fragment).set(rng.pick(strings), values(rng)),
    (copy, fragment) => copy.getText(fragment).insert(0, 'text where blocks are'),
    (copy) => copy.getMap('notes').set(rng.pick(strings), rng.chance(0.5) ? values(rng) : new Y.Map([['a', 1]])),
    (copy) => copy.getMap('notes').set(rng.pick(strings), new Y.Text('\ud800 note')),
    (copy) => copy.getText(rng.pick(strings)).insert(0, 'a root of its own'),
    (copy, fragment) => {
      let inner = new Y.XmlElement('block');
      copy.getXmlFragment(fragment).push([inner]);
      for (let depth = rng.int(40); depth > 0; depth -= 1) {
        const next = new Y.XmlElement('block');
        inner.push([next]);
        inner = next;
      }
    },
    (copy, fragment) => {
      const block = new Y.XmlElement('block');
      for (const name of ['kind', 'id', 'indent', 'owner', 'due', rng.pick(strings)]) block.setAttribute(name, values(rng) as string);
      block.insert(0, [new Y.XmlText('attributes of any type'), new Y.XmlText('and two texts'), new Y.XmlElement('block')]);
      copy.getXmlFragment(fragment).insert(0, [block]);
    },
    (copy, fragment) => {
      for (const text of blocks(copy, fragment).flatMap((block) => block.toArray())) {
        if (!(text instanceof Y.XmlText)) continue;
        text.format(0, text.length, { [rng.pick(['strong', 'link', 'footnote', 'reference', '__proto__', 'nothing'])]: inJson(values(rng)) });
        text.insertEmbed(0, inJson(values(rng)) as object);
        return;
      }
    },
    (copy, fragment) => copy.getXmlFragment(fragment).delete(0, Math.min(1, copy.getXmlFragment(fragment).length)),
    (copy, fragment) => copy.getXmlFragment(fragment).insert(0, [new Y.XmlText('x'.repeat(1_100_000))]),
    (copy) => copy.getMap('notes').set('inner', new Y.Doc() as unknown as string),
  ]);
}

function awareness(rng: Rng, { doc }: Known): Uint8Array {
  const body = encoded((encoder) => {
    const entries = rng.pick([0, 1, 3, 700]);
    writeVarUint(encoder, rng.chance(0.1) ? 2 ** 31 : entries);
    for (let left = entries; left > 0; left -= 1) {
      writeVarUint(encoder, rng.chance(0.3) ? doc.clientID : rng.int(2 ** 31));
      writeVarUint(encoder, rng.int(2 ** 31));
      writeVarString(
        encoder,
        rng.pick([
          'null',
          '{',
          '[]',
          '"x"',
          `{"item":${'['.repeat(400)}`,
          '{"item":"item:x","cursor":{"__proto__":{"a":1}},"brief":true}',
          `{"cursor":"${'x'.repeat(2000)}"}`,
        ]),
      );
    }
  });
  return encoded((encoder) => {
    writeVarUint(encoder, frame.awareness);
    writeVarUint8Array(encoder, body);
  });
}

/** One hostile message; a string goes as text. */
export function hostileFrame(rng: Rng, known: Known): Uint8Array | string {
  return rng.pick<() => Uint8Array | string>([
    () => bytes(rng, 60),
    () => Uint8Array.of(frame.sync, rng.int(4), ...bytes(rng, 40)),
    () => mutated(rng, rng.pick(known.sent)),
    () => mutated(rng, rng.pick(known.sent)),
    () => rng.pick(known.sent),
    () => rng.pick(known.foreign),
    () => mutated(rng, rng.pick(known.foreign)),
    () => syncFrame(rng.pick(['update', 'step2'] as const), update(known, rng, oddity(rng))),
    () => syncFrame(rng.pick(['update', 'step2'] as const), update(known, rng, oddity(rng))),
    () => mutated(rng, syncFrame('update', update(known, rng, oddity(rng)))),
    () => syncFrame('step1', rng.chance(0.5) ? bytes(rng, 30) : Y.encodeStateVector(known.doc)),
    () => awareness(rng, known),
    () => Uint8Array.of(frame.barrier, ...bytes(rng, 100)),
    () => Uint8Array.of(rng.pick([2, 4, 99, 103, 255]), ...bytes(rng, 10)),
    () => rng.pick(['', 'text', '{"type":"meeting.open"}']),
  ])();
}
