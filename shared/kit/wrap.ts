// Text wrapped to a column for mail: words are never broken, and the writer's own line breaks stay.

/** A Chinese, Japanese or Korean character, or one as wide, takes two columns. */
const wide = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Extended_Pictographic}/u;
const noWidth = /\p{Mn}|\p{Cf}/u;

export function columns(text: string): number {
  let width = 0;
  for (const character of text) width += noWidth.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

/** The characters of a script that has no spaces, with its full-width signs. */
const han = '\\u2E80-\\u303E\\u3041-\\uA4CF\\uF900-\\uFAFF\\uFF00-\\uFFEF';
/** No line ends with these, and none begins with those. */
const opening = '（「『《【〈〔［｛“‘';
const closing = '、。，．：；！？）」』》】〉〕］｝”’…)\\],.;:!?\\u00A0\\u202F';
/** Signs that stay with the character before them: closing signs, the marks of notes, and the end of an isolated address. */
const tail = `(?:[${closing}]|\\[\\d+\\])*(?: \\u2069)?[ \\t]*`;
/** A sign that opens belongs to what follows it: within words where no such script follows. */
const word = `(?:[^ \\t${han}${opening}]|[${opening}](?![${han} \\t${opening}]|$))+`;
const piece = new RegExp(`[${opening}]*(?:(?![${opening}])[${han}]\\p{M}*|${word})${tail}|[${opening}]+[ \\t]*|[ \\t]+`, 'gu');
/** Not `trim`, which would take no-break spaces too. */
const withoutEnd = (text: string): string => text.replace(/(?<![ \t])[ \t]+$/, '');
const withoutStart = (text: string): string => text.replace(/^[ \t]+/, '');

/** Where a line may break: after a space, and between the characters of a script that has none, but not before a closing sign or after an opening one. */
export function pieces(text: string): string[] {
  return text.match(piece) ?? [];
}

/** Lines of one text: an isolate that crosses the end of a line ends there, and begins again on the next one. */
function isolates(): (line: string) => string {
  let going = '';
  return (line) => {
    const before = going;
    for (const [mark] of line.matchAll(/[\u2066-\u2069]/g)) going = mark === '\u2069' ? going.slice(0, -1) : going + mark;
    return before + line + '\u2069'.repeat(going.length);
  };
}

/** Wraps to a width in columns. The first line begins with `first`, the others with `rest`, both of the same width. */
export function wrap(text: string, width: number, first = '', rest = first): string {
  const lines: string[] = [];
  const isolate = isolates();
  for (const line of text.split('\n')) {
    let current = '';
    // Counted as we go: measuring the line again for each piece would be quadratic.
    let used = 0;
    for (const piece of pieces(line)) {
      const lead = lines.length === 0 ? first : rest;
      if (current !== '' && columns(lead) + used + columns(withoutEnd(piece)) > width) {
        lines.push(lead + isolate(withoutEnd(current)));
        current = '';
        used = 0;
      }
      const added = current === '' ? withoutStart(piece) : piece;
      current += added;
      used += columns(added);
    }
    lines.push((lines.length === 0 ? first : rest) + isolate(withoutEnd(current)));
  }
  return lines.map((line) => withoutEnd(line)).join('\n');
}
