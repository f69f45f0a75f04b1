// The file that the package makes, without what differs from one making to the next.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The first day that a ZIP file can name, in any time zone of the server. */
export const firstDay = new Date(1980, 0, 2, 12);
/** The ids that the package draws for links; its own are counted and shorter. */
const drawn = /(?<=(?:r:id|Id)=")rId[a-z0-9_-]{12,}(?=")/gi;

/** The package writes these in an order that Word's schema forbids: the mark of an added or deleted paragraph goes before its direction, that of a row after everything else. */
const inOrder = (xml: string): string =>
  xml
    .replace(/<w:rPr><w:rtl\/>(<w:(?:ins|del) [^>]*\/>)/g, '<w:rPr>$1<w:rtl/>')
    .replace(/<w:trPr>(<w:(?:ins|del) [^>]*\/>)((?:(?!<\/w:trPr>)[\s\S])+)<\/w:trPr>/g, '<w:trPr>$2$1</w:trPr>');

/** The package has no option for it: columns of a section begin at the right. */
const fromRight = (xml: string): string => xml.replaceAll('<w:docGrid', '<w:bidi/><w:docGrid');

/** The same file with its dates given, its language named and the ids of its links counted: the same bytes for the same content. */
export function settled(file: Uint8Array, at: string, language: string): Uint8Array<ArrayBuffer> {
  const ids = new Map<string, string>();
  const counted = (xml: string): string =>
    xml.replace(drawn, (id) => {
      const known = ids.get(id) ?? `rIdLink${ids.size + 1}`;
      ids.set(id, known);
      return known;
    });
  const dated = (xml: string): string =>
    xml
      .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${at}`)
      .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`);
  const files = Object.entries(unzipSync(file)).sort(([one], [other]) => order(one) - order(other) || (one < other ? -1 : 1));
  const settledFiles = files.map(([path, bytes]): [string, Uint8Array] => {
    if (!/\.(?:xml|rels)$/.test(path)) return [path, bytes];
    const xml = strFromU8(bytes);
    if (path === 'docProps/core.xml') return [path, strToU8(dated(xml))];
    const ordered = inOrder(counted(xml));
    return [path, strToU8(path === 'word/document.xml' && language.startsWith('ar') ? fromRight(ordered) : ordered)];
  });
  return zipSync(Object.fromEntries(settledFiles), { mtime: firstDay, level: 6 });
}

/** The list of content types comes first, as readers that do not wait for the end expect; a part comes before its relations, whose ids are counted there. */
function order(path: string): number {
  if (path === '[Content_Types].xml') return 0;
  return path.endsWith('.rels') ? 2 : 1;
}
