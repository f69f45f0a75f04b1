// Finds text on a page that is in no brackets, and text that is cut off without a full version: runs in the page, answers sentences.
import type { Page } from 'playwright-core';

/** `data` is what people wrote, which no language translates. Arabic letters are dates, times and reports. */
export function wordFaults(page: Page, data: readonly string[]): Promise<string[]> {
  return page.evaluate((written) => {
    const faults: string[] = [];
    const known = [...written].sort((one, other) => other.length - one.length);
    /** The words in it that are neither ours nor somebody's. */
    const bare = (text: string): string[] => {
      let rest = text.replace(/\b[0-9a-f]{64}\b/g, ' ');
      for (const one of known) rest = rest.replaceAll(one, ' ');
      for (let before = ''; before !== rest; ) {
        before = rest;
        rest = rest.replace(/⟦[^⟦⟧]*⟧/g, ' ');
      }
      return rest.match(/(?!\p{Script=Arabic})\p{L}{2,}/gu) ?? [];
    };
    const plain = (text: string): string => text.trim().replace(/\s+/g, ' ');
    const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.className} "${(element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60)}"`;
    const shown = [...document.querySelectorAll('body *')].filter(
      (element): element is HTMLElement =>
        element instanceof HTMLElement && element.checkVisibility() && !element.closest('[data-kind], ins, del, textarea, kbd, iframe'),
    );
    for (const element of shown) {
      const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\p{L}{2,}/u.test(node.textContent ?? ''));
      // A sentence may go on in an element of its own, such as a name.
      if (own && bare(element.textContent ?? '').length > 0) faults.push(`${nameOf(element)} is not translated: ${bare(element.textContent ?? '').join(' ')}`);
      for (const attribute of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-roledescription', 'data-placeholder']) {
        const found = bare(element.getAttribute(attribute) ?? '');
        if (found.length > 0) faults.push(`${attribute} of ${nameOf(element)} is not translated: ${found.join(' ')}`);
      }
      const style = getComputedStyle(element);
      const saysItself = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      const cut =
        (saysItself && /hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (style.webkitLineClamp !== 'none' && element.scrollHeight > element.clientHeight + 2);
      const begins = plain(element.textContent ?? '');
      if (cut && /^\p{L}/u.test(begins) && known.some((one) => begins.startsWith(one)) && (style.direction === 'rtl') !== /^\p{Script=Arabic}/u.test(begins))
        faults.push(`${nameOf(element)} loses its beginning`);
      const inFull = (text: string): boolean => plain(element.closest<HTMLElement>('[title]')?.title ?? '').includes(plain(text));
      if (cut && element.clientWidth > 2 && !inFull(element.textContent ?? '')) faults.push(`${nameOf(element)} is cut off and has no title`);
      const inField =
        element instanceof HTMLInputElement ? element.placeholder : element instanceof HTMLSelectElement ? element.selectedOptions[0]?.text : undefined;
      if (inField && !inFull(inField)) {
        pen.font = style.font;
        const room =
          element.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight) - (element instanceof HTMLSelectElement ? 16 : 0);
        if (pen.measureText(inField).width > room + 1) faults.push(`“${inField}” in ${element.tagName} ${element.className} is cut off and has no title`);
      }
    }
    if (bare(document.title).length > 0) faults.push(`the title of the page is not translated: ${document.title}`);
    return [...new Set(faults)].slice(0, 30);
  }, data);
}
