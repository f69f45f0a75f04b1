// Each person's wording of a paragraph, merged from its words in the file and its words now.
import { mergeWords } from '../kit/merge-words.ts';
import type { BaseParagraph, Mark, TextPiece } from './model.ts';
import { authorsOf, finalText, originalText, textBy } from './views.ts';

export interface SentParagraph {
  name: string;
  /** Its words, and what the report adds behind them. */
  text: string;
  tail: string;
}

export interface Worded {
  /** The file's paragraph before anybody changed it. */
  text: string;
  tail: string;
  wanted: SentParagraph[];
  stale: boolean;
}

/** The first letters of what is added behind an action, by which it is found once somebody has changed it. */
const headOf = (tail: string): string => /^[^:：]*[:：]/.exec(tail)?.[0] ?? tail;

function withoutTail(text: string, tail: string): { text: string; tail: string } {
  const at = tail === '' ? -1 : text.lastIndexOf(headOf(tail).trim());
  return at < 0 ? { text, tail: '' } : { text: text.slice(0, at).trim(), tail: text.slice(at).trim() };
}

/** Changes that lead to what the report says are those of the file as it was made, since an earlier issue. */
function withoutItsOwn(pieces: readonly TextPiece[], whole: string): readonly TextPiece[] {
  const own = authorsOf(pieces).find((name) => textBy(pieces, name) === whole);
  if (own === undefined || originalText(pieces) === whole) return pieces;
  return pieces.filter(({ gone }) => gone !== own).map(({ by, ...piece }) => (by === undefined || by === own ? piece : { ...piece, by }));
}

/** Undefined where nothing was done to it. `hash` is that of the marks. */
export function worded(
  given: readonly TextPiece[],
  marks: readonly Mark[],
  base: BaseParagraph,
  savedBy: string,
  hash: (text: string) => string,
): Worded | undefined {
  const whole = (base.text + base.tail).trim();
  const pieces = withoutItsOwn(given, whole);
  const mark = marks.find(({ block }) => block === base.block);
  const original = originalText(pieces);
  const final = finalText(pieces);
  const authors = authorsOf(pieces);
  if (final === whole || (authors.length === 0 && mark !== undefined && hash(final) === mark.said)) return undefined;
  const known = mark === undefined || hash(whole) === mark.said;
  const tracked = mark !== undefined && hash(original) === mark.said;
  const was = known ? whole : original;
  const names = was === original ? authors : [...new Set([...authors, savedBy])];
  const wanted = names.map((name) => ({ name, ...withoutTail(authors.includes(name) ? textBy(pieces, name) : original, base.tail) }));
  const from = withoutTail(was, base.tail);
  return { ...from, wanted: wanted.filter(({ text, tail }) => text !== from.text || tail !== from.tail), stale: !known && !tracked };
}

/** Applies the edits that turn `base` into `wanted` to the present paragraph. */
export function onto(now: string, base: string, wanted: string): string {
  if (now === base) return wanted;
  let at = 0;
  let text = '';
  for (const { from, to, words } of mergeWords(base, wanted, now)) {
    text += now.slice(at, from) + words;
    at = to;
  }
  return text + now.slice(at);
}
