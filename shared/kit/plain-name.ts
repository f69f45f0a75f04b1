// Names as they are kept: one line, in one form, without invisible characters.

/** Controls, marks of direction, characters without width, lone surrogates, private and reserved characters, and letters that are drawn as nothing. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu;
/** Spaces and line breaks of every kind. The braille pattern without dots is drawn as a space. */
const spaces = /[\s\u0085\u2800]+/gu;
/** Marks with no letter to stand on, and those beyond four on one letter, which would run into the lines around. */
const looseMarks = /(^| )\p{M}+|(\p{M}{4})\p{M}+/gu;

const composed = (text: string): string => text.replace(looseMarks, '$1$2').normalize('NFC');

/** The text as one line of visible characters, in Unicode's composed form. The same text given again stays as it is. */
export function plainName(text: string): string {
  const line = text.replace(unseen, (character) => (/\s|\u0085/u.test(character) ? ' ' : '')).replace(spaces, ' ');
  // Composing may take letters apart and bring marks of its own, so it is done twice.
  return composed(composed(line)).replace(/ +/g, ' ').trim();
}

/** Whether there is something to call a person by. */
export function isName(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
