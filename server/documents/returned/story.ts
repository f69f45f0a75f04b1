// The paragraphs of one part of a Word document, with what is tracked in them.
import type { FileTable, Mark, TextPiece } from '../../../shared/returned/model.ts';
import { markOf } from '../docx/mark.ts';
import { NoReport } from '../docx/unpacked.ts';
import { type Hearer, hear } from '../docx/xml.ts';
import { Field } from './field.ts';
import { TableReader } from './table-reader.ts';

/** A paragraph; its notes and comments by their ids. */
export interface Told {
  /** The note or the comment that it is a part of. */
  within?: string;
  marks: Mark[];
  pieces: TextPiece[];
  notes: { id: string; gone: boolean }[];
  comments: string[];
  endNew?: string;
  endGone?: string;
}

/** No report has more. */
const most = { paragraphs: 20_000, letters: 4_000_000 };

/** Nothing in these is words of the report: a text box or another form of a drawing. */
const passedOver = /^(?:txbxContent|Fallback|pPrChange|rPrChange|sectPr|numberingChange)$/;
const putIn = /^(?:ins|moveTo)$/;
const takenOut = /^(?:del|moveFrom)$/;
const breaks: Record<string, string> = { br: '\n', cr: '\n', tab: ' ', noBreakHyphen: '\u2011' };

export class Story implements Hearer {
  readonly paragraphs: Told[] = [];
  /** The author of each comment, by its id. */
  readonly names = new Map<string, string>();
  readonly #nobody: string;
  #passed = 0;
  #within: string | undefined;
  #open: Told | undefined;
  /** Bookmarks that stand before a paragraph. */
  #marks: Mark[] = [];
  #properties = false;
  #footnoteMark = false;
  #words = false;
  #instruction = false;
  #letters = 0;
  readonly #changes: Pick<TextPiece, 'by' | 'gone'>[] = [];
  readonly #fields: Field[] = [];
  readonly #tables = new TableReader();

  constructor(xml: string, nobody: string) {
    this.#nobody = nobody;
    hear(xml, this);
  }

  get tables(): readonly FileTable[] {
    return this.#tables.tables;
  }

  open(name: string, attribute: (name: string) => string | undefined): void {
    if (this.#passed > 0 || passedOver.test(name)) {
      this.#passed += 1;
      return;
    }
    this.#tables.open(name);
    if (name === 'footnote' || name === 'comment') {
      this.#within = attribute('id');
      if (name === 'comment') this.names.set(this.#within ?? '', attribute('author')?.trim() || this.#nobody);
    } else if (name === 'p') this.#begin();
    else if (name === 'pPr') this.#properties = true;
    else if (putIn.test(name) || takenOut.test(name)) this.#change(putIn.test(name), attribute('author')?.trim() || this.#nobody);
    else if (name === 'bookmarkStart') this.#bookmark(attribute('name') ?? '');
    else if (name === 'fldSimple') this.#fields.push(new Field(attribute('instr') ?? ''));
    else if (name === 'fldChar') this.#field(attribute('fldCharType'));
    else if (name === 'r') this.#footnoteMark = false;
    else if (name === 'rStyle') this.#footnoteMark ||= /^footnote(?:reference|anchor|characters)/i.test(attribute('val') ?? '');
    else if (name === 't' || name === 'delText') this.#words = true;
    else if (name === 'instrText' || name === 'delInstrText') this.#instruction = true;
    else if (name === 'footnoteReference') this.#open?.notes.push({ id: attribute('id') ?? '', gone: this.#now().gone !== undefined });
    else if (name === 'commentReference') this.#open?.comments.push(attribute('id') ?? '');
    else if (breaks[name] !== undefined && !this.#properties && attribute('type') !== 'page') this.#say(breaks[name]);
  }

  close(name: string): void {
    if (this.#passed > 0) {
      this.#passed -= 1;
      return;
    }
    this.#tables.close(name);
    if (name === 'p') this.#open = undefined;
    else if (name === 'pPr') this.#properties = false;
    else if (putIn.test(name) || takenOut.test(name)) this.#changes.pop();
    else if (name === 'fldSimple') this.#fields.pop();
    else if (name === 't' || name === 'delText') this.#words = false;
    else if (name === 'instrText' || name === 'delInstrText') this.#instruction = false;
  }

  text(text: string): void {
    const field = this.#fields.at(-1);
    if (this.#instruction && field) field.instruction += text;
    else if (this.#words) this.#say(text);
  }

  #begin(): void {
    if (this.paragraphs.length >= most.paragraphs) throw new NoReport('more paragraphs than any report');
    if (this.#tables.inside) {
      const { cell } = this.#tables;
      this.#open = cell && { marks: [], pieces: cell, notes: [], comments: [] };
      return;
    }
    this.#open = { ...(this.#within !== undefined && { within: this.#within }), marks: this.#marks, pieces: [], notes: [], comments: [] };
    this.#marks = [];
    this.paragraphs.push(this.#open);
  }

  #change(isNew: boolean, name: string): void {
    this.#changes.push(isNew ? { by: name } : { gone: name });
    this.#tables.change(isNew, name);
    // The place of the break at the end, within the paragraph's own properties.
    if (!this.#properties || !this.#open) return;
    if (isNew) this.#open.endNew = name;
    else this.#open.endGone = name;
  }

  #bookmark(name: string): void {
    const mark = markOf(name);
    if (mark) (this.#open?.marks ?? this.#marks).push(mark);
  }

  #field(type: string | undefined): void {
    const field = this.#fields.at(-1);
    if (type === 'begin') this.#fields.push(new Field());
    else if (type === 'separate' && field) field.shows = true;
    else if (type === 'end') this.#fields.pop();
  }

  #now(): Pick<TextPiece, 'by' | 'gone'> {
    return Object.assign({}, ...this.#changes);
  }

  #say(text: string): void {
    if (!this.#open || this.#footnoteMark) return;
    const words = this.#fields.reduceRight((read, field) => field.read(read), text);
    if (words === '') return;
    this.#letters += words.length;
    if (this.#letters > most.letters) throw new NoReport('more words than any report');
    const { by, gone } = this.#now();
    const last = this.#open.pieces.at(-1);
    if (last && last.by === by && last.gone === gone) last.text += words;
    else this.#open.pieces.push({ text: words, ...(by !== undefined && { by }), ...(gone !== undefined && { gone }) });
  }
}
