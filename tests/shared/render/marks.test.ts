// Marks of footnotes and the tail of an action, to the letter.
import { expect, test } from 'vitest';
import { reportDocx } from '../../../server/documents/docx/report-docx.ts';
import { reportPdf } from '../../../server/documents/pdf/report-pdf.ts';
import type { Language } from '../../../shared/meeting/facts.ts';
import { check } from '../../../shared/projections/checker/check.ts';
import { report } from '../../../shared/projections/report.ts';
import type { Paragraph, Run } from '../../../shared/projections/report-model.ts';
import { renderHtml } from '../../../shared/render/html.ts';
import { actionTail } from '../../../shared/render/tail.ts';
import { docxWords } from '../../support/docx.ts';
import { pdfWords } from '../../support/pdf.ts';
import { anchor, blockOf, minutesOf } from '../../support/report.ts';

function reportWith(texts: string[], language: Language = 'en') {
  const spans = texts.flatMap((text, index) => [...(index === 0 ? [] : [anchor(`n${index}`)]), ...(text === '' ? [] : [{ text }])]);
  const { state, minutes } = minutesOf([[blockOf('paragraph', spans)]], { n1: 'One.', n2: 'Two.' });
  return { state, made: report({ ...state, language }, minutes) };
}

const written = (runs: readonly Run[]): string => runs.map(({ text, note }) => (note === undefined ? text : `[${note}]`)).join('');

test.each<[Language, string[], string]>([
  ['en', ['It was agreed. ', ''], 'It was agreed.[1]'],
  ['en', ['It was agreed. ', ' Next ', ', then.'], 'It was agreed.[1] Next,[2] then.'],
  ['en', ['It was agreed ', 'by all.'], 'It was agreed[1] by all.'],
  ['en', ['It was agreed  ', '', '.'], 'It was agreed.[1][2]'],
  ['fr', ['Il a été convenu ', '.'], 'Il a été convenu[1].'],
  ['fr', ['Il a été convenu\u00A0', '; ensuite'], 'Il a été convenu[1]\u00A0; ensuite'],
  ['ar', ['تقرر ذلك ', '، ثم'], 'تقرر ذلك،[1] ثم'],
  ['zh', ['会议决定 ', '。'], '会议决定。[1]'],
])('[RP26] %s %j', (language, texts, expected) => {
  const [paragraph] = reportWith(texts, language).made.content as [Paragraph];
  expect(written(paragraph.runs)).toBe(expected);
});

test('[RP25] the marks of two footnotes at one place are separated by a comma', async () => {
  const { made } = reportWith(['In good time.', '', '']);
  expect(renderHtml(made)).toContain('class="beside"><a href="#n2"');
  expect(docxWords(await reportDocx(made)).paragraphs.map(({ text }) => text)).toContain('In good time.[^1],[^2]');
  expect(pdfWords(await reportPdf(made))).toContain('In good time.1,2');
});

test.each<[Language, string, string]>([
  ['en', 'before the next call', 'Action: Ana, before the next call'],
  ['en', 'ASAP', 'Action: Ana, ASAP'],
  ['en', '2026-10-09', 'Action: Ana, by 9 October 2026'],
  ['fr', 'avant la prochaine réunion', 'Mesure à prendre\u00A0: Ana, avant la prochaine réunion'],
  ['fr', '2026-11-01', 'Mesure à prendre\u00A0: Ana, au plus tard le 1er novembre 2026'],
  ['es', 'antes de la próxima reunión', 'Medida: Ana, antes de la próxima reunión'],
  ['es', '2026-10-09', 'Medida: Ana, a más tardar el 9 de octubre de 2026'],
  ['ru', 'до следующего заседания', 'Поручение: Ana, срок: до следующего заседания'],
  ['zh', '下次会议前', '行动：Ana，下次会议前'],
  ['zh', '2026-10-09', '行动：Ana，至迟2026年10月9日'],
  ['ar', 'قبل الاجتماع المقبل', 'إجراء: Ana، قبل الاجتماع المقبل'],
])('[RP24] %s %s', (language, due, expected) => {
  const part: Paragraph = { type: 'paragraph', number: 1, blockId: 'b', fragment: 'item:1', kind: 'action', runs: [], subparagraphs: [], owner: 'Ana', due };
  expect(actionTail(part, language)).toBe(expected);
});

test('[CK10] a footnote without text is found at its mark', () => {
  const { state, minutes } = minutesOf([[blockOf('paragraph', [{ text: 'It was agreed.' }, anchor('gone')])]], {});
  expect(check(state, report(state, minutes)).filter((finding) => finding.check === 'empty-note')).toEqual([
    expect.objectContaining({ paragraph: 1, excerpt: 'It was agreed.[1]' }),
  ]);
});
