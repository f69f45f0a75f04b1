import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { type Rng, seededRng } from '../../../shared/kit/rng.ts';
import { safeLink } from '../../../shared/kit/safe-link.ts';
import { allowedRoot, itemFragment, itemOfFragment } from '../../../shared/meeting/model/fragments.ts';
import { renameDuplicateIds, seedFragment } from '../../../shared/minutes/layout.ts';
import { blockKinds } from '../../../shared/minutes/minutes.ts';
import { prefixOf } from '../../../shared/minutes/prefix.ts';
import { readFragment, readMinutes } from '../../../shared/minutes/read.ts';
import { block, note } from '../../support/texts.ts';

test('[MN1] what another program writes by the contract is read', () => {
  const doc = new Y.Doc();
  block(doc, 'item:a', 'See the site[^n1].', { kind: 'action', owner: 'Ana', due: '2016-11-01', indent: '1', id: 'x' });
  note(doc, 'n1', 'https://example.org');
  block(doc, 'report:opening', 'Opened', { id: 'o' });
  doc.getMap('else').set('a', 1);
  expect(readMinutes(doc)).toEqual({
    fragments: {
      'item:a': [
        {
          id: 'x',
          kind: 'action',
          indent: 1,
          owner: 'Ana',
          due: '2016-11-01',
          spans: [{ text: 'See the site' }, { text: '\uFFFC', footnote: 'n1' }, { text: '.' }],
        },
      ],
      'report:opening': [{ id: 'o', kind: 'paragraph', indent: 0, spans: [{ text: 'Opened' }] }],
    },
    notes: { n1: 'https://example.org' },
  });
});

test('[MN2] marks are read under their plain names and under the binding’s, and unsafe links keep only their text', () => {
  const doc = new Y.Doc();
  const text = block(doc, 'item:a', '', { id: 'x' });
  text.insert(0, 'bad', { link: { href: 'javascript:alert(1)' } });
  text.insert(3, 'good', { 'link--abc': { href: 'https://example.org' }, strong: {} });
  text.insert(7, '\uFFFC', { footnote: null });
  expect(readFragment(doc, 'item:a')[0]?.spans).toEqual([{ text: 'bad' }, { text: 'good', link: 'https://example.org', strong: true }]);
});

/** Any structure that the types allow, sensible or not. */
function anything(rng: Rng, depth = 0): Y.XmlElement | Y.XmlText {
  if (depth > 3 || rng.chance(0.4)) {
    const text = new Y.XmlText();
    for (let part = rng.int(4); part > 0; part -= 1) {
      if (rng.chance(0.15)) text.insertEmbed(0, { odd: true });
      else
        text.insert(
          0,
          rng.pick(['abc', '\uD800', '\uFFFC', '🌍', '\u0000', '']),
          rng.chance(0.5)
            ? { [rng.pick(['strong', 'link', 'footnote', 'foreign', 'em--x'])]: rng.pick([{}, { id: 'n' }, { href: 3 }, true, 'x']) as object }
            : {},
        );
    }
    return text;
  }
  const element = new Y.XmlElement(rng.pick(['block', 'p', 'table', 'script']));
  for (const name of ['kind', 'indent', 'id', 'owner', 'due'])
    if (rng.chance(0.5)) element.setAttribute(name, rng.pick(['action', 'zzz', '-3', '99', '', ' ', null, 7, {}]) as string);
  element.insert(
    0,
    Array.from({ length: rng.int(4) }, () => anything(rng, depth + 1)),
  );
  return element;
}

test.each(Array.from({ length: 100 }, (_, round) => round * 31 + 7))('[MN2] any document is read without throwing, seed %i', (seed) => {
  const rng = seededRng(seed);
  const doc = new Y.Doc();
  for (const name of ['item:a', 'item:b', 'report:closing'])
    doc.getXmlFragment(name).insert(
      0,
      Array.from({ length: rng.int(5) }, () => anything(rng)),
    );
  if (rng.chance(0.5)) doc.getMap('item:map').set('x', new Y.Map());
  if (rng.chance(0.5)) doc.getArray('item:array').insert(0, [1, 'two']);
  for (const id of ['a', '__proto__', 'constructor']) doc.getMap('notes').set(id, rng.pick([new Y.Text('note'), 'note', 5, new Y.Map()]) as Y.Text);
  // As another replica has it: roots without a type yet.
  const replica = new Y.Doc();
  Y.applyUpdate(replica, Y.encodeStateAsUpdate(doc));
  for (const each of [doc, replica]) {
    for (const blocks of Object.values(readMinutes(each).fragments)) {
      for (const read of blocks) {
        expect(blockKinds, `seed ${seed}`).toContain(read.kind);
        expect([0, 1, 2], `seed ${seed}`).toContain(read.indent);
        expect(read.id.length, `seed ${seed}`).toBeGreaterThan(0);
        for (const span of read.spans) expect(span.text.isWellFormed() && span.text.length > 0, `seed ${seed}`).toBe(true);
      }
    }
  }
  expect(readMinutes(replica)).toEqual(readMinutes(doc));
});

