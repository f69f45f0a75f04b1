// Dates in the lines above an agenda and in the headings of its days, in the six languages.

export interface DateFound {
  year?: number;
  /** From 0. */
  month: number;
  day: number;
  from: number;
  to: number;
}

const months = [
  'january jan januar janvier enero ene января январь янв يناير كانون_الثاني',
  'february feb februar février févr febrero февраля февраль фев فبراير شباط',
  'march mar märz mars marzo марта март مارس آذار',
  'april apr avril avr abril abr апреля апрель апр أبريل ابريل نيسان',
  'may mai mayo мая май مايو أيار',
  'june jun juni juin junio июня июнь يونيو حزيران',
  'july jul juli juillet juil julio июля июль يوليو تموز',
  'august aug août aout agosto ago августа август авг أغسطس آب',
  'september sept sep septembre septiembre setiembre сентября сентябрь сен سبتمبر أيلول',
  'october oct oktober okt octobre octubre октября октябрь окт أكتوبر تشرين_الأول',
  'november nov novembre noviembre ноября ноябрь нояб نوفمبر تشرين_الثاني',
  'december dec dezember dez décembre déc diciembre dic декабря декабрь дек ديسمبر كانون_الأول',
].map((names) => new Set(names.split(' ')));

const monthOf = (name: string): number => months.findIndex((names) => names.has(name.toLowerCase().replace(' ', '_')));

const weekday =
  /(?<![\p{L}])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thur?s?|fri|sat|sun)\b\.?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|понедельник|вторник|сред[аы]|четверг|пятниц[аы]|суббот[аы]|воскресенье|星期[一二三四五六日天]|周[一二三四五六日]|(?:يوم )?(?:الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)|montag|dienstag|mittwoch|donnerstag|freitag)(?![\p{L}])/iu;

const patterns: [RegExp, (match: string[]) => { year?: number; month: number; day: number }][] = [
  [/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/, ([, y, m, d]) => ({ year: Number(y), month: Number(m) - 1, day: Number(d) })],
  [/(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/, ([, y, m, d]) => ({ year: Number(y), month: Number(m) - 1, day: Number(d) })],
  [/(\d{1,2})\s?月\s?(\d{1,2})\s?日/, ([, m, d]) => ({ month: Number(m) - 1, day: Number(d) })],
  [/(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/, ([, d, m, y]) => ({ year: Number(y), month: Number(m) - 1, day: Number(d) })],
  [
    /(?<![\d:.])(\d{1,2})(?:st|nd|rd|th|er|\.)?(?:\s?(?:[-–—]|to|and|au?|et|y|и)\s?\d{1,2}(?:st|nd|rd|th|\.)?)?\s+(?:of\s+|de\s+)?(\p{L}{3,10}(?:\s(?:الأول|الثاني))?)\.?(?:\s?\/\s?\p{L}+)?(?:,?\s+(?:de\s+|del\s+)?(\d{4}))?(?![\p{L}\d])/u,
    ([, d, name = '', y]) => ({ ...(y !== undefined && { year: Number(y) }), month: monthOf(name), day: Number(d) }),
  ],
  [
    /(?<!\p{L})(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:\s?(?:[-–—]|to|and)\s?\d{1,2}(?:st|nd|rd|th)?)?(?:,?\s+(\d{4}))?(?![\p{L}\d:])/u,
    ([, name = '', d, y]) => ({ ...(y !== undefined && { year: Number(y) }), month: monthOf(name), day: Number(d) }),
  ],
];

/** The first date of a text, with its year where it has one. */
export function dateIn(text: string): DateFound | undefined {
  if (text.length > 400) return undefined;
  for (const [pattern, read] of patterns) {
    const match = pattern.exec(text);
    const date = match ? read(match) : undefined;
    if (match && date && date.month >= 0 && date.month <= 11 && date.day >= 1 && date.day <= 31)
      return { ...date, from: match.index, to: match.index + match[0].length };
  }
  return undefined;
}

export const hasWeekday = (text: string): boolean => weekday.test(text);

/** The text without its date and its weekday. */
export function withoutDate(text: string): string {
  if (text.length > 400) return text;
  const found = dateIn(text);
  const rest = found ? `${text.slice(0, found.from)} ${text.slice(found.to)}` : text;
  return rest.replace(new RegExp(weekday, 'giu'), ' ');
}

const dayNumber =
  /^(?:day|jour|día|dia|tag|день|第)\s*(?:\d{1,2}|one|two|three|four|five|[ivx]{1,3}|[一二三四五六七]天?)(?![\p{L}\d])|^(?:(?:first|second|third|fourth|fifth) day|premier jour|deuxième jour|primer día|segundo día|第[一二三四五六七]天|اليوم (?:الأول|الثاني|الثالث|الرابع|الخامس|\d))/iu;

/** Whether a heading begins a day: "Day 2", "Tuesday 9 March", "Monday (morning)". */
export function isDayHeading(text: string): boolean {
  if (text.length > 200) return false;
  if (dayNumber.test(text)) return true;
  if (!hasWeekday(text) && dateIn(text) === undefined) return false;
  const rest = withoutDate(text).replace(
    /(?<!\p{L})(?:morning|afternoon|evening|session|sitting|meeting|réunion|sesión|reunión|séance|заседание|\(?\d{1,2}[.:]\d{2}\)?|a\.?m\.?|p\.?m\.?|the|on|of|matin|après-midi|mañana|tarde|утро|день|г\.?|年|上午|下午|صباحا|مساء)(?!\p{L})/giu,
    '',
  );
  return !/[\p{L}\d]/u.test(rest);
}
