// The table of comments on a report and their answers, as it goes with the report.
import type { Comment } from '../../shared/meeting/model/report.ts';
import { csvOf } from './csv.ts';

const day = (at: number): string => new Date(at).toISOString();

const columns: [string, (comment: Comment) => string | undefined][] = [
  ['before issue', ({ round }) => String(round)],
  ['paragraph', ({ paragraph }) => String(paragraph)],
  ['as it stood', ({ excerpt }) => excerpt],
  ['by', ({ name }) => name],
  ['at', ({ at }) => day(at)],
  ['comment', ({ text }) => text],
  ['proposed wording', ({ proposal }) => proposal],
  ['outcome', ({ answer }) => answer?.outcome],
  ['accepted wording', ({ answer }) => answer?.wording],
  ['reason', ({ answer }) => answer?.reason],
];

/** Those that stand, by paragraph, and by time within it. */
export function commentsTable(comments: readonly Comment[]): Comment[] {
  return comments.filter(({ withdrawn }) => !withdrawn).sort((one, other) => one.round - other.round || one.paragraph - other.paragraph || one.at - other.at);
}

export const commentsCsv = (comments: readonly Comment[]): string => csvOf(columns, commentsTable(comments));
