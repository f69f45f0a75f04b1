// The look of a name: two names that a reader may take for one another have the same skeleton, as in Unicode's report 39, with case and accents aside.

/** Letters of other alphabets, and signs, that look like the first of their line. A few stand for one that only their capital or small form resembles. */
const alike = [
  'aАаΑαɑᴀᎪꭺ',
  'bВвьΒβʙᏴꮾ',
  'cСсϹϲᴄᏟꮯ',
  'dԁᎠᴅđĐɖ',
  'eЕеЄєΕεҽɛᴇᎬꭼ',
  'fϜƒꞘք',
  'gɡԍցɢᏀ',
  'hНнҺһΗհʜᎻħĦ',
  'jЈјʝյᎫᴊϳͿ',
  'kКкΚκᴋᏦĸ',
  'lІіӀӏΙιıɩɪǀ|1ƖᏞłŁʟ',
  'mМмΜᴍᎷ',
  'nΝηпոɴ',
  'oОоΟοσՕօᴏ0øØɵഠ〇',
  'pРрΡρᴘᏢ',
  'qԚԛզ',
  'rгᴦʀᏒ',
  'sЅѕςՏꜱᏚ',
  'tТтΤτᴛᎢŧŦ',
  'uυսᴜՍи',
  'vνѴѵᴠᏙ',
  'wԜԝωաᴡᎳ',
  'xХхΧχ×',
  'yУуΥγҮүʏᎩ',
  'zΖᴢᏃζ',
];
const letterOf = new Map(alike.flatMap(([letter = '', ...others]) => others.map((other) => [other, letter] as const)));

/** Two letters that together look like one. */
const joined: readonly [RegExp, string][] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
];

const lookOfLetter = (letter: string): string => letterOf.get(letter) ?? letterOf.get(letter.toLowerCase()) ?? letter;

const folded = (text: string): string =>
  Array.from(text.normalize('NFKD').replace(/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, ''), lookOfLetter)
    .join('')
    .toLowerCase()
    .replace(/i/g, 'l');

/** The words of a name as they look. */
export function lookOf(name: string): string[] {
  return folded(name).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The skeleton of a name as a whole, its spaces and signs aside. */
export function skeleton(words: readonly string[]): string {
  return joined.reduce((text, [pair, letter]) => text.replace(pair, letter), words.join(''));
}
