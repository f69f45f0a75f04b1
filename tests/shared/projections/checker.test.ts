// The checker's rules as tables of examples: what is found, and what is not.
import { describe, expect, test } from 'vitest';
import type { Check } from '../../../shared/codes/checks.ts';
import type { Language } from '../../../shared/meeting/facts.ts';
import type { Block } from '../../../shared/minutes/minutes.ts';
import { check } from '../../../shared/projections/checker/check.ts';
import type { Finding } from '../../../shared/projections/checker/finding.ts';
import { report } from '../../../shared/projections/report.ts';
import { chair } from '../../support/meeting.ts';
import { anchor, blockOf, minutesOf } from '../../support/report.ts';

/** The findings in the paragraphs of one item. */
function findings(blocks: Block[], language: Language = 'en', notes: Record<string, string> = {}): Finding[] {
  const { state, minutes } = minutesOf([blocks], notes);
  return check(state, { ...report({ ...state, language }, minutes) }).filter(({ check: name }) => name !== 'nobody-present');
}
const found = (text: string, language?: Language): Check[] => findings([blockOf('paragraph', text)], language).map(({ check: name }) => name);

const voices: [Language, string, Check[]][] = [
  ['en', 'The Secretariat would distribute the template.', []],
  ['en', 'The Secretariat will distribute the template.', ['present-tense']],
  ['en', 'We agreed to meet in October.', ['first-person']],
  ['en', 'It was agreed that our work should go on.', ['first-person']],
  ['en', 'A member said: “We will support it.”', []],
  ['en', 'The reports of the members were welcomed.', []],
  ['en', 'Members note that dates are missing.', ['present-tense']],
  ['fr', 'Le Secrétariat a proposé des dates.', []],
  ['fr', 'Le Secrétariat propose des dates.', ['present-tense']],
  ['fr', 'Nous avons décidé.', ['first-person']],
  ['fr', 'Un membre a dit : « Nous le soutenons. »', []],
  ['es', 'La Secretaría propuso fechas.', []],
  ['es', 'La Secretaría propone fechas.', ['present-tense']],
  ['es', 'Se aprobó nuestro programa.', ['first-person']],
  ['ru', 'Секретариат предложил сроки.', []],
  ['ru', 'Секретариат предлагает сроки.', ['present-tense']],
  ['ru', 'Мы согласились.', ['first-person']],
  ['zh', '秘书处提出了日期。', []],
  ['zh', '我们同意了。', ['first-person']],
  ['ar', 'اقترحت الأمانة مواعيد.', []],
  ['ar', 'تقترح الأمانة مواعيد.', ['present-tense']],
  ['ar', 'نحن اتفقنا.', ['first-person']],
];
test.each(voices)('[CK3] reported speech in %s: %s', (language, text, expected) => {
  expect(found(text, language)).toEqual(expected);
});

const plain: [string, Check[]][] = [
  ['The text was [to be confirmed].', ['open-brackets']],
  ['An open [bracket', ['open-brackets']],
  ['The list stands at https://example.org/list.', ['bare-address']],
  ['See www.example.org', ['bare-address']],
  ['The Multistakeholder Advisory Group (MAG) met. The MAG agreed.', []],
  ['The MAG agreed.', ['undefined-abbreviation']],
  ['The BPF (Best Practice Forum) met.', []],
  ['It met at 13:00 UTC in phase II.', []],
  ['The MAG and the MAG met.', ['undefined-abbreviation']],
  ['Nothing to find here.', []],
];
test.each(plain)('[CK4] %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['Ana Lima supported it.', ['named-speaker']],
  ['Ana Lima, facilitator of the forum, reported on it.', []],
  ['The facilitator, Ana Lima, reported on it.', []],
  ['A member supported it.', []],
  ['Lynn opened the meeting.', []],
] as [string, Check[]][])('[CK5] views are not pinned to speakers, but to roles: %s', (text, expected) => {
  const { state, minutes } = minutesOf([[blockOf('paragraph', text)]]);
  const person = { id: 'p1', role: 'member' as const, name: 'Ana Lima', visits: [{ arrivedAt: 1 }] };
  const withHer = { ...state, participants: [person] };
  expect(check(withHer, report(withHer, minutes)).map(({ check: name }) => name)).toEqual(expected);
});

test('[CK2] an action without an owner or a date is found at its paragraph', () => {
  const blocks = [blockOf('paragraph', 'One.'), blockOf('action', 'Do it.'), blockOf('action', 'Do that.', { owner: 'Ana', due: '2016-11-01' })];
  const [, action] = blocks;
  expect(findings(blocks)).toEqual([
    { check: 'action-without-owner', paragraph: 2, blockId: action?.id },
    { check: 'action-without-date', paragraph: 2, blockId: action?.id },
  ]);
});

