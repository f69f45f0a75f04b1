// The numbers of annexes as Word counts them, and their citations in the text, which follow.

import type { Report } from '../../../shared/projections/report-model.ts';
import { type Annex, annexesOf } from '../../../shared/render/annexes.ts';
import { reportWordsFor } from '../../../shared/words/report/report-words.ts';
import { plain, type WordToken } from './tokens.ts';

/** Word counts in Roman numerals; the words of Chinese and Arabic stay as they are. */
const roman = /^[IVX]+$/;

/** The numeral by itself within a text. */
function parted(text: string, numeral: string | undefined, field: WordToken['field']): WordToken[] {
  const at = numeral === undefined || !roman.test(numeral) ? -1 : text.search(new RegExp(`(?<![\\p{L}])${numeral}(?![\\p{L}])`, 'u'));
  if (at === -1 || numeral === undefined) return [{ text }];
  const parts: WordToken[] = [{ text: text.slice(0, at) }, { text: numeral, ...(field && { field }) }, { text: text.slice(at + numeral.length) }];
  return parts.filter((part) => part.text !== '');
}

const numeralOf = (report: Report, name: Annex['name']): string | undefined => {
  const annexes = report.unForm ? annexesOf(report) : [];
  const index = annexes.findIndex((annex) => annex.name === name);
  return annexes.length > 1 ? reportWordsFor(report.language).un.numerals[index] : undefined;
};

const bookmarkOf = (name: Annex['name']): string => `annex_${name}`;

export function annexTitle({ name, title }: Annex, report: Report): WordToken[] {
  return parted(plain(title), numeralOf(report, name), { code: 'SEQ Annex \\* ROMAN', bookmark: bookmarkOf(name) });
}

/** A sentence that cites the annex of this name. */
export function annexCitation(sentence: string, name: Annex['name'], report: Report): WordToken[] {
  return parted(plain(sentence), numeralOf(report, name), { code: `REF ${bookmarkOf(name)} \\h` });
}
