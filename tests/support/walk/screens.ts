// Every screen of the product, one after another: a walk that changes nothing for the next one.
import { call } from './call.ts';
import { following } from './follow.ts';
import { outside } from './outside.ts';
import { rare } from './rare.ts';
import { reporting } from './reporting.ts';
import { served } from './served.ts';

export const walks = { outside, call, following, reporting, served };

/** With the screens that come up now and then. */
export const allWalks = { ...walks, rare };
