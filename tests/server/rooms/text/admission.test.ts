import { type Encoder, encode, writeAny, writeUint8, writeVarUint } from 'lib0/encoding';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Session } from '../../../../server/rooms/access.ts';
import { Intake, type Verdict } from '../../../../server/rooms/text/admission/intake.ts';
import { Owners } from '../../../../server/rooms/text/admission/owners.ts';
import { History } from '../../../../server/rooms/text/trial/history.ts';
import { Trial } from '../../../../server/rooms/text/trial/trial.ts';
import { seededRng } from '../../../../shared/kit/rng.ts';
import type { Role } from '../../../../shared/meeting/roles.ts';
import type { MeetingState } from '../../../../shared/meeting/state.ts';
import { block, note, textOf, type } from '../../../support/texts.ts';

const state = { phase: 'live', agenda: ['a', 'b'].map((id) => ({ id, children: [] })) } as unknown as MeetingState;

/** The minutes of a call, with a way in. */
class Line {
  readonly doc = new Y.Doc();
  readonly trial = new Trial(new History(1000), () => [Y.encodeStateAsUpdate(this.doc)]);
  readonly #intake = new Intake({
    trial: this.trial,
    owners: new Owners(
      async () => [],
      (person) => person,
    ),
    state: () => this.now,
    hasRoot: (root) => this.doc.share.has(root),
    fits: (bytes) => bytes < 500_000,
    mayCut: () => true,
    logTakes: () => true,
  });

  constructor() {
    this.doc.clientID = 10;
    block(this.doc, 'item:a', 'Alpha');
    block(this.doc, 'item:b', 'Beta');
    block(this.doc, 'report:opening', 'Opened[^n9]');
    note(this.doc, 'n1', 'A note');
    note(this.doc, 'n9', 'A note of the Secretariat');
  }

  /** A copy of somebody who has all of it. */
  copy(clientID = 20): Y.Doc {
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(this.doc));
    copy.clientID = clientID;
    return copy;
  }

  /** The meeting as it is now. */
  now: MeetingState = state;

  /** Judges an update, and stores it where it is accepted. */
  send(update: Uint8Array, { person = 'ana', role = 'member' }: { person?: string; role?: Role } = {}): Verdict {
    const verdict = this.#intake.judge({ participantId: person, role } as Session, update);
    if (typeof verdict === 'object' && 'accepted' in verdict) for (const row of verdict.accepted.updates) Y.applyUpdate(this.doc, row);
    this.trial.settle();
    return verdict;
  }
}

function changeOf(doc: Y.Doc, act: (doc: Y.Doc) => void): Uint8Array {
  const before = Y.encodeStateVector(doc);
  doc.transact(() => act(doc));
  return Y.encodeStateAsUpdate(doc, before);
}

/** Just the last transaction, as a provider sends it. */
function sentBy(doc: Y.Doc, act: (doc: Y.Doc) => void): Uint8Array {
  let sent = new Uint8Array();
  doc.once('update', (update: Uint8Array) => {
    sent = new Uint8Array(update);
  });
  doc.transact(() => act(doc));
  return sent;
}

const text = (doc: Y.Doc): string => Y.encodeStateAsUpdate(doc).join();
const rootsOf = (verdict: Verdict): string[] | Verdict =>
  typeof verdict === 'object' && 'accepted' in verdict ? [...verdict.accepted.effect.roots].sort() : verdict;
const blockIn = (doc: Y.Doc): Y.XmlElement => doc.getXmlFragment('item:a').get(0) as Y.XmlElement;

const changes: [string, (doc: Y.Doc) => void, string[]][] = [
  ['typing in a block', (doc) => type(textOf(doc, 'item:a', 0), 'x', 2), ['item:a']],
  ['deleting text', (doc) => textOf(doc, 'item:b', 0).delete(1, 2), ['item:b']],
  ['deleting a block', (doc) => doc.getXmlFragment('item:a').delete(0, 1), ['item:a']],
  ['an attribute', (doc) => blockIn(doc).setAttribute('kind', 'action'), ['item:a']],
  ['a mark', (doc) => textOf(doc, 'item:b', 0).format(0, 3, { strong: {} }), ['item:b']],
  ['typing in a note', (doc) => (doc.getMap('notes').get('n1') as Y.Text).insert(3, 'x'), ['notes']],
  ['two roots at once', (doc) => ['item:a', 'item:b'].forEach((root) => void type(textOf(doc, root, 0), 'x')), ['item:a', 'item:b']],
];

