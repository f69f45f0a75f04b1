// Word's own numbering. Paragraphs and lettered subparagraphs are levels of one list, so that letters begin again with each paragraph.
import { AlignmentType, type ILevelsOptions, LevelFormat, LevelSuffix } from 'docx';
import { must } from '../../../shared/kit/must.ts';
import type { Language } from '../../../shared/meeting/facts.ts';
import { letteredMark } from '../../../shared/minutes/list-marks.ts';
import type { Paragraph, Report, Subparagraph } from '../../../shared/projections/report-model.ts';
import { type Counted, countedIn, countsAsOneList } from './counting.ts';
import { type Letters, lettersOf } from './letters.ts';
import { plain } from './tokens.ts';

/** A place in a list of the document. */
export interface ListPlace {
  reference: string;
  level: number;
}

/** The list of all numbered paragraphs. */
export const paragraphs: ListPlace = { reference: 'paragraphs', level: 0 };
/** One list a degree, so that a bullet looks the same at every degree. */
const bulletsOf = (degree: number): string => `bullets ${degree}`;

/** Twips. */
const step = 567;
const degrees = [0, 1, 2];

function levelAt(at: number, format: ILevelsOptions['format'], text: string, indent: number, flush: boolean, start: number): ILevelsOptions {
  return {
    level: at,
    format,
    text,
    start,
    alignment: AlignmentType.START,
    suffix: LevelSuffix.TAB,
    style: { paragraph: { indent: flush ? { left: step * indent, firstLine: indent === 0 ? 0 : step } : { left: step * (indent + 1), hanging: step } } },
  };
}

/** The lists of a document: the place of each subparagraph, and what Word must know of the lists. */
export class Lists {
  readonly #language: Language;
  readonly #letters: Letters[];
  /** The one level of each list besides the paragraphs' and the bullets', by what tells it from the others. */
  readonly #own = new Map<string, { reference: string; level: ILevelsOptions }>();

  readonly #flush: boolean;

  constructor({ language, flush }: Report) {
    this.#language = language;
    this.#flush = flush ?? false;
    this.#letters = degrees.map((degree) => lettersOf(degree, language));
  }

  /** The places of a paragraph's subparagraphs. Where Word would not reach all their letters as levels below the paragraph, each of their lists is a list of its own. */
  places({ blockId, subparagraphs }: Pick<Paragraph, 'blockId' | 'subparagraphs'>): ListPlace[] {
    const counted = countedIn(subparagraphs);
    const reached = subparagraphs.map((sub, index) => this.#reaches(sub, counted[index]));
    const together = reached.every(Boolean) && countsAsOneList(subparagraphs);
    /** The count with which Word goes on in each list; a letter that it does not reach interrupts the list. */
    const starts = new Map<number, number>();
    return subparagraphs.map(({ style, degree, mark }, index): ListPlace => {
      if (style === 'bullet') return { reference: bulletsOf(degree), level: 0 };
      if (together) return { reference: paragraphs.reference, level: 1 + degree };
      const { list, count } = must(counted[index], 'the count of a lettered block');
      if (!reached[index]) {
        starts.delete(list);
        return this.#ownList(`mark ${mark}`, degree, () => plain(mark).replaceAll('%', ''));
      }
      const start = starts.get(list) ?? count;
      starts.set(list, start);
      return this.#ownList(`${blockId} ${list} ${start}`, degree, ({ around }) => around(`%${degree + 1}`), start);
    });
  }

  /** For the package. */
  config(): { reference: string; levels: ILevelsOptions[] }[] {
    const lettered = this.#letters.map(({ format, around }, degree) => this.#level(1 + degree, format, around(`%${degree + 2}`), degree + 1));
    return [
      { reference: paragraphs.reference, levels: [this.#level(0, LevelFormat.DECIMAL, '%1.', 0), ...lettered] },
      ...degrees.map((degree) => ({
        reference: bulletsOf(degree),
        levels: degrees.map((deeper) => this.#level(deeper, LevelFormat.BULLET, '•', degree + deeper + 1)),
      })),
      ...Array.from(this.#own.values(), ({ reference, level }) => ({ reference, levels: [level] })),
    ];
  }

  /** Whether Word writes the mark of a subparagraph when it comes to its count. */
  #reaches({ style, degree, mark }: Subparagraph, counted: Counted | undefined): boolean {
    if (style === 'bullet' || !counted) return true;
    return mark === letteredMark(degree, counted.count, this.#language) && (this.#letters[degree]?.reaches(counted.count) ?? false);
  }

  #ownList(name: string, degree: number, text: (letters: Letters) => string, start = 1): ListPlace {
    const key = `${degree} ${name}`;
    const letters = must(this.#letters[degree], 'the letters of a degree');
    // The package writes a reference into the document as it is, so it has nothing of what people typed.
    const { reference } = this.#own.get(key) ?? { reference: `own ${this.#own.size}` };
    this.#own.set(key, { reference, level: this.#level(degree, letters.format, text(letters), degree + 1, start) });
    return { reference, level: degree };
  }

  #level(at: number, format: ILevelsOptions['format'], text: string, indent: number, start = 1): ILevelsOptions {
    return levelAt(at, format, text, indent, this.#flush, start);
  }
}
