// What is being written about a report, kept while its page is open: a dialog that closes, or another view, throws nothing away.

const drafts = new Map<string, string>();

/** What was being written here; `usual` where nothing was. */
export function draftOf(place: string, usual = ''): string {
  return drafts.get(place) ?? usual;
}

export function keepDraft(place: string, text: string): void {
  drafts.set(place, text);
}

/** It has been sent. */
export function forgetDrafts(...places: string[]): void {
  for (const place of places) drafts.delete(place);
}
