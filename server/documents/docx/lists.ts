// Word's own numbering: paragraphs, lettered subparagraphs and bullets are levels of one list, so that each begins anew where it should.
import { AlignmentType, type ILevelsOptions, LevelFormat, LevelSuffix } from 'docx';
import type { Language } from '../../../shared/meeting/facts.ts';
import { listMarks } from '../../../shared/minutes/list-marks.ts';
import type { Report, Subparagraph } from '../../../shared/projections/report-model.ts';
import { plain } from './tokens.ts';

/** A place in a list of the document. */
export interface Place {
  reference: string;
  level: number;
}

/** The list of all numbered paragraphs. */
export const paragraphs: Place = { reference: 'paragraphs', level: 0 };

/** Twips. */
const step = 567;
const formats: Record<string, ILevelsOptions['format']> = {
  a: LevelFormat.LOWER_LETTER,
  i: LevelFormat.LOWER_ROMAN,
  1: LevelFormat.DECIMAL,
  一: LevelFormat.CHINESE_COUNTING,
};
/** Word goes on with aa, bb, cc. */
const lettersThatAgree = 26;

function level(at: number, format: ILevelsOptions['format'], text: string, degree: number): ILevelsOptions {
  return {
    level: at,
    format,
    text,
    alignment: AlignmentType.START,
    suffix: LevelSuffix.TAB,
    style: { paragraph: { indent: { left: step * (degree + 1), hanging: step } } },
  };
}

/** What stands around the letter of each degree, and the kind of letter; undefined where Word has no such kind. */
function patterns(language: Language): ({ format: ILevelsOptions['format']; around: (letter: string) => string } | undefined)[] {
  return listMarks(
    [0, 1, 2].map((indent) => ({ kind: 'lettered', indent })),
    language,
  ).map((mark = '') => {
    const letter = /[\p{L}\p{N}]+/u.exec(mark)?.[0] ?? '';
    const format = formats[letter];
    return format && { format, around: (text) => mark.replace(letter, text) };
  });
}

/** Whether Word, counting by itself, arrives at the marks of the report. */
function agrees(subparagraphs: readonly Subparagraph[], language: Language): boolean {
  const lettered = subparagraphs.filter(({ style }) => style === 'lettered');
  const counted = listMarks(
    lettered.map(({ degree }) => ({ kind: 'lettered', indent: degree })),
    language,
  );
  const skips = lettered.some(({ degree }, index) => degree > (lettered[index - 1]?.degree ?? -1) + 1);
  return !skips && lettered.length <= lettersThatAgree && lettered.every(({ mark }, index) => mark === counted[index]);
}

/** The lists of a document: where each subparagraph stands, and what Word must know of them. */
export class Lists {
  readonly #language: Language;
  /** Marks at which Word does not arrive by counting: each is a list of its own whose mark is given. */
  readonly #given = new Map<string, { mark: string; degree: number }>();

  constructor({ language }: Report) {
    this.#language = language;
  }

  /** The places of a paragraph's subparagraphs. */
  places(subparagraphs: readonly Subparagraph[]): Place[] {
    const counted = agrees(subparagraphs, this.#language);
    const known = patterns(this.#language);
    return subparagraphs.map(({ style, degree, mark }) => {
      if (style === 'bullet') return { reference: paragraphs.reference, level: 4 + degree };
      if (counted && known[degree]) return { reference: paragraphs.reference, level: 1 + degree };
      const reference = `given ${degree} ${mark}`;
      this.#given.set(reference, { mark: plain(mark), degree });
      return { reference, level: 0 };
    });
  }

  /** For the package. */
  config(): { reference: string; levels: ILevelsOptions[] }[] {
    const lettered = patterns(this.#language).flatMap((pattern, degree) =>
      pattern ? [level(1 + degree, pattern.format, pattern.around(`%${degree + 2}`), degree + 1)] : [],
    );
    const bullets = [0, 1, 2].map((degree) => level(4 + degree, LevelFormat.BULLET, '•', degree + 1));
    return [
      { reference: paragraphs.reference, levels: [level(0, LevelFormat.DECIMAL, '%1.', 0), ...lettered, ...bullets] },
      ...Array.from(this.#given, ([reference, { mark, degree }]) => ({
        reference,
        levels: [level(0, LevelFormat.LOWER_LETTER, mark.replaceAll('%', ''), degree + 1)],
      })),
    ];
  }
}
