// The numbers of annexes as Word counts them, and their citations in the text, which follow.

import type { Language } from '../../../shared/meeting/facts.ts';
import type { Report } from '../../../shared/projections/report-model.ts';
import { type Annex, annexesOf } from '../../../shared/render/annexes.ts';
import { reportWordsFor } from '../../../shared/words/report/report-words.ts';
import { plain, type WordToken } from './tokens.ts';

/** Word counts in Roman numerals. It has no Arabic ordinals, and LibreOffice no Chinese numbers: there the number is a text, which citations repeat. */
const roman = /^[IVX]+$/;

/** The numeral by itself within a text. In Chinese, whose words run on, it comes right after the word for an annex. */
function parted(text: string, numeral: string | undefined, language: Language, field: WordToken['field']): WordToken[] {
  const before = language === 'zh' ? `(?<=${reportWordsFor(language).un.annex(undefined)})` : '(?<!\\p{L})';
  const at = numeral === undefined ? -1 : text.search(new RegExp(`${before}${numeral}${language === 'zh' ? '' : '(?!\\p{L})'}`, 'u'));
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
  const numeral = numeralOf(report, name);
  const isCounted = numeral !== undefined && roman.test(numeral);
  return parted(plain(title), numeral, report.language, { ...(isCounted && { code: 'SEQ Annex \\* ROMAN' }), bookmark: bookmarkOf(name) });
}

/** A sentence that cites the annex of this name. */
export function annexCitation(sentence: string, name: Annex['name'], report: Report): WordToken[] {
  return parted(plain(sentence), numeralOf(report, name), report.language, { code: `REF ${bookmarkOf(name)} \\h` });
}
