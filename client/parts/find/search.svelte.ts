// One search through the minutes: the words, the matches, and the current match.
import type { Minutes } from '../../../shared/minutes/minutes.ts';
import { type Hit, hitFrom, hitsIn, mostHits } from './hits.ts';

export class Search {
  words = $state('');
  exact = $state(false);
  everywhere = $state(false);
  /** Where the next match is looked for. */
  #from: Pick<Hit, 'order' | 'from'> = $state.raw({ order: 0, from: 0 });
  /** Whether the current match has been visited since the words changed. */
  #arrived = $state(false);
  readonly #here: () => readonly string[];
  readonly #all: () => readonly string[];
  readonly #minutes: () => Minutes;

  /** `here` are the fragments on the page, `all` those that there are, each in order. */
  constructor(here: () => readonly string[], all: () => readonly string[], minutes: () => Minutes) {
    this.#here = here;
    this.#all = all;
    this.#minutes = minutes;
  }

  readonly hits: readonly Hit[] = $derived.by(() => hitsIn(this.#minutes(), this.everywhere ? this.#all() : this.#here(), this.words, this.exact));
  readonly full: boolean = $derived(this.hits.length === mostHits);

  /** The index of the match one is at. */
  readonly at: number = $derived.by(() => {
    if (this.#arrived) return hitFrom(this.hits, this.#from);
    return Math.max(
      0,
      this.hits.findIndex(({ fragment }) => this.#here().includes(fragment)),
    );
  });
  readonly active: Hit | undefined = $derived(this.hits[this.at]);
  get arrived(): boolean {
    return this.#arrived;
  }

  /** To be called as what is looked for changes. */
  begin(): void {
    this.#arrived = false;
  }

  look(words: string): void {
    this.words = words;
    this.begin();
  }

  /** Goes to a match, and answers it. */
  go(index: number): Hit | undefined {
    const hit = this.hits[index];
    if (!hit) return undefined;
    this.#from = hit;
    this.#arrived = true;
    return hit;
  }

  /** Goes on; the first time to the match that is shown already. */
  step(by: 1 | -1): Hit | undefined {
    const count = this.hits.length;
    if (count === 0) return undefined;
    const first = !this.#arrived && by === 1;
    return this.go(first ? this.at : (this.at + by + count) % count);
  }

  /** The search continues after the replacement. */
  passed({ order, from }: Hit, length: number): void {
    this.#from = { order, from: from + length };
    this.#arrived = true;
  }
}
