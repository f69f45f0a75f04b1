// The head of a document of the United Nations: the organ, its symbol, its distribution, its date, and its original language.
import type { Report } from '../projections/report-model.ts';
import { formatDate } from '../words/format.ts';
import { reportWordsFor } from '../words/report/report-words.ts';

export interface Masthead {
  organ: string;
  /** The symbol first, where there is one. A draft has no date. */
  lines: string[];
}

export function mastheadOf({ unForm, title, language, issue }: Report): Masthead | undefined {
  if (!unForm) return undefined;
  const { distribution, original } = reportWordsFor(language).un;
  const date = issue === undefined ? [] : [formatDate(language, issue.issuedAt)];
  return {
    organ: title.body ?? title.title,
    lines: [...(unForm.symbol === undefined ? [] : [unForm.symbol]), distribution[unForm.distribution], ...date, original],
  };
}
