// The title block as words, the same in every format.
import type { Report } from '../projections/report-model.ts';
import { formatDate, formatTime } from '../words/format.ts';
import { reportWordsFor } from '../words/report/report-words.ts';

export interface TitleBlock {
  body?: string;
  title: string;
  date: string;
  name: string;
  state: string;
}

/** Where the room adopted the text, as a sentence. */
export function adoptedWords({ where, at, brackets }: NonNullable<Report['adopted']>, language: Report['language']): string {
  return reportWordsFor(language).form.adopted(where, formatDate(language, at), brackets);
}

export function titleBlock({ title, language, issue, adopted }: Report): TitleBlock {
  const words = reportWordsFor(language).form;
  return {
    ...(title.body !== undefined && { body: title.body }),
    title: title.title,
    date: words.when(formatDate(language, title.startsAt), formatTime(language, title.startsAt)),
    name: words.name,
    state: [issue ? words.issued(issue.number, formatDate(language, issue.issuedAt)) : words.draft, adopted && adoptedWords(adopted, language)]
      .filter(Boolean)
      .join(' · '),
  };
}
