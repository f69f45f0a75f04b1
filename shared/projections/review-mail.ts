// Comments on a report as they come by mail, and what of the mail nobody could place.
import type { CirculatedParagraph } from '../mail/circulated.ts';
import { type MailedComment, mailedComments } from '../mail/comments.ts';
import { readMail } from '../mail/read-mail.ts';

export type { MailedComment };

const untold: ReadonlySet<string> = new Set(['no paragraph', 'no such paragraph', 'after the name', 'nothing to change']);

/** Each stretch that names a paragraph of the report, and those that name none. `report` is its paragraphs, or how many they are; `sender` is the name of who sent it. */
export function readReviewMail(mail: string, report: number | readonly CirculatedParagraph[], sender = ''): { comments: MailedComment[]; rest: string } {
  const pieces = readMail(mail, report, sender);
  const rest = pieces.flatMap((piece) => ('leftOut' in piece && untold.has(piece.leftOut) ? [piece.line.trim()] : []));
  return { comments: mailedComments(pieces), rest: rest.join('\n') };
}
