// When a meeting is, in a line that says it for several places: "8:00 AM PT / 15:00 UTC (60 minutes)".
import { clockAtHead, stretchIn, type TimeSpan } from './clock.ts';
import { dateIn } from './dates.ts';
import { lengthIn, saysOnlyTime } from './minutes.ts';
import { zoneIn } from './zones.ts';

/** A time without an end: "13:00 UTC", "at 3 p.m.". */
export function timeIn(text: string): TimeSpan | undefined {
  const date = dateIn(text);
  const undated = date ? text.slice(0, date.from) + ' '.repeat(date.to - date.from) + text.slice(date.to) : text;
  const rest = undated.replace(/(?:UTC|GMT)\s?[+-]\s?\d{1,2}(?::?\d\d)?/g, (offset) => ' '.repeat(offset.length));
  const at = /(?:[上下]午\s?)?\d{1,2}(?:[:.]|\s?h\s?)\d{2}(?!\d)|\d{1,2}\s?(?:[ap]\.?m|h(?![\p{L}\d]))|(?:[上下]午\s?)?\d{1,2}\s?[点时]/iu.exec(rest)?.index;
  return at === undefined ? undefined : clockAtHead(rest.slice(at));
}

const apart = /\s+[/|=]\s+|\s*\/\s*(?=\d{1,2}[:.h]\d{2})|\s*;\s*|\s*\(/;

const isCertain = (part: string): boolean => {
  const zone = zoneIn(part);
  return zone !== undefined && 'minutes' in zone;
};

/** The part of a text whose time has a certain zone, where it says several times; the whole text where it says one. */
export function certainTime(text: string): string {
  const parts = text.length > 400 ? [] : text.split(apart).filter((part) => stretchIn(part) !== undefined || timeIn(part) !== undefined);
  return parts.length < 2 ? text : (parts.find(isCertain) ?? parts[0] ?? text);
}

/** How long the meeting is, where a text says only that, or says it in brackets at its end. */
export function lengthBeside(text: string): ReturnType<typeof lengthIn> {
  if (saysOnlyTime(text)) return lengthIn(text);
  const said = text.length > 400 ? undefined : /[([]([^()[\]]{1,40})[)\]][.;\s]*$/.exec(text)?.[1];
  return said !== undefined && saysOnlyTime(said) && stretchIn(said) === undefined ? lengthIn(said) : undefined;
}
