// Where the blocks of a text stand on the screen, for what is shown beside them.

export interface BlockPlace {
  id: string;
  /** From the top of the frame, in pixels. */
  top: number;
  bottom: number;
}

/** How many pixels are free beside the text, up to the edge of the page it is on. */
export interface Beside {
  places: BlockPlace[];
  /** Where the room begins, from the frame's start edge. */
  start: number;
  room: number;
}

const gap = 4;

/** Measures the blocks of a text in a frame around it. */
export function measure(text: HTMLElement, frame: HTMLElement): Beside {
  const outer = frame.getBoundingClientRect();
  const paper = (text.closest('article, .page') ?? document.body).getBoundingClientRect();
  const rtl = getComputedStyle(frame).direction === 'rtl';
  const blocks = [...text.querySelectorAll<HTMLElement>('.block[data-id]')].map((block) => ({
    id: block.dataset.id ?? '',
    box: block.getBoundingClientRect(),
  }));
  const places = blocks.map(({ id, box }) => ({ id, top: box.top - outer.top, bottom: box.bottom - outer.top }));
  const start = Math.max(0, ...blocks.map(({ box }) => (rtl ? outer.right - box.left : box.right - outer.left))) + gap;
  const edge = rtl ? outer.right - paper.left : paper.right - outer.left;
  return { places, start, room: Math.max(0, Math.min(edge, rtl ? outer.right : innerWidth - outer.left) - start) };
}

/** The id of the block that holds a place in the text. */
export function blockIdAt(text: HTMLElement, node: Node | null): string | undefined {
  const element = node instanceof Element ? node : node?.parentElement;
  const block = element?.closest<HTMLElement>('.block[data-id]');
  return block && text.contains(block) ? block.dataset.id : undefined;
}

/** Calls back, once a frame at most, whenever the blocks may have moved. Returns the way to stop. */
export function watchPlaces(text: HTMLElement, moved: () => void): () => void {
  let asked = 0;
  const ask = (): void => {
    asked ||= requestAnimationFrame(() => {
      asked = 0;
      moved();
    });
  };
  const sizes = new ResizeObserver(ask);
  sizes.observe(text);
  const changes = new MutationObserver(ask);
  changes.observe(text, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['data-id', 'data-kind', 'data-indent'] });
  addEventListener('resize', ask);
  ask();
  return () => {
    cancelAnimationFrame(asked);
    sizes.disconnect();
    changes.disconnect();
    removeEventListener('resize', ask);
  };
}
