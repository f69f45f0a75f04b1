// The text of the PDF in each language, as poppler reads it. It reads Arabic's joined lam and alef the wrong way round; the page has them right.
import { expect, test } from 'vitest';
import { reportPdf } from '../../server/documents/pdf/report-pdf.ts';
import { languages } from '../../shared/meeting/facts.ts';
import { pdfText } from '../support/pdf.ts';
import { reportIn } from '../support/six-reports.ts';

for (const language of languages) {
  test(`[PD1][PD2] the report as PDF in ${language} reads as it did`, async () => {
    const lines = pdfText(await reportPdf(reportIn(language)))
      .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069\f]/g, '')
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim());
    await expect(`${lines.filter(Boolean).join('\n')}\n`).toMatchFileSnapshot(`files/pdf/${language}.txt`);
  });
}
