// How long a text says that something takes: a duration, or a stretch of the clock.
import { type Amount, amountIn } from './amount.ts';
import { clockAtHead, stretchIn } from './clock.ts';

export interface Length {
  minutes: number;
  /** It is the upper end of a range, or what was probably meant. */
  unsure?: true;
  /** The range as it is said: "20-45m". */
  range?: string;
}

const most = 24 * 60;

/** Words that may surround a time without saying anything else. */
const around =
  /(?<![\p{L}\d])(?:approx(?:imately|\.)?|about|max(?:imum|\.)?|up to|(?:no|not) more than|at most|au plus|máximo|не более|不超过|最多|incl(?:uding|uded|\.)?|y compris|включая|含|around|roughly|circa|or so|ca\.?|environ|env\.|aprox\.|примерно|около|约|大约|(?:in )?total|in all|time(?: allotted| estimate)?|estimated?(?: time)?|timebox|duration|length|mins?|minutes?|durée|duración|время|длительность|时间|时长|المدة|الوقت|UTC|GMT|Q\s?&\s?A|questions?|discussion|presentation|talk|intro(?:duction)?|demo|briefing|exposé|débat|доклад|обсуждение|介绍|讨论|问答)(?![\p{L}\d])\.?|[\s~≈:;,.()[\]+–—-]/giu;
/** A time of each speaker is no budget. */
const forEach =
  /(?<![\p{L}\d])(?:each|every|apiece|per\s+\p{L}+|or less|asked|requested|chacune?|par \p{L}+|cada \p{L}+|por \p{L}+|кажд\p{L}+|на \p{L}+|每\p{L}?|لكل|كل)(?!\p{L})/iu;

/** Words of the time of all together. */
const sum = /(?<!\p{L})(?:total|in all|altogether|en tout|au total|en total|всего|итого|共计|总共|إجمالي|المجموع)(?!\p{L})/iu;

function lengthOf(text: string): Length | undefined {
  const clock = stretchIn(text);
  if (clock) return clock.minutes === undefined ? undefined : { minutes: clock.minutes, ...(clock.unclear && { unsure: true as const }) };
  const amounts = amountsOf(text);
  const minutes = amounts.reduce((sum, each) => sum + each.minutes, 0);
  if (amounts.length === 0 || minutes > most) return undefined;
  const isRange = amounts.some((each) => each.range);
  return { minutes, ...(isRange && { unsure: true as const, range: text.slice(amounts[0]?.from, amounts.at(-1)?.to).trim() }) };
}

/** One amount, or several that are added: "5 min + 10 min". */
function amountsOf(text: string): Amount[] {
  const amounts: Amount[] = [];
  let from = 0;
  for (let found = amountIn(text); found; found = amountIn(text.slice(from))) {
    amounts.push({ ...found, from: from + found.from, to: from + found.to });
    from += found.to;
    if (!/^\s*(?:\p{L}+\s*)?\+|^\s\p{L}+\s?(?:,|and|et|y|и)\s(?=\d)/u.test(text.slice(from))) break;
  }
  return amounts;
}

export function lengthIn(text: string): Length | undefined {
  if (text.length > 400) return undefined;
  if (!forEach.test(text)) return lengthOf(text);
  const total = totalIn(text);
  return total === undefined ? undefined : lengthOf(total);
}

/** "10 min total" beside "1 min each". */
function totalIn(text: string): string | undefined {
  return text.split(/[,;=]/).find((part) => sum.test(part) && !forEach.test(part) && lengthOf(part) !== undefined);
}

/** Minutes said as a duration or as a stretch of the clock, over midnight too. */
export function minutesIn(text: string): number | undefined {
  return lengthIn(text)?.minutes;
}

/** "1 min each, 10 min total" without the time of each. */
function withoutEach(text: string): string {
  if (text.length > 400 || !forEach.test(text) || totalIn(text) === undefined) return text;
  return text
    .split(/(?<=[,;=])/)
    .map((part) => (forEach.test(part) && lengthOf(part) !== undefined ? part.replace(forEach, ' ') : part))
    .join('');
}

/** The text without the times in it. */
export function withoutTimes(text: string): string {
  let left = withoutEach(text);
  for (let round = 0; round < 4; round += 1) {
    const found = stretchIn(left) ?? amountIn(left);
    if (!found) break;
    left = `${left.slice(0, found.from)} ${left.slice(found.to)}`;
  }
  return left;
}

/** Whether a text says no more than a time. */
export function saysOnlyTime(text: string): boolean {
  return text.length <= 400 && withoutTimes(text).replace(around, '') === '';
}

/** Whether a text says how long each of several takes, which is no budget of the whole. */
export function saysForEach(text: string): boolean {
  return text.length <= 400 && forEach.test(text) && totalIn(text) === undefined && lengthOf(text) !== undefined;
}

/** A line that only says how long: "Time: 10 minutes", "10:00 - 10:40". */
export function minutesLine(text: string): number | undefined {
  return text.length <= 200 && saysOnlyTime(text) ? minutesIn(text) : undefined;
}

/** A time that a text begins with, in brackets or before a dash or a colon, and where what follows begins. */
export function timeAtHead(text: string): { length: Length; to: number } | undefined {
  const clock = clockAtHead(text);
  if (clock) {
    if (clock.minutes === undefined) return undefined;
    return { length: { minutes: clock.minutes, ...(clock.unclear && { unsure: true as const }) }, to: clock.to + afterTime(text.slice(clock.to)) };
  }
  const bracket = /^\s*[([]([^()[\]]{1,60})[)\]]/.exec(text);
  const dash = bracket ? undefined : /^\s*([^:–—]{1,40}?)(?=\s*[:–—]|\s+-\s)/.exec(text);
  const said = bracket?.[1] ?? dash?.[1];
  const length = said !== undefined && saysOnlyTime(said) ? lengthIn(said) : undefined;
  const to = (bracket ?? dash)?.[0].length ?? 0;
  return length && { length, to: to + afterTime(text.slice(to)) };
}

/** A duration behind a start: "17:05 - 15 min Cookies". */
export function lengthBehind(text: string): { minutes: number; to: number } | undefined {
  const amount = amountIn(text.slice(0, 60));
  if (!amount || amount.from > 0 || amount.range) return undefined;
  const rest = text.slice(amount.to);
  return /^(?:[\s_*]*$|[\s–—:|.,-]+[\p{Lu}\p{Lo}[(“"«])/u.test(rest) ? { minutes: amount.minutes, to: amount.to + afterTime(rest) } : undefined;
}

const afterTime = (text: string): number => /^[\s–—:|.,-]*/.exec(text)?.[0].length ?? 0;

/** A time that a text ends with, with nothing but a space before it. Words alone are no such time. */
export function timeAtTail(text: string): { length: Length; from: number } | undefined {
  const from = Math.max(0, text.length - 60);
  const tail = text.slice(from);
  for (const space of tail.matchAll(/\s+(?=[\d~≈½¼¾(])/g)) {
    const said = tail.slice(space.index);
    if (/\d/.test(said) && !/[([]/.test(said) && from + space.index > 0 && saysOnlyTime(said)) {
      const length = lengthIn(said);
      if (length && !/(?:§|sections?|para(?:graph)?s?\.?|articles?|chapters?|rules?|version|v\.?)$/i.test(tail.slice(0, space.index)))
        return { length, from: from + space.index };
    }
  }
  return undefined;
}