test('[CK1] nobody present, and an item that was discussed without a word of it, are found; a child speaks for its item', () => {
  const { meeting, minutes } = minutesOf([[], [blockOf('paragraph', 'Two.')]]);
  meeting.live();
  meeting.send(chair, { type: 'item.start', itemId: meeting.id('Item 1') });
  meeting.send(chair, { type: 'item.start', itemId: meeting.id('Item 2') });
  const nobody = { ...meeting.state, participants: [] };
  expect(check(nobody, report(nobody, minutes))).toEqual([{ check: 'nobody-present' }, { check: 'item-without-text', excerpt: 'Item 1' }]);
});

test('[CK2] a reference to what is no longer there is found, in a subparagraph too', () => {
  const sub = blockOf('lettered', '');
  sub.spans = [{ text: 'as agreed', reference: 'gone' }];
  expect(findings([blockOf('paragraph', 'Said:'), sub])).toEqual([{ check: 'reference-to-nothing', paragraph: 1, blockId: sub.id, excerpt: 'as agreed' }]);
});

test.each([
  ['en', 'It was agreed', ' .', ['mark-before-punctuation']],
  ['en', 'It was agreed.', '', []],
  ['en', 'It was agreed', ' that it should.', []],
  ['fr', 'Il a été convenu. ', '', []],
  ['fr', 'Il a été convenu.\n', '', ['mark-after-punctuation']],
  ['en', 'A share of 3', '.5 points', []],
  ['fr', 'Une part de 3,', '5 points', []],
  ['ru', 'Почему?', '', []],
  ['fr', 'Il a été convenu', ' de cela.', []],
] as [Language, string, string, Check[]][])(
  '[CK2] a footnote’s mark on the wrong side of punctuation is found: %s %s[1]%s',
  (language, before, after, expected) => {
    const block = blockOf('paragraph', before);
    block.spans = [{ text: before }, anchor('n1'), ...(after === '' ? [] : [{ text: after }])];
    expect(findings([block], language, { n1: 'A note.' }).map(({ check: name }) => name)).toEqual(expected);
  },
);

test('[CK4] hostile lengths are checked in time', () => {
  const long = ['['.repeat(50_000), 'I '.repeat(50_000), 'A'.repeat(100_000), '“'.repeat(50_000), 'the chair '.repeat(10_000), 'www.'.repeat(30_000)];
  for (const text of long) expect(findings([blockOf('paragraph', text)]).every(({ excerpt = '' }) => excerpt.length < 200)).toBe(true);
});

describe('in the form of the United Nations', () => {
  const inForm = (blocks: Block[], language: Language = 'en'): Check[] => {
    const { state, minutes } = minutesOf([blocks]);
    const changed = { ...state, language, reportOptions: { ...state.reportOptions, unForm: true } };
    const house = ['bullets', 'emphasis', 'list-ends'];
    return check(changed, report(changed, minutes)).flatMap(({ check: name }) => (house.includes(name) ? [name] : []));
  };
  const list = (...texts: string[]): Block[] => [blockOf('paragraph', 'The Chair proposed:'), ...texts.map((text) => blockOf('lettered', text))];
  const lists: [string[], Check[]][] = [
    [['to meet in May;', 'to publish the note.'], []],
    [['to meet in May; and', 'to publish the note.'], []],
    [['It met in May.', 'It published the note.'], []],
    [['to meet in May', 'to publish the note'], ['list-ends']],
    [['to meet in May,', 'to publish the note.'], ['list-ends']],
    [['to meet in May;', 'to publish the note;'], ['list-ends']],
    [['to meet in May.', 'to publish the note'], ['list-ends']],
    [['举行会议；', '发布说明。'], []],
    [['عقد اجتماع؛', 'نشر المذكرة.'], []],
  ];
  test.each(lists)('[CK11] a list of %j has %j', (texts, right) => {
    expect(inForm(list(...texts))).toEqual(right);
  });

  test('[CK11] bullets and stressed words are found, titles in italics and other forms are not', () => {
    expect(inForm([blockOf('paragraph', 'It agreed:'), blockOf('bullet', 'One.'), blockOf('bullet', 'Two.')])).toEqual(['bullets']);
    const marked = (mark: 'em' | 'strong', text: string): Block => blockOf('paragraph', [{ text: 'It was ' }, { text, [mark]: true }]);
    expect([marked('em', 'not'), marked('strong', 'Not'), marked('em', 'Our Common Agenda')].map((block) => inForm([block]))).toEqual([
      ['emphasis'],
      ['emphasis'],
      [],
    ]);
    expect(found('It agreed.')).toEqual([]);
    expect(findings([blockOf('paragraph', 'It agreed:'), blockOf('bullet', 'One'), blockOf('bullet', 'Two')])).toEqual([]);
  });
});
