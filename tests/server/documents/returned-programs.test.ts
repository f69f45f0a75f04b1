// The way back from other programs: the XML as Word, Word Online, Google Docs and Pages write it.
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { saidHash } from '../../../server/documents/docx/mark.ts';
import { reportDocx } from '../../../server/documents/docx/report-docx.ts';
import { baseOf } from '../../../server/documents/returned/base.ts';
import { readFile } from '../../../server/documents/returned/read-file.ts';
import { must } from '../../../shared/kit/must.ts';
import { paragraphsOf } from '../../../shared/projections/changes.ts';
import { returnedChanges } from '../../../shared/returned/changes.ts';
import type { Returned } from '../../../shared/returned/model.ts';
import { docxParts } from '../../support/docx.ts';
import { longReport } from '../../support/long-report.ts';
import { reportIn } from '../../support/six-reports.ts';

const report = longReport(12);
const parts = docxParts(await reportDocx(report));
const said = new Map(
  paragraphsOf(report).flatMap((part) => [part, ...part.subparagraphs].map(({ blockId, runs }) => [blockId, runs.map(({ text }) => text).join('')])),
);
const [first = '', second = '', third = ''] = paragraphsOf(report).map(({ blockId }) => said.get(blockId) ?? '');

function changesIn(edit: (xml: string) => string, more: Record<string, string> = {}): Partial<Returned>[] {
  const document = edit(parts['word/document.xml'] ?? '');
  const files = { ...parts, ...more, 'word/document.xml': document };
  const { paragraphs, savedBy } = readFile(zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]))));
  const now = (blockId: string) => ({ number: 1, text: said.get(blockId) ?? '' });
  const found = must(returnedChanges(paragraphs, baseOf(report), { savedBy, hash: saidHash, now }), 'a file of the report');
  return found.map(({ kind, before, after, name }) => ({
    kind,
    name,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  }));
}

const by = 'w:author="Ana" w:date="2026-10-07T09:00:00Z"';
const runs = /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t xml:space="preserve">([^<]{8,})<\/w:t><\/w:r>/g;
const paragraph = /<w:p>(?:(?!<\/w:p>)[\s\S])*<\/w:p>/g;
const noBookmarks = (xml: string): string => xml.replace(/<w:bookmark(?:Start|End) [^>]*\/>/g, '');

const nothing: [string, (xml: string) => string][] = [
  [
    'runs split in the middle of words, with revision ids and marks of the spelling checker',
    (xml) =>
      xml.replace(
        runs,
        (_, properties = '', text: string) =>
          `<w:r w:rsidR="00A1" w:rsidRPr="00B2">${properties}<w:t xml:space="preserve">${text.slice(0, 5)}</w:t></w:r><w:proofErr w:type="spellStart"/><w:r w:rsidR="00C3">${properties}<w:lastRenderedPageBreak/><w:t xml:space="preserve">${text.slice(5)}</w:t></w:r><w:proofErr w:type="spellEnd"/>`,
      ),
  ],
  [
    'tracked changes of formatting alone',
    (xml) =>
      xml
        .replace(
          runs,
          (_, _properties, text: string) =>
            `<w:r><w:rPr><w:b/><w:rPrChange w:id="9" ${by}><w:rPr/></w:rPrChange></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`,
        )
        .replace(/<\/w:pPr>/g, `<w:pPrChange w:id="8" ${by}><w:pPr><w:jc w:val="left"/></w:pPr></w:pPrChange></w:pPr>`),
  ],
  [
    'Word Online: paragraph ids, and alternate content',
    (xml) => xml.replace(/<w:p>/g, '<w:p w14:paraId="1A2B3C4D" w14:textId="77777777" w:rsidR="00A1" w:rsidRDefault="00A1">'),
  ],
  [
    'Google Docs: content controls around runs and paragraphs, no bookmarks',
    (xml) => noBookmarks(xml).replace(runs, (run) => `<w:sdt><w:sdtPr><w:tag w:val="goog_rdk_0"/></w:sdtPr><w:sdtContent>${run}</w:sdtContent></w:sdt>`),
  ],
  [
    'Pages: no bookmarks, styles of its own, no-break spaces as they were',
    (xml) =>
      noBookmarks(xml)
        .replace(/w:pStyle w:val="(?:NumberedParagraph|Decision|Action)"/g, 'w:pStyle w:val="Body"')
        .replace(/<w:rPr>/g, '<w:rPr><w:rtl w:val="0"/>'),
  ],
  [
    'Word Online: ranges of remarks without a remark, and bookmarks of its own',
    (xml) =>
      xml.replace(
        /<\/w:pPr>/g,
        '</w:pPr><w:bookmarkStart w:id="1" w:name="_GoBack"/><w:bookmarkEnd w:id="1"/><w:commentRangeStart w:id="1"/><w:commentRangeEnd w:id="1"/>',
      ),
  ],
];
test.each(nothing)('[CM20] nothing is reported of %s', (_name, edit) => {
  expect(changesIn(edit)).toEqual([]);
});

