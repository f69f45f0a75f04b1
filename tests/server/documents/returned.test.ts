// The way back from Word: files edited in every way, read against what they came from.
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { saidHash } from '../../../server/documents/docx/mark.ts';
import { reportDocx } from '../../../server/documents/docx/report-docx.ts';
import { NoReport } from '../../../server/documents/docx/unpacked.ts';
import { baseOf } from '../../../server/documents/returned/base.ts';
import { mostBytes } from '../../../server/documents/returned/bounds.ts';
import { readFile } from '../../../server/documents/returned/read-file.ts';
import { must } from '../../../shared/kit/must.ts';
import { seededRng } from '../../../shared/kit/rng.ts';
import { languages } from '../../../shared/meeting/facts.ts';
import { paragraphsOf } from '../../../shared/projections/changes.ts';
import type { Report } from '../../../shared/projections/report-model.ts';
import { returnedChanges } from '../../../shared/returned/changes.ts';
import type { Returned } from '../../../shared/returned/model.ts';
import { docxParts } from '../../support/docx.ts';
import { longReport } from '../../support/long-report.ts';
import { savedByOffice } from '../../support/office.ts';
import { correctionOf, reportIn } from '../../support/six-reports.ts';
import { edits, textOf, WordEdits } from '../../support/word-edits.ts';

/** The differences of a file from the report that it was made from, while the report is another by now, or the same. */
function read(file: Uint8Array, from: Report, now = from): Returned[] | undefined {
  const { paragraphs, savedBy } = readFile(file);
  const said = new Map(
    paragraphsOf(now).flatMap((part) =>
      [part, ...part.subparagraphs].map(({ blockId, runs }) => [blockId, { number: part.number, text: runs.map(({ text }) => text).join('') }]),
    ),
  );
  return returnedChanges(paragraphs, baseOf(from), { savedBy, hash: saidHash, now: (blockId) => said.get(blockId) });
}

const long = longReport(30);
const longFile = reportDocx(long);

test('[CM20][CM21][CM22] 200 edits of every kind, tracked or not, with the bookmarks or without, are shown for what they are', async () => {
  const file = await longFile;
  const base = baseOf(long).filter(({ blockId }) => blockId !== undefined);
  let edited = 0;
  for (let seed = 0; seed < 50; seed++) {
    const rng = seededRng(seed);
    const word = new WordEdits(file, rng);
    const places = word.places();
    const expected: Partial<Returned>[] = [];
    // From the last to the first, so that the places before stay where they are.
    for (const nth of [28, 21, 14, 7]) {
      const at = nth + rng.int(4);
      const place = must(places[at], 'a place');
      const numberAt = (index: number): number => must(base[index], 'a paragraph').number;
      const edit = rng.pick(edits);
      const by = rng.chance(0.5) ? rng.pick(['Ana Pérez', 'Chi Wei']) : undefined;
      const told = { kind: edit, paragraph: numberAt(at), name: by ?? 'Bo Ek' };
      const before = textOf(word.paragraphs[place] ?? '');
      edited++;
      if (edit === 'reword') expected.push({ ...told, kind: 'changed', before, after: word.reword(place, by) });
      if (edit === 'split') expected.push({ ...told, kind: 'split', parts: word.split(place, by) });
      if (edit === 'join') expected.push({ ...told, kind: 'joined', paragraph: expect.any(Number), other: expect.any(Number), after: word.join(place, by) });
      if (edit === 'delete') {
        word.delete(place, by);
        expected.push({ ...told, kind: 'deleted', before });
      }
      if (edit === 'move') {
        word.move(place, place + 2, by);
        expected.push({ ...told, kind: 'moved', other: numberAt(at + 2) });
      }
      if (edit === 'insert') {
        word.insert(place, `A sentence about nothing that was told before, number ${seed}.`, by);
        expected.push({ ...told, kind: 'added', after: `A sentence about nothing that was told before, number ${seed}.` });
      }
    }
    const found = read(word.file({ marks: seed % 3 > 0 }), long)?.map(({ blockId, ...rest }) => rest);
    expect(found, `seed ${seed}`).toEqual(expected.reverse());
  }
  expect(edited).toBe(200);
});

test.each(languages)('[CM20][DX30] a file that nobody has edited says nothing: %s', async (language) => {
  for (const report of [reportIn(language), correctionOf(language)]) expect(read(await reportDocx(report), report)).toEqual([]);
  // With the changes since an issue in it, it lists them under their author's name.
  const since = await reportDocx(correctionOf(language), { since: reportIn(language), author: 'Desk', at: 0 });
  expect(read(since, correctionOf(language))?.filter(({ kind }) => kind === 'changed')).toEqual([]);
});

/** One part of a file, changed. */
function withPart(file: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const parts = docxParts(file);
  return zipSync(Object.fromEntries(Object.entries({ ...parts, [path]: change(parts[path] ?? '') }).map(([name, text]) => [name, strToU8(text)])));
}

