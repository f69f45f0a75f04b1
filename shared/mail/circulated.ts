// Finds the words of the circulated report in a mail, however its program wrapped or marked them.

export interface CirculatedParagraph {
  number: number;
  text: string;
}

const run = 5;
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/\p{Script=Han}|[\p{L}\p{M}\p{N}]+/gu) ?? [];

export class Circulated {
  readonly #runs = new Map<string, number>();
  readonly #whole = new Map<string, number>();

  constructor(paragraphs: readonly CirculatedParagraph[]) {
    for (const { number, text } of paragraphs) {
      const words = wordsOf(text);
      if (words.length > 0) this.#whole.set(words.join(' '), number);
      for (let at = 0; at + run <= words.length; at += 1) {
        const key = words.slice(at, at + run).join(' ');
        if (!this.#runs.has(key)) this.#runs.set(key, number);
      }
    }
  }

  /** The number of the paragraph whose words these are: all of it, or a line of it. `before` are the last words of the line above. */
  paragraphOf(line: string, before: readonly string[] = []): number | undefined {
    const words = wordsOf(line);
    if (words.length === 0) return undefined;
    for (const skip of [0, 1, 2]) {
      const number = this.#whole.get(words.slice(skip).join(' '));
      if (number !== undefined) return number;
    }
    const joined = words.length < run ? [...before.slice(-(run - 1)), ...words] : words;
    for (const skip of words.length < run ? [0] : [0, 1, 2]) {
      const number = this.#all(joined.slice(skip));
      if (number !== undefined) return number;
    }
    return undefined;
  }

  lastWords(line: string): string[] {
    return wordsOf(line).slice(-(run - 1));
  }

  #all(words: readonly string[]): number | undefined {
    if (words.length < run) return undefined;
    let found: number | undefined;
    for (let at = 0; at + run <= words.length; at += 1) {
      const number = this.#runs.get(words.slice(at, at + run).join(' '));
      if (number === undefined) return undefined;
      found ??= number;
    }
    return found;
  }
}
