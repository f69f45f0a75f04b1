// Undo after any change of any selection, in a text of any blocks.
import fc from 'fast-check';
import { baseKeymap, deleteSelection, selectAll } from 'prosemirror-commands';
import { type Command, TextSelection } from 'prosemirror-state';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { breakLine, firstBlock, setKind, split } from '../../../client/editor/blocks.ts';
import { must } from '../../../shared/kit/must.ts';
import { blockKinds } from '../../../shared/minutes/minutes.ts';
import { fragmentName, meet, Replica } from '../../support/replica.ts';
import { block } from '../../support/texts.ts';

let ids = 0;
const newId = (): string => `new-${++ids}`;
const commands: Record<string, Command> = {
  delete: deleteSelection,
  backspace: must(baseKeymap.Backspace, 'a command'),
  enter: split(newId),
  'line break': breakLine,
  type: (state, dispatch) => {
    dispatch?.(state.tr.insertText('typed'));
    return true;
  },
  decision: setKind('decision'),
};
const names = Object.keys(commands);

const texts = fc.array(fc.record({ words: fc.constantFrom('', 'One.', 'Two words', 'A longer line of words.'), kind: fc.constantFrom(...blockKinds) }), {
  minLength: 1,
  maxLength: 5,
});
/** The whole text, or from one place in it to another, each in thousandths of its length. */
const selections = fc.oneof(fc.constant('all' as const), fc.tuple(fc.nat(1000), fc.nat(1000)));

function editorOf(blocks: readonly { words: string; kind: string }[]): Replica {
  const doc = new Y.Doc();
  for (const [index, { words, kind }] of blocks.entries()) block(doc, fragmentName, words, { kind, id: `b${index}` });
  return new Replica(1, Y.encodeStateAsUpdate(doc));
}

/** As the editor does before it takes a key. */
const place = (replica: Replica): void => void firstBlock(newId)(replica.state, (tr) => replica.dispatch(tr));

function select(replica: Replica, selection: 'all' | readonly [number, number]): void {
  if (selection === 'all') {
    replica.run(selectAll);
    return;
  }
  const { doc, tr } = replica.state;
  const [from, to] = selection.map((part) => doc.resolve(Math.round((part / 1000) * doc.content.size)));
  replica.dispatch(tr.setSelection(TextSelection.between(must(from, 'a place'), must(to, 'a place'))));
}

test('[MN6] undo brings back exactly what was there, for every selection and change of it, and redo what was made of it', () => {
  fc.assert(
    fc.property(texts, fc.array(fc.tuple(selections, fc.constantFrom(...names), fc.boolean()), { minLength: 1, maxLength: 4 }), (blocks, changes) => {
      const replica = editorOf(blocks);
      const seen = [replica.state.doc.toJSON()];
      for (const [selection, name, together] of changes) {
        place(replica);
        select(replica, selection);
        if (!together) replica.pause();
        must(commands[name], 'a command')(replica.state, (tr) => replica.dispatch(tr));
        seen.push(replica.state.doc.toJSON());
      }
      place(replica);
      const made = replica.blocks;
      // One undo more than changes: nothing is left then.
      for (const _ of seen) {
        place(replica);
        replica.undo();
      }
      expect(replica.state.doc.toJSON()).toEqual(seen[0]);
      for (const _ of seen) replica.redo();
      expect(replica.blocks).toEqual(made);
    }),
    { numRuns: 200 },
  );
});

test('[MN6] the place for a caret stays where somebody has begun to write in it', () => {
  const ana = editorOf([{ words: 'One.', kind: 'paragraph' }]);
  const bo = new Replica(2, Y.encodeStateAsUpdate(ana.doc));
  ana.run(selectAll).run(deleteSelection);
  place(ana);
  meet(ana, bo);
  bo.at(0, 0).type('Mine.');
  meet(ana, bo);
  ana.undo();
  meet(ana, bo);
  expect(ana.shown.toSorted()).toEqual(['Mine.', 'One.']);
  expect(bo.shown).toEqual(ana.shown);
});

test('[MN6] undo of one’s own letters leaves the others’ beside them, also after all of them were deleted and brought back', () => {
  const ana = editorOf([{ words: 'Of others.', kind: 'paragraph' }]);
  ana.at(0, 0).type('Mine. ').pause();
  ana.run(selectAll).run(deleteSelection).undo();
  expect(ana.shown).toEqual(['Mine. Of others.']);
  const bo = new Replica(2, Y.encodeStateAsUpdate(ana.doc));
  bo.at(0, 2).type('-');
  meet(ana, bo);
  expect(ana.shown).toEqual(['Mi-ne. Of others.']);
  expect(ana.undo().shown).toEqual(['-Of others.']);
  expect(ana.redo().shown).toEqual(['Mi-ne. Of others.']);
});

test('[MN6] undo never takes a letter of others, whatever both have deleted, divided and brought back before', () => {
  const letters = (replica: Replica): number => replica.shown.join('').replaceAll(/[^b]/g, '').length;
  const acts = fc.tuple(selections, fc.constantFrom('delete', 'enter', 'type', 'undo', 'meet'), fc.boolean());
  fc.assert(
    fc.property(texts, fc.array(acts, { minLength: 3, maxLength: 14 }), (blocks, steps) => {
      const ana = editorOf(blocks.map(({ words, kind }) => ({ words: words.replaceAll('b', 'd'), kind })));
      const bo = new Replica(2, Y.encodeStateAsUpdate(ana.doc));
      for (const [selection, act, isBo] of steps) {
        const who = isBo ? bo : ana;
        place(who);
        select(who, selection);
        if (act === 'meet') meet(ana, bo);
        else if (act === 'undo') {
          const before = letters(ana);
          who.undo();
          if (!isBo) expect(letters(ana)).toBeGreaterThanOrEqual(before);
        } else {
          who.pause();
          if (act === 'type') who.dispatch(who.state.tr.insertText(isBo ? 'bb' : 'aa'));
          else must(commands[act], 'a command')(who.state, (tr) => who.dispatch(tr));
        }
      }
    }),
    { numRuns: 150 },
  );
});
