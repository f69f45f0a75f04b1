// The marker before an item: its number, letter, ordinal or bullet.

export interface Marker {
  /** Markers of one list have one style: "number", "letter", "LETTER", "roman", "bullet•" … */
  style: string;
  /** Its place in its list; 0 where it has none. */
  value: number;
  /** The value as a Roman number, where a letter may be one. */
  roman?: number;
  /** How many numbers: 2 for "3.1". */
  depth: number;
  /** The sign behind it, "." or ")". */
  sign: string;
  rest: string;
  /** As it is written, in the form in which items are cited: "2 bis", "(a)", "II"; absent where it is a bullet. */
  label?: string;
  /** A letter behind the number, as in "14(c)": part of the item of that number. */
  part?: true;
}

const item = String.raw`(?:(?:agenda\s+)?(?:item|point|topic|punto|ítem|пункт|вопрос|البند|بند|议题|TOP)\s*(?:no\.?\s*|№\s*)?|(?:résolution|resolución)\s+n\.?[°º]\s*)`;
const number = new RegExp(
  String.raw`^(?<word>${item})?(?:[#№]|n[o°º]\.)?\s?[([]?(?<n>\d{1,3}(?:\.\d{1,3}){0,4})(?<more>\s?(?:bis|ter|quater|quinquies)(?![\p{L}\d])|\s?\((?:[a-z]|[ivx]{2,4})\)|[a-h](?=[.):]))?(?:(?<sign>\s?[°º]\s?\.[-–—]|\s?\.?[)\]、°º]|\s?\.-|\/(?=\s)|\s?[.:](?=\s|[^\d\s.]|$)|\s?[-–—](?=\s))\s*|(?<bare>\s+)(?=\S))`,
  'iu',
);
const letter = /^(?<open>[([]?)(?<l>[a-zA-Z])(?<sign>\.-|[.)\]/]|\s?[-–—](?=\s))(?=\s|\)|(?<=[)\]])\S)\s*/;
const others = /^\(?(?<l>[а-яА-Яأابتثجحخدذهـوزحطيكلمن])(?:هـ)?(?<sign>[.)]|\s?[-–—](?=\s))\s*(?=\S)/u;
const roman = /^[([]?(?<r>[ivx]{1,6}|[IVX]{1,6})(?<sign>\.-|[.)\]]|\s?[-–—](?=\s))\s*(?=\S|$)/;
const chinese = /^(?<open>[(]?)(?:议题|议程|议项|第)?(?<c>[一二三四五六七八九十]{1,3})(?<sign>[)、.:]|\s(?=\S))\s*/;
const circled = /^(?<c>[\u2460-\u2473])\s*/;
/** The mark of an item for W3C's meeting bot. */
const queued = /^agenda\s?\+\s+/i;
const bullet =
  /^(?<b>[-*+•◦▪▫■□–—·○●►▶➢➤✓✔✗❖§\uf0a7\uf0b7\uf0d8]|o(?=\t| {1,}[\p{Lu}\d])|\p{Extended_Pictographic}\uFE0F?(?=\s))(?:\s|\uFE0F)+(?:\[[ xX]\]\s+|[☐☑☒]\s*)?|^(?<c>[☐☑☒])\s*/u;

const ordinals = ['أولا|اولا', 'ثانيا', 'ثالثا', 'رابعا', 'خامسا', 'سادسا', 'سابعا', 'ثامنا', 'تاسعا', 'عاشرا', 'حادي عشر|أحد عشر', 'ثاني عشر|اثنا عشر'].map(
  (words) => new RegExp(`^(?:${words})(?:\u064B?ً?|ً)\\s*[:.،,)-]\\s*(?=\\S)`),
);
/** "البند الأول:". */
const points = ['أول|أولى', 'ثانية?', 'ثالثة?', 'رابعة?', 'خامسة?', 'سادسة?', 'سابعة?', 'ثامنة?', 'تاسعة?', 'عاشرة?', 'حادي عشر', 'ثاني عشر'].map(
  (words) => new RegExp(`^(?:البند|بند|النقطة|المحور)\\s+ال(?:${words})\\s*[:.،–—-]\\s*(?=\\S)`),
);
const ordinalsSpanish = 'primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo'.split(' ');
/** "PRIMERO.- Acta": with both signs, or in capitals, since a title may begin with the word. */
const ordinalSpanish = /^(?:(?<small>\p{L}{5,9})\s?(?:\.\s?[-–—]|[-–—:])|(?<large>\p{Lu}{5,9})[.)])\s*(?=\S)/u;
const first = 'перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят'
  .split('|')
  .map((word) => new RegExp(`^${word}\\p{L}{1,2}\\s+(?:вопрос|пункт)(?: повестки дня)?\\s*[:.–—-]\\s*(?=\\S)`, 'iu'));
