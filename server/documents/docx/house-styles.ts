// The styles of a house in place of ours: those of a Word document that the Secretariat gives, by the names that styles have.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { firstDay } from './packed.ts';
import { NoReport, unpacked } from './unpacked.ts';
import { hear } from './xml.ts';

const parts = { styles: 'word/styles.xml', theme: 'word/theme/theme1.xml' };
/** Bytes of a part once it is unpacked. */
const largest = 4 * 1024 * 1024;

/** Comments and the like, which may look like elements. Each has its end, since the XML is well formed. */
const noElement = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?(?!xml\s)[\s\S]*?\?>/g;

/** The styles, in one pass. */
function stylesIn(xml: string): string[] {
  const found: string[] = [];
  let from: number | undefined;
  for (const { 0: tag, index } of xml.matchAll(/<w:style [^>]*>|<\/w:style\s*>/g)) {
    if (!tag.startsWith('</')) from ??= index;
    if (from === undefined || !/^<\/|\/>$/.test(tag)) continue;
    found.push(xml.slice(from, index + tag.length));
    from = undefined;
  }
  return found;
}

const attribute = (style: string, name: string): string => new RegExp(`^<w:style [^>]*w:${name}="([^"]*)"`).exec(style)?.[1] ?? '';
const nameOf = (style: string): string => (/<w:name w:val="([^"]*)"/.exec(style)?.[1] ?? '').toLowerCase();
/** The key of a style; styles of paragraphs and of characters may share a name. */
const keyOf = (style: string): string => `${attribute(style, 'type')} ${nameOf(style)}`;

/** Throws `NoReport` where the file has no styles that can be read. */
function given(bytes: Uint8Array): { styles: string; theme?: string } {
  const { styles: xml, theme } = unpacked(bytes, parts, { part: largest, all: 2 * largest });
  if (!xml) throw new NoReport('no styles');
  const ignore = { open: () => {}, close: () => {}, text: () => {} };
  hear(xml, ignore);
  if (!/<w:styles[\s>]/.test(xml)) throw new NoReport('no styles of Word');
  if (theme) hear(theme, ignore);
  // A picture of a theme would lead out of it.
  const isWhole = theme !== undefined && !/r:(?:embed|link|id)=/.test(theme);
  return { styles: xml.replace(noElement, ''), ...(isWhole && { theme }) };
}

/** A house whose Word speaks another language has other ids for the same names: ours are what the document uses. */
function withIds(house: string, ours: ReadonlyMap<string, string>): string {
  const renamed = new Map<string, string>();
  for (const style of stylesIn(house)) {
    const [is, id] = [attribute(style, 'styleId'), ours.get(keyOf(style))];
    if (id !== undefined && is !== id) renamed.set(is, id);
  }
  // Any other that has such an id makes room.
  for (const id of [...renamed.values()]) if (!renamed.has(id)) renamed.set(id, `${id}House`);
  return house
    .replace(/(<w:style [^>]*w:styleId=")([^"]*)/g, (_, before: string, id: string) => before + (renamed.get(id) ?? id))
    .replace(/(<w:(?:basedOn|next|link) w:val=")([^"]*)/g, (_, before: string, id: string) => before + (renamed.get(id) ?? id));
}

/** The language of the report stays the report's, and the lists of the house stay with the house. */
function adapted(house: string, ours: string): string {
  const language = /<w:docDefaults>[\s\S]*?(<w:lang [^>]*\/>)/.exec(ours)?.[1] ?? '';
  return house
    .replace(/<w:numPr>[\s\S]*?<\/w:numPr\s*>|<w:numPr\s*\/>/g, '')
    .replace(/<w:rPrDefault>[\s\S]*?<\/w:rPrDefault\s*>/, (defaults) =>
      /<w:lang [^>]*\/>/.test(defaults) ? defaults.replace(/<w:lang [^>]*\/>/, language) : defaults.replace('</w:rPr>', `${language}</w:rPr>`),
    );
}

function merged(ours: string, house: string): string {
  const styles = stylesIn(ours);
  const known = withIds(adapted(house, ours), new Map(styles.map((style) => [keyOf(style), attribute(style, 'styleId')])));
  const there = new Set(stylesIn(known).map((style) => attribute(style, 'styleId')));
  const isThere = (style: string): boolean => there.has(attribute(style, 'styleId'));
  // Two styles of one kind cannot both be what is used where none is named.
  const missing = styles.filter((style) => !isThere(style)).map((style) => style.replace(/ w:default="(?:1|true)"/, ''));
  return known.replace(/<\/w:styles\s*>\s*$/, `${missing.join('')}</w:styles>`);
}

/** Throws `NoReport` where a report could not take its styles. */
export function checkHouse(house: Uint8Array): void {
  given(house);
}

/** The report with the styles of `house`, the bytes of a Word document; its own where that has none of the name. Throws `NoReport`. */
export function inHouseStyles(report: Uint8Array, house: Uint8Array): Uint8Array<ArrayBuffer> {
  const { styles, theme } = given(house);
  const files = unzipSync(report);
  const ours = strFromU8(files[parts.styles] ?? new Uint8Array());
  files[parts.styles] = strToU8(merged(ours, styles));
  if (theme) files[parts.theme] = strToU8(theme);
  return zipSync(files, { mtime: firstDay, level: 6 });
}
