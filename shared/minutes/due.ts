// Due dates as people type them. Kept apart: what it is made of weighs, and only who writes an action needs it.
import { casual } from 'chrono-node/en';

const ordinals = ['first', 'second', 'third', 'fourth', 'last'];

const iso = (date: Date): string => date.toISOString().slice(0, 10);

/** The day whose week or end is meant, where chrono has no word for it: "first week of November", "end of the month", "mid-October". */
function partOfMonth(text: string, reference: Date): string | undefined {
  const match =
    /^(?:by |in |before |until |the |at )*(?:(first|second|third|fourth|last)\s+week\s+(?:of|in)\s+|(end|middle|start|beginning)\s+(?:of\s+)?|(mid|early|late)[\s-])(?:the\s+)?(?:(next)\s+|this\s+)?(month|[a-z]{3,9})\.?(?:\s+(\d{4}))?$/i.exec(
      text.trim(),
    );
  if (!match) return undefined;
  const [, ordinal, part, adjective, next, month = '', year] = match;
  let begin: Date;
  if (month.toLowerCase() === 'month') begin = new Date(Date.UTC(reference.getUTCFullYear(), reference.getUTCMonth() + (next ? 1 : 0), 1));
  else {
    const named = casual.parseDate(`1 ${month} ${year ?? ''}`, { instant: reference, timezone: 0 }, { forwardDate: year === undefined });
    if (!named || !/^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(month)) return undefined;
    // The month that is under way is meant, not the one in a year.
    const sameMonth = year === undefined && named.getUTCMonth() === reference.getUTCMonth();
    begin = new Date(Date.UTC(sameMonth ? reference.getUTCFullYear() : named.getUTCFullYear(), named.getUTCMonth(), 1));
  }
  const last = new Date(Date.UTC(begin.getUTCFullYear(), begin.getUTCMonth() + 1, 0));
  const word = (ordinal ?? part ?? adjective ?? '').toLowerCase();
  if (word === 'last' || word === 'end' || word === 'late') return iso(last);
  // A week is due by its last day.
  if (ordinals.includes(word)) return iso(new Date(begin.getTime() + ((ordinals.indexOf(word) + 1) * 7 - 1) * 86_400_000));
  if (word === 'middle' || word === 'mid') return iso(new Date(begin.getTime() + 14 * 86_400_000));
  return iso(begin);
}

/** "01/11/2016" and "1.11.2016" with the day first, as everywhere outside one country. */
function numeric(text: string): string | undefined {
  const match = /^(?:by\s+)?(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text.trim());
  if (!match) return undefined;
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? iso(date) : undefined;
}

/** The ISO date that a text means, seen from the meeting's start; undefined where it means none for certain. */
export function parseDue(text: string, reference: Date): string | undefined {
  if (text.length > 100) return undefined;
  const exact = /^\s*(\d{4}-\d{2}-\d{2})\s*$/.exec(text)?.[1];
  if (exact !== undefined) return Number.isNaN(Date.parse(exact)) || iso(new Date(exact)) !== exact ? undefined : exact;
  if (/^[\d\s/.]+$/.test(text.replace(/^by\s+/i, ''))) return numeric(text);
  const part = partOfMonth(text, reference);
  if (part !== undefined) return part;
  const [result, ...more] = casual.parse(text, { instant: reference, timezone: 0 }, { forwardDate: true });
  if (!result || more.length > 0) return undefined;
  // What is left besides the date must say no more than "by".
  const rest = (text.slice(0, result.index) + text.slice(result.index + result.text.length)).replace(
    /\b(?:by|before|until|till|on|due|the|at the latest|latest|no later than|within|of)\b|[\s,.;:()-]/gi,
    '',
  );
  const { start } = result;
  if (rest !== '' || result.end) return undefined;
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
  if (year === null || month === null || day === null) return undefined;
  return iso(new Date(Date.UTC(year, month - 1, day)));
}
