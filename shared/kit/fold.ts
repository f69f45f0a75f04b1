/** A text as it is searched: without case, accents and the marks of Arabic and Hebrew vowels, its spaces single. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
