import { expect, test } from 'vitest';
import { reportDocx } from '../../../server/documents/docx/report-docx.ts';
import { sheetOf } from '../../../server/documents/pdf/sheet.ts';
import { addressParts } from '../../../shared/render/addresses.ts';
import { renderHtml } from '../../../shared/render/html.ts';
import { docxParts } from '../../support/docx.ts';
import { reportIn } from '../../support/six-reports.ts';

const pdf = 'https://www.example.org/a.pdf';
const wiki = 'https://en.wikipedia.org/wiki/Consensus_(disambiguation)';

test.each([
  [`见${pdf}。`, [pdf]],
  [`见${pdf}，第3段。`, [pdf]],
  [`见（${pdf}）；《${pdf}》`, [pdf, pdf]],
  [`انظر ${pdf}، الفقرة 3؛ ${pdf}؟`, [pdf, pdf]],
  [`Voir « ${pdf} » et “${pdf}”.`, [pdf, pdf]],
  [`Voir «${pdf}», ‘${pdf}’, '${pdf}'.`, [pdf, pdf, pdf]],
  [`См. «${pdf}»; ${pdf}!`, [pdf, pdf]],
  [`¿${pdf}? (${pdf}), [${pdf}].`, [pdf, pdf, pdf]],
  [`See (${wiki}) and ${wiki}.`, [wiki, wiki]],
  [`${pdf}?page=2&x=(1).`, [`${pdf}?page=2&x=(1)`]],
  [`${pdf}#§3…`, [`${pdf}#§3`]],
  // Tortoise shell, single guillemet, danda, Armenian, Hebrew, Ethiopic, Khmer, ornate and full-width brackets, half-width Japanese, dashes.
  ...Array.from('〕›।՝׃፡។⸮﴿〞＂］｝｣｡､—–', (sign): [string, string[]] => [`See ${pdf}${sign} and ${pdf}${sign}`, [pdf, pdf]]),
  [
    'https://en.wikipedia.org/wiki/Michelson–Morley_experiment, https://ca.wikipedia.org/wiki/Col·legi.',
    ['https://en.wikipedia.org/wiki/Michelson–Morley_experiment', 'https://ca.wikipedia.org/wiki/Col·legi'],
  ],
  ['http://. https:// and no more', []],
])('[RP22] the addresses of %s', (text, addresses) => {
  const parts = addressParts(text);
  expect(parts.flatMap(({ link }) => link ?? [])).toEqual(addresses);
  expect(parts.map(({ text: part }) => part).join('')).toBe(text);
});

test.each([
  [`${pdf},${pdf};${pdf}`, [pdf, pdf, pdf]],
  [`见${pdf}和${pdf}以及${pdf}。`, [pdf, pdf, pdf]],
  ['https://web.archive.org/web/2016/https://example.org/', ['https://web.archive.org/web/2016/https://example.org/']],
])('[RP119] the addresses of %s', (text, addresses) => {
  expect(addressParts(text).flatMap(({ link }) => link ?? [])).toEqual(addresses);
});

test('[RP22] every format ends an address at the same place', async () => {
  const report = reportIn('zh');
  report.notes = [{ number: 1, id: 'n1', text: `见${pdf}，第3段。` }];
  expect(renderHtml(report)).toContain(`<a href="${pdf}" rel="noopener noreferrer nofollow">`);
  expect(docxParts(await reportDocx(report))['word/_rels/footnotes.xml.rels']).toContain(`Target="${pdf}"`);
  expect(JSON.stringify(sheetOf(report))).toContain(`"link":"${pdf}"`);
});
