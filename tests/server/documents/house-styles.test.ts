// The report in the styles of a house: a Word document that somebody sends.
import { strToU8, zipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { inHouseStyles } from '../../../server/documents/docx/house-styles.ts';
import { reportDocx } from '../../../server/documents/docx/report-docx.ts';
import { NoReport } from '../../../server/documents/docx/unpacked.ts';
import { languages } from '../../../shared/meeting/facts.ts';
import { docxParts } from '../../support/docx.ts';
import { reportIn } from '../../support/six-reports.ts';
import { readyWordRules, wordFaults } from '../../support/word-rules.ts';
import { costOf } from '../../support/work.ts';

beforeAll(readyWordRules, 120_000);

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const style = (id: string, name: string, more: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Standard"/>${more}</w:style>`;
/** As a German Word has it: the names are English, the ids are not. */
const german = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Garamond" w:hAnsi="Garamond"/><w:sz w:val="24"/><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>${style('berschrift1', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:color w:val="009EDB"/></w:rPr>')}${style('Entscheidung', 'Decision', '<w:rPr><w:b/></w:rPr>')}</w:styles>`;
const houseOf = (styles: string): Uint8Array => zipSync({ 'word/styles.xml': strToU8(styles) });

test('[DX32] styles are taken by their names, with what the report needs besides', async () => {
  const styles = docxParts(inHouseStyles(await reportDocx(reportIn('en')), houseOf(german)))['word/styles.xml'] ?? '';
  const named = (id: string): string => new RegExp(`<w:style [^>]*w:styleId="${id}"[^>]*>.*?</w:style>`).exec(styles)?.[0] ?? '';
  expect(named('Heading1')).toContain('009EDB');
  expect(named('Heading1')).toContain('<w:basedOn w:val="Normal"/>');
  expect(named('Heading1')).not.toContain('numPr');
  expect(named('Decision')).toContain('<w:b/>');
  expect(named('NumberedParagraph')).toContain('Numbered Paragraph');
  expect(styles).toContain('Garamond');
  expect(styles).toContain('w:val="en-GB"');
  expect(styles.match(/w:default="(?:1|true)"/g)?.length).toBe(
    new Set(Array.from(styles.matchAll(/<w:style ([^>]*w:default="(?:1|true)"[^>]*)>/g), ([, said = '']) => /w:type="(\w+)"/.exec(said)?.[1])).size,
  );
  const ids = Array.from(styles.matchAll(/w:styleId="([^"]*)"/g), ([, id]) => id);
  expect(ids.length).toBe(new Set(ids).size);
});

test('[DX32] the file stays valid in every language, and in our own styles it is as it was', { timeout: 120_000 }, async () => {
  for (const language of languages) {
    const file = await reportDocx(reportIn(language));
    expect(wordFaults(inHouseStyles(file, houseOf(german)))).toEqual([]);
  }
  const file = await reportDocx(reportIn('fr'));
  expect(docxParts(inHouseStyles(file, file))['word/styles.xml']).toBe(docxParts(file)['word/styles.xml']);
});

test.each([
  ['no ZIP file', strToU8('hello')],
  ['a ZIP file of something else', zipSync({ 'a.txt': strToU8('a') })],
  ['broken XML', houseOf(`<w:styles ${w}><w:style>`)],
  ['other XML', houseOf('<html/>')],
  ['a document type', houseOf(`<!DOCTYPE x [<!ENTITY a "b">]><w:styles ${w}/>`)],
])('[DX32] %s is refused', async (_name, house) => {
  expect(() => inHouseStyles(new Uint8Array(), house)).toThrow(NoReport);
});

test.each([
  ['styles without content', '<w:style w:type="paragraph" w:styleId="a"/>'],
  ['lists whose ends have a space', '<w:numPr></w:numPr >'],
  ['styles whose ends have a space', '<w:style w:type="paragraph"></w:style >'],
  ['comments that look like styles', '<!--<w:style <w:numPr><w:rPrDefault>-->'],
])('[DX33] 50,000 %s cost work linear in their number', async (_name, unit) => {
  const report = await reportDocx(reportIn('en'));
  const house = houseOf(`<w:styles ${w}>${unit.repeat(50_000)}</w:styles>`);
  expect(costOf(() => inHouseStyles(report, house))).toBeLessThan(4000);
});

test('[DX33] a style without content takes nothing of the next one', async () => {
  const house = houseOf(german.replace('</w:docDefaults>', '</w:docDefaults><w:style w:type="table" w:styleId="Leer"/>'));
  const styles = docxParts(inHouseStyles(await reportDocx(reportIn('en')), house))['word/styles.xml'] ?? '';
  expect(styles).toContain('<w:style w:type="table" w:styleId="Leer"/><w:style w:type="paragraph" w:default="1" w:styleId="Normal">');
});
