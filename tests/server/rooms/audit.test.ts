import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { Auditor } from '../../../server/rooms/text/admission/audit.ts';
import { seededRng } from '../../../shared/kit/rng.ts';
import { block, note, textOf, type } from '../../support/texts.ts';

function copyOf(doc: Y.Doc, clientId = 20): Y.Doc {
  const copy = new Y.Doc();
  copy.clientID = clientId;
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

function changeOf(doc: Y.Doc, act: (doc: Y.Doc) => void): Uint8Array {
  const before = Y.encodeStateVector(doc);
  doc.transact(() => act(doc));
  return Y.encodeStateAsUpdate(doc, before);
}

/** Just the last transaction, as a provider sends it. */
function sentBy(doc: Y.Doc, act: (doc: Y.Doc) => void): Uint8Array {
  let sent: Uint8Array = new Uint8Array();
  doc.once('update', (update: Uint8Array) => {
    sent = update;
  });
  doc.transact(() => act(doc));
  return sent;
}

function written(): Y.Doc {
  const doc = new Y.Doc();
  doc.clientID = 10;
  block(doc, 'item:a', 'Alpha');
  block(doc, 'item:b', 'Beta');
  note(doc, 'n1', 'A note');
  return doc;
}

const cases: [string, (doc: Y.Doc) => void, string[]][] = [
  ['typing in a block', (doc) => type(textOf(doc, 'item:a', 0), 'x', 2), ['item:a']],
  ['deleting text', (doc) => textOf(doc, 'item:b', 0).delete(1, 2), ['item:b']],
  ['deleting a block', (doc) => doc.getXmlFragment('item:a').delete(0, 1), ['item:a']],
  ['an attribute', (doc) => (doc.getXmlFragment('item:a').get(0) as Y.XmlElement).setAttribute('kind', 'action'), ['item:a']],
  ['a mark', (doc) => textOf(doc, 'item:b', 0).format(0, 3, { strong: {} }), ['item:b']],
  ['typing in a note', (doc) => (doc.getMap('notes').get('n1') as Y.Text).insert(3, 'x'), ['notes']],
  ['a new block in another root', (doc) => void block(doc, 'report:opening', 'Hello'), ['report:opening']],
  ['two roots at once', (doc) => ['item:a', 'item:b'].forEach((root) => void type(textOf(doc, root, 0), 'x')), ['item:a', 'item:b']],
  ['a root of a name of one’s own', (doc) => doc.getText('mine').insert(0, 'x'), ['mine']],
];

test.each(cases)('[SY2] the audit finds where %s writes', (_name, act, roots) => {
  const doc = written();
  const { found } = new Auditor(doc).audit(changeOf(copyOf(doc), act));
  if (typeof found === 'string') throw new Error(found);
  expect([...found.roots].sort()).toEqual(roots);
  expect(found.fresh).toBe(true);
});

test('[SY2] what is known already is nothing new, deletions too', () => {
  const doc = written();
  textOf(doc, 'item:a', 0).delete(0, 2);
  const { found } = new Auditor(doc).audit(Y.encodeStateAsUpdate(doc));
  expect(found).toMatchObject({ fresh: false });
});

test('[SY2] a deletion alone is something new, and found in its root', () => {
  const doc = written();
  const sent = sentBy(copyOf(doc), (copy) => textOf(copy, 'item:a', 0).delete(0, 5));
  const { found } = new Auditor(doc).audit(sent);
  expect(found).toMatchObject({ fresh: true, roots: new Set(['item:a']) });
});

test('[SY3] what builds on something that has not come is pending; with it in the same batch it is not', () => {
  const doc = written();
  const copy = copyOf(doc);
  const first = sentBy(copy, (sender) => type(textOf(sender, 'item:a', 0), 'one'));
  const second = sentBy(copy, (sender) => type(textOf(sender, 'item:a', 0), 'two'));
  const deletion = sentBy(copy, (sender) => textOf(sender, 'item:a', 0).delete(5, 6));
  const alone = new Auditor(doc);
  expect(alone.audit(second).found).toBe('pending');
  expect(alone.audit(deletion).found).toBe('pending');
  const batch = new Auditor(doc);
  for (const update of [first, second]) {
    const { found, take } = batch.audit(update);
    expect(found).toMatchObject({ fresh: true });
    take();
  }
  expect(batch.audit(deletion).found).toMatchObject({ fresh: true, roots: new Set(['item:a']) });
  expect(batch.audit(first).found).toMatchObject({ fresh: false });
});

test('[SY3] nesting far below the schema is refused, since walking it could exhaust the stack', () => {
  const doc = new Y.Doc();
  const copy = new Y.Doc();
  const update = changeOf(copy, () => {
    let inner = copy.getXmlFragment('item:a') as Y.XmlFragment;
    for (let depth = 0; depth < 30; depth += 1) {
      const element = new Y.XmlElement('block');
      inner.insert(0, [element]);
      inner = element;
    }
  });
  expect(new Auditor(doc).audit(update).found).toBe('malformed');
});

test('[SY3] a document within the document is refused', () => {
  const copy = new Y.Doc();
  const update = changeOf(copy, () => copy.getMap('notes').set('x', new Y.Doc()));
  expect(new Auditor(new Y.Doc()).audit(update).found).toBe('malformed');
});

test('[SY3] bytes that are no update are malformed, and those that pass for one can be applied without a throw', () => {
  const rng = seededRng(20160913);
  const base = written();
  const honest = changeOf(copyOf(base), (copy) => {
    block(copy, 'item:a', 'More text', { kind: 'action' });
    textOf(copy, 'item:a', 0).format(0, 2, { em: {} });
    textOf(copy, 'item:b', 0).delete(0, 2);
  });
  const outcomes = new Map<string, number>();
  for (let round = 0; round < 5000; round += 1) {
    const bytes = rng.chance(0.1)
      ? Uint8Array.from({ length: rng.int(40) }, () => rng.int(256))
      : honest.slice(0, rng.chance(0.2) ? rng.int(honest.length) : honest.length);
    for (let flips = 1 + rng.int(3); flips > 0 && bytes.length > 0; flips -= 1) bytes[rng.int(bytes.length)] = rng.int(256);
    const { found } = new Auditor(base).audit(bytes);
    const outcome = typeof found === 'string' ? found : 'taken';
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (outcome !== 'taken') continue;
    const copy = copyOf(base, 30);
    expect(() => Y.applyUpdate(copy, bytes), `round ${round}`).not.toThrow();
    expect(copy.store.pendingStructs, `round ${round}`).toBeNull();
    expect(copy.store.pendingDs, `round ${round}`).toBeNull();
  }
  expect(outcomes.get('malformed')).toBeGreaterThan(500);
  expect(outcomes.get('pending')).toBeGreaterThan(50);
  expect(outcomes.get('taken')).toBeGreaterThan(50);
});

const odd = (doc: Y.Doc, value: unknown): void => (doc.getXmlFragment('item:a').get(0) as Y.XmlElement).setAttribute('indent', value as string);

const shapes: [string, (doc: Y.Doc) => void, boolean][] = [
  ['a block', (doc) => void block(doc, 'item:a', 'x'), true],
  ['an element of another name', (doc) => doc.getXmlFragment('item:a').push([new Y.XmlElement('heading')]), true],
  ['an element in a block', (doc) => (doc.getXmlFragment('item:a').get(0) as Y.XmlElement).push([new Y.XmlElement('list')]), true],
  ['a text without a block', (doc) => doc.getXmlFragment('item:a').insert(0, [new Y.XmlText('x')]), false],
  ['words without a block', (doc) => doc.getText('item:a').insert(0, 'x'), false],
  ['values in a fragment', (doc) => doc.getArray('item:a').push([1]), false],
  ['a map in a block', (doc) => (doc.getXmlFragment('item:a').get(0) as Y.XmlElement).push([new Y.Map() as unknown as Y.XmlText]), false],
  ['a name on a fragment', (doc) => doc.getMap('item:a').set('x', 1), false],
  ['a text as an attribute', (doc) => (doc.getXmlFragment('item:a').get(0) as Y.XmlElement).setAttribute('kind', new Y.Text() as unknown as string), false],
  ['a text in a text', (doc) => textOf(doc, 'item:a', 0).insertEmbed(0, new Y.XmlText()), false],
  ['a picture in a text', (doc) => textOf(doc, 'item:a', 0).insertEmbed(0, { image: 'x' }), true],
  ['a note that is a text', (doc) => note(doc, 'n2', 'x'), true],
  ['a note that is a number', (doc) => doc.getMap('notes').set('n2', 5), false],
  ['another value for an attribute', (doc) => (doc.getXmlFragment('item:a').get(0) as Y.XmlElement).setAttribute('kind', 'note'), true],
  ['an object as an attribute', (doc) => odd(doc, { toString: 1, valueOf: 1 }), false],
  ['a list as an attribute', (doc) => odd(doc, ['x']), false],
  ['bytes as an attribute', (doc) => odd(doc, new Uint8Array(2)), false],
  ['a large number as an attribute', (doc) => odd(doc, 2n ** 60n), false],
  ['a number as an attribute', (doc) => odd(doc, 1), true],
  ['nothing as an attribute', (doc) => odd(doc, null), true],
  ['a note in place of a note', (doc) => note(doc, 'n1', 'x'), true],
];

test.each(shapes)('[SY16] of %s it is said whether it has a place', (_name, act, hasPlace) => {
  const doc = written();
  const copy = copyOf(doc);
  const { found } = new Auditor(doc).audit(changeOf(copy, act));
  if (typeof found === 'string') throw new Error(found);
  expect(found.misshapen).toBe(!hasPlace);
});
