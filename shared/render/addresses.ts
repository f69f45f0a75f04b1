// Where an address begins and ends in a note's text, for every format.
import { safeLink } from '../kit/safe-link.ts';

/** Up to a space, a quotation mark, or punctuation beyond ASCII, which no address has but dashes, apostrophes, the Catalan dot and §. Another may follow behind a comma or a Chinese conjunction. */
const address =
  /https?:\/\/(?:(?!(?:[,;]|\p{Script=Han}{1,3})https?:\/\/)[^\s<>"\u0080-\u{10FFFF}]|(?!\p{Script=Han}{1,3}https?:\/\/|[\0-\x7F])[\p{L}\p{M}\p{N}\p{S}\p{Pd}§’‘·\u200C\u200D])+/gu;
/** Signs that end the sentence, not the address. */
const closing = /(?:[.,;:!?'’‘`*_·\u200C\u200D]|(?!-)\p{Pd})$/u;
const pairs: readonly [string, string][] = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
];

/** A bracket that closes none of the address's own. */
function closesAnother(text: string): boolean {
  const pair = pairs.find(([, close]) => text.endsWith(close));
  return pair !== undefined && text.split(pair[0]).length < text.split(pair[1]).length;
}

function ended(found: string): string {
  let text = found;
  while (closing.test(text) || closesAnother(text)) text = text.slice(0, -1);
  return text;
}

/** A text in parts, those that are addresses with what they lead to. */
export function addressParts(text: string): { text: string; link?: string }[] {
  const parts: { text: string; link?: string }[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(address)) {
    const words = ended(found);
    const link = safeLink(words);
    if (link === undefined) continue;
    if (index > from) parts.push({ text: text.slice(from, index) });
    parts.push({ text: words, link });
    from = index + words.length;
  }
  return from < text.length ? [...parts, { text: text.slice(from) }] : parts;
}
