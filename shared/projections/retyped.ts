// Finds the paragraph of an earlier report that a new one was written over. The work has a bound, whatever the reports hold.
import { difference, type Steps, wordsOf } from '../kit/word-diff.ts';

/** Earlier paragraphs compared with each later one. */
const mostCandidates = 20;
/** Words looked up for each later paragraph, the rarest first. */
const mostWords = 40;
/** Paragraphs looked at for each of these words. */
const mostPlaces = 64;

interface RetypedCandidate {
  text: string;
  words: string[];
  /** How often each word occurs. */
  bag: Map<string, number>;
}

function candidateOf(text: string): RetypedCandidate {
  const words = wordsOf(text);
  const bag = new Map<string, number>();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  return { text, words, bag };
}

/** The most letters that two texts can have in common, in whatever order their words stand. */
function commonAtMost(one: RetypedCandidate, other: RetypedCandidate): number {
  let letters = 0;
  for (const [word, count] of one.bag) letters += word.length * Math.min(count, other.bag.get(word) ?? 0);
  return letters;
}

/** The letters that two texts have in common, with their words in the same order. */
function common(before: RetypedCandidate, after: RetypedCandidate, steps: Steps): number {
  const stretches = difference(before.words, after.words, (word) => word, steps);
  return stretches.reduce((letters, { kind, parts }) => letters + (kind === 'same' ? parts.join('').trim().length : 0), 0);
}

/** The paragraphs of an earlier report that no later paragraph has taken yet, by their numbers. */
export class Untaken {
  readonly #candidates = new Map<number, RetypedCandidate>();
  readonly #byText = new Map<string, Set<number>>();
  readonly #byWord = new Map<string, Set<number>>();

  add(number: number, text: string): void {
    const candidate = candidateOf(text);
    this.#candidates.set(number, candidate);
    listed(this.#byText, text).add(number);
    for (const word of candidate.bag.keys()) listed(this.#byWord, word).add(number);
  }

  /** Takes the first paragraph with exactly this text. */
  takeSame(text: string): number | undefined {
    const [first] = this.#byText.get(text) ?? [];
    return this.#take(first);
  }

  /** Takes the paragraph that has the most letters in common with a text, if they are more than half of the longer of the two. */
  takeClosest(text: string, steps: Steps): number | undefined {
    const after = candidateOf(text);
    const longer = (before: RetypedCandidate): number => Math.max(before.text.length, text.length);
    const hopeful = this.#sharing(after)
      .map(([number, before]) => ({ number, before, most: commonAtMost(before, after) }))
      .filter(({ before, most }) => most * 2 > longer(before))
      .sort((one, other) => other.most - one.most || one.number - other.number);
    let closest: number | undefined;
    let letters = 0;
    for (const { number, before, most } of hopeful) {
      if (most <= letters || steps.left <= 0) break;
      const found = common(before, after, steps);
      if (found * 2 <= longer(before) || found <= letters) continue;
      closest = number;
      letters = found;
    }
    return this.#take(closest);
  }

  /** Those that share the rarest words with a text, the most promising first. */
  #sharing({ bag }: RetypedCandidate): [number, RetypedCandidate][] {
    const weights = new Map<number, number>();
    const rarest = [...bag.keys()]
      .flatMap((word) => this.#byWord.get(word) ?? [])
      .sort((one, other) => one.size - other.size)
      .slice(0, mostWords);
    for (const numbers of rarest) {
      let places = 0;
      for (const number of numbers) {
        if (++places > mostPlaces) break;
        weights.set(number, (weights.get(number) ?? 0) + 1 / numbers.size);
      }
    }
    return [...weights]
      .sort(([one, weight], [other, otherWeight]) => otherWeight - weight || one - other)
      .slice(0, mostCandidates)
      .flatMap(([number]) => {
        const candidate = this.#candidates.get(number);
        return candidate ? [[number, candidate] satisfies [number, RetypedCandidate]] : [];
      });
  }

  #take(number: number | undefined): number | undefined {
    const candidate = number === undefined ? undefined : this.#candidates.get(number);
    if (number === undefined || !candidate) return undefined;
    this.#candidates.delete(number);
    this.#byText.get(candidate.text)?.delete(number);
    for (const word of candidate.bag.keys()) this.#byWord.get(word)?.delete(number);
    return number;
  }
}

function listed(lists: Map<string, Set<number>>, key: string): Set<number> {
  const list = lists.get(key) ?? new Set<number>();
  lists.set(key, list);
  return list;
}
