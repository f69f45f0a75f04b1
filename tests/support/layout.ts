// The faults in the layout of a page: runs in the page, answers sentences.
import type { Page } from 'playwright-core';

/** Controls outside the window or cut off, controls over each other, and a page that is wider than its window. */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth: width, scrollWidth } = document.documentElement;
    const faults: string[] = [];
    if (scrollWidth > width) faults.push(`the page is ${scrollWidth - width} px wider than its window`);
    /** Nothing moves while this runs, so that each element is asked once. */
    const once = <T>(ask: (element: Element) => T): ((element: Element) => T) => {
      const known = new Map<Element, T>();
      return (element) => {
        const before = known.get(element);
        if (before !== undefined) return before;
        const now = ask(element);
        known.set(element, now);
        return now;
      };
    };
    const style = once((element) => {
      const { overflowX, overflowY, position } = getComputedStyle(element);
      return { overflowX, overflowY, position };
    });
    const boxOf = once((element) => element.getBoundingClientRect());
    const scrolls = (element: Element): boolean => /auto|scroll/.test(style(element).overflowX) && element.scrollWidth > element.clientWidth;
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}"`;
    /** The nearest ancestors that scroll or float: controls are compared within one of them. */
    const layerOf = once((element): Element => {
      const at = element.parentElement;
      if (!at) return document.documentElement;
      return /auto|scroll/.test(style(at).overflowY) || /fixed|sticky|absolute/.test(style(at).position) ? at : layerOf(at);
    });
    const controls = [...document.querySelectorAll('button, a[href], input, select, textarea, summary, [role="button"]')].filter((element) => {
      const { width: wide, height: high } = boxOf(element);
      return element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && wide > 2 && high > 2 && !element.closest('.visually-hidden');
    });
    const placed = controls.map((element) => ({ element, box: boxOf(element), layer: layerOf(element) }));
    for (const { element, box } of placed) {
      let inScroller = false;
      for (let at = element.parentElement; at; at = at.parentElement) {
        if (scrolls(at)) inScroller = true;
        const around = boxOf(at);
        if (!inScroller && /hidden|clip/.test(style(at).overflowX) && (box.left < around.left - 2 || box.right > around.right + 2))
          faults.push(`${nameOf(element)} is cut off by ${at.tagName.toLowerCase()}.${at.className}`);
      }
      if (!inScroller && (box.left < -1 || box.right > width + 1)) faults.push(`${nameOf(element)} is outside the window`);
    }
    for (const element of document.querySelectorAll('body *')) {
      if (!(element instanceof HTMLElement) || element.scrollWidth <= element.clientWidth + 2 || element.clientWidth === 0) continue;
      if (!element.checkVisibility() || element.closest('.visually-hidden')) continue;
      const spills = style(element).overflowX === 'visible';
      const holdsText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      if (spills && holdsText) faults.push(`the text of ${nameOf(element)} sticks out of its box`);
    }
    for (const [index, one] of placed.entries()) {
      for (const other of placed.slice(index + 1)) {
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (down <= 2 || one.layer !== other.layer || one.element.contains(other.element)) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        if (across > 2) faults.push(`${nameOf(one.element)} and ${nameOf(other.element)} are over each other`);
      }
    }
    return [...new Set(faults)].slice(0, 8);
  });
}
