// Matches each paragraph of the file to a paragraph of the report: by its bookmark, else by its words.
import type { Steps } from '../kit/word-diff.ts';
import { Untaken } from '../projections/retyped.ts';
import { accountsFor, commonLetters, letters } from './likeness.ts';
import type { BaseParagraph } from './model.ts';
import type { AcceptedParagraph } from './views.ts';

export interface Matched {
  /** The place in the report of each paragraph of the file that goes on from one, by its place in the file. */
  claims: Map<number, number>;
  /** Those of the report that are in the paragraph of another, by their place: the place of the other. */
  joined: Map<number, number>;
  /** Those of the file that were split off another, by their place: the place of the other in the report. */
  split: Map<number, number>;
}

/** The place of each, by the last known one before it. */
interface Gaps {
  ofBase: string[];
  ofFile: string[];
}

/** Paragraphs of the file that are tried, two by two, for each of the report. */
const mostHalves = 20;

export class Matching implements Matched {
  readonly claims = new Map<number, number>();
  readonly joined = new Map<number, number>();
  readonly split = new Map<number, number>();
  readonly #file: readonly AcceptedParagraph[];
  readonly #base: readonly BaseParagraph[];
  readonly #steps: Steps;
  /** By the place in the report, the place in the file. */
  readonly #claimed = new Map<number, number>();

  constructor(file: readonly AcceptedParagraph[], base: readonly BaseParagraph[], steps: Steps) {
    this.#file = file;
    this.#base = base;
    this.#steps = steps;
    this.#byMarks();
    this.#byWords();
    this.#findSplits();
    this.#findJoins();
    this.#findRewritten();
  }

