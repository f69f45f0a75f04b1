// A pasted agenda as it would be mailed: what was understood, and a warning for each line that was not.
import type { DraftItem } from '../meeting/commands.ts';
import { safeLink } from '../minutes/safe-link.ts';
import { afterAob, isAob } from './aob.ts';
import { detailsOf, minutesLine, presenterLine } from './details.ts';
import { factsIn, type PastedFacts } from './facts.ts';
import { type Line, linesOf } from './lines.ts';
import { type Marker, markerOf } from './marker.ts';
import { Outline, type Warning } from './outline.ts';
import { type Row, readTable } from './table.ts';

export interface ParsedAgenda {
  items: DraftItem[];
  warnings: Warning[];
  facts: PastedFacts;
}

const longest = 100_000;
const agendaHeading =
  /^(?:(?:draft|proposed|provisional|annotated|tentative)\s+)*(?:agenda|ordre du jour|orden del día|programa|повестка дня|议程|جدول الأعمال)\b(?:\s*\(.*\))?\s*:?$/iu;
const startsWithClock = /^[([]?\d{1,2}[:.h]\d{2}\s*(?:[-–—]|to\b)/i;

const bare = (text: string): string => text.replace(/^[#*_\s]+|[*_\s]+$/g, '');

class Reading {
  readonly outline = new Outline();
  readonly facts: PastedFacts = {};
  readonly #lines: Line[];
  readonly #marked: boolean;
  #begun = false;
  #afterBlank = true;

  constructor(lines: Line[]) {
    this.#lines = lines;
    this.#marked = lines.some((line) => (markerOf(line.text)?.kind ?? 'heading') !== 'heading' || startsWithClock.test(line.text));
  }

  read(): void {
    for (let index = 0; index < this.#lines.length; ) {
      const line = this.#lines[index] as Line;
      const table = readTable(this.#lines, index);
      if (table) {
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

  #row({ line, number, details }: Row): void {
    this.#begun = true;
    if (isAob(details.title)) this.outline.openAob(line, 'number', details);
    else if (number?.includes('.')) this.outline.add(line, 'number', number.split('.').length, details);
    else this.outline.add(line, number === '' && this.outline.inAob ? 'none' : 'number', 1, details);
  }

  #line(line: Line): void {
    const text = bare(line.text);
    if (/^(?:[-=_*]\s?){3,}$/.test(line.text)) return;
    if (agendaHeading.test(text)) {
      this.outline.warn(line, 'heading');
      return;
    }
    const marker = markerOf(line.text);
    if (!this.#begun && this.#isAbove(line, marker)) return;
    if (marker) this.#item(line, marker);
    else if (isAob(text) || isAob(detailsOf(text).title)) this.outline.openAob(line, 'none', detailsOf(text));
    else if (startsWithClock.test(line.text) && minutesLine(line.text) === undefined) this.#item(line, { kind: 'number', depth: 1, rest: line.text });
    else this.#unmarked(line);
  }

  /** Lines above the first item: the title, the date, the link. */
  #isAbove(line: Line, marker: Marker | undefined): boolean {
    if (marker && marker.kind !== 'heading' && !(marker.kind === 'number' && factsIn(line.text) && !/[.)]\s/.test(line.text.slice(0, 4)))) return false;
    if (startsWithClock.test(line.text) && !factsIn(line.text)) return false;
    const facts = factsIn(line.text);
    if (facts) {
      Object.assign(this.facts, { ...facts, ...this.facts });
      if (Object.keys(facts).length === 0) this.outline.warn(line, 'heading');
      return true;
    }
    if (!this.#marked && !marker) return false;
    if (marker && this.facts.title !== undefined) return false;
    if (isAob(bare(line.text))) return false;
    if (this.facts.title === undefined) this.facts.title = bare(line.text).slice(0, 300);
    else this.outline.warn(line, 'heading');
    return true;
  }

  #item(line: Line, { kind, depth, rest }: Marker): void {
    this.#begun = true;
    const details = detailsOf(rest);
    if (isAob(details.title)) {
      this.outline.openAob(line, kind, details);
      return;
    }
    const named = depth <= 1 ? afterAob(details.title) : undefined;
    if (named !== undefined) {
      this.outline.openAob(line, kind, { title: details.title });
      this.outline.add({ ...line, indent: line.indent + 4 }, 'none', 0, { ...details, title: named });
    } else this.outline.add(line, kind, depth, details);
  }

  #unmarked(line: Line): void {
    const { outline } = this;
    const presenter = presenterLine(line.text);
    if (presenter !== undefined && outline.extend({ presenter })) return;
    const minutes = minutesLine(line.text);
    if (minutes !== undefined && outline.extend({ minutes })) return;
    const named = /^(.{1,200}?):\s+(https?:\/\/\S+)$/.exec(line.text);
    const url = safeLink(named?.[2]);
    if (named?.[1] !== undefined && url !== undefined && outline.extend({ documents: [{ title: named[1], url }] })) return;
    const details = detailsOf(line.text);
    if (
      details.documents &&
      /^(?:documents?|links?|see|ref(?:erence)?s?|papers?)?[\s:.,-]*$/i.test(line.text.replace(/https?:\/\/\S+|\[[^\]]*\]\([^)]*\)/g, ''))
    ) {
      if (outline.extend({ documents: details.documents })) return;
    }
    if (!this.#marked || outline.takesUnmarked(line)) {
      this.#begun = true;
      outline.add(line, 'none', 0, details);
    } else if (!this.#continues(line, details)) outline.warn(line, 'not-understood');
  }

  /** The rest of a title that was wrapped: indented, or going on in small letters, right below. */
  #continues(line: Line, details: ReturnType<typeof detailsOf>): boolean {
    const last = this.outline.last;
    if (!last || this.#afterBlank || details.title === '') return false;
    const goesOn = line.indent > last.line.indent || /^[\p{Ll}(]/u.test(line.text) || /[,&–-]$|\b(?:and|of|the|for|on|to)$/i.test(last.line.text);
    if (!goesOn) return false;
    last.line = line.indent > last.line.indent ? { ...line, indent: last.line.indent } : line;
    return this.outline.extend(details);
  }
}

/** Never throws; what is over 100,000 characters is left aside with a warning. */
export function parseAgenda(text: string): ParsedAgenda {
  const reading = new Reading(linesOf(text.slice(0, longest)));
  reading.read();
  if (text.length > longest) reading.outline.warn({ number: 0, raw: text.slice(longest), indent: 0, text: '' }, 'too-long');
  return { items: reading.outline.items, warnings: reading.outline.warnings, facts: reading.facts };
}
