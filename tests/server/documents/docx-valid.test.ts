// Every part of every Word document by the rules of Word itself: Microsoft's Open XML SDK.
import { beforeAll, expect, test } from 'vitest';
import { reportDocx } from '../../../server/documents/docx/report-docx.ts';
import { languages } from '../../../shared/meeting/facts.ts';
import type { Paragraph, Report } from '../../../shared/projections/report-model.ts';
import { correctionOf, reportIn } from '../../support/six-reports.ts';
import { readyWordRules, wordFaults } from '../../support/word-rules.ts';

beforeAll(readyWordRules, 120_000);

test.each(languages)('[DX13] the report and its changes since an issue are valid: %s', { timeout: 60_000 }, async (language) => {
  const since = reportIn(language);
  expect(wordFaults(await reportDocx(since))).toEqual([]);
  expect(wordFaults(await reportDocx(correctionOf(language), { since, author: 'Secretariat', at: 0 }))).toEqual([]);
});

test('[DX13] a report without anything in it, one of lists alone, and what is hostile are valid', { timeout: 60_000 }, async () => {
  const bare: Report = { ...reportIn('ar'), content: [], notes: [], actions: [], participants: [], agreements: [], nameless: 0 };
  expect(wordFaults(await reportDocx(bare))).toEqual([]);
  const hostile = ['<w:p/>&]]>', '\u0000\u0008\uFFFE\uD800x', '\u202Eabc', '%1 👩‍👩‍👧', '\f\v\r\n\t', ''];
  const content = hostile.map((text, index): Paragraph => {
    const subparagraphs = [0, 2, 1].map((degree) => {
      return {
        blockId: `s${index}-${degree}`,
        style: index % 2 ? ('bullet' as const) : ('lettered' as const),
        degree,
        mark: `${text}%)`,
        runs: [{ text, link: text }],
      };
    });
    return { type: 'paragraph', number: index + 1, blockId: `b${index}`, fragment: text, kind: 'action', owner: text, runs: [{ text }], subparagraphs };
  });
  const speakers = hostile.map((text) => ({ number: text, item: text, name: text, kind: 'reply' as const }));
  expect(wordFaults(await reportDocx({ ...bare, content, speakers }, { since: bare, author: hostile.join(''), at: 0 }))).toEqual([]);
});
