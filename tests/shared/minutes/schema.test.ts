import { expect, test } from 'vitest';
import { schema } from '../../../shared/minutes/schema.ts';

const odd = { toString: 1, valueOf: 1 };

test('[MN13] a block whose attributes are objects is written into the page all the same', () => {
  const node = schema.node('block', { kind: odd, indent: odd, id: odd, owner: odd, due: odd });
  expect(node.type.spec.toDOM?.(node)).toEqual(['p', { dir: 'auto', 'data-kind': '', 'data-indent': '', 'data-owner': '', 'data-due': '' }, 0]);
});

test.each(['footnote', 'reference'])('[MN13] a %s whose id is an object is written into the page all the same', (name) => {
  const mark = schema.mark(name, { id: odd });
  expect(mark.type.spec.toDOM?.(mark, true)).toMatchObject({ 1: { [`data-${name}`]: '' } });
});
