// A browser that translates a page puts other text in place of what the page changes, which then goes stale.
import { dismiss, notify } from '../../ui/toasts.svelte.ts';
import { words } from '../../ui/words.ts';

/** Says so while the page is translated. Answers what ends the watch. */
export function watchTranslation(): () => void {
  const { classList } = document.documentElement;
  let notice: number | undefined;
  const look = (): void => {
    const isTranslated = classList.contains('translated-ltr') || classList.contains('translated-rtl');
    if (isTranslated && notice === undefined) notice = notify(words.offline.translated, { bad: true });
    else if (!isTranslated && notice !== undefined) {
      dismiss(notice);
      notice = undefined;
    }
  };
  const watch = new MutationObserver(look);
  watch.observe(document.documentElement, { attributeFilter: ['class'] });
  look();
  return () => watch.disconnect();
}
