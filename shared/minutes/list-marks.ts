// The marks before list blocks, as the text shows them while it is written.

/** Marks and numbers of the whole report: by block id, and by footnote id. */
export interface Numbering {
  marks: Record<string, string>;
  notes: Record<string, number>;
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii', 'xix', 'xx'];

function letters(count: number): string {
  const rest = Math.floor((count - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + ((count - 1) % 26));
}

function lettered(degree: number, count: number): string {
  if (degree === 1) return `(${romans[count - 1] ?? count})`;
  return degree === 0 ? `(${letters(count)})` : `${letters(count)}.`;
}

/** A mark a block: "•", "(a)", "(i)", "a." by its degree; undefined for blocks that are no list. Counting starts anew after them. */
export function listMarks(blocks: readonly { kind: string; indent: number }[]): (string | undefined)[] {
  let counts = [0, 0, 0];
  return blocks.map(({ kind, indent }) => {
    if (kind !== 'bullet' && kind !== 'lettered') {
      if (kind !== 'note') counts = [0, 0, 0];
      return undefined;
    }
    for (let deeper = indent + 1; deeper < counts.length; deeper += 1) counts[deeper] = 0;
    if (kind === 'bullet') return '•';
    counts[indent] = (counts[indent] ?? 0) + 1;
    return lettered(indent, counts[indent] ?? 1);
  });
}
