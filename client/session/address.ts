// The item of one's own choice in the address of the page, so that it has a link, and back and forward go between items.

const ofItem = (itemId: string | null): string => (itemId === null ? '?view=call' : `?view=call&item=${encodeURIComponent(itemId)}`);

/** The item that an address names. */
export function itemIn(search: string): string | null {
  return new URLSearchParams(search).get('item');
}

/** The whole address of an item, to be handed on to people who are in the meeting. */
export function linkTo(itemId: string): string {
  return `${location.origin}${location.pathname}${ofItem(itemId)}`;
}

/** Keeps the address of the call up to date. */
export class ItemAddress {
  #before: string | null = null;
  #wasCall = false;

  /** `chosen` is null while one follows the Chair; `shown` is the item in view. Takes a new place in the history for each item. */
  show(isCall: boolean, chosen: string | null, shown: string | null): void {
    const cameIn = isCall && !this.#wasCall;
    const parted = chosen !== null || this.#before !== null;
    this.#wasCall = isCall;
    if (!isCall) return;
    this.#before = chosen;
    const named = itemIn(location.search);
    if (chosen === named || (chosen === null && named === shown)) return;
    if (parted && !cameIn) history.pushState(null, '', ofItem(chosen));
    else history.replaceState(null, '', ofItem(chosen));
  }
}
