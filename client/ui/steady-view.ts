// Others' changes never move the text that a person reads or writes: the page scrolls each push back before anything is drawn.

export function scrollerOf(start: Element): Element {
  for (let element = start.parentElement; element; element = element.parentElement) {
    if (element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY)) return element;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** The element that a person looks at, and its place on the screen. */
interface Anchor {
  place(): number | undefined;
  top: number;
}

const anchored = (place: () => number | undefined): Anchor | undefined => {
  const top = place();
  return top === undefined ? undefined : { place, top };
};

/** The first block in sight, and those after it: whichever stays is held. An element may come to show another block, so they are known by their ids. */
function readingAnchor(text: HTMLElement): Anchor | undefined {
  const blocks = [...text.querySelectorAll<HTMLElement>('.block[data-id]')];
  const from = firstInSight(blocks);
  const seen = blocks.slice(from, from + 30).map((block) => ({ id: block.dataset.id ?? '', top: block.getBoundingClientRect().top }));
  const [first] = seen;
  if (!first || first.top > innerHeight) return undefined;
  return anchored(() => {
    for (const { id, top } of seen) {
      const block = text.querySelector(`.block[data-id="${CSS.escape(id)}"]`);
      if (block) return block.getBoundingClientRect().top - top + first.top;
    }
    return undefined;
  });
}

/** The index of the first block whose end is in sight. Blocks stand one below the other. */
function firstInSight(blocks: readonly HTMLElement[]): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.getBoundingClientRect().bottom ?? 0) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

export interface Steadied {
  /** Notes what is looked at, before the text changes. */
  note(): void;
  /** Scrolls back what the change has pushed. */
  hold(): void;
}

/** Keeps what a person looks at where it is on the screen: in a text of blocks, and by its caret where it has one. */
export function steadied(text: HTMLElement, caret: () => { top: number; bottom: number } | undefined = () => undefined): Steadied {
  let before: Anchor | undefined;
  /** Less than a pixel that could not be scrolled, owed to the next change, so that many do not add up to a drift. */
  let owed = 0;
  return {
    note() {
      const line = caret();
      // Whoever writes looks at the caret, as long as it is in sight.
      const atCaret = line && line.bottom > 0 && line.top < innerHeight;
      before = atCaret ? anchored(() => caret()?.top) : readingAnchor(text);
    },
    hold() {
      const after = before?.place();
      if (before && after !== undefined && after !== before.top) {
        const scroller = scrollerOf(text);
        const from = scroller.scrollTop;
        const by = after - before.top + owed;
        scroller.scrollTop = from + by;
        const rest = by - (scroller.scrollTop - from);
        owed = Math.abs(rest) < 1 ? rest : 0;
      }
      before = undefined;
    },
  };
}
