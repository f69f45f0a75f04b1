// The comments in the pieces of a mail, and the lines that are not comments, for a person to check.
import type { LeftOut, MailPiece } from './piece.ts';

export interface MailedComment {
  paragraph: number;
  text: string;
}

/** A comment with the line of the mail that it begins in. */
export interface TakenComment extends MailedComment {
  from: string;
}

/** Lines one after the other that were left out for one reason. */
export interface LeftStretch {
  why: LeftOut;
  text: string;
}

export function taken(pieces: readonly MailPiece[]): { comments: TakenComment[]; left: LeftStretch[] } {
  const comments: TakenComment[] = [];
  const left: { why: LeftOut; lines: string[] }[] = [];
  let into: TakenComment[] = [];
  let stretch: (typeof left)[number] | undefined;
  for (const piece of pieces) {
    if ('leftOut' in piece) {
      into = [];
      if (stretch?.why === piece.leftOut) stretch.lines.push(piece.line);
      else {
        stretch = { why: piece.leftOut, lines: [piece.line] };
        left.push(stretch);
      }
      continue;
    }
    stretch = undefined;
    if ('begins' in piece) {
      into = piece.begins.map((paragraph) => ({ paragraph, text: piece.said, from: piece.line.trim() }));
      comments.push(...into);
    } else for (const comment of into) comment.text = `${comment.text}\n${piece.said}`;
  }
  return {
    comments: comments.flatMap((comment) => (comment.text.trim() === '' ? [] : [{ ...comment, text: comment.text.trim() }])),
    left: left
      .map(({ why, lines }) => ({
        why,
        text: lines
          .map((line) => line.trim())
          .join('\n')
          .trim(),
      }))
      .filter(({ text }) => text !== ''),
  };
}

export const mailedComments = (pieces: readonly MailPiece[]): MailedComment[] => taken(pieces).comments.map(({ paragraph, text }) => ({ paragraph, text }));
