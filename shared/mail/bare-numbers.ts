// Whether numbers alone, without a word before them, name paragraphs in a mail.
import { bareLeadAt, leadAt } from './leads.ts';

export const quoted = /^\s{0,3}(?:[>›»|]\s?)+/;

/** Numbers alone are paragraphs' where the mail names none in words, they rise, and they are no list that counts 1, 2, 3. */
export function bareNumbers(lines: readonly string[], paragraphs: number): boolean {
  const leads = lines.filter((line) => !quoted.test(line)).flatMap((line) => (leadAt(line) ? [] : (bareLeadAt(line) ?? [])));
  const found = leads.flatMap((lead) => lead.paragraphs).filter((number) => number >= 1 && number <= paragraphs);
  if (lines.some((line) => !quoted.test(line) && (leadAt(line)?.marked ?? false))) return false;
  const counts = found.length > 1 && found.every((number, index) => number === index + 1) && !lines.some((line) => /^\s*#\p{Nd}/u.test(line));
  return found.length > 0 && !counts && found.every((number, index) => index === 0 || number >= (found[index - 1] ?? 0));
}
