// The name at the end of what someone wrote, and their office below it, where no words of farewell come before.
import type { MailPiece } from './piece.ts';

const name = /^(?:[-–—]\s?)?(?:\p{Lu}[\p{L}\p{M}'’.-]*|[\p{Script=Han}]{2,4})(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|d[aeiou]s?|van|von|bin|al)){0,3}$/u;
/** A short line that is no sentence, a street or a telephone. */
const office = /^(?:\p{Lu}[^.!?:;"“»]{2,60}|[\p{Nd}+(][\p{Nd}\p{L} .,()+/-]{2,50})$/u;
const mostLines = 4;

const commentOf = (piece: MailPiece | undefined): string | undefined => (piece && 'continues' in piece ? piece.said : undefined);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

/** Whether a line is part of the sender's name, or its first letters: "Tal", "T.M.". */
function isOf(sender: readonly string[], said: string): boolean {
  const words = said.length > 60 ? [] : wordsOf(said);
  const initials = sender.map((word) => word[0]).join('');
  return words.length > 0 && (words.every((word) => sender.includes(word)) || (words.join('').length <= 3 && initials.startsWith(words.join(''))));
}

/** The places of the lines of such a signature: after a blank line, before what a program wrote or the end. `sender` is their name, where it is known. */
export function signatureIn(pieces: readonly MailPiece[], sender = ''): ReadonlySet<number> {
  const owner = wordsOf(sender);
  const found = new Set<number>();
  for (const [at, piece] of pieces.entries()) {
    const said = commentOf(piece);
    if (said === undefined || commentOf(pieces[at - 1]) !== '' || said === '' || !(isOf(owner, said) || (name.test(said) && !/[.]$/.test(said)))) continue;
    let end = at + 1;
    while (end < pieces.length && end - at <= mostLines && office.test(commentOf(pieces[end]) ?? '')) end += 1;
    const next = pieces.slice(end, end + 4).find((one) => one.line.trim() !== '');
    const isLast = next === undefined || ('leftOut' in next && (next.leftOut === 'program' || next.leftOut === 'quotation' || next.leftOut === 'signature'));
    // "Add these names:" is not signed.
    const asks = /[:：]$/.test(pieces[at - 2]?.line.trim() ?? '');
    if (isLast && (end === at + 1 || !asks)) for (let line = at; line < end; line += 1) found.add(line);
  }
  const last = pieces.findLastIndex(({ line }) => line.trim() !== '');
  const end = pieces[last];
  if (end && 'begins' in end && isOf(owner, end.said)) found.add(last);
  return found;
}
