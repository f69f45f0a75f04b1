// The last item so far, and what lines below it add to it: who, how long, what to read, the rest of its title.
import { type Details, detailsOf } from './details.ts';
import type { AgendaEntry } from './entries.ts';
import { asWritten, type WrittenText } from './lines.ts';
import { documentLine } from './links.ts';
import { lengthIn, minutesLine } from './minutes.ts';
import { extended, fits, type Node } from './nodes.ts';
import { asksWho, isPerson, isSomeone, isSurelyPerson, presenterLine } from './people.ts';
import { hadRoom, isLabelled, isWrapped, opened } from './wraps.ts';

const onlyLinks = /^(?:documents?|links?|see|ref(?:erence)?s?|papers?|slides)?[\s:.,;-]*$/i;
/** A list's item that is only a link of such a name. */
const linkNames = /^(?:drafts?|deck|presentation|repo(?:sitory)?)$/i;

export class LastItem {
  node: Node | undefined;
  /** The item that each line went into. */
  readonly parts = new Map<number, Node[]>();
  /** Its text so far, while lines below may go on with it. */
  #open: WrittenText | undefined;
  /** Whether the line above was "Presenters:". */
  #asks = false;
  /** At how many characters the text was wrapped, at least. */
  readonly #width: number;

  constructor(width: number) {
    this.#width = width;
  }

  /** `open` is the item's text, where the lines below may go on with it. */
  set(node: Node | undefined, open?: WrittenText): void {
    this.node = node;
    this.#open = open;
    this.#asks = false;
  }

  /** The title goes on no more. */
  shut(): void {
    this.#open = undefined;
  }

  /** A time on a line of its own; answers whether the item had none. */
  addClock(to: Node, { clock, line }: AgendaEntry): boolean {
    if (!clock || to.clock || to.details.minutes !== undefined) return false;
    to.clock = clock;
    this.parts.set(line.number, [to]);
    if (clock.minutes !== undefined) to.details = { ...to.details, minutes: clock.minutes };
    return true;
  }

  #add({ line }: AgendaEntry, more: Partial<Details>): boolean {
    const whole = this.node && extended(this.node.details, more);
    if (!this.node || !whole) return false;
    this.node.details = whole;
    this.parts.set(line.number, [this.node]);
    return true;
  }

  /** A range stays behind the title, which then goes on no more. */
  #addLength(entry: AgendaEntry, minutes: number, text: string): boolean {
    const range = lengthIn(text)?.range;
    if (!this.#add(entry, { minutes, ...(range !== undefined && { title: `(${asWritten(range, entry.line)})` }) })) return false;
    if (range !== undefined) this.shut();
    return true;
  }

  /** A second person on a line of their own; a second time is left to the warning about the line. */
  #addBeside({ line }: AgendaEntry, name: string): boolean {
    const { node } = this;
    if (node?.details.presenter === undefined || !isSomeone(name)) return false;
    const presenter = `${node.details.presenter}, ${name}`;
    if (!fits({ ...node.details, presenter })) return false;
    node.details = { ...node.details, presenter };
    this.parts.set(line.number, [node]);
    return true;
  }

  /** Takes the presenter, the length and the documents, each on a line of its own. */
  extends(entry: AgendaEntry): boolean {
    const { line, said, read, marker, afterBlank } = entry;
    const last = this.node;
    const text = marker ? said.text : line.text;
    if (!last || (afterBlank && !last.heading)) return false;
    if (asksWho(text)) {
      this.#asks = true;
      this.parts.set(line.number, [last]);
      return true;
    }
    if (this.#asks && isPerson(text)) return this.#add(entry, { presenter: said.written }) || this.#addBeside(entry, said.written);
    const who = presenterLine(text);
    if (who !== undefined) {
      const only = minutesLine(who);
      if (only !== undefined && this.#addLength(entry, only, who)) return true;
      const beside = detailsOf({ text: who, written: asWritten(who, line) }).details;
      const isTimed = beside.minutes !== undefined && beside.documents === undefined;
      const name = isTimed ? [beside.title, beside.presenter].filter(Boolean).join(', ') : asWritten(who, line);
      return this.#add(entry, { ...(isSomeone(name) && { presenter: name }), ...(isTimed && { minutes: beside.minutes }) }) || this.#addBeside(entry, name);
    }
    const isBelow = line.indent > last.line.indent || (!last.unmarked && line.indent === last.line.indent);
    const isAlone = !marker && isBelow && hadRoom(last.line, line, this.#width);
    if (isAlone && isSurelyPerson(line.text) && this.#add(entry, { presenter: line.written })) return true;
    const minutes = minutesLine(text);
    if (minutes !== undefined && this.#addLength(entry, minutes, text)) return true;
    const linked = documentLine(text);
    if (linked && !onlyLinks.test(linked.title)) return this.#add(entry, { documents: [{ ...linked, title: asWritten(linked.title, line) }] });
    const { documents } = read.details;
    const isOnlyLinks =
      onlyLinks.test(read.recognised) || (marker !== undefined && linkNames.test(read.recognised)) || (!marker && read.recognised === documents?.[0]?.title);
    return documents !== undefined && isOnlyLinks && this.#add(entry, { documents });
  }

  /** The rest of a title that was wrapped: indented, or going on in small letters, right below. */
  continues({ line, afterBlank, read }: AgendaEntry): boolean {
    const last = this.node;
    if (!last || !this.#open || afterBlank || read.details.title === '') return false;
    const isDeeper = line.indent > last.line.indent;
    if ((isDeeper || last.column !== undefined) && isLabelled(last.line, line)) return false;
    if (!isWrapped(last.line, line, { isDeeper, width: this.#width })) return false;
    const whole: WrittenText = { text: `${this.#open.text} ${line.text}`, written: `${this.#open.written} ${line.written}` };
    const { minutes, presenter } = last.details;
    // A bracket may have been broken in two: then the lines are read as one.
    const together = (minutes === undefined && presenter === undefined) || last.clock !== undefined || opened(this.#open.text);
    const joined = detailsOf(whole).details;
    const details = together ? { ...joined, ...(joined.minutes === undefined && minutes !== undefined && { minutes }) } : extended(last.details, read.details);
    if (!details || details.title === '' || !fits(details)) {
      this.shut();
      return false;
    }
    last.details = details;
    this.parts.set(line.number, [last]);
    this.#open = whole;
    last.line = isDeeper ? { ...line, indent: last.line.indent } : line;
    return true;
  }
}
