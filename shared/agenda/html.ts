// The HTML of a word processor, a mail or a page as lines of text: lists by their marks, tables by tabs, headings by "#".
import { entity } from '../kit/entities.ts';
import { trimmed } from '../kit/trimmed.ts';
import { CellLists } from './cell-lists.ts';

const token = /<!--[\s\S]*?-->|<![^>]{0,500}>|<(\/?)([a-zA-Z][\w:-]{0,40})((?:[^>"']|"[^"]{0,3000}"|'[^']{0,3000}'){0,3000})>|[^<]+|</g;
const blocks = new Set(
  'p div section article header footer main address blockquote figure figcaption dl dt dd form fieldset pre tr li ul ol table h1 h2 h3 h4 h5 h6 caption details summary hr br'.split(
    ' ',
  ),
);
const silent = new Set('style script head title template xml noscript o:officedocumentsettings w:worddocument'.split(' '));

/** Whether a text is HTML rather than a text that has a "<". */
export function isHtml(text: string): boolean {
  const head = text.slice(0, 2000).trimStart();
  return (
    /^(?:<!doctype html|<html\b|<meta\b|<body\b|<(?:ol|ul|dl|table|p|div|section|article|main|h[1-6]|b|span)\b[^>]*>)/i.test(head) &&
    /<\/(?:ol|ul|dl|table|p|div|section|article|main|h[1-6]|html|b|span)>/i.test(text)
  );
}

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,7}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    if (name !== undefined) return entity(name) ?? whole;
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const attribute = (attributes: string, name: string): string =>
  new RegExp(`${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i')
    .exec(attributes)
    ?.slice(1)
    .find((each) => each !== undefined) ?? '';

/** Whether a tag strikes out the text in it. */
const strikes = (name: string, attributes: string): boolean =>
  /^(?:s|strike|del)$/.test(name) || /text-decoration[a-z-]*:[^;"']*line-through/i.test(attributes);

class LineWriter {
  readonly lines: string[] = [];
  #line = '';
  #lead = '';
  readonly #lists: { ordered: boolean; count: number; depth: number }[] = [];
  #silent = 0;
  #pre = 0;
  #cell = 0;
  readonly #inCells = new CellLists();
  /** The tags that are open in which text is struck out. */
  readonly #struck: string[] = [];
  readonly #links: { href: string; from: number }[] = [];

  text(raw: string): void {
    if (this.#silent > 0) return;
    const text = decoded(raw);
    if (this.#pre > 0) {
      const [first = '', ...more] = text.split('\n');
      this.#line += first;
      for (const line of more) {
        this.flush();
        this.#line = line;
      }
    } else {
      const plain = this.#marked(text === '\t' ? text : text.replace(/[ \t\n\r\f]+/g, ' '));
      this.#line += this.#line === '' || this.#line.endsWith(' ') || this.#line.endsWith('\t') ? plain.replace(/^ +/, '') : plain;
    }
  }

  /** Between tildes where it is struck out. */
  #marked(text: string): string {
    const said = text.trim();
    return this.#struck.length === 0 || said === '' ? text : text.replace(said, () => `~~${said}~~`);
  }

  /** Ends the line, unless it is empty. */
  flush(): void {
    const line = (this.#pre > 0 ? this.#line : this.#line.replace(/ +$/, '')).replaceAll('~~~~', '');
    if (line === '' && this.#pre > 0) this.lines.push('');
    if (line.trim() !== '') {
      this.lines.push(this.#lead + line);
      this.#lead = '';
    }
    this.#line = '';
  }

  blank(): void {
    this.flush();
    if (this.lines.at(-1) !== '') this.lines.push('');
  }

  tag(name: string, isEnd: boolean, attributes: string): void {
    if (silent.has(name)) this.#silent = Math.max(0, this.#silent + (isEnd ? -1 : attributes.endsWith('/') ? 0 : 1));
    if (this.#silent > 0) return;
    if (isEnd && this.#struck.at(-1) === name) this.#struck.pop();
    else if (!isEnd && (strikes(name, attributes) || (this.#struck.length > 0 && this.#struck.at(-1) === name))) this.#struck.push(name);
    if (name === 'td' || name === 'th') this.#ofCell(isEnd);
    else if (name === 'a') this.#ofLink(isEnd, attributes);
    else if (blocks.has(name)) this.#ofBlock(name, isEnd, attributes);
  }

  #ofCell(isEnd: boolean): void {
    if (isEnd) {
      this.#cell = Math.max(0, this.#cell - 1);
      this.#line = `${this.#inCells.end(this.#line).replace(/ +$/, '')}\t`;
    } else {
      this.#cell += 1;
      this.#inCells.begin();
    }
  }

  #ofLink(isEnd: boolean, attributes: string): void {
    if (!isEnd) {
      this.#links.push({ href: decoded(attribute(attributes, 'href')), from: this.#line.length });
      return;
    }
    const link = this.#links.pop();
    if (!link || !/^(?:https?|mailto):/i.test(link.href) || link.from > this.#line.length) return;
    const said = this.#line.slice(link.from).trim();
    if (said !== '' && this.#struck.length === 0 && said !== link.href && !/[[\]\t]/.test(said))
      this.#line = `${this.#line.slice(0, link.from)}[${said}](${link.href.replace(/[()\s]/g, encodeURIComponent)})`;
  }

  #ofBlock(name: string, isEnd: boolean, attributes: string): void {
    // Lines within one cell stay one cell.
    if (this.#cell > 0 && name !== 'tr' && name !== 'table') {
      if (!isEnd) this.#line = this.#inCells.block(this.#line, name, attributes);
      if (!/[\s\t]$/.test(this.#line) && this.#line !== '') this.#line += ' ';
      return;
    }
    if (name === 'tr') this.#ofRow(isEnd);
    else if (/^(?:ul|ol)$/.test(name)) this.#ofList(name, isEnd, attributes);
    else if (/^(?:h[1-6]|table)$/.test(name)) {
      this.blank();
      if (!isEnd && name !== 'table') this.#lead = `${'#'.repeat(Number(name[1]))} `;
      if (name === 'table') this.#cell = 0;
    } else {
      // An empty paragraph and a second line break separate the text around them.
      const parts = (isEnd || name === 'br') && this.#line.trim() === '' && /^(?:p|br|div)$/.test(name) && (this.#line !== '' || name === 'br');
      if (parts) this.blank();
      else this.flush();
      if (name === 'pre') this.#pre = Math.max(0, this.#pre + (isEnd ? -1 : 1));
      if (isEnd) return;
      if (name === 'li') this.#lead = this.#mark();
      else if (!/\S/.test(this.#lead)) this.#lead = indentOf(attributes);
    }
  }

  #ofRow(isEnd: boolean): void {
    this.#cell = 0;
    this.#line = this.#inCells.end(this.#line);
    if (isEnd) this.#line = this.#line.replace(/\t$/, '');
    this.flush();
    this.lines.push(...this.#inCells.take());
  }

  #ofList(name: string, isEnd: boolean, attributes: string): void {
    this.flush();
    if (isEnd) this.#lists.pop();
    else this.#lists.push({ ordered: name === 'ol', count: Number(attribute(attributes, 'start') || 1) - 1 || 0, depth: depthOf(attributes) });
    // Google Docs ends the list to go on with it a level deeper.
    if (isEnd ? this.#lists.length === 0 : this.#lists.length === 1 && depthOf(attributes) === 0) this.blank();
  }

  /** The mark of a list's item, indented by its depth. */
  #mark(): string {
    const list = this.#lists.at(-1);
    if (list) list.count += 1;
    return `${'    '.repeat(Math.min(8, Math.max(0, this.#lists.length - 1) + (list?.depth ?? 0)))}${list?.ordered ? `${list.count}.` : '-'} `;
  }
}

/** Google Docs writes the lists within a list as lists behind it: "lst-kix_x-1". */
const depthOf = (attributes: string): number => Number(/\blst-kix_[\w.]{1,40}-(\d)\b/.exec(attributes)?.[1] ?? 0);

/** A word processor's list is paragraphs that say their level. */
function indentOf(attributes: string): string {
  const level = Number(/mso-list:\s*\S+\s+level(\d)/i.exec(attributes)?.[1] ?? 1);
  return '    '.repeat(level - 1);
}

export function textOfHtml(html: string): string {
  const writer = new LineWriter();
  for (const [whole, end = '', name, attributes = ''] of html.matchAll(token)) {
    if (name !== undefined) writer.tag(name.toLowerCase(), end === '/', attributes);
    else if (!whole.startsWith('<!')) writer.text(whole);
  }
  writer.flush();
  // A tab at the end is an empty cell.
  return trimmed(writer.lines.join('\n').trimStart(), /[ \n]/);
}
