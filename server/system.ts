// The clock and the dice of a real machine.
import { randomBytes } from 'node:crypto';
import { idFrom } from '../shared/kit/ids.ts';
import type { Clock, Ids } from './rooms/ports.ts';

export const systemClock: Clock = {
  now: () => Date.now(),
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
