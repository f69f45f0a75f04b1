// Commands on blocks, without a browser.
import { type Command, EditorState, TextSelection } from 'prosemirror-state';
import { expect, test } from 'vitest';
import { blockIds } from '../../../client/editor/block-ids.ts';
import { backspaceAtStart, breakLine, enterInEmpty, firstBlock, indentBy, setKind, split } from '../../../client/editor/blocks.ts';
import { editorSchema } from '../../../client/editor/lenient-schema.ts';
import { setLink } from '../../../client/editor/marks.ts';
import { moveBlocks } from '../../../client/editor/move-block.ts';

interface Given {
  kind?: string;
  indent?: number;
  owner?: string;
  text?: string;
}

/** Blocks b0, b1 …, with the caret at `|` in one of the texts. */
function stateOf(...blocks: Given[]): EditorState {
  let caret = 1;
  let at = 0;
  const nodes = blocks.map(({ text = '', ...attrs }, index) => {
    const place = text.indexOf('|');
    if (place >= 0) caret = at + 1 + place;
    const plain = text.replace('|', '');
    at += plain.length + 2;
    return editorSchema.node('block', { kind: 'paragraph', indent: 0, id: `b${index}`, ...attrs }, plain === '' ? [] : [editorSchema.text(plain)]);
  });
  const doc = editorSchema.node('doc', null, nodes);
  const state = EditorState.create({ doc, plugins: [blockIds(newId)] });
  return blocks.length === 0 ? state : state.apply(state.tr.setSelection(TextSelection.create(doc, caret)));
}

const newId = (): string => 'new';

function after(state: EditorState, command: Command): EditorState {
  let result = state;
  expect(command(state, (tr) => (result = state.apply(tr)))).toBe(true);
  return result;
}

const short = (state: EditorState): string[] =>
  state.doc.children.map(({ attrs, textContent }) => `${attrs.id} ${attrs.kind}${attrs.indent ? `+${attrs.indent}` : ''}: ${textContent}`);

test.each<[string, Given, string[]]>([
  ['at the end of a paragraph', { text: 'one|' }, ['b0 paragraph: one', 'new paragraph: ']],
  ['in the middle', { text: 'on|e' }, ['b0 paragraph: on', 'new paragraph: e']],
  ['at the start, where the text keeps its block', { text: '|one' }, ['new paragraph: ', 'b0 paragraph: one']],
  ['in a list, which goes on at its depth', { kind: 'bullet', indent: 1, text: 'one|' }, ['b0 bullet+1: one', 'new bullet+1: ']],
  ['in a heading, which does not', { kind: 'heading', text: 'one|' }, ['b0 heading: one', 'new paragraph: ']],
  ['in an action, whose owner stays', { kind: 'action', owner: 'Ana', text: 'on|e' }, ['b0 action: on', 'new paragraph: e']],
  ['after a working note, where the report goes on', { kind: 'note', indent: 1, text: 'one|' }, ['b0 note+1: one', 'new paragraph: ']],
  ['in a working note, whose rest stays one', { kind: 'note', text: 'on|e' }, ['b0 note: on', 'new note: e']],
])('[MN12][MN25] Enter %s', (_where, given, expected) => {
  const result = after(stateOf(given), split(newId));
  expect(short(result)).toEqual(expected);
  expect(result.doc.children.filter(({ attrs }) => attrs.owner === 'Ana')).toHaveLength(given.owner ? 1 : 0);
});

