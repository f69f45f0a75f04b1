// How the pieces of a mail were read.

export type LeftOut = 'quotation' | 'greeting' | 'signature' | 'program' | 'no paragraph' | 'no such paragraph' | 'after the name' | 'nothing to change';

/** One piece of the mail, in its order: the beginning of a comment, more of it, or what is left out. */
export type MailPiece =
  | { line: string; begins: readonly number[]; said: string }
  | { line: string; continues: true; said: string }
  | { line: string; leftOut: LeftOut };
