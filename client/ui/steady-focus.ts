// A control that disappears when it is used (adopt, admit, ask for the floor) would leave a keyboard user at the top of the page.

/** No select: the next letter typed would choose in it. */
const controls = 'button:not(:disabled), a[href], summary';

/** Keeps the focus near where it was when the focused control leaves the page. Returns the way to stop. */
export function steadyFocus(root: HTMLElement): () => void {
  let trail: Element[] = [];

  const remember = (event: FocusEvent): void => {
    trail = [];
    for (let at = event.target as Element | null; at && root.contains(at); at = at.parentElement) trail.push(at);
  };
  const near = (): HTMLElement | undefined => {
    for (const place of trail.filter((each) => each.isConnected)) {
      const found = [...place.querySelectorAll<HTMLElement>(controls)].find((control) => control.checkVisibility());
      if (found) return found;
    }
    return undefined;
  };
  const watcher = new MutationObserver(() => {
    const [last] = trail;
    // Somebody who was writing is left alone: their next key is not a press of a button.
    if (!last?.matches('button, a, select, summary') || last.isConnected || document.activeElement !== document.body) return;
    const found = near();
    trail = [];
    if (!found) return;
    found.focus({ preventScroll: true });
    found.dispatchEvent(new CustomEvent('focusplaced', { bubbles: true }));
  });

  root.addEventListener('focusin', remember);
  watcher.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('focusin', remember);
    watcher.disconnect();
  };
}