test('[MN4] a duplicate id is renamed, and the first in order keeps it', () => {
  const doc = new Y.Doc();
  for (const [fragment, id] of [
    ['item:a', 'x'],
    ['item:a', 'x'],
    ['item:b', 'x'],
    ['item:b', 'y'],
  ] as const)
    block(doc, fragment, 'text', { id });
  let count = 0;
  expect(renameDuplicateIds(doc, ['item:a', 'item:b'], () => `new${++count}`, 'server')).toBe(2);
  expect(['item:a', 'item:b'].flatMap((name) => readFragment(doc, name).map((each) => each.id))).toEqual(['x', 'new1', 'new2', 'y']);
  expect(renameDuplicateIds(doc, ['item:a', 'item:b'], () => 'never', 'server')).toBe(0);
});

test('[MN1] only the contract’s roots are allowed', () => {
  expect(['item:0a-b', 'report:opening', 'report:closing', 'notes'].every(allowedRoot)).toBe(true);
  expect(['item:', 'item:a b', 'item:../x', 'report:other', 'prosemirror', '', '__proto__'].some(allowedRoot)).toBe(false);
  expect(itemOfFragment(itemFragment('abc'))).toBe('abc');
});

test('[RP5] what the server seeds is read as it was given', () => {
  const doc = new Y.Doc();
  seedFragment(doc, 'report:closing', [{ id: 's', kind: 'paragraph', text: 'The next meeting' }], 'server');
  expect(readFragment(doc, 'report:closing')).toEqual([{ id: 's', kind: 'paragraph', indent: 0, spans: [{ text: 'The next meeting' }] }]);
});

test.each([
  ['ACTION: send', 'action', 8],
  ['action:send', 'action', 7],
  ['  Decision: yes', 'decision', 12],
  ['AGREED： yes', 'decision', 8],
  ['Note:', 'note', 5],
  ['ДЕЙСТВИЕ: да', 'action', 10],
  ['决定：同意', 'decision', 3],
  ['Décision : oui', 'decision', 11],
  ['قرار: نعم', 'decision', 6],
  ['ACCIÓN: sí', 'action', 8],
  ['行动: x', 'action', 4],
] as const)('[MN5] “%s” asks for %s', (text, kind, length) => {
  expect(prefixOf(text)).toEqual({ kind, length });
});

test.each(['ACTION', 'actions: many', 'The action: do', 'constructor: x', '', ': x', 'Said: this', `${'a'.repeat(50)}:`])(
  '[MN5] “%s” asks for nothing',
  (text) => {
    expect(prefixOf(text)).toBeUndefined();
  },
);

test.each([
  ['https://a.org', true],
  ['http://a.org/x?y#z', true],
  ['mailto:a@b.org', true],
  [' https://a.org ', true],
  ['javascript:alert(1)', false],
  ['java\nscript:x', false],
  ['//a.org', false],
  ['data:text/html,x', false],
  ['https://', false],
  ['ftp://a.org', false],
  [null, false],
  [3, false],
  [`https://a.org/${'x'.repeat(3000)}`, false],
])('[MN2] the link %j is safe: %s', (address, safe) => {
  expect(safeLink(address) !== undefined).toBe(safe);
});

test('[MN2] an object that cannot become a number or a text is no depth, and a note may be called anything', () => {
  const doc = new Y.Doc();
  const odd = { toString: 1, valueOf: 1 } as unknown as string;
  block(doc, 'item:a', 'See[^__proto__].', { indent: odd, owner: odd, due: odd, kind: odd, id: 'x' });
  note(doc, '__proto__', 'Said');
  const minutes = readMinutes(doc);
  expect(minutes.fragments['item:a']?.[0]).toMatchObject({ id: 'x', kind: 'paragraph', indent: 0 });
  expect(Object.entries(minutes.notes)).toEqual([['__proto__', 'Said']]);
});

test.each([
  'https://example.org/a b',
  'https://example.org/\njavascript:1',
  'https://example.org/\u0000',
  'https://example.org/\u202Egpj.exe',
  'mailto:a@example.org c',
  'mailto:a@example.org\r\nBcc: b@example.org',
  'http://a\tb',
])('[MN8] an address with a space, a control or a mark of direction in it is none: %j', (address) => {
  expect(safeLink(address)).toBeUndefined();
});
