// One change of a text applied to what the text has become since.
import { wordDifference } from './word-diff.ts';

/** A stretch of a text to be replaced. */
export interface Replacement {
  from: number;
  to: number;
  words: string;
}

/** Where a place of the earlier text is in the later: `end` of a stretch goes behind what took the stretch's place. */
function placer(earlier: string, later: string): (place: number, end: boolean) => number {
  const steps: { from: number; to: number; at: number; until: number; same: boolean }[] = [];
  let from = 0;
  let at = 0;
  for (const { kind, text } of wordDifference(earlier, later)) {
    const inEarlier = kind === 'new' ? 0 : text.length;
    const inLater = kind === 'gone' ? 0 : text.length;
    steps.push({ from, to: from + inEarlier, at, until: at + inLater, same: kind === 'same' });
    from += inEarlier;
    at += inLater;
  }
  return (place, end) => {
    const kept = steps.filter((step) => step.same && step.from <= place && place <= step.to);
    const before = kept.find((step) => step.from < place);
    const behind = kept.find((step) => place < step.to);
    const nearest = end ? (before ?? behind) : (behind ?? before);
    if (nearest) return nearest.at + place - nearest.from;
    const gone = steps.filter((step) => step.from <= place && place <= step.to);
    return end ? Math.max(0, ...gone.map(({ until }) => until)) : Math.min(later.length, ...gone.map(({ at: start }) => start));
  };
}

/** The edits that turn `base` into `wanted`, as they apply to `now`; in order, without overlaps. Where both changed the same words, `wanted` wins. */
export function mergeWords(base: string, wanted: string, now: string): Replacement[] {
  const placeOf = placer(base, now);
  const changes: Replacement[] = [];
  let at = 0;
  for (const { kind, text } of wordDifference(base, wanted)) {
    if (kind === 'same') at += text.length;
    else {
      const last = changes.at(-1);
      const follows = last?.to === at;
      if (kind === 'gone') {
        if (last && follows) last.to += text.length;
        else changes.push({ from: at, to: at + text.length, words: '' });
        at += text.length;
      } else if (last && follows) last.words += text;
      else changes.push({ from: at, to: at, words: text });
    }
  }
  let done = 0;
  return changes.map(({ from, to, words }) => {
    const start = Math.max(done, placeOf(from, from === to));
    done = Math.max(start, from === to ? start : placeOf(to, true));
    return { from: start, to: done, words };
  });
}
