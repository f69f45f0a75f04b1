// The form in which the United Nations prints, from the one model, in every format.
import { beforeAll, expect, test } from 'vitest';
import { reportDocx } from '../../../server/documents/docx/report-docx.ts';
import { reportPdf } from '../../../server/documents/pdf/report-pdf.ts';
import { languages } from '../../../shared/meeting/facts.ts';
import { report } from '../../../shared/projections/report.ts';
import type { ListedParticipant, Report } from '../../../shared/projections/report-model.ts';
import { annexesOf } from '../../../shared/render/annexes.ts';
import { renderHtml } from '../../../shared/render/html.ts';
import { renderMarkdown } from '../../../shared/render/markdown.ts';
import { renderText } from '../../../shared/render/text.ts';
import { docxParts, docxTexts } from '../../support/docx.ts';
import { pdfLines, pdfPages, pdfTags, pdfWords } from '../../support/pdf.ts';
import { blockOf, minutesOf } from '../../support/report.ts';
import { correctionOf, reportIn } from '../../support/six-reports.ts';
import { readyWordRules, wordFaults } from '../../support/word-rules.ts';

beforeAll(readyWordRules, 120_000);

const inForm = (language: Parameters<typeof reportIn>[0], more: Partial<Report> = {}): Report => ({
  ...reportIn(language),
  unForm: { symbol: 'IGF/MAG/2016/7', distribution: 'general' },
  ...more,
});

test('[RP65] the masthead has organ, symbol, distribution, date and original language, in every format and language', { timeout: 120_000 }, async () => {
  const files = await Promise.all(languages.map((language) => reportDocx(inForm(language))));
  const words = docxTexts(files);
  const lines: Record<string, string[]> = {
    en: ['Multistakeholder Advisory Group', 'IGF/MAG/2016/7', 'Distr.: General', '20 September 2016', 'Original: English'],
    fr: ['IGF/MAG/2016/7', 'Distr. générale', '20 septembre 2016', 'Original : français'],
    es: ['Distr. general', 'Original: español'],
    ru: ['Распространение: общее', 'Язык оригинала: русский'],
    zh: ['普遍分发', '2016年9月20日', '原文：中文'],
    ar: ['التوزيع: عام', 'الأصل: بالعربية'],
  };
  for (const [index, language] of languages.entries()) {
    const made = inForm(language);
    for (const text of [renderText(made), renderHtml(made), words[index] ?? '']) {
      for (const line of lines[language] ?? []) expect(text.replace(/\s+/g, ' '), language).toContain(line);
    }
  }
  const [page = ''] = pdfPages(await reportPdf(inForm('en')));
  for (const line of lines.en ?? []) expect(page.replace(/\s+/g, ' ')).toContain(line);
  // A draft has no date yet, and one without a symbol has none.
  const draft = renderText(inForm('en', { issue: undefined, unForm: { distribution: 'limited' } }));
  expect(draft).toMatch(/^Multistakeholder Advisory Group\nDistr.: Limited\nOriginal: English\n/);
});

test('[RP65] the symbol is the running head, in the Word document and the PDF', async () => {
  const made = inForm('en');
  const header = Object.entries(docxParts(await reportDocx(made))).filter(([path]) => /header\d/.test(path));
  expect(header.some(([, xml]) => xml.includes('IGF/MAG/2016/7') && !xml.includes('Virtual Meeting'))).toBe(true);
  const pages = pdfPages(await reportPdf(made));
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages.slice(1)) expect(page.trimStart()).toMatch(/^IGF\/MAG\/2016\/7/);
});

