// The footnotes of a document. Word shows a note once, at its first mark; a later mark is a field that shows the same number.
import type { Report } from '../../../shared/projections/report-model.ts';
import type { Fate } from './element.ts';

/** A footnote of the document, with its text in the earlier report, in the later, or in both. */
export interface KeptNote {
  /** From 1, in the order of the marks: LibreOffice pairs marks and notes by their order. */
  id: number;
  before?: string;
  after?: string;
}

/** How one mark is written. */
export interface NoteMark {
  /** Its footnote. */
  id: number;
  first: boolean;
  /** The number that is shown. */
  number: number;
  fate: Fate;
}

/** The notes of one of the two reports. */
class ReportNotes {
  readonly #notes: Map<string, Report['notes'][number]>;
  /** The footnote of each note that was marked. */
  readonly #ids = new Map<string, number>();

  constructor(report: Report) {
    this.#notes = new Map(report.notes.map((note) => [note.id, note]));
  }

  /** Its footnote, if an earlier mark has made it. */
  marked(note: string): number | undefined {
    return this.#ids.get(note);
  }

  mark(note: string, id: number, first: boolean, fate: Fate): NoteMark {
    this.#ids.set(note, id);
    return { id, first, number: this.number(note) ?? id, fate };
  }

  number(note: string): number | undefined {
    return this.#notes.get(note)?.number;
  }

  text(note: string): string {
    return this.#notes.get(note)?.text ?? '';
  }
}

export class Notes {
  readonly #before: ReportNotes;
  readonly #after: ReportNotes;
  readonly #kept: KeptNote[] = [];

  constructor(report: Report, since: Report = report) {
    this.#before = new ReportNotes(since);
    this.#after = new ReportNotes(report);
  }

  /** A note's mark, in the order of the document. Where a mark is not written alike in both reports, it is taken out and put in. */
  mark(note: string, fate: Fate): NoteMark[] {
    if (fate === 'gone') return [this.#one(this.#before, note, fate)];
    if (fate === 'new') return [this.#one(this.#after, note, fate)];
    const [was, is] = [this.#before.marked(note), this.#after.marked(note)];
    const alike = was === is && (was === undefined || this.#before.number(note) === this.#after.number(note));
    if (!alike) return [this.#one(this.#before, note, 'gone'), this.#one(this.#after, note, 'new')];
    const id = is ?? this.#keep({ before: this.#before.text(note), after: this.#after.text(note) });
    this.#before.mark(note, id, is === undefined, fate);
    return [this.#after.mark(note, id, is === undefined, fate)];
  }

  /** The footnotes, once all marks are written. */
  kept(): readonly KeptNote[] {
    return this.#kept;
  }

  #one(side: ReportNotes, note: string, fate: Fate): NoteMark {
    const made = side.marked(note);
    const text = side.text(note);
    return side.mark(note, made ?? this.#keep(fate === 'gone' ? { before: text } : { after: text }), made === undefined, fate);
  }

  #keep(texts: Omit<KeptNote, 'id'>): number {
    const id = this.#kept.length + 1;
    this.#kept.push({ id, ...texts });
    return id;
  }
}