test.each(changes)('[SY30] the row of %s is what the trial copy emitted, and its effect names the roots', (_name, act, roots) => {
  const line = new Line();
  const before = line.copy(30);
  const verdict = line.send(changeOf(line.copy(), act));
  expect(rootsOf(verdict)).toEqual(roots);
  if (typeof verdict === 'object' && 'accepted' in verdict) for (const row of verdict.accepted.updates) Y.applyUpdate(before, row);
  expect(text(before)).toBe(text(line.doc));
});

const closed: [string, (doc: Y.Doc) => void][] = [
  ['a fragment of the report', (doc) => void block(doc, 'report:closing', 'Hello')],
  ['an item that is not on the agenda', (doc) => void block(doc, 'item:zzz', 'Hello')],
  ['a root of a name of one’s own', (doc) => doc.getText('mine').insert(0, 'x')],
];
test.each(closed)('[SY2] a member’s text in %s is refused and leaves no trace', (_name, act) => {
  const line = new Line();
  const before = text(line.doc);
  expect(line.send(changeOf(line.copy(), act))).toEqual({ refused: 'forbidden' });
  expect([text(line.doc), text(line.trial.doc)]).toEqual([before, before]);
});

test('[SY2] what is known already is nothing new, deletions too', () => {
  const line = new Line();
  textOf(line.doc, 'item:a', 0).delete(0, 2);
  expect(line.send(Y.encodeStateAsUpdate(line.doc), { person: 'bo', role: 'observer' })).toBe('nothing-new');
});

test('[SY3] an update that builds on something missing is pending until that has come', () => {
  const line = new Line();
  const copy = line.copy();
  const [first, second, deletion] = [
    sentBy(copy, (doc) => type(textOf(doc, 'item:a', 0), 'one')),
    sentBy(copy, (doc) => type(textOf(doc, 'item:a', 0), 'two')),
    sentBy(copy, (doc) => textOf(doc, 'item:a', 0).delete(5, 6)),
  ];
  expect([line.send(second), line.send(deletion)]).toEqual(['pending', 'pending']);
  expect([first, second, deletion].map((update) => rootsOf(line.send(update)))).toEqual([['item:a'], ['item:a'], ['item:a']]);
  expect(line.send(first)).toBe('nothing-new');
});

const flat =
  (value: unknown) =>
  (doc: Y.Doc): void =>
    blockIn(doc).setAttribute('indent', value as string);
const shapes: [string, (doc: Y.Doc) => void, boolean][] = [
  ['a block', (doc) => void block(doc, 'item:a', 'x'), true],
  ['an element of another name', (doc) => doc.getXmlFragment('item:a').push([new Y.XmlElement('heading')]), false],
  ['a block in a block', (doc) => blockIn(doc).push([new Y.XmlElement('block')]), false],
  ['a second text in a block', (doc) => blockIn(doc).push([new Y.XmlText('typed at the same moment')]), true],
  ['a text without a block', (doc) => doc.getXmlFragment('item:a').insert(0, [new Y.XmlText('x')]), false],
  ['words without a block', (doc) => doc.getText('item:a').insert(0, 'x'), false],
  ['values in a fragment', (doc) => doc.getArray('item:a').push([1]), false],
  ['a map in a block', (doc) => blockIn(doc).push([new Y.Map() as unknown as Y.XmlText]), false],
  ['a name on a fragment', (doc) => doc.getMap('item:a').set('x', 1), false],
  ['a text as an attribute', (doc) => blockIn(doc).setAttribute('kind', new Y.Text() as unknown as string), false],
  ['a text in a text', (doc) => textOf(doc, 'item:a', 0).insertEmbed(0, new Y.XmlText()), false],
  ['a picture in a text', (doc) => textOf(doc, 'item:a', 0).insertEmbed(0, { image: 'x' }), false],
  ['an attribute on a text', (doc) => textOf(doc, 'item:a', 0).setAttribute('kind', 'x'), false],
  ['an unknown mark', (doc) => textOf(doc, 'item:a', 0).format(0, 2, { colour: 'red' }), false],
  ['a mark with a list', (doc) => textOf(doc, 'item:a', 0).format(0, 2, { link: { href: ['x'] } }), false],
  ['a mark with a long value', (doc) => textOf(doc, 'item:a', 0).format(0, 2, { link: { href: 'x'.repeat(10_000) } }), false],
  ['a link', (doc) => textOf(doc, 'item:a', 0).format(0, 2, { link: { href: 'https://example.org' } }), true],
  ['a mark taken away again', (doc) => [{ strong: {} }, { strong: null }].forEach((mark) => void textOf(doc, 'item:a', 0).format(0, 2, mark)), true],
  ['a mark under a name of its own', (doc) => textOf(doc, 'item:a', 0).format(0, 2, { 'footnote--u2Xn4Q==': { id: 'n1' } }), false],
  ['a note that is a text', (doc) => note(doc, 'n2', 'x'), true],
  ['a note that is a number', (doc) => doc.getMap('notes').set('n2', 5), false],
  ['a note in place of a note', (doc) => note(doc, 'n1', 'x'), true],
  ['a document within the document', (doc) => doc.getMap('notes').set('x', new Y.Doc()), false],
  ['another value for an attribute', (doc) => blockIn(doc).setAttribute('kind', 'note'), true],
  ['an unknown attribute', (doc) => blockIn(doc).setAttribute('colour', 'red'), false],
  ['an attribute of 5,000 characters', (doc) => blockIn(doc).setAttribute('owner', 'x'.repeat(5000)), false],
  ['an object as an attribute', flat({ toString: 1, valueOf: 1 }), false],
  ['a list as an attribute', flat(['x']), false],
  ['bytes as an attribute', flat(new Uint8Array(2)), false],
  ['a large number as an attribute', flat(2n ** 60n), false],
  ['a number as an attribute', flat(1), true],
  ['nothing as an attribute', flat(null), true],
];

