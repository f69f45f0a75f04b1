// Every format of a report has its numbers, notes and words.
import { describe, expect, test } from 'vitest';
import { reportDocx } from '../../../server/documents/docx/report-docx.ts';
import { type Rng, seededRng } from '../../../shared/kit/rng.ts';
import { columns } from '../../../shared/kit/wrap.ts';
import { languages } from '../../../shared/meeting/facts.ts';
import type { Block, BlockKind, Span } from '../../../shared/minutes/minutes.ts';
import { report } from '../../../shared/projections/report.ts';
import type { Report, Run } from '../../../shared/projections/report-model.ts';
import { renderHtml } from '../../../shared/render/html.ts';
import { renderMarkdown } from '../../../shared/render/markdown.ts';
import { renderText } from '../../../shared/render/text.ts';
import { reportWordsFor } from '../../../shared/words/report/report-words.ts';
import { docxWords } from '../../support/docx.ts';
import { anchor, blockOf, minutesOf } from '../../support/report.ts';
import { readTextReport } from '../../support/text-report.ts';
import { costOf } from '../../support/work.ts';

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '&lt;b&gt; &amp;',
  '=cmd()|calc',
  '#import "x"',
  '*bold* _em_ [x](javascript:alert(1)) `code`',
  '\u202Egnihtemos\u202C',
  'a\u0000b\u0007c',
  'מילים and مرحبا',
  '会议纪要，第一段。',
  '👩‍👩‍👧‍👦 🇲🇽',
  'x'.repeat(300),
  '\uD800 alone',
  '1. not a number',
  '- not a list',
  '[1] not a note',
  '[^1]: nor this',
];

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A paragraph's words as the model has them, marks as `[^n]`. */
const words = (runs: Run[], between = ''): string =>
  flat(runs.map((run, index) => (run.note === undefined ? run.text : `${runs[index - 1]?.note === undefined ? '' : between}[^${run.note}]`)).join(''));

function readHtml(html: string): { numbers: number[]; paragraphs: string[]; subs: string[]; marks: string[]; notes: string[] } {
  const text = (markup: string): string =>
    flat(
      markup
        .replace(/<sup[^>]*><a[^>]*>(\d+)<\/a><\/sup>/g, '[^$1]')
        .replace(/<[^>]+>/g, '')
        .replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' })[name] ?? ''),
    );
  const all = (pattern: RegExp): string[] => Array.from(html.matchAll(pattern), (match) => text((match[1] ?? '').replace(/ <span class="tail"[\s\S]*$/, '')));
  return {
    numbers: Array.from(html.matchAll(/<div class="para [a-z]+" id="p(\d+)">/g), ([, number]) => Number(number)),
    marks: all(/<div class="sub d\d"><span class="mark">([^<]*)<\/span>/g),
    paragraphs: all(/<p class="text" dir="(?:ltr|rtl)"[^>]*>([\s\S]*?)<\/p>/g),
    subs: all(/<div class="sub d\d"><span class="mark">[^<]*<\/span><p dir="(?:ltr|rtl)"[^>]*>([\s\S]*?)<\/p>/g),
    notes: all(/<li id="n\d+"><span>\d+<\/span><p dir="(?:ltr|rtl)"[^>]*>([\s\S]*?)<\/p>/g),
  };
}

function randomReport(rng: Rng): Report {
  const reportOptions = {
    headings: rng.chance(0.5),
    actionsAnnex: rng.chance(0.5),
    participants: rng.chance(0.5),
    agreements: false,
    linksAsNotes: rng.chance(0.5),
  };
  const spans = (): Span[] =>
    Array.from({ length: 1 + rng.int(4) }, (): Span => {
      if (rng.chance(0.2)) return anchor(`n${rng.int(5)}`);
      const text = `${rng.pick(['Plain words', 'The MAG agreed', ...hostile.slice(0, 15)])} `;
      // Behind its words an address would be more than they say; as a note it is read back with the others.
      const link = reportOptions.linksAsNotes && rng.chance(0.2) ? { link: `https://example.org/${rng.int(3)}` } : {};
      return { text, ...link, ...(rng.chance(0.3) && { strong: true as const }), ...(rng.chance(0.3) && { em: true as const }) };
    });
  const kinds: BlockKind[] = ['paragraph', 'bullet', 'lettered', 'decision', 'action', 'note'];
  const items = Array.from({ length: 1 + rng.int(4) }, () =>
    Array.from({ length: rng.int(6) }, (): Block => blockOf(rng.pick(kinds), spans(), { indent: rng.int(3) })),
  );
  const notes = Object.fromEntries([0, 1, 2, 3, 4].map((id) => [`n${id}`, rng.pick(hostile.slice(0, 13))]));
  const { state, minutes } = minutesOf(items, notes);
  const participants = [
    { id: 'p1', role: 'member' as const, name: 'Ana', visits: [{ arrivedAt: 1, leftAt: 1 }] },
    { id: 'p2', role: 'chair' as const, name: 'Lynn', group: 'Academia', visits: [{ arrivedAt: 1, leftAt: 1 }] },
  ];
  return report({ ...state, language: rng.pick(languages), reportOptions, participants }, minutes);
}

