// Finds text on a page from right to left whose letters run the other way and that nothing isolates: runs in the page, answers sentences.
import type { Page } from 'playwright-core';

/** `known`: brands and formats, which stand in the sentences of every language. */
export function isolationFaults(page: Page, known: readonly string[]): Promise<string[]> {
  return page.evaluate((brands) => {
    const bare = (text: string): string => {
      let rest = text.replace(/\b[0-9a-f]{64}\b/g, ' ');
      for (let before = ''; before !== rest; ) {
        before = rest;
        rest = rest.replace(/[\u2066-\u2068][^\u2066-\u2069]*\u2069/g, ' ');
      }
      for (const brand of brands) rest = rest.replaceAll(brand, ' ');
      return (rest.match(/(?!\p{Script=Arabic})\p{L}{2,}/gu) ?? []).join(' ');
    };
    /** Whether an element between the text and its block keeps it apart, or the block itself has a direction of its own. */
    const isApart = (text: Node): boolean => {
      for (let at = text.parentElement; at; at = at.parentElement) {
        const { unicodeBidi, display } = getComputedStyle(at);
        if (at.hasAttribute('dir') || at.localName === 'bdi' || /plaintext/.test(unicodeBidi)) return at !== document.documentElement;
        if (!display.startsWith('inline') && display !== 'contents') return false;
        if (display !== 'inline') return false;
      }
      return false;
    };
    const faults: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const element = text.parentElement;
      if (!element?.checkVisibility() || element.closest('[data-kind], [contenteditable], textarea, kbd, script, style, [aria-live], [lang]:not(html)'))
        continue;
      const found = bare(text.textContent ?? '');
      if (found && !isApart(text)) faults.push(`${element.localName}.${element.className} is not isolated: ${found.slice(0, 50)}`);
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]'))
      for (const name of ['aria-label', 'title', 'placeholder']) {
        const found = element.getAttribute(name) ?? '';
        if (bare(found) && /\p{Script=Arabic}/u.test(found) && element.checkVisibility())
          faults.push(`${name} of ${element.localName}.${element.className} is not isolated: ${bare(found).slice(0, 50)}`);
      }
    return [...new Set(faults)];
  }, known);
}
