// Every mixture of letters and bullets, read back by LibreOffice in one start.
import { expect, test } from 'vitest';
import { reportDocx } from '../../../server/documents/docx/report-docx.ts';
import { seededRng } from '../../../shared/kit/rng.ts';
import { type Language, languages } from '../../../shared/meeting/facts.ts';
import { listMarks } from '../../../shared/minutes/list-marks.ts';
import type { Paragraph, Report } from '../../../shared/projections/report-model.ts';
import { docxParts, docxTexts } from '../../support/docx.ts';
import { reportIn } from '../../support/six-reports.ts';

interface Listed {
  kind: 'lettered' | 'bullet';
  indent: number;
}
const L = (indent: number): Listed => ({ kind: 'lettered', indent });
const B = (indent: number): Listed => ({ kind: 'bullet', indent });

const named: Record<string, Listed[]> = {
  'a b': [L(0), L(0)],
  'bullet a b': [B(0), L(0), L(0)],
  'a bullet b': [L(0), B(0), L(0)],
  'a bullet1 b': [L(0), B(1), L(0)],
  'a bullet1 i ii': [L(0), B(1), L(1), L(1)],
  'a i bullet2 a. b.': [L(0), L(1), B(2), L(2), L(2)],
  'a i bullet1 ii': [L(0), L(1), B(1), L(1)],
  'bullet0 bullet1 a': [B(0), B(1), L(0)],
  'bullet0 i': [B(0), L(1), L(1)],
  'i first': [L(1), L(1)],
  'a a. (skips)': [L(0), L(2)],
  'bullet1 a': [B(1), L(0)],
  'a i b i': [L(0), L(1), L(0), L(1)],
  'a bullet2 i': [L(0), B(2), L(1)],
  30: Array.from({ length: 30 }, () => L(0)),
  'a i bullet0 i': [L(0), L(1), B(0), L(1)],
  '30 of each degree': [L(0), ...Array.from({ length: 30 }, () => L(1)), ...Array.from({ length: 30 }, () => L(2))],
};

const seed = 20_161;
const rng = seededRng(seed);
const drawn = Array.from({ length: 60 }, (_, index): [string, Listed[]] => [
  `drawn ${index}`,
  Array.from({ length: 1 + rng.int(9) }, () => (rng.chance(0.7) ? L : B)(rng.int(3))),
]);
const shapes = [...Object.entries(named), ...drawn];

function reportOf(language: Language): Report {
  const content = shapes.map(([, blocks], index): Paragraph => {
    const marks = listMarks(blocks, language);
    const blockId = `p${index}`;
    const subparagraphs = blocks.map(({ kind, indent }, at) => {
      return { blockId: `${blockId}-${at}`, style: kind, degree: indent, mark: marks[at] ?? '', runs: [{ text: `x${at}` }] };
    });
    return { type: 'paragraph', number: index + 1, blockId, fragment: 'item:1', kind: 'paragraph', runs: [{ text: 'SHAPE' }], subparagraphs };
  });
  return { ...reportIn(language), content, notes: [] };
}

test(`[DX10] LibreOffice shows the report's mark at every subparagraph, for every mixture of letters and bullets in six languages, seed ${seed}`, {
  timeout: 60_000,
}, async () => {
  const files = await Promise.all(languages.map((language) => reportDocx(reportOf(language))));
  const shown = docxTexts(files).map((text) => {
    const read = text.split(/^.*SHAPE\s*$/m).slice(1);
    return read.map((part) => Array.from(part.matchAll(/^\s*(\S.*?)\s+x\d+$/gm), ([, mark = '']) => mark).join(' '));
  });
  const named = (marks: (string | undefined)[]) => Object.fromEntries(shapes.map(([name], at) => [name, marks[at]]));
  for (const [index, language] of languages.entries()) {
    const wanted = shapes.map(([, blocks]) => listMarks(blocks, language).join(' '));
    expect(named(shown[index] ?? []), language).toEqual(named(wanted));
  }
});

test('[DX10] Arabic letters are Word’s own numbering', async () => {
  const numbering = docxParts(await reportDocx(reportOf('ar')))['word/numbering.xml'] ?? '';
  expect(numbering).toContain('<w:numFmt w:val="arabicAbjad"/>');
  expect(numbering).not.toContain('w:lvlText w:val="(ب)"');
});
