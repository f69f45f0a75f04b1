// Minutes said as a duration, in the six languages: "10m", "1h30", "20-45 min", "half an hour", "2 x 15 min".

export interface Amount {
  minutes: number;
  /** The upper end of a range. */
  range?: true;
  from: number;
  to: number;
}

const minute = String.raw`(?:(?:minutes?|mins?\.?|minutos?|minuten|mn|мин(?:ут[аы]?|\.)?|دقائق|دقيقة|دقيقه|د(?:\.|(?!\p{L}))|分钟|分鐘|分)|(?<=\d)(?:m|м|['′’´]))`;
const hour = String.raw`(?:hours?|hrs?\.?|heures?|horas?|час(?:а|ов)?|ч\.?|ساعات|ساعة|ساعه|(?:个|個)?小时|小時|stunden?|std\.?|h)`;
const and = String.raw`(?:\s*(?:and|et|y|и|و)\s*|\s*)`;
const about = String.raw`(?:~|≈|±|ca\.?\s|c\.\s|approx\.?\s|approximately\s|about\s|around\s|roughly\s|circa\s|max\.?\s|up to\s|(?:no|not) more than\s|at most\s|au plus\s|máximo\s|не более\s|не больше\s|不超过|最多|بحد أقصى\s|env\.?\s|environ\s|unos\s|aprox\.?\s|около\s|ок\.\s|примерно\s|до\s|约|大约|حوالي\s|نحو\s)`;
const fractions: Record<string, number> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
const start = String.raw`(?<!\d,|[\d.:/]|(?!\p{Script=Han})\p{L})${about}?\s*`;
const end = String.raw`(?![\p{L}\d])`;

const inWords: [number, RegExp][] = (
  [
    [90, String.raw`an hour and a half|one and a half hours|une heure et demie|hora y media|полтора часа|(?:一|1)个半小时|ساعة ونصف`],
    [30, String.raw`half an hour|half[- ]hour|(?:une )?demi-heure|media hora|полчаса|半(?:个)?小时|نصف ساعة`],
    [15, String.raw`(?:a )?quarter of an hour|(?:un )?quart d['’]heure|(?:un )?cuarto de hora|четверть часа|一刻钟|ربع ساعة`],
    [45, String.raw`three quarters of an hour|trois quarts d['’]heure|tres cuartos de hora|三刻钟`],
    [120, 'ساعتان|ساعتين|两(?:个)?小时|two hours'],
    [60, 'ساعة|час|an hour|one hour|une heure|una hora|一(?:个)?小时'],
  ] as const
).map(([minutes, words]) => [minutes, new RegExp(String.raw`(?<![\p{L}\d])${about}?\s*(?:${words})(?![\p{L}\d])`, 'iu')]);

/** "14h30" is when something begins. */
const longest = 8;

/** The readings, from the most particular to the plainest. */
const readings = (
  [
    [String.raw`(\d{1,2})\s*[x×*]\s*(\d{1,3})\s*${minute}`, ([, count, each]) => Number(count) * Number(each)],
    [
      String.raw`(\d{1,2})\s*-?\s*${hour}${and}(\d{1,2})(?:\s*${minute})?`,
      ([, hours, minutes]) => (Number(hours) > longest ? 0 : Number(hours) * 60 + Number(minutes)),
    ],
    [String.raw`(\d{1,2})[.,](\d{1,2})\s*-?\s*${hour}`, ([, whole, part]) => Math.round(Number(`${whole}.${part}`) * 60)],
    [String.raw`(\d{0,2})\s?([½¼¾])\s*-?\s*(?:an\s+)?${hour}`, ([, whole, part = '']) => (Number(whole) + (fractions[part] ?? 0)) * 60],
    [String.raw`(\d{1,3})\s*(?:${minute})?\s*(?:[-–—/]|to|à|a|bis|до|至|到|إلى)\s*(\d{1,3})[\s-]*${minute}`, ([, , most]) => Number(most), true],
    [String.raw`(\d{1,2})\s*(?:[-–—]|to|à)\s*(\d{1,2})\s*${hour}`, ([, , most]) => Number(most) * 60, true],
    [String.raw`(\d{1,3})\s*\+\s*(\d{1,3})\s*${minute}`, ([, one, two]) => Number(one) + Number(two)],
    [String.raw`(\d{1,2})\s*-?\s*${hour}`, ([, hours]) => Number(hours) * 60],
    [String.raw`0?0:([0-5]\d)(?!:)`, ([, minutes]) => Number(minutes)],
    [String.raw`(1)[,. ٬'](\d{3})[\s-]*(?:de\s)?${minute}`, ([, thousands, rest]) => Number(`${thousands}${rest}`)],
    [String.raw`(\d{1,4})(?:-?ish)?[\s-]*${minute}`, ([, minutes]) => Number(minutes)],
  ] satisfies [string, (match: string[]) => number, true?][]
).map(([pattern, read, range]) => ({ pattern: new RegExp(start + pattern + end, 'iu'), read, range }));

/** The earliest amount in a text; of two at one place the more particular. */
export function amountIn(text: string): Amount | undefined {
  if (!/[\d½¼¾]/.test(text)) return amountInWords(text);
  let found: Amount | undefined;
  for (const { pattern, read, range } of readings) {
    const match = pattern.exec(text);
    if (!match || (found && match.index >= found.from)) continue;
    const minutes = read(match);
    if (minutes < 1 || minutes > 1440) continue;
    found = { minutes, ...(range && { range: true as const }), from: match.index, to: match.index + match[0].length };
  }
  return found ?? amountInWords(text);
}

/** Such words are a time only if nothing else is beside them: titles contain them too. */
export function amountInWords(text: string): Amount | undefined {
  if (!/hour|heure|hora|час|小时|刻|ساع/i.test(text)) return undefined;
  for (const [minutes, pattern] of inWords) {
    const match = pattern.exec(text);
    if (match) return { minutes, from: match.index, to: match.index + match[0].length };
  }
  return undefined;
}
