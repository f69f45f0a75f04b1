// The comments that the pieces of a mail make, and what of it makes none.
import type { Piece } from './piece.ts';

export interface MailedComment {
  paragraph: number;
  text: string;
}

export function mailedComments(pieces: readonly Piece[]): MailedComment[] {
  const comments: MailedComment[] = [];
  let into: MailedComment[] = [];
  for (const piece of pieces) {
    if ('leftOut' in piece) into = [];
    else if ('begins' in piece) {
      into = piece.begins.map((paragraph) => ({ paragraph, text: piece.said }));
      comments.push(...into);
    } else for (const comment of into) comment.text = `${comment.text}\n${piece.said}`;
  }
  return comments.flatMap(({ paragraph, text }) => (text.trim() === '' ? [] : [{ paragraph, text: text.trim() }]));
}
