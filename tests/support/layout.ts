// The faults in the layout of a page: runs in the page, answers sentences.
import type { Page } from 'playwright-core';

/** Controls outside the window or cut off, controls over each other, and a page that is wider than its window. */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth: width, scrollWidth } = document.documentElement;
    const faults: string[] = [];
    if (scrollWidth > width) faults.push(`the page is ${scrollWidth - width} px wider than its window`);
    const style = (element: Element): CSSStyleDeclaration => getComputedStyle(element);
    const scrolls = (element: Element): boolean => /auto|scroll/.test(style(element).overflowX) && element.scrollWidth > element.clientWidth;
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}"`;
    /** The nearest ancestors that scroll or float: controls are compared within one of them. */
    const layerOf = (element: Element): Element => {
      let at: Element | null = element.parentElement;
      while (at && !/auto|scroll/.test(style(at).overflowY) && !/fixed|sticky|absolute/.test(style(at).position)) at = at.parentElement;
      return at ?? document.documentElement;
    };
    const controls = [...document.querySelectorAll('button, a[href], input, select, textarea, summary, [role="button"]')].filter((element) => {
      const { width: wide, height: high } = element.getBoundingClientRect();
      return element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && wide > 2 && high > 2 && !element.closest('.visually-hidden');
    });
    const placed = controls.map((element) => ({ element, box: element.getBoundingClientRect(), layer: layerOf(element) }));
    for (const { element, box } of placed) {
      let inScroller = false;
      for (let at = element.parentElement; at; at = at.parentElement) {
        if (scrolls(at)) inScroller = true;
        const around = at.getBoundingClientRect();
        if (!inScroller && /hidden|clip/.test(style(at).overflowX) && (box.left < around.left - 2 || box.right > around.right + 2))
          faults.push(`${nameOf(element)} is cut off by ${at.tagName.toLowerCase()}.${at.className}`);
      }
      if (!inScroller && (box.left < -1 || box.right > width + 1)) faults.push(`${nameOf(element)} is outside the window`);
    }
    for (const element of document.querySelectorAll('body *')) {
      if (!(element instanceof HTMLElement) || element.clientWidth === 0 || !element.checkVisibility() || element.closest('.visually-hidden')) continue;
      const spills = element.scrollWidth > element.clientWidth + 2 && style(element).overflowX === 'visible';
      const holdsText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      if (spills && holdsText) faults.push(`the text of ${nameOf(element)} sticks out of its box`);
    }
    for (const [index, one] of placed.entries()) {
      for (const other of placed.slice(index + 1)) {
        if (one.layer !== other.layer || one.element.contains(other.element)) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across > 2 && down > 2) faults.push(`${nameOf(one.element)} and ${nameOf(other.element)} are over each other`);
      }
    }
    return [...new Set(faults)].slice(0, 8);
  });
}
