// The views beside the call, each loaded with its words when it is opened.
import { withWords } from '../ui/language.svelte.ts';

export const others = {
  where: () => withWords(import('./WhereWeAre.svelte')),
  register: () => withWords(import('./Register.svelte')),
  people: () => withWords(import('./People.svelte')),
  timeline: () => withWords(import('./Timeline.svelte')),
  report: () => withWords(import('./Report.svelte')),
  setup: () => withWords(import('./Setup.svelte')),
};

/** Shown when the server is gone; requested while it is there. */
export function askedEarly() {
  const notLive = withWords(import('../parts/entry/NotLive.svelte'));
  notLive.catch(() => undefined);
  return notLive;
}