test.each(Array.from({ length: 40 }, (_, round) => round * 6151 + 3))(
  '[RP1][RP3][RP4][RP8][RP9][DX1] numbers, marks, notes and words are read back from text, page and Word document, in any language, seed %i',
  async (seed) => {
    const made = randomReport(seededRng(seed));
    const paragraphs = made.content.filter((part) => part.type === 'paragraph');
    const html = readHtml(renderHtml(made));
    expect(html.paragraphs).toEqual(paragraphs.map((part) => words(part.runs)));
    expect(html.numbers).toEqual(paragraphs.map(({ number }) => number));
    expect(html.subs).toEqual(paragraphs.flatMap((part) => part.subparagraphs.map((sub) => words(sub.runs))));
    expect(html.marks).toEqual(paragraphs.flatMap((part) => part.subparagraphs.map(({ mark }) => mark)));
    expect(html.notes).toEqual(made.notes.map((note) => note.text));
    const text = readTextReport(renderText(made));
    expect(text.paragraphs.length).toBe(paragraphs.length);
    expect(text.notes).toEqual(made.notes.map((note) => flat(note.text)));
    for (const [index, part] of paragraphs.entries()) expect(text.paragraphs[index]?.startsWith(words(part.runs))).toBe(true);
    const word = docxWords(await reportDocx(made));
    const written = word.paragraphs
      .filter(({ level }) => level !== undefined)
      .map(({ style, text: said }) => ({ sub: style === 'Subparagraph', text: flat(said) }));
    const between = reportWordsFor(made.language).form.betweenNotes;
    const model = paragraphs.flatMap((part) => [
      { sub: false, text: words(part.runs, between) },
      ...part.subparagraphs.map((sub) => ({ sub: true, text: words(sub.runs, between) })),
    ]);
    expect(written.map(({ sub }) => sub)).toEqual(model.map(({ sub }) => sub));
    // An action says behind its words whose it is.
    for (const [index, { text: said }] of model.entries()) expect(written[index]?.text.startsWith(said), said).toBe(true);
    expect(word.notes.map(flat)).toEqual(made.notes.map((note) => flat(note.text)));
  },
);

describe.each(hostile)('%s', (text) => {
  const { state, minutes } = minutesOf(
    [
      [
        blockOf('action', [{ text, link: 'https://example.org/"><script>' }, anchor('n')], { owner: text, due: text }),
        blockOf('heading', text),
        blockOf('bullet', text),
      ],
    ],
    { n: text },
  );
  const made = report({ ...state, title: text, body: text }, minutes);

  test('[RP8] is text in the page, never markup', () => {
    const html = renderHtml(made, { canonical: 'https://example.org/r/x' });
    const tags = new Set(Array.from(html.matchAll(/<([a-z0-9]+)/gi), (match) => match[1]));
    expect([...tags].filter((tag) => ['script', 'img', 'svg', 'b'].includes(tag ?? ''))).toEqual([]);
    expect(html).not.toMatch(/<[^>]*\son\w+=|href="(?!https?:|mailto:|#|\/)/i);
    for (const character of '\u202A\u202E\u0000\u0007') expect(html).not.toContain(character);
    expect(html.isWellFormed()).toBe(true);
  });

  test('[RP8] begins no list, note, link or heading in Markdown', () => {
    const markdown = renderMarkdown(made);
    const unescaped = markdown.replace(/\\[\s\S]/g, '');
    expect(unescaped).not.toMatch(/<|`|\]\(javascript:/);
    expect(unescaped.match(/^\[\^/gm)?.length).toBe(1);
    expect(unescaped.match(/^#+ /gm)).toEqual(['# ', '## ']);
  });

  test('[RP8] keeps to its columns in the text, unless one word is longer', () => {
    for (const line of renderText(made).split('\n')) expect(columns(line) <= 72 || !/\S\s+\S+\s+\S/.test(line.trim())).toBe(true);
  });
});

test('[RP7] the page has a permanent link a paragraph, and direction and language', () => {
  const { state, minutes } = minutesOf([[blockOf('paragraph', 'One'), blockOf('paragraph', 'مرحبا')]]);
  const html = renderHtml(report(state, minutes), { canonical: 'https://example.org/r/m1' });
  for (const part of [
    '<html lang="en" dir="ltr">',
    'id="p1"',
    'href="#p2"',
    'class="text" dir="ltr"',
    '<link rel="canonical" href="https://example.org/r/m1">',
  ])
    expect(html).toContain(part);
  expect(html).not.toContain('<script');
  expect(renderHtml(report({ ...state, language: 'ar' }, minutes))).toContain('<html lang="ar" dir="rtl">');
});

test('[RP8] a hundred thousand characters without a space are written in good time in every format', () => {
  const { state, minutes } = minutesOf([[blockOf('paragraph', '字'.repeat(100_000)), blockOf('paragraph', 'x'.repeat(100_000))]]);
  const made = report(state, minutes);
  const cost = costOf(() => {
    for (const text of [renderText(made), renderHtml(made), renderMarkdown(made)]) expect(text.length).toBeGreaterThan(200_000);
  });
  expect(cost).toBeLessThan(5000);
});
