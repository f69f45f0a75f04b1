import { expect, test } from 'vitest';
import { readFonts } from '../../../server/documents/pdf/fonts.ts';
import { reportPdf } from '../../../server/documents/pdf/report-pdf.ts';
import { must } from '../../../shared/kit/must.ts';
import { languages } from '../../../shared/meeting/facts.ts';
import type { Report } from '../../../shared/projections/report-model.ts';
import { pdfFacts, pdfPlaces, pdfText, pdfWords } from '../../support/pdf.ts';
import { reportIn, toldIn } from '../../support/six-reports.ts';

const flat = (text: string): string => text.replace(/\s+/g, '');

/** A report of these paragraphs, each with a note and a subparagraph of the same words. */
function reportOf(texts: string[], more: Partial<Report> = {}): Report {
  const report = reportIn('en');
  return {
    ...report,
    content: texts.map((text, index) => ({
      type: 'paragraph',
      number: index + 1,
      blockId: `b${index}`,
      fragment: 'item:1',
      kind: (['paragraph', 'decision', 'action'] as const)[index % 3] ?? 'paragraph',
      owner: text.slice(0, 200),
      runs: [{ text }, { text: '', note: index + 1 }],
      subparagraphs: [{ blockId: `s${index}`, style: 'lettered', degree: index % 3, mark: '(a)', runs: [{ text: text.slice(0, 3000) }] }],
    })),
    notes: texts.map((text, index) => ({ number: index + 1, id: `n${index}`, text: text.slice(0, 5000) })),
    ...more,
  };
}

for (const language of languages.filter((each) => each !== 'ar')) {
  test(`[PD1] texts, numbers, marks and notes stand in the order of the report: ${language}`, async () => {
    const pdf = await reportPdf(reportIn(language));
    const { title, body, heading, texts, notes } = toldIn(language);
    const [first, decided, action, lettered, second, bullet] = texts;
    const [a, b] = language === 'en' || language === 'zh' ? ['(a)', '(b)'] : ['a)', 'b)'];
    const inOrder = [body, title, heading, '1.', `${first}1`, a, lettered, b, `${second}2`, '•', bullet, '2.', `${decided}3`, '3.', action];
    const read = flat(pdfWords(pdf));
    let at = 0;
    for (const words of inOrder) {
      const found = read.indexOf(flat(words), at);
      expect(found, `${words} in ${read.slice(at, at + 200)}`).toBeGreaterThanOrEqual(at);
      at = found + flat(words).length;
    }
    const foot = pdfText(pdf).split('\f')[0]?.trim().split('\n').slice(-8).join('\n') ?? '';
    for (const [index, note] of notes.entries()) expect(flat(foot)).toContain(flat(`${index + 1} ${note}`));
  });
}

test('[PD1] a note that is marked twice stands once; a mark without a note and a reference to nothing are set all the same', async () => {
  const report = reportOf(['One.']);
  const [part] = report.content;
  if (part?.type !== 'paragraph') throw new Error('a paragraph');
  part.runs.push(
    { text: ' Two.' },
    { text: '', note: 1 },
    { text: ' Three.' },
    { text: '', note: 9 },
    { text: ' See ', reference: 1 },
    { text: '', reference: 77 },
  );
  const words = pdfWords(await reportPdf(report));
  expect(words).toContain('One.1 Two.1 Three.9');
  expect(words).toContain('paragraph 77');
  expect(words.split('One.').length - 1).toBe(3);
});

test('[PD1] each note stands at the foot of the page of its mark, in decisions and actions too', async () => {
  const report = reportOf(Array.from({ length: 60 }, (_, index) => `${'The Secretariat informed the participants of it. '.repeat(1 + (index % 14))}The end.`));
  report.notes = report.notes.map(({ number, id }) => ({ number, id, text: `Foot ${number}. ${'It goes on. '.repeat(number % 20)}` }));
  const pages = pdfText(await reportPdf({ ...report, participants: undefined, actions: undefined })).split('\f');
  const numbers = (page: string, pattern: RegExp) => Array.from(page.matchAll(pattern), ([, number]) => Number(number));
  const marks = pages.map((page) => numbers(page, /end\. ?(\d+)/g));
  expect(marks.flat()).toEqual(report.notes.map(({ number }) => number));
  expect(pages.map((page) => numbers(page, /Foot (\d+)\./g))).toEqual(marks);
});

test('[PD2] an Arabic paragraph and note in an English report begin at the right, and say that they are Arabic', async () => {
  const arabic = 'تقرر';
  const report = reportOf([arabic], { participants: undefined, actions: undefined, issue: undefined });
  const pdf = await reportPdf(report);
  const latin = await reportPdf(reportOf(['Short.'], { participants: undefined, actions: undefined, issue: undefined }));
  const note = (made: Uint8Array) =>
    must(
      pdfPlaces(made).words.findLast(({ text }) => text === 'Short.' || /\p{Script=Arabic}/u.test(text)),
      'the note',
    );
  expect(note(pdf).left).toBeGreaterThan(300);
  expect(note(latin).left).toBeLessThan(150);
  const languagesOf = (made: Uint8Array) =>
    new Set(
      Array.from(
        Buffer.from(made)
          .toString('latin1')
          .matchAll(/\/Lang ?\(([a-z]+)\)/g),
        ([, lang]) => lang,
      ),
    );
  expect(languagesOf(pdf)).toEqual(new Set(['en', 'ar']));
  expect(languagesOf(latin)).toEqual(new Set(['en']));
});

