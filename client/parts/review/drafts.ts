// Drafts of text about a report, kept while its page is open: a dialog that closes, or another view, throws nothing away.

const drafts = new Map<string, string>();

/** The draft kept here; `usual` where there is none. */
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
