// A pasted mail under review: the comments to enter, and the lines left out. Once somebody has corrected these, typing in the mail leaves them alone.
import type { CirculatedParagraph } from '../../../shared/mail/circulated.ts';
import { type LeftStretch, taken } from '../../../shared/mail/comments.ts';
import { readMail } from '../../../shared/mail/read-mail.ts';

export interface MailDraftRow {
  id: number;
  paragraph: string;
  text: string;
  /** The line of the mail that it begins in. */
  from: string;
}

export interface Left extends Omit<LeftStretch, 'why'> {
  id: number;
  why: LeftStretch['why'] | 'by hand';
}

export class MailDraft {
  rows: MailDraftRow[] = $state([]);
  left: Left[] = $state.raw([]);
  edited = $state(false);
  readonly #paragraphs: readonly CirculatedParagraph[];
  #ids = 0;

  constructor(paragraphs: readonly CirculatedParagraph[]) {
    this.#paragraphs = paragraphs;
  }

  read(mail: string, sender: string): void {
    const { comments, left } = taken(readMail(mail, this.#paragraphs, sender));
    this.rows = comments.map(({ paragraph, text, from }) => ({ id: this.#id(), paragraph: String(paragraph), text, from }));
    this.left = left.map((stretch) => ({ id: this.#id(), ...stretch }));
    this.edited = false;
  }

  leaveOut(row: MailDraftRow): void {
    this.edited = true;
    this.rows = this.rows.filter(({ id }) => id !== row.id);
    this.left = [{ id: row.id, why: 'by hand', text: row.text }, ...this.left];
  }

  /** Takes what was left out as a comment; on which paragraph is to be said. */
  take(stretch: Left): void {
    this.edited = true;
    this.left = this.left.filter(({ id }) => id !== stretch.id);
    this.rows.push({ id: stretch.id, paragraph: '', text: stretch.text, from: stretch.text.split('\n')[0] ?? '' });
  }

  entered(row: MailDraftRow): void {
    this.edited = true;
    this.rows = this.rows.filter(({ id }) => id !== row.id);
  }

  #id(): number {
    this.#ids += 1;
    return this.#ids;
  }
}
