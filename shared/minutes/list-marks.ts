// The marks of list blocks by degree and language, as United Nations documents have them: (a), (i), a. in English; a), i), a. in French, Spanish and Russian;
// (a), (一), a. in Chinese; (أ), ‘1’, أ- in Arabic.
import type { Language } from '../meeting/facts.ts';
import { isListKind } from './minutes.ts';

/** Marks and numbers of the whole report: by block id, and by footnote id. `paragraphs`: the paragraph that a block is in. */
export interface Numbering {
  marks: Record<string, string>;
  paragraphs: Record<string, number>;
  notes: Record<string, number>;
}

const romanParts: [number, string][] = [
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

export function roman(count: number): string {
  let rest = count;
  let text = '';
  for (const [value, letters] of romanParts) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

/** a, b … z, aa, ab … */
export function letters(count: number): string {
  const rest = Math.floor((count - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + ((count - 1) % 26));
}

const abjad = 'أ ب ج د هـ و ز ح ط ي ك ل م ن س ع ف ص ق ر ش ت ث خ ذ ض ظ غ'.split(' ');
const ten = '十';
const digits = ' 一二三四五六七八九'.split('');

/** أ, ب … غ, أ أ, أ ب … */
function arabicLetters(count: number): string {
  const rest = Math.floor((count - 1) / abjad.length);
  return [...(rest > 0 ? [arabicLetters(rest)] : []), abjad[(count - 1) % abjad.length]].join(' ');
}

/** 一 … 九十九; beyond, digits. */
export function chinese(count: number): string {
  if (count > 99) return String(count);
  const tens = Math.floor(count / 10);
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? ten : ''}${count % 10 > 0 ? digits[count % 10] : ''}`;
}

/** By degree. */
const forms: Record<Language, [(count: number) => string, (count: number) => string, (count: number) => string]> = {
  en: [(count) => `(${letters(count)})`, (count) => `(${roman(count)})`, (count) => `${letters(count)}.`],
  fr: [(count) => `${letters(count)})`, (count) => `${roman(count)})`, (count) => `${letters(count)}.`],
  es: [(count) => `${letters(count)})`, (count) => `${roman(count)})`, (count) => `${letters(count)}.`],
  ru: [(count) => `${letters(count)})`, (count) => `${roman(count)})`, (count) => `${letters(count)}.`],
  zh: [(count) => `(${letters(count)})`, (count) => `(${chinese(count)})`, (count) => `${letters(count)}.`],
  ar: [(count) => `(${arabicLetters(count)})`, (count) => `‘${count}’`, (count) => `${arabicLetters(count)}-`],
};

/** The mark of the nth lettered block of a list of this degree. */
export function letteredMark(degree: number, count: number, language: Language): string {
  return forms[language][Math.min(degree, 2)]?.(count) ?? '';
}

/** The mark of each list block, undefined for the others. Counting restarts after any other block with text, and in each deeper list. */
export function listMarks(blocks: readonly { kind: string; indent: number; empty?: boolean }[], language: Language = 'en'): (string | undefined)[] {
  let counts = [0, 0, 0];
  return blocks.map(({ kind, indent, empty = false }) => {
    if (!isListKind(kind)) {
      if (!empty || kind === 'note') counts = [0, 0, 0];
      return undefined;
    }
    counts = counts.map((count, degree) => (degree > indent ? 0 : count));
    if (kind === 'bullet') return '•';
    const count = (counts[indent] ?? 0) + 1;
    counts[indent] = count;
    return letteredMark(indent, count, language);
  });
}
