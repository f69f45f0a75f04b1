// A list that was written in one line: "1. Opening 2. Budget 3. Close".

/** Numbers in order that make a list of a line. Fewer may be part of a sentence. */
const fewest = 3;

/** The text with a line for each item, where all of it is one line that counts from 1 to 3 or further. */
export function listInLines(text: string): string {
  const line = text.trim();
  if (line.includes('\n')) return text;
  const cuts: number[] = [];
  for (let number = 1, from = 0; ; number += 1) {
    const mark = new RegExp(`(?<!\\S)${number}[.)]\\s(?=\\s*\\p{L})`, 'gu');
    mark.lastIndex = from;
    const found = mark.exec(line);
    if (!found) break;
    cuts.push(found.index);
    from = mark.lastIndex;
  }
  if (cuts.length < fewest) return text;
  return [0, ...cuts]
    .map((from, index) => line.slice(from, cuts[index]).replace(/[;,]?\s*$/, ''))
    .filter((item) => item !== '')
    .join('\n');
}