const tracked = (name: 'ins' | 'del', content: string): string => `<w:${name} w:id="7" ${by}>${content}</w:${name}>`;
const run = (text: string, element = 't'): string => `<w:r><w:${element} xml:space="preserve">${text}</w:${element}></w:r>`;
const field = (instruction: string, shown: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
/** Puts something behind the words of the first paragraph. */
const behindFirst =
  (more: string) =>
  (xml: string): string => {
    const place = (xml.match(paragraph) ?? []).find((each) => each.includes(first.slice(0, 30))) ?? '';
    return xml.replace(place, place.replace(/<\/w:p>$/, `${more}</w:p>`));
  };

test.each([
  [
    'Google Docs: a suggestion within a content control',
    behindFirst(`<w:sdt><w:sdtContent>${tracked('ins', run(' More.'))}</w:sdtContent></w:sdt>`),
    `${first} More.`,
  ],
  ['a link that was put in', behindFirst(tracked('ins', field('HYPERLINK "https://example.org"', ' Here.'))), `${first} Here.`],
  ['a field of the date', behindFirst(tracked('ins', `${run(' On ')}${field('DATE', '7 October')}${run('.')}`)), `${first} On 7 October.`],
  [
    'a word put in and taken out by the same hand',
    behindFirst(`${tracked('ins', run(' Once.'))}${tracked('ins', tracked('del', run(' Never.', 'delText')))}`),
    `${first} Once.`,
  ],
  ['text in a smart tag', behindFirst(tracked('ins', `<w:smartTag w:element="date">${run(' Soon.')}</w:smartTag>`)), `${first} Soon.`],
  [
    'a symbol, a tab and a no-break hyphen',
    behindFirst(tracked('ins', `<w:r><w:t xml:space="preserve"> non</w:t><w:noBreakHyphen/><w:t>state</w:t><w:tab/><w:t>x</w:t></w:r>`)),
    `${first} non\u2011state x`,
  ],
])('[CM20] %s is read as its words', (_name, edit, after) => {
  expect(changesIn(edit)).toEqual([{ kind: 'changed', name: 'Ana', before: first, after }]);
});

test('[CM21] a comment with a reply is two remarks, each by its author', () => {
  const comment = (id: number, author: string, text: string) => `<w:comment w:id="${id}" w:author="${author}"><w:p>${run(text)}</w:p></w:comment>`;
  const comments = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${comment(1, 'Ana', 'Please shorten.')}${comment(2, 'Bo', 'I agree.')}</w:comments>`;
  const found = changesIn(behindFirst('<w:r><w:commentReference w:id="1"/></w:r><w:r><w:commentReference w:id="2"/></w:r>'), { 'word/comments.xml': comments });
  expect(found).toEqual([
    { kind: 'said', name: 'Ana', after: 'Please shorten.' },
    { kind: 'said', name: 'Bo', after: 'I agree.' },
  ]);
});

test('[CM21] three paragraphs run together as one say so', () => {
  const found = changesIn((xml) => {
    const [one = '', other = '', last = ''] = [first, second, third].map(
      (text) => (xml.match(paragraph) ?? []).find((each) => each.includes(text.slice(0, 40))) ?? '',
    );
    const joined = one.replace(/<\/w:p>$/, `${run(` ${second} ${third}`)}</w:p>`);
    return xml.replace(one, joined).replace(other, '').replace(last, '');
  });
  const after = `${first} ${second} ${third}`;
  expect(found).toMatchObject([
    { kind: 'joined', after },
    { kind: 'joined', after },
  ]);
});

const placeOf = (xml: string, text: string): string => (xml.match(paragraph) ?? []).find((each) => each.includes(text.slice(0, 40))) ?? '';

test('[CM21] a paragraph that was moved below another heading is moved, tracked or not', () => {
  const last = paragraphsOf(report).at(-1);
  const target = said.get(last?.blockId ?? '') ?? '';
  const untracked = changesIn((xml) => {
    const [moved, behind] = [placeOf(xml, second), placeOf(xml, target)];
    return xml.replace(moved, '').replace(behind, behind + moved);
  });
  expect(untracked).toMatchObject([{ kind: 'moved' }]);
  const followed = changesIn((xml) => {
    const [moved, behind] = [placeOf(xml, second), placeOf(xml, target)];
    const gone =
      `<w:p>${/<w:pPr>.*?<\/w:pPr>/.exec(moved)?.[0] ?? ''}<w:moveFromRangeStart w:id="5" w:name="m" ${by}/><w:moveFrom w:id="6" ${by}>${run(second)}</w:moveFrom><w:moveFromRangeEnd w:id="5"/></w:p>`.replace(
        '</w:pPr>',
        `<w:rPr><w:moveFrom w:id="4" ${by}/></w:rPr></w:pPr>`,
      );
    const there = `<w:p><w:pPr><w:pStyle w:val="NumberedParagraph"/><w:rPr><w:moveTo w:id="3" ${by}/></w:rPr></w:pPr><w:moveToRangeStart w:id="2" w:name="m" ${by}/><w:moveTo w:id="1" ${by}>${run(second)}</w:moveTo><w:moveToRangeEnd w:id="2"/></w:p>`;
    return xml.replace(moved, gone).replace(behind, behind + there);
  });
  expect(followed).toMatchObject([{ kind: 'moved', name: 'Ana' }]);
});

test('[CM21] a heading whose words were changed is shown with its old words', async () => {
  const english = reportIn('en');
  const files = docxParts(await reportDocx(english));
  const xml = files['word/document.xml'] ?? '';
  const place = placeOf(xml, 'Preparations for the annual meeting');
  const edited = xml.replace(place, place.replace(/<\/w:p>$/, `${tracked('ins', run(' of 2017'))}</w:p>`));
  const { paragraphs, savedBy } = readFile(
    zipSync(Object.fromEntries(Object.entries({ ...files, 'word/document.xml': edited }).map(([path, text]) => [path, strToU8(text)]))),
  );
  const found = returnedChanges(paragraphs, baseOf(english), { savedBy, hash: saidHash, now: () => ({ number: 1, text: '' }) });
  expect(found).toMatchObject([{ kind: 'heading', name: 'Ana', after: 'Preparations for the annual meeting of 2017' }]);
});