test.each(shapes)('[SY16] %s is accepted only if it is on the list', (_name, act, hasPlace) => {
  const line = new Line();
  const before = text(line.doc);
  const verdict = line.send(changeOf(line.copy(), act));
  expect(verdict).toEqual(hasPlace ? { accepted: expect.anything() } : { refused: 'malformed' });
  if (!hasPlace) expect([text(line.doc), text(line.trial.doc)]).toEqual([before, before]);
});

test('[SY16] a mark whose JSON is 9,000 levels deep is refused before it is stored', () => {
  const line = new Line();
  const update = changeOf(line.copy(), (doc) => textOf(doc, 'item:a', 0).format(0, 2, { strong: { x: 'PLACE' } }));
  const [deep, shallow] = [`${'{"1":'.repeat(9000)}1${'}'.repeat(9000)}`, '{"x":"PLACE"}'];
  const bytes = Buffer.from(update);
  const at = bytes.indexOf(shallow);
  const length = Buffer.from([(deep.length & 127) | 128, ((deep.length >> 7) & 127) | 128, deep.length >> 14]);
  const crafted = new Uint8Array(Buffer.concat([bytes.subarray(0, at - 1), length, Buffer.from(deep), bytes.subarray(at + shallow.length)]));
  expect(line.send(crafted)).toEqual({ refused: 'malformed' });
});

test('[SY31] bytes that are no update are refused, and whatever is accepted can be applied', () => {
  const rng = seededRng(20160913);
  const base = new Line();
  const honest = changeOf(base.copy(), (copy) => {
    block(copy, 'item:a', 'More text', { kind: 'action' });
    textOf(copy, 'item:a', 0).format(0, 2, { em: {} });
    textOf(copy, 'item:b', 0).delete(0, 2);
  });
  const outcomes = new Map<string, number>();
  for (let round = 0; round < 1500; round += 1) {
    const line = new Line();
    const bytes = rng.chance(0.1)
      ? Uint8Array.from({ length: rng.int(40) }, () => rng.int(256))
      : honest.slice(0, rng.chance(0.2) ? rng.int(honest.length) : honest.length);
    for (let flips = 1 + rng.int(3); flips > 0 && bytes.length > 0; flips -= 1) bytes[rng.int(bytes.length)] = rng.int(256);
    const verdict = line.send(bytes);
    const outcome = typeof verdict === 'string' ? verdict : 'accepted' in verdict ? 'accepted' : verdict.refused;
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    expect([line.doc.store.pendingStructs, line.doc.store.pendingDs], `round ${round}`).toEqual([null, null]);
  }
  expect(outcomes.get('malformed')).toBeGreaterThan(150);
  expect(outcomes.get('pending')).toBeGreaterThan(15);
  expect(outcomes.get('accepted')).toBeGreaterThan(15);
});

test('[SY31] an attribute in front of something is refused: deleting that would take the attribute with it, for some', () => {
  const line = new Line();
  const [attribute, letter] = [blockIn(line.doc)._map.get('id')?.id, textOf(line.doc, 'item:b', 0)._start?.id] as [Y.ID, Y.ID];
  const infoOfContent = 8;
  const [hasOrigin, hasRightOrigin] = [128, 64];
  const write = (encoder: Encoder): void => {
    for (const value of [1, 1, 99, 0]) writeVarUint(encoder, value);
    writeUint8(encoder, infoOfContent | hasOrigin | hasRightOrigin);
    for (const value of [attribute.client, attribute.clock, letter.client, letter.clock, 1]) writeVarUint(encoder, value);
    writeAny(encoder, 'x');
    writeVarUint(encoder, 0);
  };
  expect(line.send(encode(write))).toEqual({ refused: 'malformed' });
});

