// The agenda that is mailed, pasted again.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAgenda } from '../../../shared/agenda/parse.ts';
import { agendaText } from '../../../shared/agenda/text.ts';
import { type DraftItem, draftAgendaSchema } from '../../../shared/meeting/agenda/draft.ts';
import { create } from '../../../shared/meeting/create.ts';
import { evolve } from '../../../shared/meeting/evolve.ts';
import { type Facts, languages } from '../../../shared/meeting/facts.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import { facts, MeetingInMemory } from '../../support/meeting.ts';

function stateOf(agenda: DraftItem[], more: Partial<Facts> = {}): MeetingState {
  let next = 0;
  const newId = (): string => `id${++next}`;
  return evolve(undefined, create({ ...facts, ...more }, agenda, { id: 'm1', now: 0, by: 'organiser', newId }));
}

const mailed = (agenda: DraftItem[], more?: Partial<Facts>): DraftItem[] => parseAgenda(agendaText(stateOf(agenda, more))).items;

const words = [
  'Opening',
  'of',
  'the',
  '2016',
  '(10 minutes)',
  '[draft]',
  '–',
  '-',
  '1.',
  'a)',
  '(Chair)',
  'A.O.B.',
  'Any other business',
  '10:00 - 10:40',
  '|',
  '*',
  '**x**',
  '_',
  'https://example.org/a',
  '\\',
  'C:\\new',
  '#',
  '##',
  '>',
  "10'",
  ', by Ana',
  'Presenter: Ana',
  '审议（草案）',
  '１０分钟',
  'الأعمال',
  '٢٠١٦',
  '其他事项',
  '"',
  ':',
  '...',
  '2.1',
  'Ms. Li',
  'Agenda',
  '[a](https://b.org)',
  'mailto:a@b.org',
  'IPv6',
  'i)',
  'é',
  'To',
  'join the call: https://x.org/',
  '<b>',
  '&',
  '---',
  '10 min',
  'Time: 5 minutes',
  '1 h',
  '🌍',
];
const text = (most: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' ').trim().slice(0, most).trim()),
      fc.string({ minLength: 1, maxLength: 40 }).map((each) => each.replace(/\s+/g, ' ').trim()),
    )
    .filter((each) => each !== '');
const url = fc.constantFrom(
  'https://example.org/a_(b).',
  'http://x.org/?q=[1]&b="2"',
  'https://example.org/2.',
  'mailto:ana@example.org',
  `https://long.org/${'a'.repeat(400)}`,
);
const child = fc.record(
  {
    title: text(300),
    minutes: fc.integer({ min: 1, max: 1440 }),
    presenter: text(200),
    documents: fc.array(fc.record({ title: text(300), url }), { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['title'] },
);
const agendas = fc
  .tuple(
    fc.array(fc.tuple(child, fc.option(fc.array(child, { minLength: 1, maxLength: 3 }), { nil: undefined })), { minLength: 1, maxLength: 5 }),
    fc.array(child, { maxLength: 2 }),
  )
  .map(([items, aob]): DraftItem[] => [
    ...items.map(([item, children]) => ({ ...item, ...(children && { children }) })),
    ...aob.map((item) => ({ ...item, section: 'aob' as const })),
  ]);

test('[AG11] an agenda that was mailed and is pasted again is the same, whatever its titles say', () => {
  fc.assert(
    fc.property(agendas, text(200), text(300), (agenda, body, focus) => {
      expect(draftAgendaSchema.safeParse(agenda).success).toBe(true);
      expect(mailed(agenda, { body, focus, joinUrl: 'https://example.org/join' })).toEqual(agenda);
    }),
    { seed: 20160913, numRuns: 60 },
  );
}, 240_000);

test('[AG11] what an agenda plainly says is mailed without any backslash', () => {
  const agenda: DraftItem[] = [
    { title: 'Welcome from the Chair', minutes: 2, presenter: 'Lynn St. Amour' },
    {
      title: 'Report (draft) of the 2016 retreat',
      minutes: 1,
      presenter: 'a friend of the house',
      documents: [{ title: 'Draft: part 1', url: 'https://example.org/1' }],
    },
    { title: 'Newcomers track', section: 'aob' },
  ];
  expect(agendaText(stateOf(agenda))).toBe(`Virtual MAG meeting
13 September 2016, 13:00 - 15:00 UTC
Chair: Lynn St. Amour

Draft agenda

1. Welcome from the Chair (Lynn St. Amour) (2 minutes)
2. Report (draft) of the 2016 retreat (1 minute)
   Presenter: a friend of the house
   Draft: part 1: https://example.org/1
Any other business
3. Newcomers track

The items take 3 of 120 minutes.
`);
  expect(mailed(agenda)).toEqual(agenda);
});

test('[AG69] only what could be read as something else has a backslash', () => {
  const documents = ['Draft budget 2026', 'A/RES/70/125', 'Minutes of 6 October 2026', 'Item 2: the budget', '1. Introduction', 'Presenter: Bo'].map(
    (title, index) => ({
      title,
      url: `https://example.org/${index}.pdf`,
    }),
  );
  const agenda: DraftItem[] = [{ title: 'Budget 2026', minutes: 10, documents }, { title: 'Paper [3]' }, { title: 'Paper [4]' }, { title: 'Note (5)' }];
  for (const language of languages) {
    const text = agendaText({ ...stateOf(agenda), language });
    expect(parseAgenda(text).items).toEqual(agenda);
    // The marks that isolate texts are no words.
    const lines = text.split('\n').map((line) => line.replace(/[\u2066-\u2069]/g, '').trim());
    expect(lines.filter((line) => /\\\p{Nd}\\?\p{Nd}|\\\p{L}/u.test(line))).toEqual([]);
    for (const title of ['Draft budget 2026', 'A/RES/70/125', 'Minutes of 6 October 2026', 'Item 2\\: the budget', '1\\. Introduction', 'Presenter\\: Bo'])
      expect(
        lines.some((line) => line.startsWith(title)),
        `${language}: ${title}`,
      ).toBe(true);
  }
});

test('[AG11] a mailed agenda is at most 72 columns wide but for addresses', () => {
  const long = 'A title of many words that has to be wrapped over more than one line of mail '.repeat(3).trim();
  const agenda = [{ title: long, minutes: 10, children: [{ title: long, presenter: 'Ana Li' }] }];
  const lines = agendaText(stateOf(agenda)).split('\n');
  expect(lines.filter((line) => line.length > 72)).toEqual([]);
  expect(mailed(agenda)).toEqual(agenda);
});

test('[AG11] A.O.B. alone is mailed as it was pasted, and a number that the title has is not said twice', () => {
  const agenda = parseAgenda('1. Opening\n2. A.O.B.').items;
  const text = agendaText(stateOf(agenda, { title: 'MAG Virtual Meeting VI', number: 'VI' }));
  expect(text).toMatch(/^MAG Virtual Meeting VI$/m);
  expect(text).toContain('\n1. Opening\n2. A.O.B.\n');
  expect(parseAgenda(text).items).toEqual(agenda);
});

test('[AG44] the place is mailed, and read again', () => {
  for (const language of languages) {
    const text = agendaText({ ...new MeetingInMemory().state, language, place: 'Palais, Room XI' });
    expect(parseAgenda(text).facts.place).toBe('Palais, Room XI');
  }
});
