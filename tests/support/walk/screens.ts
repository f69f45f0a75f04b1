// Every screen of the product, one after another: a walk that changes nothing for the next one.
import { call } from './call.ts';
import { following } from './follow.ts';
import { outside } from './outside.ts';
import { passing } from './passing.ts';
import { rare } from './rare.ts';
import { reporting } from './reporting.ts';
import { served } from './served.ts';
import { trouble } from './trouble.ts';
import type { Size, Walk } from './walk.ts';

export const walks = { outside, call, following, reporting, served };

/** With the screens that come up now and then; those that take long to bring about, on one size. */
export const allWalks = (size: Size): Record<string, (walk: Walk) => Promise<void>> => ({
  ...walks,
  rare,
  ...(size === 'wide' ? { passing } : { trouble }),
});
