// The annexes of a report in a Word file that comes back: their rows.
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { reportDocx } from '../../../server/documents/docx/report-docx.ts';
import { baseTables } from '../../../server/documents/returned/base.ts';
import { readFile } from '../../../server/documents/returned/read-file.ts';
import type { Returned } from '../../../shared/returned/model.ts';
import { returnedTables } from '../../../shared/returned/tables.ts';
import { docxParts } from '../../support/docx.ts';
import { reportIn } from '../../support/six-reports.ts';

const report = reportIn('en');
const rowOf = (xml: string, words: string): string =>
  Array.from(xml.matchAll(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/g), ([row]) => row).find((row) => row.includes(words)) ?? '';

/** The changes in the tables of the file with its body edited. */
async function changed(edit: (xml: string) => string, frozen = true): Promise<Omit<Returned, 'kind' | 'blockId'>[]> {
  const parts = docxParts(await reportDocx(report));
  const body = edit(parts['word/document.xml'] ?? '');
  const file = zipSync(Object.fromEntries(Object.entries({ ...parts, 'word/document.xml': body }).map(([path, xml]) => [path, strToU8(xml)])));
  const at = (paragraph = 99) => ({ blockId: 'b', paragraph });
  const found = returnedTables(readFile(file).tables, baseTables(report), { savedBy: 'Bo Ek', frozen, at });
  return found.map(({ kind: _, blockId: __, ...rest }) => rest);
}

const [action] = report.actions ?? [];
const [person] = report.participants ?? [];
if (!action || !person) throw new Error('an action and a person');
const by = 'w:id="9000" w:author="Ana Pérez" w:date="2026-10-06T10:00:00Z"';

test('[CM25] an untouched file has no changes in its tables', async () => {
  expect(await changed((xml) => xml)).toEqual([]);
});

test('[CM25] a cell that was changed without a trace is shown with its row, where the file is of an issue', async () => {
  const rename = (xml: string): string => {
    const row = rowOf(xml, person.name);
    return xml.replace(row, row.replace(person.name, 'Zoë Sample'));
  };
  const [found, ...more] = await changed(rename);
  expect(more).toEqual([]);
  expect(found).toMatchObject({ name: 'Bo Ek', paragraph: 99 });
  expect([found?.before, found?.after]).toEqual([expect.stringContaining(person.name), expect.stringContaining('Zoë Sample')]);
  expect(await changed(rename, false)).toEqual([]);
});

test('[CM25] tracked words, rows put in and rows taken out are shown under their author, at the paragraph of the row', async () => {
  const track = (xml: string): string => {
    const row = rowOf(xml, action.text);
    return xml.replace(
      row,
      row.replace(
        /<w:r>(?:(?!<w:r>).)*?<w:t[^>]*>[^<]*<\/w:t><\/w:r>(?=<\/w:p><\/w:tc><\/w:tr>)/,
        (run) => `<w:del ${by}>${run.replaceAll('w:t>', 'w:delText>').replace('<w:t ', '<w:delText ')}</w:del><w:ins ${by}><w:r><w:t>done</w:t></w:r></w:ins>`,
      ),
    );
  };
  const [found] = await changed(track, false);
  expect(found).toMatchObject({ name: 'Ana Pérez', paragraph: action.paragraph });
  expect(found?.after).toMatch(/\| done$/);
  const remove = (xml: string): string => {
    const row = rowOf(xml, action.text);
    return xml.replace(row, row.replace(/<w:trPr>/, `<w:trPr><w:del ${by}/>`));
  };
  expect(await changed(remove, false)).toEqual([expect.objectContaining({ name: 'Ana Pérez', paragraph: action.paragraph, after: '' })]);
});

test('[CM25] a table that somebody added is one change, and a table within a table breaks nothing', async () => {
  const cell = (words: string): string => `<w:tc><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`;
  const inner = `<w:tbl><w:tr>${cell('inner')}</w:tr></w:tbl>`;
  const table = `<w:tbl><w:tr>${cell('Date')}${cell('Place')}</w:tr><w:tr>${cell('May')}<w:tc>${inner}<w:p><w:r><w:t>Geneva</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`;
  expect(await changed((xml) => xml.replace('<w:tbl>', `${table}<w:p/><w:tbl>`))).toEqual([
    { name: 'Bo Ek', paragraph: 99, before: '', after: 'Date | Place\nMay | Geneva' },
  ]);
});
