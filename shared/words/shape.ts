import type * as first from './en/first.ts';
import type * as later from './en/later.ts';
import type * as served from './en/served.ts';
import type { Said } from './said.ts';

/** What the first view of a meeting says, and the pages outside it. */
export type FirstWords = Said<typeof first>;
/** What the rest of the interface says. */
export type LaterWords = Said<typeof later>;
/** What the server says. */
export type ServedWords = Said<typeof served>;

/** What each language must say: the shape of the English record. */
export type Words = FirstWords & LaterWords & ServedWords;
