// What of one sequence is in another: Myers' shortest edit, and words to use it on.

/** A stretch of neighbours of one kind. What is `gone` stands before the `new` that took its place. */
export interface Stretch<T> {
  kind: 'same' | 'gone' | 'new';
  /** Of the later sequence, except what is gone. */
  parts: T[];
}

/** Edits beyond which what lies between is told as replaced whole: the work grows by the square of them. */
const most = 1000;

/** The stretches of which `before` and `after` are made, in their order; two parts are the same where their keys are. */
export function difference<T>(before: readonly T[], after: readonly T[], keyOf: (part: T) => string): Stretch<T>[] {
  const old = before.map(keyOf);
  const fresh = after.map(keyOf);
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head++;
  let tail = 0;
  while (tail < old.length - head && tail < fresh.length - head && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail++;
  const pairs = matches(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail));
  const stretches: Stretch<T>[] = [];
  const add = (kind: Stretch<T>['kind'], parts: readonly T[]): void => {
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

/** The places, in both, of what is common to both, in order. */
function matches(old: readonly string[], fresh: readonly string[]): [number, number][] {
  const reach = Math.min(most, old.length + fresh.length);
  const furthest = new Int32Array(2 * reach + 3);
  const middle = reach + 1;
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= reach; edits++) {
    trace.push(furthest.slice(middle - edits - 1, middle + edits + 2));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const below = furthest[middle + diagonal - 1] ?? 0;
      const above = furthest[middle + diagonal + 1] ?? 0;
      let x = diagonal === -edits || (diagonal !== edits && below < above) ? above : below + 1;
      while (x < old.length && x - diagonal < fresh.length && old[x] === fresh[x - diagonal]) x++;
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

/** What became of a text's words. */
export function wordDifference(before: string, after: string): { kind: Stretch<string>['kind']; text: string }[] {
  return difference(wordsOf(before), wordsOf(after), (word) => word).map(({ kind, parts }) => ({ kind, text: parts.join('') }));
}
