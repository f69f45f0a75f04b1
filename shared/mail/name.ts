// The name at the end of what someone wrote, where no words come before it.
import type { Piece } from './piece.ts';

const name = /^(?:[-–—]\s?)?(?:\p{Lu}[\p{L}\p{M}'’.-]*|[\p{Script=Han}]{2,4})(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|d[aeiou]s?|van|von|bin|al)){0,3}$/u;

/** Whether this line is only a name, after a blank line, at the end of the writer's text. */
export function isName(pieces: readonly Piece[], at: number): boolean {
  const [blank, piece] = [pieces[at - 1], pieces[at]];
  if (!blank || !piece || !('continues' in blank) || !('continues' in piece) || blank.said !== '' || !name.test(piece.said) || /[.]$/.test(piece.said))
    return false;
  const next = pieces.slice(at + 1, at + 5).find((one) => one.line.trim() !== '');
  return next === undefined || ('leftOut' in next && (next.leftOut === 'program' || next.leftOut === 'quotation'));
}
