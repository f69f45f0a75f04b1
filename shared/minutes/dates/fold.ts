// Words as they are compared: digits of any script as 0 to 9, small letters without accents, plain hyphens and apostrophes.

/** Digits of any script as ASCII; each script has its ten in order. */
export const plainDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0) ?? 0;
    const at = zero;
    while (at - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return at < 0x80 ? digit : String((at - zero) % 10);
  });

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