test('[RP66] headings are numbered by level, each level from one again below the one above', () => {
  const items = [
    [
      blockOf('paragraph', 'One.'),
      blockOf('heading', 'Within'),
      blockOf('paragraph', 'Two.'),
      blockOf('heading', 'Within too'),
      blockOf('paragraph', 'Three.'),
    ],
    [blockOf('paragraph', 'Four.'), blockOf('heading', 'Within again'), blockOf('paragraph', 'Five.')],
  ];
  const { state, minutes } = minutesOf(items);
  const marksIn = (language: Report['language']): (string | undefined)[] =>
    report({ ...state, language, reportOptions: { ...state.reportOptions, headings: true, unForm: true } }, minutes).content.flatMap((part) =>
      part.type === 'heading' ? [part.mark] : [],
    );
  expect(marksIn('en')).toEqual(['I.', 'A.', 'B.', 'II.', 'A.']);
  expect(marksIn('zh')).toEqual(['一.', 'A.', 'B.', '二.', 'A.']);
  expect(marksIn('ar')).toEqual(['أولاً -', 'ألف -', 'باء -', 'ثانياً -', 'ألف -']);
  const plain = report({ ...state, reportOptions: { ...state.reportOptions, headings: true } }, minutes);
  expect(plain.content.some((part) => 'mark' in part)).toBe(false);
  expect(plain.unForm).toBeUndefined();
});

test('[RP67][PD11] annexes are numbered where there are several, named in the text, and begin on pages of their own', async () => {
  const made = inForm('en');
  expect(annexesOf(made).map(({ title }) => title)).toEqual(['Annex I\nAgreed actions', 'Annex II\nRecord of agreement', 'Annex III\nList of participants']);
  const text = renderText(made).replace(/\s+/g, ' ');
  for (const sentence of ['listed in annex I.', 'set out in annex II.', 'contained in annex III.']) expect(text).toContain(sentence);
  expect(renderHtml({ ...made, actions: undefined, agreements: undefined } as unknown as Report)).toContain(
    '<h2 id="participants">Annex<br>List of participants</h2>',
  );
  expect(renderMarkdown(made)).toContain('## Annex II: Record of agreement');
  const pdf = await reportPdf(made);
  // Bookmarks and screen readers have the two lines of a title as words.
  expect(pdfTags(pdf)).toContain('"Annex I Agreed actions"');
  const pages = pdfPages(pdf);
  expect(['Annex I', 'Annex II', 'Annex III'].map((label) => pages.findIndex((page) => new RegExp(`^\\s*${label}$`, 'm').test(page)))).toEqual([1, 2, 3]);
  expect(docxParts(await reportDocx(made))['word/document.xml']?.match(/<w:pageBreakBefore\/>/g)).toHaveLength(3);
});

test('[RP68] people stand by group: Chair, Secretariat, groups, observers; a country once, in the order of the language; in two columns', async () => {
  const person = (name: string, more: Partial<ListedParticipant> = {}): ListedParticipant => ({ name, role: 'member', presence: 'present', ...more });
  const participants = [
    person('Zoë', { group: 'Governments', affiliation: 'Österreich' }),
    person('Ana', { group: 'Governments', affiliation: 'Zambia' }),
    person('Bo', { group: 'Governments', affiliation: 'Österreich', presence: 'phone' }),
    person('Cy'),
    person('Obs', { role: 'observer' }),
    person('Sam', { role: 'secretariat', group: 'Governments' }),
    person('Lynn', { role: 'chair' }),
    person('Dee', { group: 'Academia', presence: 'apologies' }),
  ];
  const made = inForm('en', { participants });
  expect(annexesOf(made).at(-1)?.groups).toEqual([
    { title: 'Chair', entries: ['Lynn'] },
    { title: 'Secretariat', entries: ['Sam'] },
    { title: 'Academia', entries: ['Dee (Apologies)'] },
    { title: 'Governments', entries: ['Österreich: Bo (On the phone); Zoë', 'Zambia: Ana'] },
    { title: 'Members', entries: ['Cy'] },
    { title: 'Observers', entries: ['Obs'] },
  ]);
  expect(docxParts(await reportDocx(made))['word/document.xml']).toMatch(/<w:cols w:space="567" w:num="2"/);
  const [, , , page = ''] = pdfPages(await reportPdf(made));
  // The last group is beside the first.
  expect(page).toMatch(/Chair.*\S/);
});

