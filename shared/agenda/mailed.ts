// The heads of a mail above an agenda: the day on which it was sent gives the year of a date that has none.
import { type DateFound, dateIn } from './dates.ts';

const from = /^(?:from|de|von|от|发件人|من)\s?:\s*\S/iu;
const sent =
  /^(?:sent|date|envoyé(?: le)?|enviado(?: el)?|fecha|отправлено|дата|发送时间|日期|时间|تاريخ الإرسال|التاريخ|gesendet|datum)\s?:\s*(\S.{5,120})$/iu;

/** The first head of a mail: "From: Secretariat". */
export const isFrom = (text: string): boolean => from.test(text);

/** The day of "Sent: Monday, 3 May 2027 09:12"; undefined for any other line. */
export function sentOn(text: string): DateFound | undefined {
  const date = dateIn(text.length > 200 ? '' : (sent.exec(text)?.[1] ?? ''));
  return date?.year === undefined ? undefined : date;
}

/** A date without a year as the first such day from the day of the mail on. */
export function nextYear(date: DateFound | undefined, mailed: DateFound | null | undefined): DateFound | undefined {
  if (!date || date.year !== undefined || mailed?.year === undefined) return date;
  const isLater = date.month > mailed.month || (date.month === mailed.month && date.day >= mailed.day);
  return { ...date, year: mailed.year + (isLater ? 0 : 1) };
}
