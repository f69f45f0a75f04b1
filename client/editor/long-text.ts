// In a long text the browser lays out, paints and searches for the caret's surroundings in every block at each key. Blocks out of sight rest instead: they keep
// their size, are found by the browser's search, and cost nothing.
import { Plugin } from 'prosemirror-state';

/** From this many blocks on it is worth while. */
const long = 150;

/** `mount` is `long` while the browser notes how large each block is, and `rests` from then on. */
export function longText({ classList }: HTMLElement): Plugin {
  return new Plugin({
    view(view) {
      let seen = '';
      let frame = 0;
      const look = (): void => {
        const isLong = view.state.doc.childCount > long;
        const now = `${isLong} ${view.dom.clientWidth}`;
        if (now === seen) return;
        seen = now;
        cancelAnimationFrame(frame);
        classList.remove('rests');
        classList.toggle('long', isLong);
        // The browser notes the sizes at the end of a frame; the second frame can rely on them.
        if (isLong) frame = requestAnimationFrame(() => (frame = requestAnimationFrame(() => classList.add('rests'))));
      };
      // A text that becomes longer or shorter changes its size as well.
      const sizes = new ResizeObserver(look);
      sizes.observe(view.dom);
      return {
        destroy() {
          cancelAnimationFrame(frame);
          sizes.disconnect();
        },
      };
    },
  });
}
