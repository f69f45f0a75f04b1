// The ways that lead to the search.
import { showing } from '../../session/showing.svelte.ts';

export function askFind(replace = false): void {
  showing.find = true;
  showing.replace ||= replace;
  showing.asked += 1;
}

/** Whether minutes are in sight; where they are not, the browser's own search serves better. */
export function findable(): boolean {
  return document.querySelector('main .minutes-text')?.checkVisibility() === true;
}
