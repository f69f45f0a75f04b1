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

export function titleBlock({ title, language, issue }: Report): TitleBlock {
  const words = reportWordsFor(language).form;
  return {
    ...(title.body !== undefined && { body: title.body }),
    title: title.title,
    date: words.when(formatDate(language, title.startsAt), formatTime(language, title.startsAt)),
    name: words.name,
    state: issue ? words.issued(issue.number, formatDate(language, issue.issuedAt)) : words.draft,
  };
}
