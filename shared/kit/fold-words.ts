// Words as they are compared: digits of any script as 0 to 9, small letters without accents, plain hyphens and apostrophes.
import { plainDigits } from './numerals.ts';

export const foldWords = (text: string): string =>
  plainDigits(text.normalize('NFKD'))
    .replace(/[\p{M}\u0640\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[’‘ʼ`´]/g, "'")
    .replaceAll('\u0629', '\u0647')
    .replaceAll('\u0649', '\u064a')
    .replace(/\s+/g, ' ')
    .trim();
