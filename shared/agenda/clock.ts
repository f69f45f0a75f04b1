// Times of day in a line: a stretch ("10:00-10:40", "3–6 p.m.") or a start alone.
import { before, between, halfOf, hourBefore, military, time, zone } from './clock-words.ts';

/** Minutes after midnight as it is written; `half` where the line says which half of the day. */
export interface Moment {
  at: number;
  half?: 'am' | 'pm' | 'day';
}

export interface TimeSpan {
  start: Moment;
  end?: Moment;
  /** How long, where there is an end and it makes sense. */
  minutes?: number;
  /** The times contradict each other; `minutes` is what was probably meant. */
  unclear?: true;
  /** Its range in the text, including a zone after it. */
  from: number;
  to: number;
}

const stretch = new RegExp(
  String.raw`(?<![\p{L}\d.:/])${before}?(?:(?:${time('s')}|${hourBefore})(?:\s?${zone})?${between}${time('e')}|${military})(?![\d/]|[.:]\d)(?:\s?${zone})?`,
  'iu',
);
const single = new RegExp(String.raw`^(?<open>[([]?)\s*${before}?${time('s')}(?![\d/]|[.:]\d|(?!Z(?![\p{L}\d]))\p{L})(?:\s?${zone})?`, 'iu');

const noon = /^(?:noon|midday|midi|mediodía|полдень|正午)/i;
const longest = 16 * 60;

type NamedGroups = Record<string, string | undefined>;

/** The moment that a match's groups say; undefined where there is no such time. */
function momentOf(groups: NamedGroups, name: 's' | 'e'): Moment | undefined {
  const of = (part: string): string | undefined => groups[name + part];
  const named = of('n');
  if (named !== undefined) return { at: noon.test(named) ? 720 : name === 'e' ? 1440 : 0, half: 'day' };
  const digits = of('d') ?? of('q');
  const hours = Number(digits === undefined ? (of('h') ?? of('x')) : digits.slice(0, -2));
  const minutes = digits === undefined ? (of('k') === undefined ? Number(of('m') ?? of('f') ?? of('c') ?? 0) : 30) : Number(digits.slice(-2));
  if (hours > 24 || minutes > 59 || (hours === 24 && minutes > 0)) return undefined;
  const half = halfOf(of('a') ?? of('b'));
  if (half === undefined) return { at: hours * 60 + minutes, ...(hours > 12 && { half: 'day' as const }) };
  if (hours > 12) return { at: hours * 60 + minutes, half: 'day' };
  // "中午12点" and "12 p.m." are noon, "12 a.m." is midnight.
  return { at: (hours % 12) * 60 + minutes + (half === 'pm' ? 720 : 0), half };
}

const span = (from: number, to: number): number => (to - from + 1440) % 1440 || 1440;

/** The minutes between two moments, by whichever readings of the clock fit; undefined if none does. */
export function lengthBetween(start: Moment, end: Moment): number | undefined {
  const readings = ({ at, half }: Moment): number[] => (half === undefined && at < 780 ? [at, (at + 720) % 1440] : [at]);
  if (start.at === end.at && start.half === end.half) return undefined;
  if (start.half === undefined && end.half === undefined && end.at > start.at) return end.at - start.at;
  const best = Math.min(...readings(start).flatMap((from) => readings(end).map((to) => span(from, to))));
  return best < longest ? best : undefined;
}

/** 12:30 a.m. – 2 p.m. is a slip for 12:30 p.m. */
function slipped(start: Moment, end: Moment): number | undefined {
  if (start.half !== 'am' || start.at >= 60 || end.half !== 'pm') return undefined;
  return span(start.at + 720, end.at);
}

/** "3–5 p.m." begins in the afternoon too. */
function beginning(start: Moment, end: Moment, minutes: number | undefined): Moment {
  if (start.half !== undefined || (end.half !== 'am' && end.half !== 'pm') || minutes === undefined) return start;
  return { at: (end.at - minutes + 1440) % 1440, half: 'day' };
}

function clockOf(match: RegExpExecArray): TimeSpan | undefined {
  const groups = match.groups as NamedGroups;
  const start = momentOf(groups, 's');
  if (start === undefined) return undefined;
  const place = { from: match.index, to: match.index + match[0].length };
  const hasEnd = ['h', 'd', 'n', 'q'].some((part) => groups[`e${part}`] !== undefined);
  if (!hasEnd) return { start, ...place };
  const end = momentOf(groups, 'e');
  if (end === undefined) return undefined;
  const slip = slipped(start, end);
  if (slip !== undefined) return { start: { at: start.at + 720, half: 'pm' }, end, minutes: slip, unclear: true, ...place };
  const minutes = lengthBetween(start, end);
  return { start: beginning(start, end, minutes), end, ...(minutes === undefined ? { unclear: true } : { minutes }), ...place };
}

/** The first range of clock times anywhere in a text. */
export function stretchIn(text: string): TimeSpan | undefined {
  if (!/\d/.test(text)) return undefined;
  const match = stretch.exec(text);
  return match ? clockOf(match) : undefined;
}

/** The time that a text begins with: a stretch or a start alone, with the bracket around it. */
export function clockAtHead(text: string): TimeSpan | undefined {
  const head = text.slice(0, 120);
  if (!/\d|^\P{L}*(?:no|mi|me|по|正|午)/iu.test(head)) return undefined;
  const opened = /^[([]?\s*/.exec(head)?.[0].length ?? 0;
  const found = stretchIn(head);
  const match = found && found.from <= opened ? undefined : single.exec(head);
  const clock = found && found.from <= opened ? found : match ? clockOf(match) : undefined;
  if (!clock) return undefined;
  const closed = /^\s*[)\]]/.exec(head.slice(clock.to))?.[0].length ?? 0;
  if (opened > 0 && /[([]/.test(head.slice(0, opened)) && closed === 0) return undefined;
  return { ...clock, from: 0, to: clock.to + closed };
}
