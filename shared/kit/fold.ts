// Text as it compares: without accents, case, the marks of Arabic and Hebrew vowels, and the many forms of dashes, quotation marks and spaces.

/** Folds a text. Letter by letter, the results joined are the same. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .replace(/\p{Pd}|\u2212/gu, '-')
    .replace(/[‘’‛ʼ′]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/\s/g, ' ')
    .toLowerCase();
}

/** A text as it is searched: folded, its spaces single. */
export function foldText(text: string): string {
  return fold(text).replace(/ +/g, ' ').trim();
}
