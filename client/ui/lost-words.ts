// People keep typing for a moment after a field disappears.

/** In milliseconds. */
const pause = 2000;
let lostAt = Number.NEGATIVE_INFINITY;

export function loseWords(): void {
  lostAt = performance.now();
}

/** Whether the key just pressed is most likely meant for a field that has gone. Each one prolongs it. */
export function wordsLost(): boolean {
  const isLost = performance.now() - lostAt < pause;
  if (isLost) loseWords();
  return isLost;
}