const premiers = 'premier|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième'
  .split('|')
  .map((word) => new RegExp(`^${word}\\s+point(?: de l['’]ordre du jour)?\\s*[:.–—-]\\s*(?=\\S)`, 'iu'));
const abjad = 'أبجدهوزحطيكلمن';
const digits = '一二三四五六七八九';

const withUnit =
  /^\d+\s+(?:(?:and|to|et|au|y|al|и|-|–|—)\s?\d{1,2}\s\p{L}+|\p{L}+\.?\s+\d{4}|min|hour|heure|hora|h\b|people|persons|days|september|october|november|december|january|february|march|april|may|june|july|august|час|мин|分|小时|دقيق|ساع)/iu;

function romanOf(text: string): number | undefined {
  const known: Record<string, number> = { i: 1, v: 5, x: 10 };
  const values = [...text.toLowerCase()].map((each) => known[each] ?? 0);
  if (values.includes(0) || /(.)\1{3}/.test(text) || /^(?:vv|iix|vx|iiv)/i.test(text)) return undefined;
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

function chineseOf(text: string): number {
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['', text];
  return (text.includes('十') ? (tens === '' ? 10 : (digits.indexOf(tens) + 1) * 10) : 0) + digits.indexOf(ones || 'x') + 1;
}

function numbered(text: string): Marker | undefined {
  const match = number.exec(text);
  const { n = '', word, sign, bare, more = '' } = match?.groups ?? {};
  if (!match || (/^\d{3,}$/.test(n) && word === undefined)) return undefined;
  const rest = text.slice(match[0].length);
  const parts = n.split('.');
  // "13 September 2016", "2016 plan" and "2 hours" are no items.
  if (
    bare !== undefined &&
    more === '' &&
    word === undefined &&
    (parts.length === 1 ? !/^(?:#|№|n[o°º]\.)?\s?\d{1,2}\s/i.test(text) || (withUnit.test(text) && !/^\d{1,2}\s{2,}\p{Lu}/u.test(text)) : /^[[(]/.test(text))
  )
    return undefined;
  if (
    sign?.includes('.') &&
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz)\s+\d{4}/i.test(rest)
  )
    return undefined;
  // "2.0" is the second of the first level.
  const isFirst = parts.length === 2 && parts[1] === '0';
  const suffix = /[(a-h]/i.test(more) && !/bis|ter|qu/i.test(more);
  return {
    style: word === undefined ? 'number' : 'word',
    value: Number(isFirst ? parts[0] : parts.at(-1)),
    depth: isFirst ? 1 : parts.length,
    sign: sign?.trim() ?? ' ',
    rest,
    label: suffix ? n + more.trim() : [parts.map(Number).join('.'), more.trim()].filter(Boolean).join(' '),
    ...(suffix && { part: true as const }),
  };
}

function lettered(text: string): Marker | undefined {
  const isRoman = roman.exec(text);
  const { r = '' } = isRoman?.groups ?? {};
  const value = romanOf(r);
  const match = letter.exec(text);
  const { l = '', sign = '.' } = match?.groups ?? {};
  if (match) {
    const found: Marker = {
      style: l === l.toUpperCase() ? 'LETTER' : 'letter',
      value: l.toLowerCase().charCodeAt(0) - 96,
      depth: 1,
      sign,
      rest: text.slice(match[0].length),
      label: l === l.toUpperCase() ? l : `(${l})`,
    };
    return r === l && value !== undefined ? { ...found, roman: value } : found;
  }
  if (isRoman && value !== undefined && (r.length > 1 || /^\S*\)/.test(text)))
    return {
      style: r === r.toUpperCase() ? 'ROMAN' : 'roman',
      value,
      depth: 1,
      sign: isRoman.groups?.sign ?? '.',
      rest: text.slice(isRoman[0].length),
      label: r === r.toUpperCase() ? r : `(${r})`,
    };
  return undefined;
}

/** "I.A", "B.2", "5.A": below an item of another style. */
const compounds = /^(?<l>(?:(?:[IVX]{1,4}|\d{1,2})\.[A-Z]|\d{1,2}\.[a-z](?=[.)])|(?:[A-H]|[IVX]{1,4})\.\d{1,2})(?:\.\d{1,2})?)(?<sign>[.)]?)\s+(?=\S)/;

