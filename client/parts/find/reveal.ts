// Brings what was found into sight, and leaves the search at it.
import { tick } from 'svelte';
import { scrollerOf } from '../../ui/steady-view.ts';
import type { Hit } from './hits.ts';
import { rangeOf, shownAt } from './painting.ts';

function scrollTo(page: HTMLElement, place: Range | Element, covered: number): void {
  const { top, bottom } = place.getBoundingClientRect();
  const scroller = scrollerOf(page);
  const whole = scroller === document.scrollingElement;
  const box = whole ? { top: 0, bottom: innerHeight } : scroller.getBoundingClientRect();
  // The search and the tools of the text stay at the top of it.
  const from = box.top + covered + 120;
  const to = box.bottom - 80;
  if (top >= from && bottom <= to) return;
  scroller.scrollTop += top - (from + Math.max(0, to - from) / 3);
}

/** Scrolls a hit into sight as soon as the page shows it. */
export async function reveal(page: HTMLElement, hit: Hit, covered: number): Promise<void> {
  await tick();
  const now = shownAt(page, hit);
  if (now) {
    scrollTo(page, now, covered);
    return;
  }
  const arrivals = new MutationObserver(() => {
    const place = shownAt(page, hit);
    if (!place) return;
    arrivals.disconnect();
    scrollTo(page, place, covered);
  });
  arrivals.observe(page, { childList: true, subtree: true });
}

/** Selects a hit in its text, which takes the focus; without a hit, the focus goes back to where it came from. */
export function leaveAt(page: HTMLElement | undefined, hit: Hit | undefined, cameFrom: Element | null): void {
  const range = page && hit && rangeOf(page, hit);
  if (!range) {
    if (cameFrom instanceof HTMLElement) cameFrom.focus({ preventScroll: true });
    return;
  }
  range.startContainer.parentElement?.closest<HTMLElement>('[contenteditable="true"]')?.focus({ preventScroll: true });
  getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

/** Keeps what stays in sight at the top of the text below the search, which is this high. Returns the way to end that. */
export function besideTools(page: HTMLElement, height: number): () => void {
  page.style.setProperty('--find', `${height}px`);
  return () => page.style.removeProperty('--find');
}
