// The title block as words, the same in every format.
import type { Report } from '../projections/report-model.ts';
import { formatDate, formatTime } from '../words/format.ts';
import { wordsFor } from '../words/words.ts';

export interface TitleBlock {
  body?: string;
  title: string;
  date: string;
  name: string;
  state: string;
}

export function titleBlock({ title, language, issue }: Report): TitleBlock {
  const words = wordsFor(language).reportForm;
  return {
    ...(title.body !== undefined && { body: title.body }),
    title: title.title,
    date: `${formatDate(language, title.startsAt)}, ${formatTime(language, title.startsAt)} UTC`,
    name: words.name,
    state: issue ? words.issued(issue.number, formatDate(language, issue.issuedAt)) : words.draft,
  };
}
