// Two people at once in blocks: begun, emptied, split, joined, moved.
import { baseKeymap, toggleMark } from 'prosemirror-commands';
import type { Node } from 'prosemirror-model';
import type { Command } from 'prosemirror-state';
import { expect, test } from 'vitest';
import { split } from '../../../client/editor/blocks.ts';
import { editorSchema } from '../../../client/editor/lenient-schema.ts';
import { placeNote } from '../../../client/editor/marks.ts';
import type { Span } from '../../../shared/minutes/minutes.ts';
import { readMinutes } from '../../../shared/minutes/read.ts';
import { report } from '../../../shared/projections/report.ts';
import { MeetingInMemory, secretariat } from '../../support/meeting.ts';
import { meet, type Replica } from '../../support/replica.ts';
import { merged, orders, plain, text, textOf, two } from '../../support/two-replicas.ts';

function mark(name: string): Command {
  const type = editorSchema.marks[name];
  if (!type) throw new Error(`no mark ${name}`);
  return toggleMark(type);
}

test.each<[string, (replica: Replica) => unknown, string]>([
  ['inside it', (b) => b.at(1, 8).type('Typed'), 'alpha beTypedta gamma'],
  ['over the same words', (b) => b.at(1, 6, 10).type('Typed'), 'alpha betaTyped gamma'],
  ['and deleting beside them', (b) => b.at(1, 2).type('Typed').at(1, 15, 21).type(''), 'alTypedpha beta'],
])('[MN6] undo gives back the words typed over, and the other typing %s stays', (_where, other, expected) => {
  for (const order of orders) {
    const [a, b] = two(order);
    a.at(1, 6, 10).type('Mine');
    other(b);
    expect(textOf(merged(a, b))).toMatch(/Mine/);
    a.undo();
    expect([order, textOf(merged(a, b))]).toEqual([order, expected]);
  }
});

test('[MN3] two begin in one block made empty, and each letter of both is there once', () => {
  for (const order of orders) {
    const [a, b] = two(order);
    a.at(1, text.length)
      .run(split(() => 'new'))
      .pause();
    meet(a, b);
    a.at(2, 0);
    b.at(2, 0);
    for (let round = 0; round < 3; round += 1) {
      a.type('a').pause();
      b.type('bb');
      meet(a, b);
    }
    expect([...(a.shown[2] ?? '')].sort().join('')).toBe('aaabbbbbb');
    expect(b.shown).toEqual(a.shown);
    a.undo().undo().undo().undo();
    meet(a, b);
    expect(b.shown).toEqual(['before', text, 'bbbbbb', 'after']);
  }
});

test('[MN6] a block made empty goes with its undo while nobody has typed in it', () => {
  for (const order of orders) {
    const [a, b] = two(order);
    a.at(1, text.length).run(split(() => 'new'));
    meet(a, b);
    expect(b.shown).toHaveLength(4);
    a.undo();
    expect(plain(merged(a, b))).toBe(text);
  }
});

test('[MN3] two footnotes at one place are both there, each with its own mark', () => {
  for (const order of orders) {
    const [a, b] = two(order);
    a.at(1, 10).run(placeNote('n1'));
    b.at(1, 10).run(placeNote('n2'));
    const notes = merged(a, b).spans.flatMap((span) => span.footnote ?? []);
    expect(notes.sort()).toEqual(['n1', 'n2']);
  }
});

test('[MN3] an item taken elsewhere in the agenda while two write keeps what both wrote, under its title', () => {
  for (const order of orders) {
    const meeting = new MeetingInMemory();
    const [a, b] = two(order, 'paragraph');
    a.at(1, 0).type('One. ');
    expect(meeting.send(secretariat, { type: 'agenda.move', itemId: meeting.id('First'), index: 2 })).toBeUndefined();
    b.at(1, text.length).type(' Two.');
    merged(a, b);
    const { content } = report(meeting.state, readMinutes(a.doc));
    expect(meeting.state.agenda.map(({ title }) => title)).toEqual(['Second', 'Third', 'First']);
    expect(JSON.stringify(content)).toContain(`One. ${text} Two.`);
  }
});

/** Blocks as `id: text`, from either replica, after both did theirs. */
function outcome(order: readonly [number, number], one: (a: Replica) => unknown, other: (b: Replica) => unknown): string[] {
  const [a, b] = two(order, 'paragraph');
  one(a);
  other(b);
  meet(a, b);
  expect(a.blocks).toEqual(b.blocks);
  expect(a.shown).toEqual(b.shown);
  return a.blocks.map((block) => `${block.id.replace(/^n\d+/, 'n')}: ${textOf(block)}`);
}