test('[RP69] lines run back to the margin where the options ask for it', async () => {
  const numbering = async (more: Partial<Report>): Promise<string> => docxParts(await reportDocx(inForm('en', more)))['word/numbering.xml'] ?? '';
  expect(await numbering({ flush: true })).toMatch(/<w:ind w:left="0" w:firstLine="0"\/>/);
  expect(await numbering({})).not.toContain('w:firstLine');
  expect(renderHtml(inForm('en', { flush: true }))).toContain('class="sheet un flush"');
});

test.each(languages)('[DX13] the form of the United Nations is valid, with changes too: %s', { timeout: 60_000 }, async (language) => {
  const since = inForm(language, { flush: true });
  expect(wordFaults(await reportDocx(since))).toEqual([]);
  const later = { ...correctionOf(language), unForm: since.unForm };
  expect(wordFaults(await reportDocx(later as Report, { since, author: 'Secretariat', at: 0 }))).toEqual([]);
});

test('[DX31] annexes are counted by Word, and cited by fields in every language', () => {
  const partsOf = async (language: (typeof languages)[number]) => docxParts(await reportDocx(inForm(language)))['word/document.xml'] ?? '';
  return Promise.all(
    languages.map(async (language) => {
      const xml = await partsOf(language);
      const cited = Array.from(xml.matchAll(/ REF (annex_\w+) /g), ([, name]) => name);
      const numbered = Array.from(xml.matchAll(/w:name="(annex_\w+)"\/>((?:(?!<w:bookmarkEnd).)*)/g), ([, name, within]) => ({ name, within }));
      expect(cited).toEqual(['annex_actions', 'annex_agreements', 'annex_participants']);
      expect(numbered.map(({ name }) => name)).toEqual(cited);
      // There is no field for Arabic ordinals in Word, nor for Chinese numbers in LibreOffice: the number is a text, and citations repeat it.
      for (const { within } of numbered) expect(within?.includes(' SEQ Annex ')).toBe(language !== 'ar' && language !== 'zh');
    }),
  );
});

test('[RP111] there are no bars and no checksum, and Arabic columns begin at the right', async () => {
  for (const language of ['en', 'ar'] as const) {
    const parts = docxParts(await reportDocx(inForm(language)));
    const plain = docxParts(await reportDocx(reportIn(language)));
    const bars = (xml = ''): number => Array.from(xml.matchAll(/<w:pBdr>/g)).length;
    expect([bars(parts['word/styles.xml']), bars(plain['word/styles.xml'])]).toEqual([0, language === 'ar' ? 0 : 2]);
    const sections = Array.from((parts['word/document.xml'] ?? '').matchAll(/<w:sectPr>.*?<\/w:sectPr>/g), ([xml]) => xml);
    expect(sections).toHaveLength(3);
    for (const section of sections) expect(section.includes('<w:bidi/>')).toBe(language === 'ar');
    expect(pdfWords(await reportPdf(inForm(language)))).not.toContain('SHA-256');
    expect(pdfWords(await reportPdf(reportIn(language)))).toContain('SHA-256');
  }
});

test('[RP115] a heading of the third level is bold, and in italics only where its script and form have them', async () => {
  const looks = await Promise.all(
    [reportIn('en'), inForm('en'), reportIn('zh'), reportIn('ar')].map(async (made) => {
      const style = /w:styleId="Heading3".*?<\/w:style>/.exec(docxParts(await reportDocx(made))['word/styles.xml'] ?? '')?.[0] ?? '';
      return [style.includes('<w:b/>'), style.includes('<w:i/>')];
    }),
  );
  expect(looks).toEqual([
    [true, true],
    [true, false],
    [true, false],
    [true, false],
  ]);
});

test('[RP116] tables have rules between their rows only', async () => {
  const xml = docxParts(await reportDocx(reportIn('en')))['word/document.xml'] ?? '';
  const borders = Array.from(xml.matchAll(/<w:tblBorders>(.*?)<\/w:tblBorders>/g), ([, each = '']) =>
    Array.from(each.matchAll(/<w:(\w+) w:val="single"/g), ([, side]) => side),
  );
  expect(borders).toEqual([
    ['bottom', 'insideH'],
    ['bottom', 'insideH'],
    ['bottom', 'insideH'],
  ]);
});

