// A field of Word: what it says to work out, and what it shows. Of ours only what does not change when somebody edits on is read.

export class Field {
  instruction = '';
  /** The result follows. */
  shows: boolean;
  #said = false;

  constructor(instruction?: string) {
    this.instruction = instruction ?? '';
    this.shows = instruction !== undefined;
  }

  /** Its words in the report: without the number of a footnote, and a reference by the number that it had. */
  read(text: string): string {
    if (!this.shows || /^\s*(?:NOTEREF|PAGE)\b/i.test(this.instruction)) return '';
    const number = /^\s*REF\s+p(\d+)\b/i.exec(this.instruction)?.[1];
    if (number === undefined) return text;
    const first = !this.#said;
    this.#said = true;
    return first ? number : '';
  }
}
