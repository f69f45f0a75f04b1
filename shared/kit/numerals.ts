// Numbers as they are written in the six languages: digits of any script, and the numerals of Chinese up to 99.

const signs = '〇一二三四五六七八九';

/** Digits of any script as ASCII; each script has its ten in order. */
export const plainDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const at = digit.codePointAt(0) ?? 0;
    if (at < 0x80) return digit;
    let zero = at;
    while (at - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String((at - zero) % 10);
  });

/** "十五" is 15, "二十" 20, "五" 5. */
export function chineseNumber(text: string): number {
  const digit = (sign: string): number => Math.max(0, signs.indexOf(sign.replace('零', '〇')));
  if (!text.includes('十')) return Number([...text].map(digit).join(''));
  const [tens = '', ones = ''] = text.split('十');
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones));
}

/** A number in digits of any script, or in Chinese numerals. */
export const numberOf = (text: string): number => (/\p{Nd}/u.test(text) ? Number(plainDigits(text)) : chineseNumber(text));
