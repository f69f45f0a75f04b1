// The parts that two sequences share: Myers' shortest edit, and words to use it on.

/** A stretch of neighbours of one kind. `gone` comes before the `new` that replaced it. */
export interface DiffRun<T> {
  kind: 'same' | 'gone' | 'new';
  /** Of the later sequence, except what is gone. */
  parts: T[];
}

/** Past this many edits, everything between the common start and end counts as replaced: the work grows with their square. */
const most = 1000;

/** How much work a series of comparisons may still do. Counted in steps, not in time, so that the same texts always give the same result. */
export interface Steps {
  left: number;
}

/**
 * The stretches that make up `before` and `after`, in order. Two parts are the same if their keys are.
 * Where `steps` run out, everything between the common start and end counts as replaced.
 */
export function difference<T>(before: readonly T[], after: readonly T[], keyOf: (part: T) => string, steps?: Steps): DiffRun<T>[] {
  const numbers = new Map<string, number>();
  const numbered = (parts: readonly T[]): Int32Array => Int32Array.from(parts, (part) => numberOf(keyOf(part), numbers));
  const old = numbered(before);
  const fresh = numbered(after);
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head++;
  let tail = 0;
  while (tail < old.length - head && tail < fresh.length - head && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail++;
  const pairs = matches(old.subarray(head, old.length - tail), fresh.subarray(head, fresh.length - tail), steps);
  const stretches: DiffRun<T>[] = [];
  const add = (kind: DiffRun<T>['kind'], parts: readonly T[]): void => {
    if (parts.length === 0) return;
    const last = stretches.at(-1);
    if (last?.kind === kind) last.parts.push(...parts);
    else stretches.push({ kind, parts: [...parts] });
  };
  add('same', after.slice(0, head));
  let [left, right] = [head, head];
  for (const [atOld, atFresh] of pairs) {
    add('gone', before.slice(left, head + atOld));
    add('new', after.slice(right, head + atFresh));
    add('same', after.slice(head + atFresh, head + atFresh + 1));
    left = head + atOld + 1;
    right = head + atFresh + 1;
  }
  add('gone', before.slice(left, before.length - tail));
  add('new', after.slice(right, after.length - tail));
  add('same', after.slice(after.length - tail));
  return stretches;
}

/** The same number for the same key: numbers compare faster than words. */
function numberOf(key: string, numbers: Map<string, number>): number {
  const known = numbers.get(key) ?? numbers.size;
  numbers.set(key, known);
  return known;
}

/** The places, in both, of what is common to both, in order. */
function matches(old: Int32Array, fresh: Int32Array, steps: Steps = { left: Number.POSITIVE_INFINITY }): [number, number][] {
  if (old.length === 0 || fresh.length === 0) return [];
  const reach = Math.min(most, old.length + fresh.length);
  const furthest = new Int32Array(2 * reach + 3);
  const middle = reach + 1;
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= reach; edits++) {
    trace.push(furthest.slice(middle - edits - 1, middle + edits + 2));
    steps.left -= edits + 1;
    if (steps.left < 0) return [];
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const below = furthest[middle + diagonal - 1] ?? 0;
      const above = furthest[middle + diagonal + 1] ?? 0;
      let x = diagonal === -edits || (diagonal !== edits && below < above) ? above : below + 1;
      const start = x;
      while (x < old.length && x - diagonal < fresh.length && old[x] === fresh[x - diagonal]) x++;
      steps.left -= x - start;
      furthest[middle + diagonal] = x;
      if (x >= old.length && x - diagonal >= fresh.length) return walked(trace, old.length, fresh.length);
    }
  }
  return [];
}

/** The way back through what each number of edits had reached. */
function walked(trace: readonly Int32Array[], oldLength: number, freshLength: number): [number, number][] {
  const pairs: [number, number][] = [];
  let [x, y] = [oldLength, freshLength];
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    const reached = trace[edits];
    const at = (diagonal: number): number => reached?.[diagonal + edits + 1] ?? 0;
    const diagonal = x - y;
    const from = diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1)) ? diagonal + 1 : diagonal - 1;
    const startX = edits === 0 ? 0 : at(from);
    const startY = edits === 0 ? 0 : startX - from;
    while (x > startX && y > startY) {
      x--;
      y--;
      pairs.push([x, y]);
    }
    [x, y] = [startX, startY];
  }
  return pairs.reverse();
}

const words = /\s+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]\p{M}*/gu;

/** A text in words, marks and spaces, which joined are the text; each Chinese character is a word. */
export function wordsOf(text: string): string[] {
  return text.match(words) ?? [];
}

/** The fate of a text's words. */
export function wordDifference(before: string, after: string, steps?: Steps): { kind: DiffRun<string>['kind']; text: string }[] {
  return difference(wordsOf(before), wordsOf(after), (word) => word, steps).map(({ kind, parts }) => ({ kind, text: parts.join('') }));
}
