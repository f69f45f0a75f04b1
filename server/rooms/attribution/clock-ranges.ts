// Stretches of one client's writing, in the order of their clocks, none over another: what came first stays.

export interface ClockRange {
  clock: number;
  /** The clock after it. */
  end: number;
}

/** The index of the first stretch that ends after the clock. */
export function indexAfter(sorted: readonly ClockRange[], clock: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as ClockRange).end <= clock) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The parts between two clocks that no stretch covers, in order. */
export function uncovered(sorted: readonly ClockRange[], clock: number, end: number): ClockRange[] {
  const gaps: ClockRange[] = [];
  let from = clock;
  for (let index = indexAfter(sorted, clock); from < end; index += 1) {
    const next = sorted[index];
    const until = Math.min(end, next?.clock ?? end);
    if (until > from) gaps.push({ clock: from, end: until });
    if (!next) break;
    from = Math.max(from, next.end);
  }
  return gaps;
}

/** Puts a stretch that covers none of the others in its place. */
export function place<S extends ClockRange>(sorted: S[], stretch: S): void {
  const last = sorted.at(-1);
  if (!last || last.end <= stretch.clock) sorted.push(stretch);
  else sorted.splice(indexAfter(sorted, stretch.clock), 0, stretch);
}

/** The stretches that share a clock with the given ones, in order. */
export function* over<S extends ClockRange>(sorted: readonly S[], clock: number, end: number): Generator<S> {
  for (let index = indexAfter(sorted, clock); index < sorted.length; index += 1) {
    const stretch = sorted[index] as S;
    if (stretch.clock >= end) return;
    yield stretch;
  }
}
