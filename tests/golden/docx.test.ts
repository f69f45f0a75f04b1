// The report as a Word document in each of the six languages, as LibreOffice reads it; its notes, which LibreOffice leaves out of a text, as the file has them.
import { expect, test } from 'vitest';
import { reportDocx } from '../../server/documents/docx/report-docx.ts';
import { languages } from '../../shared/meeting/facts.ts';
import { docxTexts, docxWords } from '../support/docx.ts';
import { reportIn } from '../support/six-reports.ts';

test('[DX1][DX2] the report as a Word document reads as it did, in the six languages', { timeout: 120_000 }, async () => {
  const files = await Promise.all(languages.map((language) => reportDocx(reportIn(language))));
  const texts = docxTexts(files);
  for (const [index, language] of languages.entries()) {
    const { notes } = docxWords(files[index] ?? new Uint8Array());
    const read = `${texts[index]?.trim()}\n\n${notes.map((note, at) => `${at + 1} ${note}`).join('\n')}\n`;
    await expect(read).toMatchFileSnapshot(`files/docx/${language}.txt`);
  }
});
