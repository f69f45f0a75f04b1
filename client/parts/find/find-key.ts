// The keys for finding and replacing. Pressed once more in the field, the browser's own search opens.

/** Whether a press asks to find, or to find and replace; undefined for any other. */
export function findKeyOf(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'defaultPrevented' | 'target'>,
  mac: boolean,
): 'find' | 'replace' | undefined {
  const { ctrlKey, metaKey, altKey, shiftKey, defaultPrevented, target } = event;
  if (defaultPrevented || shiftKey || (mac ? !metaKey || ctrlKey : !ctrlKey || metaKey)) return undefined;
  if ((target as Partial<Element> | null)?.closest?.('search, dialog')) return undefined;
  // Keyboards of other scripts have the letter on the same key.
  const is = (letter: string): boolean => event.key.toLowerCase() === letter || (/\P{ASCII}/u.test(event.key) && event.code === `Key${letter.toUpperCase()}`);
  // On a Mac, Command+H hides the program.
  if (is('f') || (mac && event.code === 'KeyF')) return altKey ? (mac ? 'replace' : undefined) : 'find';
  return !mac && !altKey && is('h') ? 'replace' : undefined;
}
