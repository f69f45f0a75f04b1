// The names of the roots of the shared document: the fragments of the minutes, and the map of footnotes.

export const openingFragment = 'report:opening';
export const closingFragment = 'report:closing';
export const notesRoot = 'notes';

export function itemFragment(itemId: string): string {
  return `item:${itemId}`;
}

/** The item a fragment is of; undefined for the report's own. */
export function itemOfFragment(name: string): string | undefined {
  return name.startsWith('item:') ? name.slice('item:'.length) : undefined;
}

/** Whether a root of this name may be in the document at all. */
export function allowedRoot(name: string): boolean {
  return name === notesRoot || name === openingFragment || name === closingFragment || /^item:[\w-]{1,64}$/.test(name);
}

/** Whether the root is the footnotes' map, which belongs to every fragment. */
export function isNotesRoot(name: string): boolean {
  return name === notesRoot;
}
