// Shows what was found in the text on the page, without touching the text: the browser paints ranges.
import { tick } from 'svelte';
import type { Hit } from './hits.ts';

const every = 'found';
const one = 'found-now';
const most = 1000;

/** A place in a block's text on the page. A footnote's number counts as the one letter that stands for it. */
function placeIn(words: Element, offset: number): { node: Node; offset: number } | undefined {
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  let rest = offset;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const mark = node.parentElement?.closest('sup');
    const length = mark ? 1 : (node.nodeValue?.length ?? 0);
    if (rest <= length) return { node, offset: mark ? Math.min(rest, node.nodeValue?.length ?? 0) : rest };
    rest -= length;
  }
  return undefined;
}

function wordsOf(page: ParentNode, { blockId }: Hit): Element | null {
  return page.querySelector(`.block[data-id="${CSS.escape(blockId)}"] > .words`);
}

/** Where a hit is on the page; undefined where it is not, or in a footnote's field. */
export function rangeOf(page: ParentNode, hit: Hit): Range | undefined {
  const words = hit.note === undefined ? wordsOf(page, hit) : null;
  const start = words && placeIn(words, hit.from);
  const end = words && placeIn(words, hit.to);
  if (!start || !end) return undefined;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** Paints the hits on this page, the active one apart. */
function paint(page: ParentNode, hits: readonly Hit[], active: Hit | undefined): void {
  if (!('highlights' in CSS)) return;
  const ranges = hits.slice(0, most).flatMap((hit) => rangeOf(page, hit) ?? []);
  CSS.highlights.set(every, new Highlight(...ranges));
  const now = active && rangeOf(page, active);
  const marked = new Highlight(...(now ? [now] : []));
  marked.priority = 1;
  CSS.highlights.set(one, marked);
}

/** Paints them, and again whenever the page changes. Returns the way to stop. */
export function keepPainted(page: HTMLElement, hits: readonly Hit[], active: Hit | undefined): () => void {
  const show = (): void => paint(page, hits, active);
  void tick().then(show);
  const changes = new MutationObserver(show);
  changes.observe(page, { childList: true, characterData: true, subtree: true });
  return () => changes.disconnect();
}

export function unpaint(): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete(every);
  CSS.highlights.delete(one);
}

/** The element that shows a hit: its words, its footnote's field, or its block. */
export function shownAt(page: ParentNode, hit: Hit): Range | Element | undefined {
  return rangeOf(page, hit) ?? wordsOf(page, hit) ?? undefined;
}