const types = (block: number, offset: number) => (replica: Replica) => replica.at(block, offset).type('Typed');
const enter = (offset: number) => (replica: Replica) => replica.at(1, offset).run(split(() => `n${replica.doc.clientID}`));
const backspace = (replica: Replica): unknown => replica.at(1, 0).run(baseKeymap.Backspace as Command);
const middle = (replica: Replica): { from: number; node: Node } => ({ from: replica.state.doc.child(0).nodeSize, node: replica.state.doc.child(1) });
const cut = (replica: Replica): unknown => {
  const { from, node } = middle(replica);
  return replica.dispatch(replica.state.tr.delete(from, from + node.nodeSize));
};
/** The middle block after the last, in two steps as cut and paste are, or in one as dragging is. */
const moveBy = (steps: 1 | 2) => (replica: Replica) => {
  const { from, node } = middle(replica);
  const tr = replica.state.tr.delete(from, from + node.nodeSize);
  if (steps === 2) replica.dispatch(tr);
  const put = steps === 2 ? replica.state.tr : tr;
  replica.dispatch(put.insert(put.doc.content.size, node.type.create({ ...node.attrs, id: 'moved' }, node.content)));
};

type Doing = (replica: Replica) => unknown;

test.each<[string, Doing, Doing, string[]]>([
  ['Enter at the end against typing there', enter(16), types(1, 16), ['b0: before', `b1: ${text}Typed`, 'n: ', 'b2: after']],
  ['Enter at the start against typing there', enter(0), types(1, 0), ['b0: before', 'n: ', `b1: Typed${text}`, 'b2: after']],
  ['Enter against typing before it', enter(10), types(1, 2), ['b0: before', 'b1: alTypedpha beta', 'n:  gamma', 'b2: after']],
  ['joining two blocks against typing in the first', backspace, types(0, 2), [`b0: beTypedfore${text}`, 'b2: after']],
  ['deleting a block against typing in the next', cut, types(2, 2), ['b0: before', 'b2: afTypedter']],
])('[MN3] %s keeps what was typed at its place', (_pair, one, other, expected) => {
  for (const order of orders) expect(outcome(order, one, other)).toEqual(expected);
});

test.each<[string, Doing, Doing, string[]]>([
  [
    'Enter in a block: the words that another types after it end up at the end of the first',
    enter(6),
    types(1, 9),
    ['b0: before', 'b1: alpha Typed', 'n: beta gamma', 'b2: after'],
  ],
  [
    'Enter by two at one place: the second half is there twice',
    enter(6),
    enter(6),
    ['b0: before', 'b1: alpha ', 'n: beta gamma', 'n: beta gamma', 'b2: after'],
  ],
  ['joining two blocks: the words that another types in the second are lost', backspace, types(1, 2), [`b0: before${text}`, 'b2: after']],
  ['deleting a block: the words that another types in it are lost', cut, types(1, 2), ['b0: before', 'b2: after']],
  ['cutting and pasting a block: the words that another types in it are lost', moveBy(2), types(1, 2), ['b0: before', 'b2: after', `moved: ${text}`]],
  ['dragging a block: the words that another types in it end up in another', moveBy(1), types(1, 2), ['b0: before', 'b2: aTypedfter', `moved: ${text}`]],
])('[MN14] %s', (_pair, one, other, expected) => {
  for (const order of orders) expect(outcome(order, one, other)).toEqual(expected);
});

test.each<[string, Doing, Doing, Partial<Span>[]]>([
  [
    'of two kinds: both hold over all they were given to',
    (a) => a.at(1, 0, 10).run(mark('strong')),
    (b) => b.at(1, 6, 16).run(mark('em')),
    [
      { text: 'alpha ', strong: true },
      { text: 'beta', strong: true, em: true },
      { text: ' gamma', em: true },
    ],
  ],
  [
    'of one kind: the second mark past the end of the first is lost',
    (a) => a.at(1, 0, 10).run(mark('strong')),
    (b) => b.at(1, 6, 16).run(mark('strong')),
    [{ text: 'alpha beta', strong: true }, { text: ' gamma' }],
  ],
  [
    'one within the other: the mark past the end of the inner one is lost',
    (a) => a.at(1, 0, 16).run(mark('strong')),
    (b) => b.at(1, 6, 10).run(mark('strong')),
    [{ text: 'alpha beta', strong: true }, { text: ' gamma' }],
  ],
])('[MN14] marks of two over one another, %s; the text stays', (_how, one, other, expected) => {
  for (const order of orders) {
    const [a, b] = two(order);
    one(a);
    other(b);
    expect(merged(a, b).spans).toEqual(expected);
  }
});