test('[SY32] new text under a client id of somebody else is refused, whoever sent it', () => {
  const line = new Line();
  const ana = line.copy(20);
  expect(rootsOf(line.send(changeOf(ana, (doc) => type(textOf(doc, 'item:a', 0), 'hers'))))).toEqual(['item:a']);
  const forged = line.copy(20);
  const update = changeOf(forged, (doc) => type(textOf(doc, 'item:a', 0), 'forged'));
  expect(line.send(update, { person: 'mallory' })).toEqual({ refused: 'forbidden' });
  // Her later text is still hers, and does not count as known already.
  expect(rootsOf(line.send(changeOf(ana, (doc) => type(textOf(doc, 'item:a', 0), ' and more'))))).toEqual(['item:a']);
  expect(textOf(line.doc, 'item:a', 0).toString()).toContain('hers and more');
});

test('[SY33] a member cannot change a footnote of the report’s opening; a lead can', () => {
  const line = new Line();
  const reword = (doc: Y.Doc): void => (doc.getMap('notes').get('n9') as Y.Text).insert(0, 'Not ');
  expect(line.send(changeOf(line.copy(21), reword))).toEqual({ refused: 'forbidden' });
  expect(line.send(changeOf(line.copy(22), (doc) => note(doc, 'n9', 'Another')))).toEqual({ refused: 'forbidden' });
  expect(rootsOf(line.send(changeOf(line.copy(23), reword), { person: 'sam', role: 'secretariat' }))).toEqual(['notes']);
});

test('[RP110] after the call a drafter writes in their item and its footnotes alone, until another is named or the report is issued', () => {
  const assigned = (itemId: string, drafter: string | null) => ({ type: 'adoption.assigned', itemId, changes: { drafter } });
  const drafting = (...adoption: unknown[]): MeetingState => ({ ...state, phase: 'drafting', adoption }) as unknown as MeetingState;
  const line = new Line();
  textOf(line.doc, 'item:a', 0).insert(0, '\uFFFC', { footnote: { id: 'n1' } });
  line.now = drafting(assigned('a', 'ana'));
  let client = 20;
  const writes = (act: (doc: Y.Doc) => void, who?: Parameters<Line['send']>[1]) => rootsOf(line.send(changeOf(line.copy(++client), act), who));
  const inItem = (doc: Y.Doc): void => type(textOf(doc, 'item:a', 0), 'x');
  const inNote = (doc: Y.Doc): void => (doc.getMap('notes').get('n1') as Y.Text).insert(0, 'x');
  const forbidden = { refused: 'forbidden' };
  expect([writes(inItem), writes(inNote)]).toEqual([['item:a'], ['notes']]);
  expect(writes((doc) => type(textOf(doc, 'item:b', 0), 'x'))).toEqual(forbidden);
  expect(writes((doc) => void block(doc, 'report:closing', 'x'))).toEqual(forbidden);
  expect(writes((doc) => (doc.getMap('notes').get('n9') as Y.Text).insert(0, 'x'))).toEqual(forbidden);
  expect([writes(inItem, { person: 'bo' }), writes(inItem, { role: 'observer' })]).toEqual([forbidden, forbidden]);
  // A footnote that another item refers to as well is not theirs alone.
  textOf(line.doc, 'item:b', 0).insert(0, '\uFFFC', { footnote: { id: 'n1' } });
  line.trial.drop();
  expect(writes(inNote)).toEqual(forbidden);
  line.now = drafting(assigned('a', 'ana'), assigned('a', 'bo'));
  expect([writes(inItem), writes(inItem, { person: 'bo' })]).toEqual([forbidden, ['item:a']]);
  line.now = { ...drafting(assigned('a', 'ana')), phase: 'issued' };
  expect(writes(inItem)).toEqual(forbidden);
});

test('[SY34] an update that does not fit is refused, and the next one of its writer is not taken for the one behind it', () => {
  const line = new Line();
  const ana = line.copy();
  const large = sentBy(ana, (doc) => void block(doc, 'item:a', 'x'.repeat(600_000)));
  const small = sentBy(ana, (doc) => void block(doc, 'item:a', 'small'));
  expect(line.send(large)).toEqual({ refused: 'tooLarge' });
  expect(line.send(small)).toBe('pending');
});
