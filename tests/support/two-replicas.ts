import type { Attrs } from 'prosemirror-model';
import { expect } from 'vitest';
import * as Y from 'yjs';
import { seedFragment } from '../../shared/minutes/layout.ts';
import { type Block, type BlockKind, noteAnchor, type Span } from '../../shared/minutes/minutes.ts';
import { fragmentName, meet, Replica } from './replica.ts';

export const text = 'alpha beta gamma';
export const orders = [
  [10, 20],
  [20, 10],
] as const;

export function two([first, second]: readonly [number, number], kind: BlockKind = 'bullet', texts = ['before', text, 'after']): [Replica, Replica] {
  const doc = new Y.Doc();
  doc.clientID = 1;
  seedFragment(
    doc,
    fragmentName,
    texts.map((each, index) => ({ id: `b${index}`, kind, text: each })),
    'seed',
  );
  const update = Y.encodeStateAsUpdate(doc);
  return [new Replica(first, update), new Replica(second, update)];
}

export const textOf = (block: Block | undefined): string | undefined => block?.spans.map((span) => span.text).join('');
export const plain = (block: Block | undefined): string | undefined => textOf(block)?.replaceAll(noteAnchor, '');

export interface Seen extends Block {
  attrs: Attrs;
}

/** Both have the same, in the document and on the screen, and three blocks still; answers the one in the middle. */
export function merged(a: Replica, b: Replica): Seen {
  meet(a, b);
  expect(a.blocks).toEqual(b.blocks);
  expect(a.state.doc.toJSON()).toEqual(b.state.doc.toJSON());
  expect(a.shown).toEqual(a.blocks.map(textOf));
  expect(a.blocks.map(({ id }) => id)).toEqual(['b0', 'b1', 'b2']);
  expect([textOf(a.blocks[0]), textOf(a.blocks[2])]).toEqual(['before', 'after']);
  return { ...(a.blocks[1] as Block), attrs: a.state.doc.child(1).attrs };
}

/** The text that has a mark. */
export const marked = ({ spans }: Block, has: (span: Span) => unknown): string =>
  spans
    .filter(has)
    .map((span) => span.text)
    .join('');