function compound(text: string): Marker | undefined {
  const match = compounds.exec(text);
  const { l = '', sign = '' } = match?.groups ?? {};
  const parts = l.split('.');
  const last = parts.at(-1) ?? '';
  if (!match) return undefined;
  const value = /\d/.test(last) ? Number(last) : last.toUpperCase().charCodeAt(0) - 64;
  return { style: 'compound', value, depth: parts.length, sign, rest: text.slice(match[0].length), label: l };
}

function ofOtherScripts(text: string): Marker | undefined {
  const other = others.exec(text);
  if (other) {
    const { l = '', sign = ')' } = other.groups ?? {};
    const cyrillic = /[а-я]/i.test(l);
    if (cyrillic && sign === '.' && l === l.toUpperCase()) return undefined;
    const value = cyrillic ? l.toLowerCase().charCodeAt(0) - 0x42f : abjad.indexOf(l === 'ا' ? 'أ' : l) + 1;
    return { style: cyrillic ? 'cyrillic' : 'abjad', value, depth: 1, sign, rest: text.slice(other[0].length), label: `(${l})` };
  }
  const counted = chinese.exec(text);
  if (counted) {
    const { open = '', c = '', sign = '' } = counted.groups ?? {};
    if ((open === '') === (sign === ')')) return undefined;
    return { style: open ? 'chinese()' : 'number', value: chineseOf(c), depth: open ? 0 : 1, sign: '、', rest: text.slice(counted[0].length) };
  }
  const item = /^第(\d{1,2})[项条点]\s*[:、.]?\s*(?=\S)/.exec(text);
  if (item) return { style: 'number', value: Number(item[1]), depth: 1, sign: '、', rest: text.slice(item[0].length) };
  const ring = circled.exec(text);
  if (ring) return { style: 'circled', value: text.charCodeAt(0) - 0x245f, depth: 1, sign: '', rest: text.slice(ring[0].length) };
  const spanish = ordinalSpanish.exec(text);
  const at = ordinalsSpanish.indexOf((spanish?.groups?.small ?? spanish?.groups?.large ?? '').toLowerCase());
  if (spanish && at !== -1) return { style: 'number', value: at + 1, depth: 1, sign: '.-', rest: text.slice(spanish[0].length) };
  for (const words of [ordinals, points, first, premiers]) {
    const place = words.findIndex((pattern) => pattern.test(text));
    const word = words[place]?.exec(text);
    if (word) return { style: 'number', value: place + 1, depth: 1, sign: ':', rest: text.slice(word[0].length) };
  }
  return undefined;
}

/** Markers one behind the other; more are text. */
const mostMarkers = 4;

/** The marker of a line; undefined where there is none. A bullet before a number is not counted. */
export function markerOf(text: string, within = 0): Marker | undefined {
  if (within > mostMarkers) return undefined;
  // "*7." is a number with a star: an item without discussion.
  const bold = text.replace(/^(?:(?:\*\*|__)(?=\S)|\*(?=\d{1,2}[.)]\s))/, '');
  const found = compound(bold) ?? numbered(bold) ?? lettered(bold) ?? ofOtherScripts(bold);
  if (found) return found;
  const asked = queued.exec(text);
  if (asked) return { style: 'queued', value: 0, depth: 0, sign: '+', rest: text.slice(asked[0].length) };
  const match = bullet.exec(text);
  if (!match) return undefined;
  const rest = text.slice(match[0].length);
  const sign = match.groups?.b ?? match.groups?.c ?? '';
  const inner = markerOf(rest, within + 1);
  // A picture behind a bullet is no more than the bullet is.
  if (inner && /^\p{Extended_Pictographic}/u.test(inner.sign)) return { ...inner, style: `bullet${sign}`, sign };
  if (inner && !inner.style.startsWith('bullet') && inner.sign !== ' ') return inner;
  return { style: /\p{Extended_Pictographic}/u.test(sign) ? 'bullet' : `bullet${sign}`, value: 0, depth: 0, sign, rest };
}
