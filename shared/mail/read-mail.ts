// A mail with comments on a report, line by line, with the reading of each line. Nothing is lost: a line that is left out has a reason.

import { bareNumbers, quoted } from './bare-numbers.ts';
import { Circulated, type CirculatedParagraph } from './circulated.ts';
import { attributionAt, headerAt, isBanner, isDevice, isDisclaimer, isSeparator } from './clients.ts';
import { bareLeadAt, type Lead, leadAt, sentences } from './leads.ts';
import { isFarewell, isGreeting, isThanks, opening } from './manners.ts';
import { signatureIn } from './name.ts';
import { isApproval, isGeneral } from './other-subjects.ts';
import type { LeftOut, MailPiece } from './piece.ts';
import { plainLines } from './plain.ts';

interface Scan {
  pieces: MailPiece[];
  lines: readonly string[];
  paragraphs: number;
  circulated: Circulated;
  bare: boolean;
}

/** The number that a quoted line gives: "> 3. The agenda was adopted." */
function quotedNumber(text: string, { circulated, paragraphs }: Scan, before: readonly string[]): number | undefined {
  const number = circulated.paragraphOf(text, before) ?? (leadAt(text) ?? bareLeadAt(text))?.paragraphs[0];
  return number !== undefined && number >= 1 && number <= paragraphs ? number : undefined;
}

class MailReader {
  readonly #scan: Scan;
  #open = false;
  #signed = false;
  /** Within a mail that is quoted without marks, until the mail ends. */
  #below = false;
  /** The paragraph that was quoted last, for the reply under it. */
  #under: number | undefined;
  #lastWords: string[] = [];
  #inDisclaimer = false;
  /** Whether anything was read but what programs write. */
  #begun = false;
  readonly #commented = new Set<number>();
  #previous = '';

  constructor(scan: Scan) {
    this.#scan = scan;
  }

  read(): void {
    const { lines } = this.#scan;
    for (let at = 0; at < lines.length; ) at += this.#step(at);
  }

