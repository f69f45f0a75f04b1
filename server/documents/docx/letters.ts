// The kinds of letters that Word counts with, by language and degree.
import { type ILevelsOptions, LevelFormat } from 'docx';
import { must } from '../../../shared/kit/must.ts';
import type { Language } from '../../../shared/meeting/facts.ts';
import { letteredMark } from '../../../shared/minutes/list-marks.ts';

export interface Letters {
  format: ILevelsOptions['format'];
  /** Whether Word and LibreOffice both write the report's letter for this count. */
  reaches(count: number): boolean;
  /** The level's text; `letter` stands for the counted letter. */
  around(letter: string): string;
}

const formats: Record<string, Pick<Letters, 'format' | 'reaches'>> = {
  // After z Word writes aa, bb, cc.
  a: { format: LevelFormat.LOWER_LETTER, reaches: (count) => count <= 26 },
  i: { format: LevelFormat.LOWER_ROMAN, reaches: (count) => count <= 89 },
  1: { format: LevelFormat.DECIMAL, reaches: () => true },
  一: { format: LevelFormat.CHINESE_COUNTING, reaches: (count) => count <= 99 },
  // LibreOffice writes the first letter without its hamza and the fifth without its stroke.
  أ: { format: LevelFormat.ARABIC_ABJAD, reaches: (count) => count <= 28 && count !== 1 && count !== 5 },
};

/** The letters of a degree. */
export function lettersOf(degree: number, language: Language): Letters {
  const first = letteredMark(degree, 1, language);
  const letter = /[\p{L}\p{N}]+/u.exec(first)?.[0] ?? '';
  return { ...must(formats[letter], `a format of Word for ${first}`), around: (text) => first.replace(letter, text) };
}
