// Lines that a program has broken at some width, as mails and PDF are, are one paragraph.

const narrowest = 40;
const widest = 130;
const sentenceEnd = /[.!?:;…。！？：；؟۔]["'”’»)\]]*$/u;
const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/gu;
const cjk = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]/u;

const widthOf = (text: string): number => text.length + (text.match(wide)?.length ?? 0);

function firstWord(text: string): string {
  const word = /^\S+/.exec(text)?.[0] ?? '';
  return cjk.test(word.charAt(0)) ? word.charAt(0) : word;
}

/** Whether the next word had no room in a line, within what proportional letters leave open. */
const isFull = (line: string, next: string, width: number, part: number): boolean => widthOf(line) + 1 + widthOf(firstWord(next)) > width * part;

/** A line that continues a sentence. */
const runsOn = (line: string, next: string, width: number): boolean =>
  !sentenceEnd.test(line) && /^["'“‘«(]?\p{Ll}/u.test(next) && widthOf(line) >= width * 0.6;

const runsOnWithoutCase = (line: string, next: string, width: number): boolean =>
  !sentenceEnd.test(line) && /^\p{Lo}/u.test(next) && isFull(line, next, width, 0.97);

/** A hyphen at the end that was most likely added by the line break. */
const isHyphenated = (line: string, next: string): boolean => /\p{Ll}[-\u2010]$/u.test(line) && /^\p{Ll}/u.test(next);

export type Joint = 'none' | 'space' | 'glue' | 'hyphen';

/** How each line is joined to the one before it. Lines that begin something of their own, or follow nothing, are joined to none. */
export function jointsOf(lines: readonly string[], begins: readonly boolean[]): Joint[] {
  const prose = lines.filter((line) => line.includes(' ') || cjk.test(line));
  const width = Math.max(0, ...prose.map(widthOf));
  const may = (index: number): boolean => {
    const [before, line] = [lines[index - 1] ?? '', lines[index] ?? ''];
    return index > 0 && !begins[index] && before.trim() !== '' && line.trim() !== '' && !before.includes('\t') && !line.includes('\t');
  };
  const wrapped = width >= narrowest && width <= widest;
  const sure = lines.map((line, index) => {
    const before = lines[index - 1] ?? '';
    return wrapped && may(index) && (runsOn(before, line, width) || runsOnWithoutCase(before, line, width) || isHyphenated(before, line));
  });
  const evident = sure.includes(true);
  return lines.map((line, index) => {
    const before = lines[index - 1] ?? '';
    if (!sure[index] && !(evident && may(index) && isFull(before, line, width, 0.95))) return 'none';
    if (isHyphenated(before, line)) return 'hyphen';
    return cjk.test(before.at(-1) ?? '') && cjk.test(line.charAt(0)) ? 'glue' : 'space';
  });
}
