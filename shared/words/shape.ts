import type * as first from './en/first.ts';
import type * as later from './en/later.ts';
import type * as served from './en/served.ts';
import type { Said } from './said.ts';

/** The words of the first view of a meeting, and of the pages outside it. */
export type FirstWords = Said<typeof first>;
/** The words of the rest of the interface. */
export type LaterWords = Said<typeof later>;
/** The words of the server. */
export type ServedWords = Said<typeof served>;

/** The words that each language must have: the shape of the English record. */
export type Words = FirstWords & LaterWords & ServedWords;
