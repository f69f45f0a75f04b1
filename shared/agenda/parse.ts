// A pasted agenda as it would be mailed: what was understood, and a warning for each line that was not.
import type { DraftItem } from '../meeting/agenda/draft.ts';
import { warnOfLosses } from './account.ts';
import { Builder } from './build.ts';
import { asItem, type Correction, type Corrections, correctionsByLine } from './corrections.ts';
import { type AgendaEntry, entriesOf } from './entries.ts';
import { FactReader, type PastedFacts } from './facts.ts';
import { type Day, Finish } from './finish.ts';
import { isHtml, textOfHtml } from './html.ts';
import { rolesOf } from './layout.ts';
import { type LineOutcome, outcomesOf } from './line-outcomes.ts';
import { linesOf } from './lines.ts';
import { withListTitles } from './listed.ts';
import { giveNames } from './named.ts';
import { isSignOff } from './names.ts';
import { listInLines } from './one-line.ts';
import type { LineRole } from './sections.ts';
import { withTabs } from './spaced.ts';
import { giveBareMinutes, giveTailStarts, giveTimes } from './spans.ts';
import { withoutStruck } from './struck.ts';
import { type Warning, Warnings } from './warnings.ts';
import { withoutWiki } from './wiki.ts';

export interface ParsedAgenda {
  items: DraftItem[];
  warnings: Warning[];
  facts: PastedFacts;
  /** Where the agenda is of several days: each with its items, by their places. */
  days: Day[];
  /** The outcome of each line. */
  lines: LineOutcome[];
}

const longest = 100_000;
const mostLines = 4000;

/** Never throws; what is over 100,000 characters or 4000 lines is left aside with a warning. */
export function parseAgenda(text: string, corrections: Corrections = {}): ParsedAgenda {
  const pasted = text.slice(0, longest);
  const all = withTabs(withoutWiki(linesOf(isHtml(pasted) ? textOfHtml(pasted) : listInLines(pasted))).map(withoutStruck));
  const reading = new Reading(withListTitles(entriesOf(all.slice(0, mostLines))), correctionsByLine(all.slice(0, mostLines), corrections));
  const rest = [...all.slice(mostLines).map(({ raw }) => raw), text.slice(longest)].join('\n').trim();
  if (rest !== '') reading.warnings.add({ number: Math.min(all.length, mostLines), raw: rest }, 'too-long');
  return reading.result();
}

class Reading {
  readonly warnings = new Warnings();
  readonly #entries: readonly AgendaEntry[];
  readonly #corrected: ReadonlyMap<number, Correction>;
  readonly #roles: LineRole[];
  readonly #builder: Builder;
  readonly #facts = new FactReader();
  /** The lines above the agenda that gave a fact. */
  readonly #told = new Set<number>();

  constructor(entries: readonly AgendaEntry[], corrected: ReadonlyMap<number, Correction>) {
    this.#entries = entries;
    this.#corrected = corrected;
    this.#roles = rolesOf(entries);
    this.#builder = new Builder(
      entries.filter((_, index) => this.#roles[index] === 'body' || this.#roles[index] === 'item'),
      this.warnings,
    );
  }

  result(): ParsedAgenda {
    this.#read();
    const { nodes, days } = this.#builder;
    giveBareMinutes(nodes);
    giveNames(nodes);
    giveTailStarts(nodes);
    giveTimes(nodes, this.warnings);
    const finish = new Finish(this.warnings);
    for (const node of nodes) finish.add(node);
    finish.close();
    finish.label();
    warnOfLosses(this.#entries, this.#builder, this.#facts, this.#corrected, this.warnings);
    return {
      items: finish.items,
      warnings: this.warnings.all(),
      facts: this.#facts.finish(),
      days: finish.byDay(days),
      lines: outcomesOf(this.#entries, this.#roles, this.#builder, this.#told, this.#corrected),
    };
  }

  #read(): void {
    const end = endOf(this.#entries);
    let signed = false;
    for (const [index, entry] of this.#entries.entries()) {
      const correction = this.#corrected.get(entry.line.number);
      signed ||= this.#builder.nodes.length > 0 && entry.kind === 'text' && index >= end && isSignOff(entry.line.text);
      if (correction !== undefined) this.#correct(entry, correction);
      else if (signed && entry.kind === 'text') {
        this.warnings.add(entry.line, 'not-understood');
        this.#builder.leave();
      } else this.#handle(entry, this.#roles[index] ?? 'body');
    }
  }

  #correct(entry: AgendaEntry, correction: Correction): void {
    if (correction === 'none') this.#builder.leave();
    else if (correction === 'heading') this.#builder.heading(entry, 'section');
    else if (correction === 'presenter') this.#builder.presenter(entry);
    else this.#builder.row(asItem(entry, correction === 'item' ? 0 : 1));
  }

  #handle(entry: AgendaEntry, role: LineRole): void {
    const { kind, line } = entry;
    if (kind === 'blank' || kind === 'rule' || kind === 'link') return;
    if (line.struck) this.warnings.add(line, 'struck');
    if (line.struck === 'all') {
      this.#builder.struck(entry, role === 'item' || role === 'body');
      return;
    }
    if (role === 'fact') {
      if (this.#facts.read(line)) this.#told.add(line.number);
      else this.warnings.add(line, 'heading');
    } else if (role === 'outside') {
      if (!this.#facts.join(line)) this.warnings.add(line, 'not-understood');
      this.#builder.leave();
    } else if (role === 'body') this.#body(entry);
    else this.#builder.heading(entry, role);
  }

  #body(entry: AgendaEntry): void {
    const { kind, line, read, afterBlank } = entry;
    if (kind === 'head') {
      if (read.unsure) this.warnings.add(line, 'heading');
    } else if (kind === 'clock') this.#builder.clock(entry);
    else if (kind === 'row') this.#builder.row(entry);
    else if (kind === 'text' && afterBlank && this.#facts.join(line)) {
      this.warnings.add(line, 'heading');
      this.#builder.leave();
    } else this.#builder.text(entry);
  }
}

/** Only the end of a mail follows: a greeting, a name, an office, an address. */
function endOf(entries: readonly AgendaEntry[]): number {
  const last = entries.filter(({ kind }) => kind !== 'blank').at(-5);
  return last === undefined ? 0 : entries.indexOf(last);
}
