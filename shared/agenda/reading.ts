// The lines of a pasted agenda, read from the first to the last.
import { afterAob, isAob } from './aob.ts';
import { type Details, detailsOf } from './details.ts';
import { factsIn, type PastedFacts, saysOnlyFacts } from './facts.ts';
import { asWritten, type Line, restOf, type Said, trimmed } from './lines.ts';
import { documentLine } from './links.ts';
import { type Marker, markerOf } from './marker.ts';
import { minutesLine } from './minutes.ts';
import { Outline } from './outline.ts';
import { presenterLine } from './presenter.ts';
import { type Row, readTable } from './table.ts';

const agendaHeading =
  /^(?:(?:draft|proposed|provisional|annotated|tentative)\s+)*(?:agenda|ordre du jour|orden del día|programa|повестка дня|议程|جدول الأعمال)(?:\s*\([^()]*\))?\s?:?$/iu;
const startsWithClock = /^[([]?\d{1,2}[:.h]\d{2}\s*(?:[-–—]|to\b)/i;
const onlyLinks = /^(?:documents?|links?|see|ref(?:erence)?s?|papers?)?[\s:.,;-]*$/i;
const goesOnAfter = /[,&(–-]$|\b(?:and|of|the|for|on|to|with|in)$/i;

/** How a mail ends. What follows without a number is its writer's. */
const signOff =
  /^(?:(?:with )?(?:kind|best|warm)(?:est)? regards|regards|best wishes|best|sincerely(?: yours)?|yours sincerely|many thanks|thank you|thanks|(?:bien )?cordialement|bien à vous|saludos(?: cordiales)?|atentamente|с уважением|此致|顺颂商祺|مع (?:أطيب )?التحي(?:ات|ة)|وتفضلوا بقبول فائق الاحترام)[\s,.!;:]*$/iu;

const bare = (text: string): string => trimmed(text, /[#*_\s]/);
const opened = (text: string): boolean => text.split(/[([]/).length > text.split(/[)\]]/).length;

export class Reading {
  readonly outline = new Outline();
  readonly facts: PastedFacts = {};
  readonly #lines: Line[];
  /** Whether items are told by what stands before them; else each line is one. */
  readonly #marked: boolean;
  /** From this line on no more is left than a mail ends with: a greeting, a name, an office, an address. */
  readonly #end: number;
  #begun = false;
  #afterBlank = true;
  #signed = false;
  /** What the last item was read from, while lines below may go on with it. */
  #open: Said | undefined;

  constructor(lines: Line[]) {
    this.#lines = lines;
    this.#end = lines.filter(({ text }) => text !== '').at(-5)?.number ?? 1;
    this.#marked = lines.some((line) => (markerOf(line.text)?.kind ?? 'heading') !== 'heading' || startsWithClock.test(line.text));
  }

  read(): void {
    for (let index = 0; index < this.#lines.length; ) {
      const line = this.#lines[index] as Line;
      const table = readTable(this.#lines, index);
      if (table) {
        if (table.odd) this.outline.warn(table.odd, 'heading');
        for (const row of table.rows) this.#row(row);
        index = table.next;
      } else {
        if (line.text !== '') this.#line(line);
        this.#afterBlank = line.text === '';
        index += 1;
      }
    }
    this.outline.closeAob();
  }

  #row({ line, number, details, recognised, whole }: Row): void {
    this.#begun = true;
    this.#open = undefined;
    if (!whole) this.outline.warn(line, 'not-understood');
    if (isAob(recognised)) this.outline.openAob(line, 'number', details);
    else if (number?.includes('.')) this.outline.add(line, 'number', number.split('.').length, details);
    else this.outline.add(line, number === '' && this.outline.inAob ? 'none' : 'number', 1, details);
  }

  #line(line: Line): void {
    const text = bare(line.text);
    if (text === '' || /^(?:[-=~]\s?){3,}$/.test(line.text)) return;
    if (agendaHeading.test(text)) {
      this.outline.warn(line, 'heading');
      return;
    }
    const marker = markerOf(line.text);
    if (!this.#begun && this.#isAbove(line, marker)) return;
    if (marker) {
      this.#item(line, marker);
      return;
    }
    const read = detailsOf(line);
    if (afterAob(text) !== undefined || isAob(text) || isAob(detailsOf(line).recognised))
      this.#item(line, { kind: 'heading', depth: 0, rest: line.text }, 'none');
    else if (startsWithClock.test(line.text) && minutesLine(line.text) === undefined) this.#item(line, { kind: 'number', depth: 1, rest: line.text });
    else this.#unmarked(line, read);
  }

  /** Lines above the first item: the title, the date, the link. */
  #isAbove(line: Line, marker: Marker | undefined): boolean {
    const facts = factsIn(line.text);
    const isDate = marker?.kind === 'number' && facts && !/[.)]\s/.test(line.text.slice(0, 4));
    if (marker && marker.kind !== 'heading' && !isDate) return false;
    if (startsWithClock.test(line.text) && !facts) return false;
    if (facts) {
      const isNew = Object.keys(facts).some((key) => !Object.hasOwn(this.facts, key));
      Object.assign(this.facts, { ...facts, ...this.facts });
      if (!isNew || !saysOnlyFacts(line.text, facts)) this.outline.warn(line, 'heading');
      return true;
    }
    if (!this.#marked && !marker) return false;
    if (marker && this.facts.title !== undefined) return false;
    if (isAob(bare(line.text)) || afterAob(bare(line.text)) !== undefined) return false;
    const title = bare(line.text);
    if (this.facts.title === undefined && title.length <= 300) this.facts.title = asWritten(title, line);
    else this.outline.warn(line, 'heading');
    return true;
  }

  #item(line: Line, { kind, depth, rest }: Marker, aobKind: Marker['kind'] | 'none' = kind): void {
    this.#begun = true;
    const said = restOf(line, rest);
    const { details, recognised } = detailsOf(said);
    this.#open = undefined;
    if (isAob(recognised)) {
      this.outline.openAob(line, aobKind, details);
      return;
    }
    const named = depth <= 1 ? afterAob(recognised) : undefined;
    if (named !== undefined) {
      this.outline.openAob(line, aobKind, { title: details.title.slice(0, -named.length) });
      this.outline.add({ ...line, indent: line.indent + 4 }, 'none', 0, { ...details, title: details.title.slice(-named.length) });
    } else if (this.outline.add(line, kind, depth, details)) this.#open = said;
  }

  #unmarked(line: Line, read: ReturnType<typeof detailsOf>): void {
    const { outline } = this;
    this.#signed ||= this.#begun && line.number >= this.#end && signOff.test(line.text);
    if (this.#signed) {
      outline.warn(line, 'not-understood');
      outline.leave();
      return;
    }
    const joining = this.#afterBlank ? factsIn(line.text)?.joinUrl : undefined;
    if (joining !== undefined) {
      this.facts.joinUrl ??= joining;
      outline.warn(line, 'heading');
      outline.leave();
      return;
    }
    const { details } = read;
    if (this.#extends(line, read)) return;
    if (!this.#marked || (outline.inAob && !outline.aobHasMarked && !this.#afterBlank)) {
      this.#begun = true;
      this.#open = outline.add(line, 'none', 0, details) ? line : undefined;
    } else if (!this.#continues(line, details)) {
      outline.warn(line, 'not-understood');
      // What comes under another heading is not the last item's.
      if (this.#afterBlank) outline.leave();
    }
  }

  /** Who, how long and what to read, each on a line of its own. */
  #extends(line: Line, { details, recognised }: ReturnType<typeof detailsOf>): boolean {
    const { outline } = this;
    const who = presenterLine(line.text);
    if (who !== undefined && outline.extend({ presenter: asWritten(who, line) })) return true;
    const minutes = minutesLine(line.text);
    if (minutes !== undefined && outline.extend({ minutes })) return true;
    const linked = documentLine(line.text);
    if (linked && !onlyLinks.test(linked.title) && outline.extend({ documents: [{ ...linked, title: asWritten(linked.title, line) }] })) return true;
    return (
      details.documents !== undefined &&
      (onlyLinks.test(recognised) || recognised === details.documents[0]?.title) &&
      outline.extend({ documents: details.documents })
    );
  }

  /** The rest of a title that was wrapped: indented, or going on in small letters, right below. */
  #continues(line: Line, details: Details): boolean {
    const { last } = this.outline;
    if (!last || !this.#open || this.#afterBlank || details.title === '') return false;
    const isDeeper = line.indent > last.line.indent;
    if (!isDeeper && !/^[\p{Ll}(]/u.test(line.text) && !goesOnAfter.test(last.line.text)) return false;
    const whole: Said = { text: `${this.#open.text} ${line.text}`, written: `${this.#open.written} ${line.written}` };
    const { minutes, presenter } = last.item;
    // A bracket may have been broken in two: then the lines are read as one.
    const together = (minutes === undefined && presenter === undefined) || opened(this.#open.text);
    const goesOn = together ? this.outline.replace(detailsOf(whole).details) : this.outline.extend(details);
    if (!goesOn) return false;
    this.#open = whole;
    last.line = isDeeper ? { ...line, indent: last.line.indent } : line;
    return true;
  }
}