test.each<[string, Command, Given, string]>([
  ['Enter in an empty bullet of some depth', enterInEmpty, { kind: 'bullet', indent: 1, text: '|' }, 'b0 bullet: '],
  ['Enter in an empty bullet', enterInEmpty, { kind: 'bullet', text: '|' }, 'b0 paragraph: '],
  ['Backspace at the start of an action', backspaceAtStart, { kind: 'action', text: '|one' }, 'b0 paragraph: one'],
  ['Tab in a list', indentBy(1), { kind: 'lettered', indent: 1, text: 'one|' }, 'b0 lettered+2: one'],
  ['Shift-Tab in a list', indentBy(-1), { kind: 'lettered', indent: 1, text: 'one|' }, 'b0 lettered: one'],
  ['Shift-Enter', breakLine, { text: 'one|' }, 'b0 paragraph: one\n'],
  ['a heading of an indented block', setKind('heading'), { kind: 'bullet', indent: 2, text: 'one|' }, 'b0 heading: one'],
])('[MN3] %s changes attributes in place', (_what, command, given, expected) => {
  const result = after(stateOf(given), command);
  expect(short(result)).toEqual([expected]);
});

test.each<[string, Command, Given]>([
  ['Tab in a paragraph', indentBy(1), { text: 'one|' }],
  ['Tab at the deepest', indentBy(1), { kind: 'bullet', indent: 2, text: 'one|' }],
  ['Shift-Tab at no depth', indentBy(-1), { kind: 'bullet', text: 'one|' }],
  ['Backspace in the middle', backspaceAtStart, { kind: 'bullet', text: 'on|e' }],
  ['Enter in an empty paragraph', enterInEmpty, { text: '|' }],
])('[MN3] %s is left to the next in line', (_what, command, given) => {
  expect(command(stateOf(given), () => expect.unreachable('nothing is dispatched'))).toBe(false);
});

test('[MN12] an empty text gets its first block as the caret comes', () => {
  const state = after(stateOf(), firstBlock(newId));
  expect(short(state)).toEqual(['new paragraph: ']);
  expect(state.selection.head).toBe(1);
  expect(firstBlock(newId)(state)).toBe(false);
});

test('[MN4] a copy of a block gets an id of its own', () => {
  const state = stateOf({ text: 'one|' });
  const copied = state.apply(state.tr.insert(0, state.doc.child(0)));
  expect(short(copied)).toEqual(['b0 paragraph: one', 'new paragraph: one']);
});

test('[MN8] a link is put on the selection, changed at the caret, and taken away', () => {
  let state = stateOf({ text: 'the site' });
  state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 5, 9)));
  state = after(state, setLink('https://a.org'));
  state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 7)));
  state = after(state, setLink('https://b.org'));
  expect(state.doc.child(0).child(1)).toMatchObject({ text: 'site', marks: [{ attrs: { href: 'https://b.org' } }] });
  state = after(state, setLink(''));
  expect(state.doc.child(0).childCount).toBe(1);
});

test('[MN62] blocks move past their neighbours with their ids, and the caret stays in its text', () => {
  const told: [number, number][] = [];
  const by = (step: 1 | -1): Command => moveBlocks(step, (place, of) => told.push([place, of]));
  const first = stateOf({ text: 'one' }, { kind: 'action', owner: 'Ana', text: 'tw|o' }, { text: 'three' });
  const up = after(first, by(-1));
  expect(short(up)).toEqual(['b1 action: two', 'b0 paragraph: one', 'b2 paragraph: three']);
  expect([up.doc.child(0).attrs.owner, up.selection.$head.parent.textContent, up.selection.$head.parentOffset]).toEqual(['Ana', 'two', 2]);
  // There is no way further up, and the key does nothing else.
  expect(after(up, by(-1)).doc.eq(up.doc)).toBe(true);
  const down = after(after(up, by(1)), by(1));
  expect(short(down)).toEqual(['b0 paragraph: one', 'b2 paragraph: three', 'b1 action: two']);
  expect(down.selection.$head.parent.textContent).toBe('two');
  expect(told).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
  const both = first.apply(first.tr.setSelection(TextSelection.create(first.doc, 1, 8)));
  expect(short(after(both, by(1)))).toEqual(['b2 paragraph: three', 'b0 paragraph: one', 'b1 action: two']);
});
