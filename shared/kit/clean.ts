// biome-ignore-all lint/suspicious/noControlCharactersInRegex: taking them out is what this is for
/** Text fit for a document: without control characters, and without the marks that turn the direction of what follows. */
export function clean(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/g, '');
}

/** The same on one line. */
export function cleanLine(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim();
}
