// Where pasted blocks go, without a browser.
import { EditorState, TextSelection } from 'prosemirror-state';
import { expect, test } from 'vitest';
import { blockIds } from '../../../client/editor/block-ids.ts';
import { editorSchema } from '../../../client/editor/lenient-schema.ts';
import { insertBlocks } from '../../../client/editor/paste/insert.ts';
import { noChanges, type PastedBlock } from '../../../client/editor/paste/pasted.ts';
import { tooLong } from '../../../client/editor/paste/size.ts';

const one = (text: string, kind: PastedBlock['kind'] = 'paragraph', indent = 0): PastedBlock => ({ kind, indent, spans: [{ text }] });

/** Blocks as `kind: text`, with `|` where the caret is, after a paste. */
function pasted(blocks: [string, string?][], given: PastedBlock[]): string[] {
  let ids = 0;
  const newId = (): string => `new${++ids}`;
  let caret = 1;
  let at = 0;
  const nodes = blocks.map(([text, kind = 'paragraph'], index) => {
    if (text.includes('|')) caret = at + 1 + text.indexOf('|');
    const words = text.replace('|', '');
    at += words.length + 2;
    return editorSchema.node('block', { kind, indent: 0, id: `b${index}` }, words === '' ? [] : [editorSchema.text(words)]);
  });
  const made = EditorState.create({ doc: editorSchema.node('doc', null, nodes), plugins: [blockIds(newId)] });
  const state = blocks.length > 0 ? made.apply(made.tr.setSelection(TextSelection.create(made.doc, caret))) : made;
  const after = state.apply(insertBlocks(state.tr, { blocks: given, newId }));
  expect(new Set(after.doc.children.map(({ attrs }) => attrs.id)).size).toBe(after.doc.childCount);
  const { $head } = after.selection;
  return after.doc.children.map(({ attrs, textContent }, index) => {
    const words = index === $head.index(0) ? `${textContent.slice(0, $head.parentOffset)}|${textContent.slice($head.parentOffset)}` : textContent;
    return `${String(attrs.id).startsWith('b') ? `${attrs.id} ` : ''}${attrs.kind}: ${words}`;
  });
}

test.each<[string, [string, string?][], PastedBlock[], string[]]>([
  ['words into a paragraph', [['on|e']], [one('X')], ['b0 paragraph: onX|e']],
  ['words into an empty bullet', [['|', 'bullet']], [one('X')], ['b0 bullet: X|']],
  ['a heading into an empty paragraph', [['|']], [one('X', 'heading')], ['b0 heading: X|']],
  ['blocks into an empty paragraph', [['|'], ['after']], [one('X', 'bullet'), one('Y', 'bullet')], ['b0 bullet: X', 'bullet: Y|', 'b1 paragraph: after']],
  ['paragraphs at the end', [['one|']], [one('X'), one('Y')], ['b0 paragraph: oneX', 'paragraph: Y|']],
  ['a list at the end', [['one|']], [one('X', 'bullet')], ['b0 paragraph: one', 'bullet: X|']],
  ['blocks at the start', [['|one', 'action']], [one('X'), one('Y')], ['paragraph: X', 'paragraph: Y|', 'b0 action: one']],
  ['paragraphs in the middle', [['on|e', 'bullet']], [one('X'), one('Y'), one('Z')], ['b0 bullet: onX', 'paragraph: Y', 'bullet: Z|e']],
  ['a list in the middle', [['on|e']], [one('X', 'bullet'), one('Y', 'bullet')], ['b0 paragraph: on', 'bullet: X', 'bullet: Y|', 'paragraph: e']],
  ['one bullet in the middle', [['on|e']], [one('X', 'bullet')], ['b0 paragraph: on', 'bullet: X|', 'paragraph: e']],
  ['blocks into a text without any', [], [one('X'), one('Y', 'bullet')], ['paragraph: X', 'bullet: Y|']],
])('[MN34] %s', (_name, blocks, given, expected) => {
  expect(pasted(blocks, given)).toEqual(expected);
});

test('[MN36] what is longer than one frame takes is refused: many letters, letters of many bytes, many blocks', () => {
  const long = (text: string, count = 1): boolean => tooLong({ blocks: Array.from({ length: count }, () => one(text)), notes: [], changes: noChanges() });
  expect([long('a'.repeat(1_000_000)), long('字'.repeat(250_000)), long('a', 6000)]).toEqual([true, true, true]);
  expect([long('a'.repeat(500_000)), long('字'.repeat(150_000)), long('a', 2000)]).toEqual([false, false, false]);
});
