// Time zones as agendas name them, as minutes ahead of UTC.

const known: Record<string, number> = {
  utc: 0,
  gmt: 0,
  z: 0,
  zulu: 0,
  wet: 0,
  west: 60,
  cet: 60,
  mez: 60,
  wat: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  cat: 120,
  sast: 120,
  eest: 180,
  msk: 180,
  мск: 180,
  eat: 180,
  trt: 180,
  gst: 240,
  pkt: 300,
  npt: 345,
  ict: 420,
  wib: 420,
  hkt: 480,
  sgt: 480,
  awst: 480,
  'china standard time': 480,
  pht: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  edt: -240,
  brt: -180,
  art: -180,
  clt: -240,
  cot: -300,
  pet: -300,
  est: -300,
  cdt: -300,
  mdt: -360,
  mst: -420,
  pdt: -420,
  pst: -480,
  akst: -540,
  akdt: -480,
  hst: -600,
}; // prettier-ignore

const phrases: [RegExp, number][] = [
  [/بتوقيت غرينتش|التوقيت العالمي|по гринвичу|heure de greenwich|hora de greenwich|格林尼治/iu, 0],
  [/московск\p{L}+ врем|по москве/iu, 180],
  [/北京时间|中国标准时间/u, 480],
];

/** Abbreviations of more than one zone, and zones that are named without saying how far they are from UTC. */
const unclear =
  /(?<![\p{L}\d])(?:CST|IST|BST|AST|SST|ECT|local time|heure locale|hora local|местн\p{L}+ врем\p{L}+|当地时间|(?:بال)?توقيت المحلي|ET|PT|CT|MT|(?:UTC|GMT)\s?[+-]\s?[x?]{1,2}|[A-Z][a-z]+ time|heure de \p{L}+|hora de \p{L}+|بتوقيت \p{L}+)(?![\p{L}\d])/u;

export type Zone = { minutes: number; name: string } | { unclear: string };

/** The zone that a text names: how far ahead of UTC it is, or that it is not clear; undefined where none is named. */
export function zoneIn(text: string): Zone | undefined {
  const phrase = phrases.find(([pattern]) => pattern.test(text));
  if (phrase) return { minutes: phrase[1], name: phrase[0].exec(text)?.[0] ?? '' };
  // Outlook names the offset of winter all year round: "(UTC+01:00) Amsterdam, Berlin".
  const listed = /\((?:UTC|GMT)(?:\s?[+-]\s?\d{1,2}:\d\d)?\)\s+(?!Coordinated)\p{Lu}[\p{L}, .&-]{2,80}/u.exec(text);
  if (listed) return { unclear: listed[0].trim() };
  const offset = /(?<![\p{L}\d])(?:UTC|GMT)\s?([+-])\s?(\d{1,2})(?::?(\d\d))?(?!\d)/iu.exec(text);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    return minutes > 840 ? { unclear: offset[0] } : { minutes: offset[1] === '-' ? -minutes : minutes, name: offset[0] };
  }
  const said = unclear.exec(text);
  if (said) return { unclear: said[0] };
  for (const word of text.matchAll(/(?:(?<![\p{L}\d])(?:[A-Z]{2,5}|МСК)|(?<!\p{L})Z)(?![\p{L}\d])/gu)) {
    const minutes = known[word[0].toLowerCase()];
    if (minutes !== undefined) return { minutes, name: word[0] };
  }
  return undefined;
}
