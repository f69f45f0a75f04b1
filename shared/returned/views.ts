// A paragraph of a file as it was, as it is to be, and as one person wants it.
import type { FileParagraph, TextPiece } from './model.ts';

const joined = (pieces: readonly TextPiece[], keep: (piece: TextPiece) => boolean): string =>
  pieces
    .filter(keep)
    .map(({ text }) => text)
    .join('');

/** With every change. */
export const finalText = (pieces: readonly TextPiece[]): string => joined(pieces, ({ gone }) => gone === undefined).trim();

/** Without any change that is tracked. */
export const originalText = (pieces: readonly TextPiece[]): string => joined(pieces, ({ by }) => by === undefined).trim();

/** With the changes of one person alone. */
export const textBy = (pieces: readonly TextPiece[], name: string): string =>
  joined(pieces, ({ by, gone }) => (by === undefined || by === name) && gone !== name).trim();

export const authorsOf = (pieces: readonly TextPiece[]): string[] => [
  ...new Set(pieces.flatMap(({ by, gone }) => [by, gone]).filter((name) => name !== undefined)),
];

/** A paragraph once every change is accepted. */
export interface AcceptedParagraph extends FileParagraph {
  text: string;
  /** None of its words are left. */
  emptied: boolean;
}

/** The paragraphs of a file with every change accepted: one that lost the break at its end goes on in the next. */
export function standing(file: readonly FileParagraph[]): AcceptedParagraph[] {
  const found: AcceptedParagraph[] = [];
  let open: FileParagraph | undefined;
  for (const part of file) {
    const emptied: boolean = finalText(part.pieces) === '' && originalText(part.pieces) !== '';
    if (emptied) {
      found.push({ ...part, text: '', emptied });
      continue;
    }
    const whole: FileParagraph = open
      ? {
          ...part,
          marks: [...open.marks, ...part.marks],
          pieces: [...open.pieces, ...part.pieces],
          notes: [...open.notes, ...part.notes],
          said: [...open.said, ...part.said],
        }
      : part;
    open = part.endGone === undefined ? undefined : whole;
    if (!open) found.push({ ...whole, text: finalText(whole.pieces), emptied: false });
  }
  if (open) found.push({ ...open, text: finalText(open.pieces), emptied: false });
  return found;
}
