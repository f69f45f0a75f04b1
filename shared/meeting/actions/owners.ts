// The owners of an action, out of the one text that names them: "Ana, Bo and the Secretariat", "@ana @bo".
import { foldWords } from '../../kit/fold-words.ts';

/** Between names in any language. A conjunction may also stand within one name, so it is looked at apart. */
const lists = /\s*[,;/\n،؛、，；|+&]\s*|\s+(?=@)|(?<=\p{Script=Han})[和与與及跟](?=\p{Script=Han}|\p{Lu})/u;
const conjunction = /\s+(?:and|et|und|y|e|и|та|as well as|together with|with|ainsi que|así como|а также|و)\s+|\s+و(?=ال|\p{Script=Arabic}{3,})/giu;

/** States whose names hold a conjunction, by the words before and after it. */
const states = [
  ['antigua', 'barbuda'],
  ['bosnia', 'herzegovina'],
  ['bosnie', 'herzegovine'],
  ['trinidad', 'tobago'],
  ['trinite', 'tobago'],
  ['saint kitts', 'nevis'],
  ['saint vincent', 'the grenadines'],
  ['sao tome', 'principe'],
  ['santo tome', 'principe'],
  ['turks', 'caicos islands'],
  ['босния', 'герцеговина'],
  ['тринидад', 'тобаго'],
];
const bodies = /(?:^|\s)(?:of|for|on|de|des|du|d'|para|по|при)\s+\S/u;
const article = /^(?:the|le|la|les|el|los|las)\s+|^l['’](?=\p{L})/u;
/** Of whom an action is named again with its article: another owner, not the rest of a body's name. */
const startsAnother = /^(?:the|le|la|les|el|los|las)\s|^l['’]|^@/u;

/** Whether a conjunction is part of one name: "Trinidad and Tobago", "Ministry of Science and Technology". */
function within(before: string, after: string): boolean {
  const [left, right] = [foldWords(before), foldWords(after)];
  if (states.some(([one, other]) => left.endsWith(one ?? '') && right.startsWith(other ?? ''))) return true;
  return bodies.test(left) && !startsAnother.test(after);
}

function parted(text: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (const match of text.matchAll(conjunction)) {
    const after = text.slice(match.index + match[0].length);
    if (within(text.slice(start, match.index), after)) continue;
    found.push(text.slice(start, match.index));
    start = match.index + match[0].length;
  }
  return [...found, text.slice(start)];
}

const bare = (name: string): string =>
  name
    .trim()
    .replace(/^(?:and|et|y|и|و)\s+/iu, '')
    .replace(/^@(?=\S)/u, '')
    .replace(article, '')
    .replace(/^[\s:]+|[\s.:]+$/gu, '')
    .trim();

/** Names as they are compared: accents, case and signs aside. */
export const sameOwner = (one: string, other: string): boolean => keyOf(one) === keyOf(other) && keyOf(one) !== '';

const keyOf = (name: string): string =>
  foldWords(bare(name))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Each owner once, without "@" and article. */
export function ownersOf(owner: string | undefined): string[] {
  const names = (owner ?? '').slice(0, 1000).split(lists).flatMap(parted).map(bare);
  return names.filter((name, index) => keyOf(name) !== '' && names.findIndex((other) => sameOwner(name, other)) === index);
}

/** Whether this person or body is one of an action's owners. */
export function isOwner(owner: string | undefined, name: string | undefined): boolean {
  return name !== undefined && (sameOwner(owner ?? '', name) || ownersOf(owner).some((one) => sameOwner(one, name)));
}
