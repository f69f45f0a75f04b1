// Sets everything on a shared screen small enough to be seen at once, whatever the font: nobody can scroll there.
import type { Attachment } from 'svelte/attachments';

const smallest = 0.2;
/** Halvings of the range between the smallest size and the full one: the last is under a hundredth. */
const halvings = 7;

/** Keeps `--fit` on the element at the largest factor, 1 at most, at which the element is no taller than the window. */
export const fitToScreen: Attachment<HTMLElement> = (element) => {
  const set = (fit: number): void => element.style.setProperty('--fit', fit.toFixed(3));
  const overflows = (): boolean => element.scrollHeight > document.documentElement.clientHeight;
  let lastLength = -1;

  const search = (): void => {
    let [low, high] = [smallest, 1];
    set(high);
    if (!overflows()) return;
    for (let step = 0; step < halvings; step += 1) {
      const middle = (low + high) / 2;
      set(middle);
      if (overflows()) high = middle;
      else low = middle;
    }
    set(low);
  };
  // A running clock changes no length: the screen is measured, and nothing changes if everything still fits.
  const changed = (): void => {
    const { length } = element.textContent;
    if (length === lastLength && !overflows()) return;
    lastLength = length;
    search();
  };

  const mutations = new MutationObserver(changed);
  mutations.observe(element, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['data-asked'] });
  addEventListener('resize', search);
  document.fonts.addEventListener('loadingdone', search);
  changed();
  return () => {
    mutations.disconnect();
    removeEventListener('resize', search);
    document.fonts.removeEventListener('loadingdone', search);
  };
};
