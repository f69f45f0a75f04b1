// Gathers the words of one block with their marks, and takes white space as a browser shows it.
import { noteAnchor, type Span } from '../../../shared/minutes/minutes.ts';
import { linesOf, mapText, slice, textOf } from './spans.ts';

/** How words stand: their marks, and whether their white space is kept. */
export interface Look {
  strong: boolean;
  em: boolean;
  link?: string;
  pre: boolean;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is what this is for
const unseen = /[\u0000-\u0008\u000E-\u001F\u007F\u00AD\u200B\uFEFF\uFFFC]/g;

/** Removes what is not part of the words: control characters, soft hyphens, anchors of objects that were not pasted. */
export const visible = (text: string): string => text.toWellFormed().replace(unseen, '');

/** A source line that ends between two letters of a script without spaces. */
const brokenCjk = /(?<=[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60])[ \t]*\r?\n[ \t]*(?=[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60])/g;

/** No-break spaces that only pad, as Word writes two spaces in a row, are spaces. */
export const unpadded = (text: string): string => text.replace(/\u00A0{2,}/g, (pad) => ' '.repeat(pad.length)).replace(/\u00A0(?= )|(?<= )\u00A0/g, ' ');

function tidyLine(line: Span[]): Span[] {
  const even = mapText(line, unpadded);
  const text = textOf(even);
  const start = /^[ \u00A0]*/.exec(text)?.[0].length ?? 0;
  const rest = slice(even, start);
  const last = rest.at(-1);
  return last ? [...rest.slice(0, -1), { ...last, text: last.text.replace(/\u00A0+$/, ' ') }] : rest;
}

export class Runs {
  #spans: Span[] = [];
  /** Whether a space that comes now would not be seen. */
  #afterSpace = true;
  /** Whether the last space is one that goes at the end of a line. */
  #loose = false;

  add(words: string, { strong, em, link, pre }: Look): void {
    let text = visible(words);
    if (pre) text = text.replace(/\r\n?/g, '\n');
    else {
      text = text.replace(brokenCjk, '').replace(/[ \t\r\n\f]+/g, ' ');
      if (this.#afterSpace && text.startsWith(' ')) text = text.slice(1);
    }
    if (text === '') return;
    this.#spans.push({ text, ...(strong && { strong }), ...(em && { em }), ...(link !== undefined && { link }) });
    this.#afterSpace = /[ \n]$/.test(text);
    this.#loose = !pre && text.endsWith(' ');
  }

  break(): void {
    this.#trimEnd();
    this.#spans.push({ text: '\n' });
    this.#afterSpace = true;
    this.#loose = false;
  }

  anchor(note: string): void {
    this.#spans.push({ text: noteAnchor, footnote: note });
    this.#afterSpace = false;
    this.#loose = false;
  }

  /** The lines gathered so far. The next line begins a new block. */
  take(): Span[][] {
    this.#trimEnd();
    const lines = linesOf(this.#spans).map(tidyLine);
    this.#spans = [];
    this.#afterSpace = true;
    this.#loose = false;
    return lines;
  }

  #trimEnd(): void {
    const last = this.#spans.at(-1);
    if (this.#loose && last) this.#spans[this.#spans.length - 1] = { ...last, text: last.text.replace(/ $/, '') };
  }
}
