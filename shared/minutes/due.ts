// Due dates as people type them in English; other words are kept as typed. Our own: the libraries for it weigh more than the rest of the form.

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const counts = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ordinals = ['first', 'second', 'third', 'fourth'];
const dayMs = 86_400_000;

/** The place of a name or of its first three letters or more in a list; -1 where it is none. */
function placeOf(name: string, list: readonly string[]): number {
  return name.length < 3 ? -1 : list.findIndex((full) => full.startsWith(name));
}

/** An ISO date, or undefined where the calendar has no such day. */
function iso(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month, day));
  return date.getUTCMonth() === ((month % 12) + 12) % 12 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}

const after = (from: Date, days: number): string => new Date(from.getTime() + days * dayMs).toISOString().slice(0, 10);

/** The year in which a day of this month comes next, seen from the reference. */
const yearOf = (said: string | undefined, month: number, day: number, from: Date): number =>
  said === undefined
    ? from.getUTCFullYear() + (Date.UTC(from.getUTCFullYear(), month, day) < Date.UTC(from.getUTCFullYear(), from.getUTCMonth(), from.getUTCDate()) ? 1 : 0)
    : Number(said);

function numeric(text: string): string | undefined {
  const year = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(text);
  // The day first, as everywhere outside one country.
  const day = /^(\d\d?)[/.](\d\d?)[/.](\d{4})$/.exec(text);
  const [y, m, d] = year ? [year[1], year[2], year[3]] : [day?.[3], day?.[2], day?.[1]];
  return Number(m) >= 1 && Number(m) <= 12 ? iso(Number(y), Number(m) - 1, Number(d)) : undefined;
}

function named(text: string, from: Date): string | undefined {
  const match = /^(?:([a-z]+),? )?(?:(\d\d?)(?:st|nd|rd|th)?(?: of)? ([a-z]+)|([a-z]+) (\d\d?)(?:st|nd|rd|th)?)\.?,?(?: (\d{4}))?$/.exec(text);
  if (!match || (match[1] !== undefined && placeOf(match[1], weekdays) < 0)) return undefined;
  const month = placeOf(match[3] ?? match[4] ?? '', months);
  const day = Number(match[2] ?? match[5]);
  return month < 0 ? undefined : iso(yearOf(match[6], month, day, from), month, day);
}

/** "first week of November" is due by that week's last day; "end of the month", "mid-October", "early November". */
function partOfMonth(text: string, from: Date): string | undefined {
  const match =
    /^(?:(first|second|third|fourth|last) week (?:of|in)|(start|beginning|early|middle|mid|end|late)(?:[ -](?:of|in))?)[ -](?:(next|this) )?(?:the )?([a-z]+)\.?(?: (\d{4}))?$/.exec(
      text,
    );
  if (!match) return undefined;
  const [, week, part = '', which, name = '', said] = match;
  const month = name === 'month' ? from.getUTCMonth() + (which === 'next' ? 1 : 0) : placeOf(name, months);
  if (month < 0) return undefined;
  const year = name === 'month' ? from.getUTCFullYear() : yearOf(said, month, 31, from);
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  if (week !== undefined && week !== 'last') return iso(year, month, (ordinals.indexOf(week) + 1) * 7);
  if (week === 'last' || /^(?:end|late)/.test(part)) return after(new Date(Date.UTC(year, month, last)), 0);
  return after(new Date(Date.UTC(year, month, part.startsWith('mid') ? 15 : 1)), 0);
}

function relative(text: string, from: Date): string | undefined {
  if (text === 'today') return after(from, 0);
  if (text === 'tomorrow') return after(from, 1);
  const week = /^(this|next) week$/.exec(text);
  const span = /^(?:in|within) (\d{1,3}|[a-z]+) (day|week|month)s?$/.exec(text);
  if (span) {
    const count = /^\d/.test(span[1] ?? '') ? Number(span[1]) : span[1] === 'a' ? 1 : counts.indexOf(span[1] ?? '');
    if (count < 0) return undefined;
    return span[2] === 'month'
      ? iso(from.getUTCFullYear(), from.getUTCMonth() + count, Math.min(from.getUTCDate(), 28))
      : after(from, count * (span[2] === 'week' ? 7 : 1));
  }
  // A week is due by its Friday.
  const weekday = week ? 'friday' : (/^(?:(?:this|next) )?([a-z]+)$/.exec(text)?.[1] ?? '');
  const place = placeOf(weekday, weekdays);
  if (place < 0) return undefined;
  const days = (place - from.getUTCDay() + 7) % 7 || 7;
  const following = text.startsWith('next ') && (week !== null || days + from.getUTCDay() <= 6);
  return after(from, week?.[1] === 'this' && from.getUTCDay() === 5 ? 0 : days + (following ? 7 : 0));
}

/** The ISO date that a text means, seen from the meeting's start; undefined where it means none for certain. */
export function parseDue(text: string, reference: Date): string | undefined {
  if (text.length > 100) return undefined;
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:due|no later than|at the latest|by|before|until|till|on|the) (?=\S)/, '')
    .replace(/^the /, '')
    .replace(/,? at the latest$|\.$/, '');
  return numeric(bare) ?? named(bare, reference) ?? partOfMonth(bare, reference) ?? relative(bare, reference);
}
