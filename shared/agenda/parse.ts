// A pasted agenda as it would be mailed: what was understood, and a warning for each line that was not.
import type { DraftItem } from '../meeting/commands.ts';
import { losesWords } from './account.ts';
import { Builder } from './build.ts';
import { withoutDate } from './dates.ts';
import { type Entry, entriesOf } from './entries.ts';
import { factPair } from './fact-lines.ts';
import { Facts, type PastedFacts } from './facts.ts';
import { Finish } from './finish.ts';
import { isHtml, textOfHtml } from './html.ts';
import { type Role, rolesOf } from './layout.ts';
import { linesOf } from './lines.ts';
import { isSignOff } from './names.ts';
import { giveBareMinutes, giveTimes } from './spans.ts';
import { type Warning, Warnings } from './warnings.ts';

export interface ParsedAgenda {
  items: DraftItem[];
  warnings: Warning[];
  facts: PastedFacts;
}

const longest = 100_000;
const mostLines = 4000;

/** Never throws; what is over 100,000 characters or 4000 lines is left aside with a warning. */
export function parseAgenda(text: string): ParsedAgenda {
  const pasted = text.slice(0, longest);
  const all = linesOf(isHtml(pasted) ? textOfHtml(pasted) : pasted);
  const lines = all.slice(0, mostLines);
  const warnings = new Warnings();
  const entries = entriesOf(lines);
  const roles = rolesOf(entries);
  const facts = new Facts();
  const builder = new Builder(
    entries.filter((_, index) => roles[index] === 'body' || roles[index] === 'item'),
    warnings,
  );
  const end = endOf(entries);
  let signed = false;
  for (const [index, entry] of entries.entries()) {
    const role = roles[index] ?? 'body';
    signed ||= builder.nodes.length > 0 && entry.kind === 'text' && index >= end && isSignOff(entry.line.text);
    if (signed && entry.kind === 'text') {
      warnings.add(entry.line, 'not-understood');
      builder.leave();
    } else handle(entry, role, builder, facts, warnings);
  }
  giveBareMinutes(builder.nodes);
  giveTimes(builder.nodes, warnings);
  const finish = new Finish(warnings);
  for (const node of builder.nodes) finish.add(node);
  finish.close();
  account(entries, builder, facts, warnings);
  const rest = [...all.slice(mostLines).map(({ raw }) => raw), text.slice(longest)].join('\n').trim();
  if (rest !== '') warnings.add({ number: lines.length, raw: rest }, 'too-long');
  return { items: finish.items, warnings: warnings.all(), facts: facts.finish() };
}

/** A warning for each line of which something was left out without one. */
function account(entries: readonly Entry[], { parts }: Builder, facts: Facts, warnings: Warnings): void {
  const above = JSON.stringify(facts.found);
  for (const { line, kind, table, said } of entries) {
    if (kind === 'blank' || kind === 'rule' || kind === 'link' || kind === 'head' || warnings.has(line)) continue;
    const nodes = parts.get(line.number);
    const kept = nodes ? nodes.map(({ details, recognised }) => JSON.stringify(details) + recognised).join(' ') : above;
    if (losesWords(nodes ? (kind === 'row' && !table ? said.written : line.written) : withoutDate(factPair(line.text)?.value ?? line.written), kept))
      warnings.add(line, nodes ? 'not-understood' : 'heading');
  }
}

/** From here on no more is left than a mail ends with: a greeting, a name, an office, an address. */
function endOf(entries: readonly Entry[]): number {
  const last = entries.filter(({ kind }) => kind !== 'blank').at(-5);
  return last === undefined ? 0 : entries.indexOf(last);
}

function handle(entry: Entry, role: Role, builder: Builder, facts: Facts, warnings: Warnings): void {
  const { kind, line } = entry;
  if (kind === 'blank' || kind === 'rule' || kind === 'link') return;
  if (role === 'fact') {
    if (!facts.read(line)) warnings.add(line, 'heading');
  } else if (role === 'outside') {
    if (!facts.join(line)) warnings.add(line, 'not-understood');
    builder.leave();
  } else if (role === 'body') body(entry, builder, facts, warnings);
  else builder.heading(entry, role);
}

function body(entry: Entry, builder: Builder, facts: Facts, warnings: Warnings): void {
  const { kind, line } = entry;
  if (kind === 'head') {
    if (entry.read.unsure) warnings.add(line, 'heading');
  } else if (kind === 'clock') builder.clock(entry);
  else if (kind === 'row') builder.row(entry);
  else if (kind === 'text' && entry.afterBlank && facts.join(line)) {
    warnings.add(line, 'heading');
    builder.leave();
  } else builder.text(entry);
}
