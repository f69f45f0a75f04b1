import { expect, test } from 'vitest';
import { everything, filtered, owners, type RowFilter } from '../../../client/parts/register/filter.ts';
import type { RegisterRow } from '../../../shared/projections/register.ts';

const rows: RegisterRow[] = [
  { kind: 'decision', id: 'd', itemId: 'i', itemTitle: 'Préparatifs', text: 'The track was agreed.' },
  { kind: 'action', id: 'a', itemId: 'i', itemTitle: 'Préparatifs', text: 'Send the note', owner: 'Zoë', status: 'open' },
  { kind: 'action', id: 'b', text: 'Book the hall', owner: 'Ana', status: 'done' },
  { kind: 'action', id: 'c', text: 'Find a speaker', status: 'open' },
];

test.each<[string, Partial<RowFilter>, string]>([
  ['nothing', {}, 'dabc'],
  ['decisions', { kind: 'decision' }, 'd'],
  ['actions', { kind: 'action' }, 'abc'],
  ['an owner', { owner: 'Ana' }, 'b'],
  ['nobody', { owner: null }, 'c'],
  ['a status', { status: 'open' }, 'ac'],
  ['decisions of a status: there are none', { kind: 'decision', status: 'open' }, ''],
  ['a word of the text', { text: 'HALL' }, 'b'],
  ['a word of the item, accents aside', { text: 'preparatifs' }, 'da'],
  ['a word of the owner, accents aside', { text: 'zoe' }, 'a'],
  ['two words that both stand there', { text: ' note  zoe ' }, 'a'],
  ['words that do not all stand there', { text: 'note ana' }, ''],
])('[CA7] filtering by %s', (_what, wanted, expected) => {
  expect(
    filtered(rows, { ...everything, ...wanted })
      .map(({ id }) => id)
      .join(''),
  ).toBe(expected);
});

test('[AC14] the register filters by each of several owners, the article and case aside', () => {
  const shared: RegisterRow[] = [
    { kind: 'action', id: 'e', text: 'Draft it', owner: 'Ana and the Secretariat', status: 'open' },
    { kind: 'action', id: 'f', text: 'Send it', owner: 'secretariat', status: 'open' },
    { kind: 'action', id: 'g', text: 'Print it', owner: ' , ', status: 'open' },
  ];
  const by = (owner: string | null): string =>
    filtered([...rows, ...shared], { ...everything, owner })
      .map(({ id }) => id)
      .join('');
  expect([by('Ana'), by('Secretariat'), by('Zoë'), by(null)]).toEqual(['be', 'ef', 'a', 'cg']);
  expect(owners([...rows, ...shared])).toEqual(['Ana', 'Secretariat', 'Zoë']);
});

test('[CA7] each owner is offered once, in order', () => {
  expect(owners([...rows, ...rows])).toEqual(['Ana', 'Zoë']);
});
