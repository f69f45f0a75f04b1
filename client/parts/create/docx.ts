// A Word document as lines of text: lists by their marks and depth, tables by tabs, headings by "#".
import { strFromU8, unzipSync } from 'fflate';
import { trimmed } from '../../../shared/kit/trimmed.ts';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** No document of an agenda unpacks to more. */
const largest = 30_000_000;

const partsRead = /^word\/(?:document|numbering)\.xml$|^word\/_rels\/document\.xml\.rels$/;

const all = (from: Element | Document, name: string): Element[] => Array.from(from.getElementsByTagNameNS(w, name));
const attribute = (element: Element | undefined, name: string): string => element?.getAttributeNS(w, name) ?? '';
const first = (from: Element, name: string): Element | undefined => all(from, name)[0];

function parsed(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  if (document.getElementsByTagName('parsererror').length > 0) throw new Error('not XML');
  return document;
}

/** The format of each list's levels: "decimal", "bullet", "lowerLetter" … */
function formatsOf(numbering: Document | undefined): (list: string, level: number) => string {
  if (!numbering) return () => 'bullet';
  const levels = new Map(all(numbering, 'abstractNum').map((each) => [attribute(each, 'abstractNumId'), all(each, 'lvl')]));
  const lists = new Map(all(numbering, 'num').map((each) => [attribute(each, 'numId'), attribute(first(each, 'abstractNumId'), 'val')]));
  return (list, level) => {
    const found = levels.get(lists.get(list) ?? '')?.find((each) => attribute(each, 'ilvl') === String(level));
    return found ? attribute(first(found, 'numFmt'), 'val') : 'bullet';
  };
}

function markOf(format: string, count: number): string {
  if (format === 'bullet' || format === 'none') return '-';
  if (/letter/i.test(format)) {
    const letter = String.fromCharCode(96 + Math.min(count, 26));
    return format.startsWith('upper') ? `${letter.toUpperCase()}.` : `${letter})`;
  }
  return `${count}.`;
}

/** A run that is struck out. */
function isStruck(run: Element): boolean {
  const looks = run.localName === 'r' ? Array.from(run.children).find((each) => each.localName === 'rPr') : undefined;
  const strike = looks && Array.from(looks.children).find((each) => each.localName === 'strike' || each.localName === 'dstrike');
  return strike !== undefined && !/^(?:0|false|off)$/.test(attribute(strike, 'val'));
}

function struck(text: string): string {
  const said = text.trim();
  return said === '' ? text : text.replace(said, () => `~~${said}~~`);
}

class DocxReader {
  readonly #format: (list: string, level: number) => string;
  readonly #links: Map<string, string>;
  readonly #counts = new Map<string, number[]>();

  constructor(numbering: Document | undefined, links: Map<string, string>) {
    this.#format = formatsOf(numbering);
    this.#links = links;
  }

  lines(body: Element): string[] {
    return Array.from(body.children).flatMap((each) => {
      if (each.localName === 'p') return [this.#paragraph(each)];
      if (each.localName === 'tbl') return ['', ...all(each, 'tr').flatMap((row) => this.#rows(row)), ''];
      return each.localName === 'sdt' ? all(each, 'sdtContent').flatMap((content) => this.lines(content)) : [];
    });
  }

  /** A row, and below it a row for each item of the lists below the text of its cells. */
  #rows(row: Element): string[] {
    const texts: string[] = [];
    const below: string[] = [];
    for (const cell of Array.from(row.children).filter((each) => each.localName === 'tc')) {
      const column = texts.length;
      const own: string[] = [];
      let isList = false;
      for (const each of all(cell, 'p')) {
        const text = this.#text(each).replace(/\s+/g, ' ').trim();
        if (text === '') continue;
        const inList = first(each, 'numPr') !== undefined;
        if (own.length === 0) isList = inList;
        // Below plain text the numbers of a list are the item's own.
        const item = isList ? this.#paragraph(each).replace(/\s+/g, ' ').trim() : `- ${text}`;
        if (own.length > 0 && inList) below.push(`${'\t'.repeat(column)}${item}${column === 0 ? '\t' : ''}`);
        else own.push(text);
      }
      const span = Number(attribute(first(cell, 'gridSpan'), 'val')) || 1;
      texts.push(own.join(' '), ...Array.from({ length: Math.min(span, 20) - 1 }, () => ''));
    }
    return [texts.join('\t'), ...below];
  }

  #paragraph(paragraph: Element): string {
    const text = this.#text(paragraph);
    const heading = /^(?:heading|titre|ttulo|berschrift)\s?([1-6])$/i.exec(attribute(first(paragraph, 'pStyle'), 'val'))?.[1];
    if (heading !== undefined && text.trim() !== '') return `${'#'.repeat(Number(heading))} ${text}`;
    const list = first(paragraph, 'numPr');
    const id = list ? attribute(first(list, 'numId'), 'val') : '';
    if (!list || id === '' || id === '0' || text.trim() === '') return text;
    const level = Math.min(8, Number(attribute(first(list, 'ilvl'), 'val')) || 0);
    return `${'    '.repeat(level)}${markOf(this.#format(id, level), this.#next(id, level))} ${text}`;
  }

  #next(id: string, level: number): number {
    const counts = this.#counts.get(id) ?? [];
    const next = (counts[level] ?? 0) + 1;
    this.#counts.set(id, [...counts.slice(0, level), ...Array.from({ length: Math.max(0, level - counts.length) }, () => 1), next]);
    return next;
  }

  #text(element: Element): string {
    return Array.from(element.children)
      .map((each) => {
        if (each.localName === 't') return each.textContent ?? '';
        if (each.localName === 'tab') return element.localName === 'r' ? '\t' : '';
        if (each.localName === 'br' || each.localName === 'cr') return '\n';
        if (/^(?:del|pPr|rPr|instrText|moveFrom)$/.test(each.localName)) return '';
        const text = isStruck(each) ? struck(this.#text(each)) : this.#text(each);
        const url = each.localName === 'hyperlink' ? this.#links.get(each.getAttributeNS(r, 'id') ?? '') : undefined;
        return url !== undefined && text.trim() !== '' && text !== url ? `[${text}](${url.replace(/[()\s]/g, encodeURIComponent)})` : text;
      })
      .join('')
      .replaceAll('~~~~', '');
  }
}

export function textOfDocx(bytes: Uint8Array): string {
  const files = unzipSync(bytes, { filter: ({ name, originalSize }) => partsRead.test(name) && originalSize < largest });
  const part = (name: string): Document | undefined => {
    const file = files[name];
    return file && parsed(strFromU8(file));
  };
  const body = part('word/document.xml')?.getElementsByTagNameNS(w, 'body')[0];
  if (!body) throw new Error('no Word document');
  const relations = part('word/_rels/document.xml.rels')?.getElementsByTagName('Relationship') ?? [];
  const links = new Map(Array.from(relations, (each) => [each.getAttribute('Id') ?? '', each.getAttribute('Target') ?? '']));
  // A tab at the end is an empty cell.
  return trimmed(new DocxReader(part('word/numbering.xml'), links).lines(body).join('\n').trimStart(), /[ \n]/);
}