  #claim(at: number, place: number): void {
    this.claims.set(at, place);
    this.#claimed.set(place, at);
  }

  #textOf(place: number): string {
    const { text = '', tail = '' } = this.#base[place] ?? {};
    return text + tail;
  }

  #free(at: number): boolean {
    const paragraph = this.#file[at];
    return paragraph !== undefined && !paragraph.emptied && paragraph.text !== '' && !this.claims.has(at) && !this.split.has(at);
  }

  #left(place: number): boolean {
    return this.#base[place] !== undefined && !this.#claimed.has(place) && !this.joined.has(place);
  }

  #byMarks(): void {
    const places = new Map(this.#base.flatMap(({ block }, place) => (block === undefined ? [] : [[block, place] as const])));
    for (const [at, { marks, text, emptied }] of this.#file.entries()) {
      if (emptied || text === '') continue;
      const found = [...new Set(marks.flatMap(({ block }) => places.get(block) ?? []))].filter((place) => !this.#claimed.has(place));
      // A bookmark may be left behind by a paragraph that was taken out: the words decide.
      const [best] =
        found.length < 2
          ? found
          : found
              .map((place) => ({ place, common: commonLetters(this.#textOf(place), text, this.#steps) }))
              .sort((one, other) => other.common - one.common)
              .map(({ place }) => place);
      if (best !== undefined) this.#claim(at, best);
    }
  }

  #byWords(): void {
    this.#take(
      () => 'all',
      (untaken, text) => untaken.takeSame(text),
    );
    // Paragraphs at the same place first: others may have much the same words.
    const gaps = this.#gaps();
    this.#take(
      (place) => gaps.ofBase[place] ?? '',
      (untaken, text) => untaken.takeClosest(text, this.#steps),
      (at) => gaps.ofFile[at] ?? '',
    );
    this.#findHalves(gaps);
    this.#findSplits();
    this.#findJoins();
    this.#take(
      () => 'all',
      (untaken, text) => untaken.takeClosest(text, this.#steps),
    );
  }

  /** Takes paragraphs of the report for those of the file that have none yet, within groups of both. */
  #take(
    groupOfBase: (place: number) => string,
    take: (untaken: Untaken, text: string) => number | undefined,
    groupOfFile: (at: number) => string = () => 'all',
  ): void {
    const groups = new Map<string, Untaken>();
    for (const place of this.#base.keys()) {
      if (!this.#left(place)) continue;
      const group = groups.get(groupOfBase(place)) ?? new Untaken();
      groups.set(groupOfBase(place), group);
      group.add(place, this.#textOf(place));
    }
    for (const [at, { text }] of this.#file.entries()) {
      const group = this.#free(at) ? groups.get(groupOfFile(at)) : undefined;
      const place = group && take(group, text);
      if (place !== undefined) this.#claim(at, place);
    }
  }

  /** The two known paragraphs around each unknown one, in the report and in the file. */
  #gaps(): Gaps {
    const claimed = [...this.claims].sort(([one], [other]) => one - other).map(([, place]) => place);
    const kept = inOrder(claimed);
    const named = (count: number, placeOf: (index: number) => number | undefined): string[] => {
      const names: string[] = [];
      let last = -1;
      for (let index = 0; index < count; index++) {
        const place = placeOf(index);
        if (place !== undefined && kept.has(place)) last = place;
        names.push(`behind ${last}`);
      }
      return names;
    };
    return {
      ofBase: named(this.#base.length, (place) => (this.#claimed.has(place) ? place : undefined)),
      ofFile: named(this.#file.length, (at) => this.claims.get(at)),
    };
  }

  /** Two neighbours of which neither is most of a paragraph, but both together: in the file where it was split, in the report where it was joined. */
  #findHalves({ ofBase, ofFile }: Gaps): void {
    const said = (at: number): string => this.#file[at]?.text ?? '';
    for (const place of this.#base.keys()) {
      if (!this.#left(place)) continue;
      const near = [...ofFile.keys()].filter((at) => ofFile[at] === ofBase[place] && this.#free(at)).slice(0, mostHalves);
      const was = this.#textOf(place);
      const half = near.find((at, index) => near[index + 1] !== undefined && this.#areAlike(was, `${said(at)} ${said(near[index + 1] ?? -1)}`));
      const next = this.#left(place + 1) ? `${was} ${this.#textOf(place + 1)}` : undefined;
      const both = next === undefined ? undefined : near.find((at) => this.#areAlike(next, said(at)));
      if (half !== undefined || both !== undefined) this.#claim(half ?? both ?? -1, place);
    }
  }

  #areAlike(one: string, other: string): boolean {
    return commonLetters(one, other, this.#steps) * 2 > Math.max(letters(one), letters(other));
  }

  /** A paragraph is split off its neighbour where the words that it has are those that the neighbour lost. */
  #findSplits(): void {
    const parts = new Map<number, string>();
    const tries = (at: number, beside: number, join: (own: string, more: string) => string): void => {
      const place = this.claims.get(beside) ?? this.split.get(beside);
      const text = this.#file[at]?.text ?? '';
      if (place === undefined || !this.#free(at)) return;
      const own = parts.get(place) ?? this.#file[this.#claimed.get(place) ?? -1]?.text ?? '';
      const was = this.#textOf(place);
      const both = join(own, text);
      if (!accountsFor(text, commonLetters(was, both, this.#steps), commonLetters(was, own, this.#steps))) return;
      this.split.set(at, place);
      parts.set(place, both);
    };
    const standingAt = [...this.#file.keys()].filter((at) => !this.#file[at]?.emptied && this.#file[at]?.text !== '');
    for (const [index, at] of standingAt.entries()) tries(at, standingAt[index - 1] ?? -1, (own, more) => `${own} ${more}`);
    for (const [index, at] of [...standingAt.entries()].reverse()) tries(at, standingAt[index + 1] ?? -1, (own, more) => `${more} ${own}`);
  }

  /** A paragraph of the report is joined to its neighbour where that has its words. */
  #findJoins(): void {
    for (const place of this.#base.keys()) {
      for (const beside of [place - 1, place + 1]) {
        const into = this.joined.get(beside) ?? beside;
        const at = this.#claimed.get(into);
        if (!this.#left(place) || at === undefined || this.#base[place]?.silent) continue;
        const text = this.#file[at]?.text ?? '';
        const own = [...this.joined].filter(([, to]) => to === into).map(([from]) => from);
        const whole = (places: number[]): string =>
          places
            .sort((one, other) => one - other)
            .map((each) => this.#textOf(each))
            .join(' ');
        const withIt = commonLetters(whole([into, ...own, place]), text, this.#steps);
        if (accountsFor(this.#textOf(place), withIt, commonLetters(whole([into, ...own]), text, this.#steps))) this.joined.set(place, into);
      }
    }
  }

  /** Where one paragraph alone is new between two that are known, and one alone is missing there, it was written over, if anything of it is left. */
  #findRewritten(): void {
    for (const [at, { text }] of this.#file.entries()) {
      const before = at === 0 ? -1 : this.claims.get(at - 1);
      const after = at === this.#file.length - 1 ? this.#base.length : this.claims.get(at + 1);
      if (!this.#free(at) || before === undefined || after !== before + 2 || !this.#left(before + 1)) continue;
      const was = this.#textOf(before + 1);
      if (commonLetters(was, text, this.#steps) * 4 >= Math.min(letters(was), letters(text))) this.#claim(at, before + 1);
    }
  }
}

/** The longest run of places that are in order; the others were moved. */
export function inOrder(places: readonly number[]): Set<number> {
  const tails: number[] = [];
  const before = new Array<number>(places.length).fill(-1);
  for (const [index, place] of places.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[tails[middle] ?? 0] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  }
  const kept = new Set<number>();
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) kept.add(places[index] ?? 0);
  return kept;
}
