// The clock and the dice of a real machine.
import { randomBytes } from 'node:crypto';
import { idFrom } from '../shared/kit/ids.ts';
import type { Clock, Ids } from './rooms/ports.ts';

/** The speed of time while the machine's clock is behind: it makes a call of fifteen seconds less than a second longer. */
const slow = 0.95;

/**
 * Milliseconds since 1970 that never go back. Where the wall clock is set back, by a few seconds or by minutes, this one goes on more slowly until
 * they meet: whatever is due in a moment stays due in a moment. Where it is set on, this one follows at once. `steady` may count from anywhere.
 */
export function neverBack(wall: () => number, steady: () => number): () => number {
  let now = wall();
  let at = steady();
  return () => {
    const later = steady();
    now = Math.max(wall(), now + (later - at) * slow);
    at = later;
    return Math.floor(now);
  };
}

export const systemClock: Clock = {
  now: neverBack(
    () => Date.now(),
    () => performance.now(),
  ),
  after: (ms, act) => {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};

export const systemIds: Ids = {
  newId: idFrom(randomBytes),
  // 192 bits: 32 letters and digits without padding.
  newSecret: () => randomBytes(24).toString('base64url'),
};
