// A pasted text as lines that mean what they show: one kind of digit, bracket, colon and space, whatever it was mailed with.

/** A text twice, character by character: `text` to be understood, `written` to be kept. */
export interface WrittenText {
  text: string;
  written: string;
}

export interface Line extends WrittenText {
  /** From 1, as it was pasted. */
  number: number;
  /** As it was pasted, for a warning. */
  raw: string;
  /** Columns before the first character. */
  indent: number;
  /** With the blanks at its ends, which part columns. */
  whole: WrittenText;
  /** Whether all that the line says was struck out, or a part that `text` is without. */
  struck?: 'all' | 'part';
}

const same: Record<string, string> = { '（': '(', '）': ')', '：': ':', '．': '.', '［': '[', '］': ']', '－': '-', '｜': '|', '，': ',' };

/** Stands in `text` for a character after a backslash, which is itself and means nothing else. */
const itself = '\uE200';

function plain(character: string): string {
  const code = character.charCodeAt(0);
  if (code > 0x20 && code < 0x80) return character;
  for (const zero of [0x660, 0x6f0, 0xff10]) if (code >= zero && code <= zero + 9) return String(code - zero);
  if (/[\u2010-\u2012\u2212]/.test(character)) return '-';
  return same[character] ?? (character === '\t' ? '\t' : /\s/.test(character) ? ' ' : character);
}

/** The same line with other spellings of the same meaning made alike, in as many characters. */
export function saidOf(line: string): WrittenText {
  // Marks that show nothing, but for the joiners that words are spelt with.
  const shown = line.normalize('NFC').replace(/[\u200B\u200E\u200F\u2060\uFEFF\u00AD\u202A-\u202E\u2066-\u2069]/g, '');
  let text = '';
  let written = '';
  for (let index = 0; index < shown.length; index += 1) {
    const character = shown.charAt(index);
    const next = shown.charAt(index + 1);
    const escapes = character === '\\' && (/[^\p{L}\p{M}\s]/u.test(next) || (/\S/.test(next) && !/\S/.test(shown.charAt(index - 1))));
    if (escapes) index += 1;
    text += escapes ? itself : plain(character);
    written += escapes ? next : /\s/.test(character) ? ' ' : character;
  }
  return { text, written };
}

/** A part that was found in `text`, as it was written there. */
export function asWritten(part: string, { text, written }: WrittenText): string {
  const at = text.indexOf(part);
  if (at !== -1) return written.slice(at, at + part.length);
  let from = 0;
  return part.replace(/[\s\S]/g, (character) => {
    const found = text.indexOf(character, from);
    if (found === -1) return character;
    from = found + 1;
    return written.charAt(found);
  });
}

/** The end of a text from where `rest` of it is left. */
export function restOf({ text, written }: WrittenText, rest: string): WrittenText {
  const from = text.length - rest.length;
  return { text: rest, written: written.slice(from) };
}

const columnsOf = (indent: string): number => [...indent].reduce((sum, each) => sum + (each === '\t' ? 4 : 1), 0);

export function linesOf(pasted: string): Line[] {
  return pasted.split(/\r\n|[\n\r\v\f\u2028\u2029]/).map((raw, index) => {
    const said = saidOf(raw);
    const quoted = /^(?: ?>)+ ?/.exec(said.text)?.[0].length ?? 0;
    const whole = { text: said.text.slice(quoted), written: said.written.slice(quoted) };
    const blank = whole.text.length - whole.text.trimStart().length;
    const to = blank + whole.text.trim().length;
    return {
      number: index + 1,
      raw,
      indent: columnsOf(whole.text.slice(0, blank)),
      whole,
      text: whole.text.slice(blank, to),
      written: whole.written.slice(blank, to),
    };
  });
}
