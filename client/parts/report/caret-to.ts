// Takes the caret to a paragraph of the report. Its editor may still be loading: until then the same paragraph is there to read only.

/** Scrolls to a block and puts the caret at its start, as soon as it can be written in. Returns the way to stop waiting. */
export function caretTo(page: HTMLElement, blockId: string): () => void {
  const blockNow = (): HTMLElement | null => page.querySelector<HTMLElement>(`[data-id="${CSS.escape(blockId)}"]`);
  const place = (): boolean => {
    const block = blockNow();
    const editor = block?.closest<HTMLElement>('[contenteditable="true"]');
    if (!block || !editor) return false;
    block.scrollIntoView({ block: 'center' });
    editor.focus({ preventScroll: true });
    getSelection()?.setPosition(block, 0);
    return true;
  };
  if (place()) return () => {};
  blockNow()?.scrollIntoView({ block: 'center' });
  const arrivals = new MutationObserver(() => {
    if (place()) arrivals.disconnect();
  });
  arrivals.observe(page, { childList: true, subtree: true, attributeFilter: ['contenteditable'] });
  return () => arrivals.disconnect();
}
