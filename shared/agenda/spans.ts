// Budgets computed from several lines: from one start to the next, and from a time above its items.

import { isAob } from '../meeting/agenda/aob-title.ts';
import { clockAtHead, lengthBetween, type Moment, stretchIn, type TimeSpan } from './clock.ts';
import { type Details, detailsOf } from './details.ts';
import type { AgendaBlock, Node } from './nodes.ts';
import type { Warnings } from './warnings.ts';

/** An item is seldom longer: what is longer is the rest of a day that the agenda does not tell. */
const longest = 8 * 60;

function until(from: Moment, next: Moment | undefined): number | undefined {
  const minutes = next && lengthBetween(from, next);
  return minutes !== undefined && minutes <= longest ? minutes : undefined;
}

const give = (node: Node, minutes: number | undefined): void => {
  if (minutes !== undefined && node.details.minutes === undefined) node.details = { ...node.details, minutes };
};

/** A time above several items is of all together, so none of them has it. */
function ofBlocks(nodes: readonly Node[], warnings: Warnings): void {
  const blocks = new Map<AgendaBlock, Node[]>();
  for (const node of nodes) if (node.block) blocks.set(node.block, [...(blocks.get(node.block) ?? []), node]);
  const order = [...blocks.entries()];
  for (const [index, [block, inside]] of order.entries()) {
    const [only] = inside;
    const [next, [after] = []] = order[index + 1] ?? [];
    const minutes =
      block.clock.minutes ??
      (only && after && after.day === only.day && after.section === only.section ? until(block.clock.start, next?.clock.start) : undefined);
    if (inside.length === 1 && only) give(only, minutes);
    else if (minutes !== undefined) warnings.add(block.line, 'not-understood');
  }
}

/** Starts alone, among the items of one parent: each ends where the next begins. */
function ofStarts(siblings: readonly Node[]): void {
  for (const [index, node] of siblings.entries()) {
    const next = siblings.slice(index + 1, index + 20).find((each) => !each.shares);
    if (!node.clock || node.clock.end || node.details.minutes !== undefined || !next) continue;
    if (next.section === node.section && next.day === node.day)
      give(node, until(node.clock.start, next.clock?.start ?? (next.block === undefined ? undefined : next.block.clock.start)));
  }
}

export function giveTimes(nodes: readonly Node[], warnings: Warnings): void {
  ofBlocks(nodes, warnings);
  const open: Node[][] = [];
  for (const node of nodes) {
    for (const done of open.splice(node.level + 1)) ofStarts(done);
    open[node.level] ??= [];
    open[node.level]?.push(node);
  }
  for (const siblings of open) ofStarts(siblings ?? []);
}

const tailStart = /^(.*\S)\s*[([](\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?)[)\]]$/i;
/** "Closed session – 5:35 PM": there it needs no others beside it. */
const dashedStart = /^(.*\S)\s+(?:[–—-]|@)\s+(\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)$/i;

function giveDashedStarts(nodes: readonly Node[]): void {
  for (const node of nodes) {
    const [, title = '', said = ''] = node.details.title.length > 400 || !dashedStart.test(node.recognised) ? [] : (dashedStart.exec(node.details.title) ?? []);
    const clock = title === '' || node.clock ? undefined : clockAtHead(said);
    if (clock) begin(node, title, clock);
  }
}

/** The title without the time behind it, before which somebody may be named. */
function retitle(node: Node, title: string): void {
  const read: Details = node.details.presenter === undefined ? detailsOf({ text: title, written: title }).details : { title };
  node.details = { ...node.details, ...(read.presenter === undefined ? { title } : { title: read.title, presenter: read.presenter }) };
  node.recognised = isAob(title) || node.details.title === title ? title : node.recognised;
}

function begin(node: Node, title: string, clock: TimeSpan): void {
  retitle(node, title);
  node.clock = clock;
}

/** "(10:00)" behind most of the titles is when each begins, where the times rise. */
export function giveTailStarts(nodes: readonly Node[]): void {
  giveDashedStarts(nodes);
  const found = nodes.flatMap((node) => {
    const [, title = '', said = ''] = tailStart.exec(node.details.title.slice(-400)) ?? [];
    const clock = title === '' || node.details.title.length > 400 ? undefined : clockAtHead(said);
    return clock && !node.clock && node.details.minutes === undefined ? [{ node, title, clock }] : [];
  });
  const rises = found.every(({ clock }, index) => index === 0 || clock.start.at > (found[index - 1]?.clock.start.at ?? 0));
  // "(15:30 – 15:45)" behind others is where the one above ends.
  const spanned = nodes.flatMap((node) => {
    const span = node.clock || node.details.minutes === undefined ? undefined : stretchIn(node.line.text.slice(-60));
    return span ? [{ node, span }] : [];
  });
  const count = found.length + spanned.length;
  const items = nodes.filter(({ level }) => level === 0).length;
  if (found.length === 0 || count < 2 || count * (count < 3 ? 2 : 3) < items || !rises) return;
  for (const { node, title, clock } of found) begin(node, title, clock);
  for (const { node, span } of spanned) node.clock = span;
}

/** "(10)" behind the parts of an item that has a time, where they fit into it. */
function giveBareParts(nodes: readonly Node[]): void {
  const groups: { total: number | undefined; parts: Node[] }[] = [];
  for (const node of nodes) {
    if (node.level === 0) groups.push({ total: node.details.minutes, parts: [] });
    else groups.at(-1)?.parts.push(node);
  }
  for (const { total, parts } of groups) {
    const bare = total === undefined ? [] : parts.filter(isBare);
    const sum = parts.reduce((all, { details }) => all + (details.minutes ?? Number(bareNumber.exec(details.title.slice(-400))?.[2] ?? 0)), 0);
    if (total !== undefined && bare.length >= 2 && sum <= total) for (const node of bare) takeBare(node);
  }
}

/** Not where it has a backslash before it, which only the words as they were recognised show. */
const isBare = ({ details, recognised }: Node): boolean =>
  details.minutes === undefined && [details.title, recognised].every((text) => bareNumber.test(text.slice(-400)));

function takeBare(node: Node): void {
  takeNumber(node, bareNumber);
}

function takeNumber(node: Node, pattern: RegExp): void {
  const [, title = '', minutes = ''] = pattern.exec(node.details.title) ?? [];
  if (title === '' || Number(minutes) < 1 || Number(minutes) > 480) return;
  retitle(node, title);
  node.details = { ...node.details, minutes: Number(minutes) };
}

const bareNumber = /^(.*\S)\s*[([](\d{1,3})[)\]]$/;

const about = /^(.*\S)\s[~≈]\s?(\d{1,3})$/;

/** "Budget ~10" is minutes beside items that say theirs. */
function giveAbout(nodes: readonly Node[]): void {
  const found = nodes.filter(({ details }) => details.minutes === undefined && about.test(details.title.slice(-400)));
  if (found.length === 0 || nodes.filter(({ details }) => details.minutes !== undefined).length + found.length < 2) return;
  for (const node of found) takeNumber(node, about);
}

/** "(5)" behind most of the titles is minutes; behind one it is not. */
export function giveBareMinutes(nodes: readonly Node[]): void {
  giveAbout(nodes);
  const found = nodes.filter(isBare);
  giveBareParts(nodes);
  const untimed = nodes.filter(({ level }) => level === 0).length;
  if (found.length < 2 || found.length * 2 < untimed || nodes.some(({ details }) => details.minutes !== undefined)) return;
  for (const node of found) takeBare(node);
}