test('[PD3] the file says its title, its day and its language, and that it is tagged for PDF/UA-1', async () => {
  for (const language of languages) {
    const pdf = await reportPdf(reportIn(language), (text) => expect.unreachable(text));
    const raw = Buffer.from(pdf).toString('latin1');
    expect(pdfFacts(pdf)).toMatchObject({
      Title: toldIn(language).title,
      Tagged: 'yes',
      CreationDate: expect.stringMatching(/^2016-09-20/),
      Encrypted: 'no',
      JavaScript: 'no',
    });
    expect(raw).toContain('pdfuaid:part>1<');
    expect(raw).toMatch(new RegExp(`/Type /Catalog[\\s\\S]*/Lang ?\\(${language}`));
  }
  expect(pdfFacts(await reportPdf(reportOf(['A draft.'], { issue: undefined })))).not.toHaveProperty('CreationDate');
});

test('[PD4] the same issue gives the same bytes', async () => {
  const [one, , two] = [await reportPdf(reportIn('en')), await reportPdf(reportIn('zh')), await reportPdf(reportIn('en'))];
  expect(Buffer.compare(one, two)).toBe(0);
});

test('[PD5] letters without a font are told, and the rest is read; emoji and rare Chinese have one', async () => {
  const told: string[] = [];
  const tell = (text: string): void => void told.push(text);
  await reportPdf(reportOf(['Done ✅ 👩‍👩‍👧 🇨🇭 👍🏽', '㐀㐁龘囍', 'Ελληνικά', '日本語かな']), tell);
  expect(told).toEqual([]);
  const words = pdfWords(await reportPdf(reportOf(['Before ไทย after.']), tell));
  expect(words).toMatch(/Before .*after\./);
  expect(told.join()).toContain('ไ');
});

test('[PD5] a font package that is missing is named, and the others are read', () => {
  const told: string[] = [];
  expect(
    readFonts(
      (text) => told.push(text),
      () => undefined,
    ),
  ).toEqual([]);
  expect(told.map((text) => /@[\w-]+\/[\w-]+/.exec(text)?.[0])).toEqual(['@embedpdf/fonts-arabic', '@embedpdf/fonts-sc', '@expo-google-fonts/noto-emoji']);
  told.length = 0;
  expect(readFonts((text) => told.push(text)).length).toBe(6);
  expect(told).toEqual([]);
});

test('[PD6] nothing leaves the page, however long a word', async () => {
  const long = [
    'x'.repeat(100_000),
    `https://example.org/${'a'.repeat(500)}`,
    'عربي'.repeat(400),
    '你好'.repeat(1500),
    '_'.repeat(400),
    'é'.repeat(300),
    '👩‍👩‍👧'.repeat(100),
  ];
  const cells = long.map((text) => text.slice(0, 150));
  const pdf = await reportPdf(
    reportOf(long, {
      title: { ...reportIn('en').title, title: 'W'.repeat(300), body: 'z'.repeat(200) },
      participants: cells.map((name) => ({ name, affiliation: name, group: name, role: 'member', presence: 'present' })),
      actions: cells.map((text) => ({ blockId: 'b', paragraph: 1, text, owner: text, due: text, status: 'open' })),
    }),
  );
  const { width, words } = pdfPlaces(pdf);
  expect(words.length).toBeGreaterThan(600);
  // Half of a margin: a hyphen or a comma may hang outside the lines.
  expect(words.filter(({ left, right }) => left < 36 || right > width - 36)).toEqual([]);
  expect(pdfWords(pdf).replace(/[^x]/g, '').length).toBeGreaterThanOrEqual(100_000);
});

test('[RP8] what participants type is set as it is typed', async () => {
  const typed = [
    '#import "@preview/cetz:0.4.0": canvas',
    '#read("/etc/passwd") #sys.inputs $x^2$ *bold* _em_ `raw` <p1> @p1',
    '= Heading',
    '- item / term: x // comment',
    '<script>alert(1)</script> & "q" \\u{41} \\',
    '=cmd()|x!A1',
    'plain https://example.org/#page(1) end',
    ']] #eval("1+1") [[ }} {{',
  ];
  const pdf = await reportPdf(reportOf(typed, { title: { ...reportIn('en').title, title: String(typed[1]), body: String(typed[0]) } }));
  const read = pdfWords(pdf);
  for (const text of typed) expect(read.split(text).length - 1, text).toBeGreaterThanOrEqual(3);
  expect(pdfFacts(pdf).Title).toBe(typed[1]);
});

test('[RP8] control and bidi characters are left out, and half a pair is a replacement mark', async () => {
  const pdf = await reportPdf(reportOf(['a\u0000b\u0007c \u202Eevil\u202C \uFEFFend', 'half \uD800 and \uDC00.', '']));
  const read = pdfWords(pdf);
  expect(read).toContain('abc evil end');
  expect(read).toContain('half \uFFFD and \uFFFD.');
});