test('[CM20] what two people did to one paragraph is two proposals, each without the other, done to what the paragraph says by now', async () => {
  const word = new WordEdits(await longFile, seededRng(1));
  const place = must(word.places()[3], 'a place');
  const was = textOf(word.paragraphs[place] ?? '');
  const by = (name: string, kind: 'ins' | 'del', text: string): string =>
    `<w:${kind} w:id="${text.length}" w:author="${name}" w:date="2026-10-07T09:00:00Z"><w:r><w:${kind === 'ins' ? 't' : 'delText'} xml:space="preserve">${text}</w:${kind === 'ins' ? 't' : 'delText'}></w:r></w:${kind}>`;
  const xml = must(word.paragraphs[place], 'a paragraph');
  const [head = '', tail = ''] = was.split(' at length');
  word.paragraphs[place] = xml.replace(
    /<w:r>[\s\S]*<\/w:r>/,
    `${by('Ana', 'ins', 'Twice, ')}<w:r><w:t xml:space="preserve">${head}</w:t></w:r>${by('Chi', 'del', ' at length')}<w:r><w:t>${tail}</w:t></w:r>`,
  );
  const now = structuredClone(long);
  must(paragraphsOf(now)[3], 'a paragraph').runs = [{ text: `${was} Nobody objected.` }];
  expect(read(word.file(), long, now)).toMatchObject([
    { kind: 'changed', name: 'Ana', after: `Twice, ${was} Nobody objected.` },
    { kind: 'changed', name: 'Chi', after: `${head}${tail} Nobody objected.` },
  ]);
});

test('[CM21] remarks in the margin and changed footnotes are shown with their paragraph, and an owner that was changed', async () => {
  const report = reportIn('en');
  const said =
    '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="7" w:author="Dana"><w:p><w:r><w:t>Which city?</w:t></w:r></w:p></w:comment></w:comments>';
  const remarked = withPart(await reportDocx(report), 'word/document.xml', (xml) =>
    xml
      .replace('The Secretariat informed', 'The Secretariat<!-- x --> informed')
      .replace(/(<w:footnoteReference [^>]*\/><\/w:r>)/, '$1<w:r><w:commentReference w:id="7"/></w:r>')
      .replace('Secretariat, by 1 November', 'Ana, by 2 November'),
  );
  const file = withPart(
    withPart(remarked, 'word/comments.xml', () => said),
    'word/footnotes.xml',
    (xml) => xml.replace('As circulated on', 'As sent to'),
  );
  expect(read(file, report)).toMatchObject([
    { kind: 'said', paragraph: 1, name: 'Dana', after: 'Which city?' },
    { kind: 'note', paragraph: 2, before: expect.stringContaining('As circulated on'), after: expect.stringContaining('As sent to') },
    { kind: 'tail', paragraph: 3, after: '(Action: Ana, by 2 November 2016)' },
  ]);
});

test('[CM23] what is no Word document, has no paragraph of the report, or is larger than any report once it is unpacked is not read', async () => {
  const file = await longFile;
  const other = new WordEdits(await reportDocx(reportIn('ru')), seededRng(1));
  expect(read(other.file({ marks: false }), long)).toBeUndefined();
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(mostBytes.part + 1) });
  const entities = withPart(file, 'word/document.xml', (xml) => `<!DOCTYPE w [<!ENTITY a "b">]>${xml.replace(/<\?xml[^>]*\?>/, '')}`);
  const cut = withPart(file, 'word/document.xml', (xml) => xml.slice(0, -20));
  const long7 = withPart(file, 'word/document.xml', (xml) => xml.replace('</w:body>', `${'<w:p/>'.repeat(20_001)}</w:body>`));
  for (const bad of [new Uint8Array(), strToU8('%PDF-1.7'), file.slice(0, 900), zipSync({ 'a.txt': strToU8('a') }), bomb, entities, cut, long7]) {
    expect(() => readFile(bad)).toThrow(NoReport);
  }
});

test('[CM20][CM21][CM22] files that LibreOffice has saved say the same: an edited one its edits, one that nobody edited nothing', {
  timeout: 120_000,
}, async () => {
  const word = new WordEdits(await longFile, seededRng(5));
  const at = (nth: number): number => must(word.places()[nth], 'a place');
  word.insert(at(30), 'A sentence about nothing that was said before.', 'Ana');
  const parts = word.split(at(25));
  const tracked = word.reword(at(20), 'Chi');
  word.delete(at(15), 'Ana');
  const plain = word.reword(at(8));
  const [edited, ...same] = savedByOffice([word.file(), ...(await Promise.all(languages.map((language) => reportDocx(reportIn(language)))))]);
  expect(read(must(edited, 'a file'), long)).toMatchObject([
    { kind: 'changed', name: 'Bo Ek', after: plain },
    { kind: 'deleted', name: 'Ana' },
    { kind: 'changed', name: 'Chi', after: tracked },
    { kind: 'split', name: 'Bo Ek', parts },
    { kind: 'added', name: 'Ana', after: 'A sentence about nothing that was said before.' },
  ]);
  for (const [index, language] of languages.entries()) expect(read(must(same[index], 'a file'), reportIn(language)), language).toEqual([]);
});
