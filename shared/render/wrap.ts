// Text in a column, as mail is read: words are never broken, lines that are the writer's stay.

/** A Chinese, Japanese or Korean character, or one as wide, takes two columns. */
const wide = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Extended_Pictographic}/u;
const noWidth = /\p{Mn}|\p{Cf}/u;

export function columns(text: string): number {
  let width = 0;
  for (const character of text) width += noWidth.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

/** Where a line may break: after a space, and between the characters of a script that has none. */
function pieces(text: string): string[] {
  return (
    text.match(
      /[\u2E80-\u303E\u3041-\uA4CF\uF900-\uFAFF\uFF00-\uFFEF][\u3001\u3002\uFF0C\uFF0E\uFF1A\uFF1B\uFF01\uFF1F\uFF09\u300D\u300F\u300B\]]*(?:\[\d+\])*[ ]*|[^ \t\u2E80-\u303E\u3041-\uA4CF\uF900-\uFAFF\uFF00-\uFFEF]+[ \t]*|[ \t]+/gu,
    ) ?? []
  );
}

/** Wraps to a width in columns. The first line begins with `first`, the others with `rest`, both of the same width. */
export function wrap(text: string, width: number, first = '', rest = first): string {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    let current = '';
    for (const piece of pieces(line)) {
      const lead = lines.length === 0 ? first : rest;
      if (current !== '' && columns(lead + current + piece.trimEnd()) > width) {
        lines.push(lead + current.trimEnd());
        current = '';
      }
      current += current === '' ? piece.trimStart() : piece;
    }
    lines.push((lines.length === 0 ? first : rest) + current.trimEnd());
  }
  return lines.map((line) => line.trimEnd()).join('\n');
}
