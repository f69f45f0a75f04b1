// The footnotes of a document, under the numbers by which Word knows them.
import type { Report } from '../../../shared/projections/report-model.ts';
import type { Fate } from './element.ts';

export interface KeptNote {
  number: number;
  before?: string;
  after?: string;
}

export class Notes {
  readonly #after: Map<string, string>;
  readonly #before: Map<string, string>;
  readonly #numbers = new Map<string, number>();
  readonly #marked = new Set<number>();
  #last = 0;

  constructor(report: Report, since?: Report) {
    this.#after = new Map(report.notes.map(({ id, text }) => [id, text]));
    this.#before = new Map((since ?? report).notes.map(({ id, text }) => [id, text]));
    for (const { id, number } of report.notes) this.#numbers.set(id, number);
    this.#last = Math.max(0, ...report.notes.map(({ number }) => number));
  }

  /** The number of a note at its mark, and whether the mark is the first. What was taken out has a note of its own, for Word keeps both. */
  mark(id: string, fate: Fate): { number: number; first: boolean } {
    const key = fate === 'gone' ? `gone ${id}` : id;
    const number = this.#numbers.get(key) ?? ++this.#last;
    this.#numbers.set(key, number);
    const first = !this.#marked.has(number);
    this.#marked.add(number);
    return { number, first };
  }

  /** The notes that were marked: with both texts where it stood in both reports. */
  marked(): KeptNote[] {
    return Array.from(this.#numbers, ([key, number]) => {
      const gone = key.startsWith('gone ') && !this.#after.has(key);
      const id = gone ? key.slice('gone '.length) : key;
      const before = this.#before.get(id);
      const after = gone ? before : this.#after.get(id);
      return { number, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
    }).filter(({ number }) => this.#marked.has(number));
  }
}
