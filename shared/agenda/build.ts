// The lines of the agenda itself, from the first to the last, as items at their levels.

import { trimmed } from '../kit/trimmed.ts';
import { afterAob, isAob } from '../meeting/agenda/aob-title.ts';
import { isBreak } from '../meeting/agenda/breaks.ts';
import { type AgendaEntry, nameOf } from './entries.ts';
import { LastItem } from './last-item.ts';
import { Levels } from './levels.ts';
import { asWritten } from './lines.ts';
import { isFirstOfAll, isSum } from './names.ts';
import { type AgendaBlock, type Node, nodeOf } from './nodes.ts';
import { person, presenterLine } from './people.ts';
import type { Warnings } from './warnings.ts';
import { goesOnAfter, isLabelled, treated, widthOf } from './wraps.ts';

export class Builder {
  readonly nodes: Node[] = [];
  readonly days: { line: number; title: string }[] = [];
  readonly #levels = new Levels();
  readonly #warnings: Warnings;
  /** Whether items are recognised by their markers; otherwise each line is one. */
  readonly #marked: boolean;
  /** Whether a line with only a time is above its item. */
  readonly #above: boolean;
  /** The item that begins on each line. */
  readonly starts = new Map<number, Node>();
  readonly #last: LastItem;
  #block: AgendaBlock | undefined;
  #section = 0;
  /** Under an AOB heading whose items have no markers so far. */
  #aob = false;
  /** The level of an item that was struck out, with what is below it. */
  #struck: number | undefined;

  constructor(entries: readonly AgendaEntry[], warnings: Warnings) {
    this.#warnings = warnings;
    this.#marked = entries.some(({ kind }) => kind === 'row' || kind === 'clock');
    this.#last = new LastItem(widthOf(entries.map(({ line }) => line)));
    const first = entries.findIndex(({ kind }) => kind === 'clock');
    this.#above = first !== -1 && !entries.slice(0, first).some(({ kind }) => kind === 'row');
  }

  /** The item that each line went into. */
  get parts(): Map<number, Node[]> {
    return this.#last.parts;
  }

  heading(entry: AgendaEntry, role: 'day' | 'section' | 'item' | 'agenda'): void {
    this.leave();
    this.#struck = undefined;
    if (role === 'item') {
      this.row(entry);
      return;
    }
    this.#section += 1;
    this.#block = undefined;
    this.#warnings.add(entry.line, 'heading');
    if (entry.level !== undefined) this.#levels.end(entry.level);
    if (role === 'day') this.#begin(entry, asWritten(nameOf(entry), entry.line));
  }

