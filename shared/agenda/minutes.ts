// Minutes as agendas say them: a duration, or a stretch of the clock.

const unit = String.raw`(?:minutes?|mins?\.?|minutos?|minuten|мин(?:ут[аы]?|\.)?|دقائق|دقيقة|分钟|分|['′’])`;
const hour = String.raw`(?:hours?|hrs?\.?|heures?|horas?|час(?:а|ов)?|ساعة|ساعات|h|小时)`;
export const amount = new RegExp(
  String.raw`(?<![\p{L}\d.,:])(?:(\d{1,2})\s*${hour}(?:\s*(?:and\s+)?(\d{1,2})(?:\s*${unit})?)?|(\d{1,4})[\s-]*${unit})(?![\p{L}\d])`,
  'iu',
);
export const range = /(?<!\d)(\d{1,2})[:.h](\d{2})\s*(?:UTC|GMT|h)?\s*(?:[-–—]|to|until|à|a)\s*(\d{1,2})[:.h](\d{2})(?!\d)(?:\s*(?:UTC|GMT|CET|CEST|h)\b)?/i;
const day = 24 * 60;

/** Minutes said as a duration or as a stretch of the clock, over midnight too. */
export function minutesIn(text: string): number | undefined {
  const clock = range.exec(text);
  if (clock) {
    const [, h1, m1, h2, m2] = clock.map(Number) as [number, number, number, number, number];
    if (h1 > 24 || h2 > 24 || m1 > 59 || m2 > 59) return undefined;
    const minutes = (h2 * 60 + m2 - (h1 * 60 + m1) + day) % day;
    return minutes > 0 ? minutes : undefined;
  }
  const said = amount.exec(text);
  if (!said) return undefined;
  const minutes = said[3] !== undefined ? Number(said[3]) : Number(said[1]) * 60 + Number(said[2] ?? 0);
  return minutes >= 1 && minutes <= day ? minutes : undefined;
}

/** Whether a text says no more than a time. */
export function saysOnlyTime(text: string): boolean {
  return (
    text
      .replace(range, '')
      .replace(amount, '')
      .replace(/\b(?:approx|about|max|up to|UTC|ca|total)\b\.?|[\s~:;,.()–—-]/gi, '') === ''
  );
}

/** A line that only says how long: "Time: 10 minutes", "10:00 - 10:40". */
export function minutesLine(text: string): number | undefined {
  if (text.length > 200) return undefined;
  const rest = text.replace(/^(?:time|duration|durée|duración|время|时间)\s*:\s*/i, '').replace(/^\(|\)$/g, '');
  return saysOnlyTime(rest) ? minutesIn(rest) : undefined;
}
