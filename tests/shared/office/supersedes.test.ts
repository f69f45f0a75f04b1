import { expect, test } from 'vitest';
import { supersededIn } from '../../../shared/office/supersedes.ts';

const paragraphs = (text: string): number[] => supersededIn(text, []).map(({ paragraph }) => paragraph);

test.each([
  ['It was agreed that this decision replaces paragraph 4 of the report of Meeting VI.', [4], 'vi'],
  ['Paragraphs 3, 5 and 7 of the Summary Report of Meeting VI are superseded.', [3, 5, 7], 'vi'],
  ['The rule in paras. 3–5 of Meeting VI is replaced by the following:', [3, 4, 5], 'vi'],
  ['Il a été décidé de remplacer le paragraphe 4 du compte rendu de la réunion VI.', [4], 'vi'],
  ['Se acordó sustituir el párrafo 4 del informe de la reunión VI.', [4], 'vi'],
  ['Было решено заменить пункт 4 отчёта заседания VI.', [4], 'vi'],
  ['会议决定，以下内容取代第六次会议报告第4段', [4], '六'],
  ['تقرر أن يحل هذا القرار محل الفقرة ٤ من تقرير الاجتماع ٦.', [4], '6'],
])('[OF94] %s', (text, numbers, meeting) => {
  const found = supersededIn(text, []);
  expect(found.map(({ paragraph }) => paragraph)).toEqual(numbers);
  expect(found.at(-1)).toMatchObject({ numbers: expect.arrayContaining([meeting]) });
});

test('[OF94] a decision that replaces nothing, or no paragraph of another report, names none', () => {
  expect(paragraphs('It was agreed to go on as paragraph 4 of the report of Meeting VI says.')).toEqual([]);
  expect(paragraphs('It was agreed to replace the chairs in room VI.')).toEqual([]);
  expect(paragraphs('It was agreed to replace the link. Paragraph 4 of Meeting VI was noted.')).toEqual([]);
  expect(supersededIn('See the earlier one.', ['https://host/r/abc#p4'])).toEqual([]);
});

test('[OF94] a link to the paragraph says which one is replaced', () => {
  expect(supersededIn('This supersedes the earlier decision.', ['https://host/r/abc/v/2#p4', 'https://host/archive'])).toEqual([
    { meetingId: 'abc', paragraph: 4 },
  ]);
});
