// Patterns that the lines of a text share, and the decoration of single lines.

import { isBreak } from '../meeting/agenda/breaks.ts';
import { columnsOfHead } from './columns.ts';
import { detailsOf } from './details.ts';
import type { Line, WrittenText } from './lines.ts';

/** The capital letters that lines begin with, as in "A. Roll call". */
export const capitalsOf = (lines: readonly Line[]): Set<string> => new Set(lines.map(({ text }) => /^(?:\*\*)?([A-Z])\.\s/.exec(text)?.[1] ?? ''));

export function isStarred(lines: readonly Line[]): boolean {
  const notes = lines.filter(({ text }) => /^\*+ /.test(text)).length;
  return notes >= 1 && notes <= 2 && lines.some(({ text }) => text.length <= 400 && /^[^*]*[\p{L}\d)]\*+[\s;:,.]*$/u.test(text));
}

/** Whether numbers such as "9.15" rise as times do and are no numbers of items. */
export function hasDottedTimes(lines: readonly Line[]): boolean {
  const found = lines.map(({ text }) => /^(?:[-*•]\s+)?(\d{1,2})\.(\d{1,2})(?![\d.])[\s\t]+\S/.exec(text)).filter((match) => match !== null);
  const times = found.map(([, hours, minutes = '']) => ({ hours: Number(hours), minutes: Number(minutes), two: minutes.length === 2 }));
  const wholes = new Set(lines.map(({ text }) => Number(/^(\d{1,2})[.)]\s/.exec(text)?.[1] ?? -1)));
  return (
    times.length >= 2 &&
    times.every(({ hours, minutes, two }) => two && hours <= 24 && minutes < 60 && minutes % 5 === 0 && !wholes.has(hours)) &&
    (times.some(({ minutes }) => minutes === 0) || new Set(times.map(({ hours }) => hours)).size < times.length)
  );
}

/** Whether numbers such as "0915" rise as times do; a year has no zero before it. */
export function hasMilitaryTimes(lines: readonly Line[]): boolean {
  const found = lines.flatMap(({ text }) => /^(\d{4})\s+\p{L}/u.exec(text)?.[1] ?? []);
  const isTime = (said: string): boolean => Number(said.slice(0, 2)) < 24 && Number(said.slice(2)) < 60 && Number(said) % 5 === 0;
  return (
    found.length >= 2 &&
    found.some((said) => said.startsWith('0')) &&
    found.every((said, index) => isTime(said) && (index === 0 || said > (found[index - 1] ?? '')))
  );
}

/** The head of columns that are parted by spaces: "Item      Lead      Time". */
export function isSpacedHead({ text }: Line): boolean {
  if (text.length > 120 || /\d/.test(text)) return false;
  const cells = text.split(/\s{3,}/);
  return (
    cells.length >= 2 &&
    columnsOfHead(
      cells.map((cell) => ({ text: cell, written: cell })),
      true,
    )?.every(Boolean) === true
  );
}

const between = /^([-=*~_]{2,})\s+(\S.*?)\s+[-=*~_]{2,}$/;
const bracket = /^\(([^()]{3,80})\)$/;

/** "*** COFFEE ***" and "(Break: 15 min)" without what is around them. */
export function undecorated({ text, written }: WrittenText): WrittenText {
  if (text.length > 200) return { text, written };
  const inside = between.exec(text)?.[2] ?? bracketed(text);
  const from = inside === undefined ? -1 : text.indexOf(inside);
  return inside === undefined || from === -1 ? { text, written } : { text: inside, written: written.slice(from, from + inside.length) };
}

function bracketed(text: string): string | undefined {
  const inside = bracket.exec(text)?.[1];
  return inside !== undefined && isBreak(detailsOf({ text: inside, written: inside }).recognised) ? inside : undefined;
}