  #begin({ line }: AgendaEntry, title: string): void {
    this.#levels.reset();
    this.days.push({ line: line.number, title });
  }

  /** The lines after this belong to none of the items so far. */
  leave(): void {
    this.#last.set(undefined);
    this.#aob = false;
  }

  /** Whether lines right below belong to the heading of Any Other Business. */
  get #inAob(): boolean {
    return this.#aob;
  }

  row(entry: AgendaEntry): void {
    const { line, read, marker, clock } = entry;
    const last = this.#last.node;
    if (marker?.style.startsWith('bullet') && !clock && last && entry.indent > last.line.indent && this.#last.extends(entry)) return;
    if (this.#isTimeOfHeading(entry)) return;
    this.#last.shut();
    if (read.details.title === '') {
      if (!line.struck) this.#warnings.add(line, 'no-title');
      this.#last.set(undefined);
      return;
    }
    if (read.unsure) this.#warnings.add(line, 'not-understood');
    if (clock && !clock.end && !marker && entry.kind === 'row') this.#block = undefined;
    if (clock?.end) this.#block = undefined;
    if (entry.table?.day !== undefined) this.#begin(entry, entry.table.day);
    const level = this.#levels.place(entry);
    if (this.#isBelowStruck(level, entry)) return;
    const node = nodeOf(entry, level, { section: this.#section, day: this.days.length, ...(this.#block && { block: this.#block }) });
    const named = (marker?.depth ?? 0) <= 1 ? afterAob(read.recognised) : undefined;
    if (named === undefined || isAob(read.recognised)) this.#push(node, entry);
    else this.#pushNamed(node, named);
  }

  /** A line that is struck out: no item, and neither is what is below it. */
  struck(entry: AgendaEntry, isBody: boolean): void {
    if (isBody && (entry.kind === 'row' || entry.kind === 'heading')) this.#struck = this.#levels.place(entry);
    this.leave();
  }

  #isBelowStruck(level: number, { line, forced }: AgendaEntry): boolean {
    if (this.#struck !== undefined && level <= this.#struck) this.#struck = undefined;
    if (this.#struck === undefined || forced !== undefined) return false;
    this.#warnings.add(line, 'struck');
    this.leave();
    return true;
  }

  /** "14:35 - 15:00. Each talk takes five minutes." right below a heading. */
  #isTimeOfHeading(entry: AgendaEntry): boolean {
    const last = this.#last.node;
    const { text } = entry.said;
    const isSentence = text.length <= 400 && /[.!]$/.test(text) && text.split(/\s+/).length >= 4;
    if (!last?.heading || !entry.clock || entry.marker || entry.table || !isSentence || !this.#last.addClock(last, entry)) return false;
    this.#warnings.add(entry.line, 'not-understood');
    return true;
  }

  #push(node: Node, entry: AgendaEntry): void {
    this.nodes.push(node);
    const goesOn = entry.kind !== 'heading' && !entry.table && !isAob(node.recognised);
    this.#last.set(node, goesOn ? entry.said : undefined);
    this.parts.set(entry.line.number, [node]);
    this.starts.set(entry.line.number, node);
    this.#aob = isAob(node.recognised) || (this.#aob && node.unmarked === true);
  }

  /** "AOB: newcomers track" is a heading and an item under it. */
  #pushNamed(node: Node, named: string): void {
    const { title } = node.details;
    this.nodes.push({ ...node, details: { title: trimmed(title.slice(0, -named.length), /[\s:–—-]/) }, recognised: 'AOB' });
    const { label: _, ...under } = node;
    this.nodes.push({ ...under, details: { ...node.details, title: title.slice(-named.length) }, recognised: named, level: node.level + 1 });
    this.#last.set(this.nodes.at(-1));
    this.parts.set(node.line.number, this.nodes.slice(-2));
    this.starts.set(node.line.number, node);
    this.#aob = true;
  }

  /** A person said that the line is who presents the item above. */
  presenter({ line, said, read }: AgendaEntry): void {
    const last = this.nodes.at(-1);
    const who = person(presenterLine(line.text) ?? (read.details.title === '' ? said.written : read.details.title));
    if (!last || who === '' || who.length > 200) {
      this.#warnings.add(line, 'not-understood');
      return;
    }
    last.details = { ...last.details, presenter: who };
    this.parts.set(line.number, [last]);
  }

  /** A line that says only a time. */
  clock(entry: AgendaEntry): void {
    const { line, clock, afterBlank } = entry;
    if (!clock) return;
    const last = this.#last.node;
    const isBelow = last && !this.#above && (!afterBlank || last.heading);
    if ((isBelow || (last?.heading && line.number - last.line.number <= 2)) && this.#last.addClock(this.#timed(last, entry), entry)) return;
    this.#block = { line, clock };
    this.parts.set(line.number, []);
    if (clock.unclear) this.#warnings.add(line, 'not-understood');
    this.leave();
  }

  /** "(10.15 – 12.30)" right below the bullets of an item is the item's own time. */
  #timed(last: Node, { line }: AgendaEntry): Node {
    if (!last.bullet || line.indent > last.line.indent || !/^[([]/.test(line.text)) return last;
    return this.nodes.findLast(({ level }) => level < last.level) ?? last;
  }

  text(entry: AgendaEntry): void {
    const { line, read, afterBlank } = entry;
    if (isSum(line.text)) {
      this.#warnings.add(line, 'not-understood');
      return;
    }
    if (afterAob(nameOf(entry)) !== undefined || isAob(nameOf(entry)) || isAob(read.recognised)) {
      this.row({ ...entry, said: line });
      return;
    }
    if (entry.said.text !== line.text && isBreak(read.recognised)) {
      this.row(entry);
      return;
    }
    if (this.#last.extends(entry)) return;
    const isItem = !this.#marked || this.#isFirstOfAll(entry) || (this.#inAob && !afterBlank && !treated.test(line.text)) || this.#isFirstOfBlock(entry);
    if (!isItem && this.#addInColumn(entry)) return;
    if (!isItem && this.#last.continues(entry)) return;
    if (isItem || this.#standsAlone(entry)) this.row(entry);
    else {
      this.#warnings.add(line, 'not-understood');
      // Text under another heading does not belong to the last item.
      if (afterBlank) this.leave();
    }
  }

  /** "Apologies for absence" above the items that have numbers. */
  #isFirstOfAll({ line, said }: AgendaEntry): boolean {
    return isFirstOfAll(said.text) && this.nodes.every(({ unmarked }) => unmarked) && line.indent === 0;
  }

  /** A line below the title of a line that begins with a time, as in a column of its own. */
  #addInColumn(entry: AgendaEntry): boolean {
    const { line, afterBlank } = entry;
    const last = this.nodes.at(-1);
    if (!last || afterBlank || last.column === undefined || line.text.length > 200) return false;
    if (Math.abs(line.indent - last.column) > 1 || !/^[\p{Lu}\p{Lo}"“«]/u.test(line.text) || goesOnAfter.test(last.line.text) || isLabelled(last.line, line))
      return false;
    this.row({ ...entry, indent: last.line.indent, line: { ...line, indent: last.line.indent } });
    const added = this.nodes.at(-1);
    if (added && added !== last) Object.assign(added, { column: last.column, shares: true });
    return true;
  }

  /** A line right below a line that says only a time. */
  #isFirstOfBlock({ line }: AgendaEntry): boolean {
    return this.#block !== undefined && !this.nodes.some((node) => node.block === this.#block) && line.text.length <= 300;
  }

  /** A line without a marker that is still an item: a break, or one with a time of its own. */
  #standsAlone({ read, line, indent }: AgendaEntry): boolean {
    const { title, minutes } = read.details;
    if (this.nodes.length === 0 || title.length > 150) return false;
    if (minutes !== undefined && read.details.presenter !== undefined && !/[.!?]$/.test(line.text)) return true;
    if (indent >= (this.nodes[0]?.line.indent ?? 0) + 6) return false;
    return isBreak(read.recognised) || (minutes !== undefined && !/[.!?]$/.test(line.text) && /^[\p{Lu}\p{Lo}"“«]/u.test(title));
  }
}
