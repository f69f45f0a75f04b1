// A pasted text as lines that mean what they show: one kind of digit, bracket, colon and space, whatever it was mailed with.

export interface Line {
  /** From 1, as it was pasted. */
  number: number;
  /** As it was pasted, for a warning. */
  raw: string;
  /** Columns before the first character. */
  indent: number;
  text: string;
}

const widths: Record<string, string> = { '（': '(', '）': ')', '：': ':', '．': '.', '［': '[', '］': ']', '－': '-', '｜': '|', '　': ' ' };

function digit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  for (const zero of [0x660, 0x6f0, 0xff10]) if (code >= zero && code <= zero + 9) return String(code - zero);
  return character;
}

/** What is written otherwise but means the same. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[（）：．［］－｜　]/g, (character) => widths[character] ?? character)
    .replace(/[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/g, digit)
    .replace(/[\u00A0\u2000-\u200A\u202F]/g, ' ')
    .replace(/[‐‑‒]/g, '-');
}

export function linesOf(text: string): Line[] {
  return text.split(/\r\n|[\n\r\v\f\u2028\u2029]/).map((raw, index) => {
    const unquoted = plain(raw)
      .replace(/\t/g, '    ')
      .replace(/^(?: ?>)+ ?/, '');
    const bare = unquoted.trimStart();
    return { number: index + 1, raw, indent: unquoted.length - bare.length, text: bare.trimEnd() };
  });
}
