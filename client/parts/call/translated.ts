// A browser that translates a page puts other text in place of what the page changes, which then goes stale.
import { dismiss, notify } from '../../ui/toasts.svelte.ts';
import { pageLanguage, words } from '../../ui/words.ts';

/** Chrome and Firefox change the language or the class of the page, Microsoft's translator marks elements. Safari changes nothing but the text. */
const marks = ['translated-ltr', 'translated-rtl'];
const attributes = ['class', 'lang', '_msttexthash', '_msthash'];

/** Words that the page never changes, where nobody sees or hears them. */
function unchanging(): HTMLElement {
  const element = document.createElement('span');
  element.className = 'visually-hidden';
  element.ariaHidden = 'true';
  element.textContent = words.call.utcLong;
  document.body.append(element);
  return element;
}

/** Says so while the page is translated. Answers what ends the watch. Run again in another language of the page. */
export function watchTranslation(): () => void {
  const root = document.documentElement;
  const sample = unchanging();
  const said = sample.textContent;
  let notice: number | undefined;
  const look = (): void => {
    const isTranslated =
      marks.some((mark) => root.classList.contains(mark)) ||
      root.lang !== pageLanguage() ||
      sample.textContent !== said ||
      document.querySelector('[_msttexthash], [_msthash], [_mstmutation]') !== null;
    if (isTranslated && notice === undefined) notice = notify(words.offline.translated, { bad: true });
    else if (!isTranslated && notice !== undefined) {
      dismiss(notice);
      notice = undefined;
    }
  };
  const watch = new MutationObserver(look);
  watch.observe(root, { attributeFilter: attributes });
  watch.observe(sample, { attributeFilter: attributes, characterData: true, childList: true, subtree: true });
  look();
  return () => {
    watch.disconnect();
    sample.remove();
    if (notice !== undefined) dismiss(notice);
  };
}