test('[DX31] no bookmark is in a paragraph that ends a section, where LibreOffice finds none', async () => {
  const xml = docxParts(await reportDocx(inForm('en')))['word/document.xml'] ?? '';
  const ends = Array.from(xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<w:sectPr>(?:(?!<\/w:p>).)*<\/w:p>/g), ([end]) => end);
  expect(ends).toHaveLength(2);
  for (const end of ends) expect(end).not.toContain('bookmarkStart');
});

test('[DX35] people who came or went since an issue are marked in their columns', { timeout: 60_000 }, async () => {
  const options = { since: inForm('en'), author: 'S', at: 0 };
  const file = await reportDocx(inForm('en', { ...correctionOf('en'), unForm: inForm('en').unForm }), options);
  expect(wordFaults(file)).toEqual([]);
  const parts = docxParts(file);
  const xml = parts['word/document.xml'] ?? '';
  const people = Array.from(xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*w:val="(?:PeopleGroup|Person)"(?:(?!<\/w:p>).)*<\/w:p>/g), ([line]) => line);
  const marked = people.filter((line) => line.includes('<w:ins '));
  expect(marked.map((line) => Array.from(line.matchAll(/<w:t[^>]*>([^<]*)/g), ([, text]) => text).join(''))).toEqual([
    'Members',
    'Jūratė Šimková (On the phone)',
  ]);
});

test('[RP114] the heading of a group stays with the first of its people', async () => {
  const grouped = (count: number): Report =>
    inForm('en', {
      actions: [],
      agreements: [],
      nameless: undefined,
      participants: Array.from({ length: count }, (_, index) => ({
        name: `Person ${index}`,
        group: `Group ${'ABCDEFG'[index % 7]}`,
        role: 'member' as const,
        presence: 'present' as const,
      })),
    });
  for (const count of [9, 10, 11]) {
    const lines = pdfLines(await reportPdf(grouped(count))).at(-1) ?? [];
    const titles = lines.filter(({ text }) => /^Group .$/.test(text));
    expect(titles).toHaveLength(7);
    for (const title of titles)
      expect(
        lines.some(({ x, y, text }) => x === title.x && y > title.y && y < title.y + 40 && text.startsWith('Person')),
        `${title.text} of ${count}`,
      ).toBe(true);
  }
  const styles = docxParts(await reportDocx(grouped(8)))['word/styles.xml'] ?? '';
  const style = (id: string): string => new RegExp(`w:styleId="${id}".*?</w:style>`).exec(styles)?.[0] ?? '';
  expect(style('PeopleGroup')).toContain('<w:basedOn w:val="Heading2"/>');
  expect(style('PeopleGroup')).not.toContain('keepNext');
  expect(style('Heading2')).toContain('<w:keepNext/>');
  expect(renderHtml(grouped(8))).toMatch(/\.people h3\{[^}]*break-after:avoid/);
});

test('[RP112] titles are at the margin, and the masthead is apart from the title', async () => {
  for (const [made, centred] of [
    [inForm('en'), 0],
    [reportIn('en'), 3],
  ] as const) {
    const styles = docxParts(await reportDocx(made))['word/styles.xml'] ?? '';
    expect(Array.from(styles.matchAll(/<w:jc w:val="center"\/>/g))).toHaveLength(centred);
  }
  expect(renderText(inForm('en'))).toContain('Original: English\n\nVirtual Meeting VI\n');
});

test('[RP23] in Arabic, cells and people in Latin letters begin at the right', async () => {
  const xml = docxParts(await reportDocx(inForm('ar')))['word/document.xml'] ?? '';
  const line = /<w:p>(?:(?!<\/w:p>).)*Lynn St\. Amour/.exec(xml)?.[0] ?? '';
  expect(line).toContain('<w:jc w:val="right"/>');
});