  #out(line: string, leftOut: LeftOut): void {
    this.#scan.pieces.push({ line, leftOut });
    this.#begun ||= leftOut !== 'program';
  }

  /** Reads what begins at this line, and says how many lines it took. */
  #step(at: number): number {
    const { lines } = this.#scan;
    const line = lines[at] ?? '';
    if (quoted.test(line)) return this.#quotation(line);
    const head = attributionAt(lines, at) || headerAt(lines, at) || (isSeparator(line, lines[at + 1]) ? 1 : 0);
    if (head > 0) return this.#introduction(at, head);
    if (line.trim() === '') this.#blank();
    else if (this.#open && /^\s*[-=~_]{3,}\s*$/.test(line) && this.#isHeading()) this.#scan.pieces.push({ line, continues: true, said: '' });
    else if (/^\s*-{3,4}\s*$/.test(line)) this.#rule(line, at);
    else this.#text(line);
    this.#previous = line;
    return 1;
  }

  /** Whether the line above names a paragraph and says no more: then a rule below it only draws. */
  #isHeading(): boolean {
    const last = this.#scan.pieces.at(-1);
    return last !== undefined && 'begins' in last && last.said === '';
  }

  #quotation(line: string): 1 {
    const text = line.replace(quoted, '');
    const number = quotedNumber(text, this.#scan, this.#lastWords);
    this.#lastWords = this.#scan.circulated.lastWords(text);
    if (number !== undefined) this.#under = number;
    this.#out(line, 'quotation');
    this.#open = false;
    this.#signed = false;
    this.#below = false;
    this.#inDisclaimer = false;
    this.#previous = '';
    return 1;
  }

  /** The lines that a program writes above the mail being answered. Without marks on its lines, everything below is that mail. */
  #introduction(at: number, count: number): number {
    const { lines } = this.#scan;
    for (const line of lines.slice(at, at + count)) this.#out(line, 'program');
    this.#open = false;
    const next = lines.slice(at + count, at + count + 8).find((line) => line.trim() !== '');
    if (next !== undefined && !quoted.test(next) && this.#begun) this.#below = true;
    return count;
  }

  #blank(): void {
    if (this.#open) this.#scan.pieces.push({ line: '', continues: true, said: '' });
    this.#inDisclaimer = false;
  }

  #text(line: string): void {
    const { circulated } = this.#scan;
    const number = circulated.paragraphOf(line, this.#lastWords);
    // In quotation marks it is what a comment is about.
    if (number !== undefined && !(this.#open && /^\s*["“«„]/.test(line))) {
      this.#lastWords = circulated.lastWords(line);
      this.#under = number;
      this.#open = false;
      this.#out(line, 'quotation');
      return;
    }
    this.#lastWords = [];
    if (this.#below) this.#inQuotedMail(line);
    else if (this.#inDisclaimer || isDisclaimer(line) || isBanner(line)) {
      this.#inDisclaimer = true;
      this.#open = false;
      this.#out(line, 'program');
    } else if (isDevice(line)) {
      this.#open = false;
      this.#out(line, 'program');
    } else if (this.#signed) this.#out(line, this.#lead(line) ? 'after the name' : 'signature');
    else if (isFarewell(line) || (isThanks(line) && this.#commented.size > 0)) this.#sign(line);
    else this.#own(line);
  }

  /** A line of dashes parts comments, or ends them above a signature. */
  #rule(line: string, at: number): void {
    if (this.#endsAt(at + 1)) this.#sign(line);
    else {
      this.#open = false;
      this.#out(line, 'program');
    }
  }

  #sign(line: string): void {
    this.#signed = true;
    this.#open = false;
    this.#out(line, 'signature');
  }

  /** Whether no more than a signature follows: a few short lines up to the quotation or the end, none of which names a paragraph. */
  #endsAt(from: number): boolean {
    const { lines } = this.#scan;
    for (let at = from; at < from + 12; at += 1) {
      const line = lines[at];
      if (line === undefined || quoted.test(line) || attributionAt(lines, at) > 0 || headerAt(lines, at) > 0) return true;
      if (line.length > 80 || this.#lead(line)) return false;
    }
    return false;
  }

  /** In a mail quoted without marks only text right under a paragraph of the report is a reply. */
  #inQuotedMail(line: string): void {
    const lead = this.#lead(line);
    const reply = /^\s*(?:\[[^\]]{1,40}\]|\*{2,}|>>|[\p{Lu}]{2,4}[:：])/u.test(line);
    if (this.#under !== undefined && reply) this.#begin(line, [this.#under], line.trim());
    else this.#out(line, this.#signed && lead ? 'after the name' : 'quotation');
    this.#under = reply ? this.#under : undefined;
  }

  #lead(line: string): Lead | undefined {
    const text = line.replace(opening, '');
    const lead = leadAt(text);
    if (lead) return lead;
    return this.#scan.bare ? bareLeadAt(text) : undefined;
  }

  #own(line: string): void {
    for (const sentence of sentences(line)) {
      if (isFarewell(sentence)) this.#sign(sentence);
      else this.#sentence(sentence);
    }
  }

  #sentence(text: string): void {
    const lead = this.#lead(text);
    // A line that a program wrapped may begin with the number of a paragraph.
    const wrapped = this.#open && lead && !lead.marked && this.#previous.length > 40 && !/[.!?:;。！？؟]["”»')\]]*$/.test(this.#previous);
    if (lead && !wrapped) this.#named(text, lead);
    else if (!lead && isGreeting(text)) {
      this.#open = false;
      this.#out(text, 'greeting');
    } else if (isGeneral(text)) {
      this.#open = false;
      this.#under = undefined;
      this.#out(text, 'no paragraph');
    } else if (this.#open) this.#scan.pieces.push({ line: text, continues: true, said: text.trim() });
    else if (this.#under !== undefined) {
      const { pieces } = this.#scan;
      const gap = pieces.at(-1);
      const direct = gap !== undefined && 'leftOut' in gap && gap.leftOut === 'quotation';
      if (direct) this.#begin(text, [this.#under], text.trim());
      else this.#out(text, 'no paragraph');
    } else this.#out(text, 'no paragraph');
  }

  #named(text: string, lead: Lead): void {
    const there = lead.paragraphs.filter((number) => number >= 1 && number <= this.#scan.paragraphs);
    if (there.length === 0) {
      this.#open = false;
      this.#out(text, 'no such paragraph');
    } else if (isApproval(lead.said) && there.some((number) => this.#commented.has(number))) {
      this.#open = false;
      this.#out(text, 'nothing to change');
    } else this.#begin(text, there, lead.said);
  }

  #begin(line: string, begins: readonly number[], said: string): void {
    this.#scan.pieces.push({ line, begins, said });
    for (const number of begins) this.#commented.add(number);
    this.#open = true;
    this.#begun = true;
  }
}

/** `sender` is the name of who sent it, where it is known: it tells a signature from a word. */
export function readMail(mail: string, report: number | readonly CirculatedParagraph[], sender = ''): MailPiece[] {
  const lines = plainLines(mail);
  const paragraphs = typeof report === 'number' ? report : report.reduce((most, { number }) => Math.max(most, number), 0);
  const scan: Scan = {
    pieces: [],
    lines,
    paragraphs,
    circulated: new Circulated(typeof report === 'number' ? [] : report),
    bare: bareNumbers(lines, paragraphs),
  };
  new MailReader(scan).read();
  const signature = signatureIn(scan.pieces, sender);
  return scan.pieces.map((piece, at) => (signature.has(at) ? { line: piece.line, leftOut: 'signature' } : piece));
}
