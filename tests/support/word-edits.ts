// Edits of a Word document as people make them in Word, made on its XML.
import { strToU8, zipSync } from 'fflate';
import type { Rng } from '../../shared/kit/rng.ts';
import { docxParts } from './docx.ts';

export const edits = ['reword', 'delete', 'split', 'join', 'move', 'insert'] as const;
export type Edit = (typeof edits)[number];

const whole = /<w:p>(?:(?!<\/w:p>)[\s\S])*<\/w:p>/g;
const own = /<w:pStyle w:val="(?:NumberedParagraph|Decision|Subparagraph)"\/>/;

export const textOf = (xml: string): string => Array.from(xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g), ([, text]) => text).join('');

const propertiesOf = (xml: string): string => /<w:pPr>[\s\S]*?<\/w:pPr>/.exec(xml)?.[0] ?? '';
const marksOf = (xml: string): string => (xml.match(/<w:bookmark(?:Start|End) [^>]*\/>/g) ?? []).join('');
const run = (text: string, element = 'w:t'): string => `<w:r><${element} xml:space="preserve">${text}</${element}></w:r>`;

/** One document that is being edited. */
export class WordEdits {
  /** The paragraphs with words of the report, and whatever is between them. */
  readonly #parts: Record<string, string>;
  paragraphs: string[];
  readonly #rng: Rng;
  #id = 900_000;

  constructor(file: Uint8Array, rng: Rng) {
    this.#parts = docxParts(file);
    this.#rng = rng;
    this.paragraphs = (this.#parts['word/document.xml'] ?? '').match(whole) ?? [];
  }

  /** The places of the report's own paragraphs. */
  places(): number[] {
    return [...this.paragraphs.keys()].filter((place) => own.test(this.paragraphs[place] ?? ''));
  }

  /** The file with its edits; without its bookmarks where a program has dropped them. */
  file({ marks = true, savedBy = 'Bo Ek' } = {}): Uint8Array {
    const old: string[] = (this.#parts['word/document.xml'] ?? '').match(whole) ?? [];
    const xml = this.#parts['word/document.xml'] ?? '';
    const first = xml.indexOf(old[0] ?? '');
    const table = xml.indexOf('<w:tbl>');
    const last = old.filter((each) => table < 0 || xml.indexOf(each) < table).at(-1) ?? '';
    const until = xml.indexOf(last) + last.length;
    const kept = this.paragraphs.slice(0, this.paragraphs.length - (old.length - old.indexOf(last) - 1)).join('');
    const edited = xml.slice(0, first) + kept + xml.slice(until);
    const body = marks ? edited : edited.replace(/<w:bookmark(?:Start|End) [^>]*\/>/g, '');
    const core = (this.#parts['docProps/core.xml'] ?? '').replace(/(<cp:lastModifiedBy>)[^<]*/, `$1${savedBy}`);
    const parts = { ...this.#parts, 'word/document.xml': body, 'docProps/core.xml': core };
    return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
  }

  #tracked(name: 'ins' | 'del' | 'moveFrom' | 'moveTo', by: string, content: string): string {
    return `<w:${name} w:id="${++this.#id}" w:author="${by}" w:date="2026-10-07T09:00:00Z">${content}</w:${name}>`;
  }

  #mark(name: string, by: string): string {
    return `<w:${name} w:id="${++this.#id}" w:author="${by}" w:date="2026-10-07T09:00:00Z"/>`;
  }

  /** With a change of the break at its end. */
  #ended(properties: string, name: string, by: string): string {
    return properties.replace(/<w:rPr>[\s\S]*?<\/w:rPr>/, '').replace('</w:pPr>', `<w:rPr>${this.#mark(name, by)}</w:rPr></w:pPr>`);
  }

  #paragraph(properties: string, marks: string, content: string): string {
    return `<w:p>${properties}${marks}${content}</w:p>`;
  }

  /** Replaces the nth word by another; resolves to what the paragraph says then. */
  reword(place: number, by?: string): string {
    const xml = this.paragraphs[place] ?? '';
    const text = textOf(xml);
    const words = text.split(' ');
    const nth = 1 + this.#rng.int(words.length - 2);
    const [before, word, after] = [`${words.slice(0, nth).join(' ')} `, words[nth] ?? '', ` ${words.slice(nth + 1).join(' ')}`];
    const change = by === undefined ? run('exceptionally') : this.#tracked('del', by, run(word, 'w:delText')) + this.#tracked('ins', by, run('exceptionally'));
    this.paragraphs[place] = this.#paragraph(propertiesOf(xml), marksOf(xml), run(before) + change + run(after));
    return `${before}exceptionally${after}`;
  }

  delete(place: number, by?: string): void {
    const xml = this.paragraphs[place] ?? '';
    if (by === undefined) this.paragraphs.splice(place, 1);
    else
      this.paragraphs[place] = this.#paragraph(
        this.#ended(propertiesOf(xml), 'del', by),
        marksOf(xml),
        this.#tracked('del', by, run(textOf(xml), 'w:delText')),
      );
  }

  split(place: number, by?: string): string[] {
    const xml = this.paragraphs[place] ?? '';
    const words = textOf(xml).split(' ');
    const at = 4 + this.#rng.int(words.length - 8);
    const [one, other] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const properties = propertiesOf(xml);
    const first = this.#paragraph(by === undefined ? properties : this.#ended(properties, 'ins', by), marksOf(xml), run(one));
    this.paragraphs.splice(place, 1, first, this.#paragraph(properties, '', run(by === undefined ? other : ` ${other}`)));
    return [one, other];
  }

  /** Joins a paragraph with the one behind it. */
  join(place: number, by?: string): string {
    const [one = '', other = ''] = this.paragraphs.slice(place, place + 2);
    const [first, second] = [`${textOf(one)} `, textOf(other)];
    if (by === undefined) this.paragraphs.splice(place, 2, this.#paragraph(propertiesOf(one), marksOf(one), run(first) + marksOf(other) + run(second)));
    else
      this.paragraphs[place] = this.#paragraph(this.#ended(propertiesOf(one), 'del', by), marksOf(one), run(textOf(one)) + this.#tracked('ins', by, run(' ')));
    return first + second;
  }

  /** Moves a paragraph behind another that is further down. */
  move(place: number, behind: number, by?: string): void {
    const xml = this.paragraphs[place] ?? '';
    if (by === undefined) {
      this.paragraphs.splice(behind + 1, 0, xml);
      this.paragraphs.splice(place, 1);
      return;
    }
    const text = run(textOf(xml));
    const properties = propertiesOf(xml);
    this.paragraphs.splice(behind + 1, 0, this.#paragraph(this.#ended(properties, 'moveTo', by), '', this.#tracked('moveTo', by, text)));
    this.paragraphs[place] = this.#paragraph(this.#ended(properties, 'moveFrom', by), marksOf(xml), this.#tracked('moveFrom', by, text));
  }

  insert(behind: number, text: string, by?: string): void {
    const properties = propertiesOf(this.paragraphs[behind] ?? '');
    const fresh =
      by === undefined
        ? this.#paragraph(properties, '', run(text))
        : this.#paragraph(this.#ended(properties, 'ins', by), '', this.#tracked('ins', by, run(text)));
    this.paragraphs.splice(behind + 1, 0, fresh);
  }
}
