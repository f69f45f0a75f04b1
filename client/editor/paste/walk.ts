// From a cleaned tree to blocks.

import { itemIndent, itemKind, type Listed, wordList } from './list-item.ts';
import { lookOf } from './look.ts';
import { noteMark } from './notes.ts';
import { type PasteChanges, type PastedBlock, paragraph } from './pasted.ts';
import { type Look, Runs } from './runs.ts';
import { isBlank, join, mapText, type Spans, textOf, trim } from './spans.ts';
import { classesOf, type PastedStyles, styleOf } from './style.ts';
import { gridOf, isLayout } from './table.ts';
import type { Branch, Tree } from './tree.ts';

const blockNames = new Set(
  'address article aside blockquote body button caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header html legend li main nav p pre section summary tbody td tfoot th thead tr'.split(
    ' ',
  ),
);
const listNames = new Set(['ul', 'ol', 'menu', 'dir']);
const outline = /^Mso(?:Title|Subtitle)$/;

/** Where the walk is. */
interface WalkPlace {
  look: Look;
  depth: number;
  list?: Branch;
  /** The item that words here belong to; its first block has been made or not. */
  item?: { listed: Listed; made: boolean };
  kind: 'heading' | 'paragraph' | 'pre';
  /** Words in no block of their own, where a line break ends a block. */
  loose: boolean;
}

const start: WalkPlace = { look: { strong: false, em: false, pre: false }, depth: 0, kind: 'paragraph', loose: true };

const isHeading = (node: Branch, sheet: PastedStyles): boolean =>
  /^h[1-6]$/.test(node.name) ||
  node.attrs.role === 'heading' ||
  classesOf(node).some((name) => outline.test(name)) ||
  /^[1-9]$/.test((node.name === 'p' && styleOf(node, sheet, 'mso-outline-level')) || '');

/** A heading's own look says nothing about its words. */
function withoutHeadingLook(spans: Spans): Spans {
  const words = spans.filter(({ text }) => text.trim() !== '');
  if (!words.every(({ strong }) => strong)) return spans;
  return mapText(
    spans.map(({ strong: _, ...span }) => span),
    (text) => text,
  );
}

export class Walker {
  readonly blocks: PastedBlock[] = [];
  readonly #sheet: PastedStyles;
  readonly #changes: PasteChanges;
  readonly #runs = new Runs();
  /** Lines of preformatted text, which are read as plain text is. */
  readonly #lines: (lines: readonly Spans[]) => readonly PastedBlock[];

  constructor(sheet: PastedStyles, changes: PasteChanges, lines: (lines: readonly Spans[]) => readonly PastedBlock[]) {
    this.#sheet = sheet;
    this.#changes = changes;
    this.#lines = lines;
  }

  walk(root: Tree): readonly PastedBlock[] {
    this.#visit(root, start);
    this.#flush(start);
    return this.blocks;
  }

  #visit(node: Tree, at: WalkPlace): void {
    if (typeof node === 'string') this.#runs.add(node, at.look);
    else if (node.name === 'br') this.#runs.break();
    else if (node.name === noteMark) this.#runs.anchor(node.attrs.note ?? '');
    else if (node.name === 'table') this.#table(node, at);
    else if (node.name === 'hr') this.#flush(at);
    else if (listNames.has(node.name)) this.#list(node, at);
    else if (blockNames.has(node.name)) this.#block(node, at);
    else this.#inside(node, { ...at, look: lookOf(node, at.look, this.#sheet) });
  }

  #inside(node: Branch, at: WalkPlace): void {
    for (const child of node.children) this.#visit(child, at);
  }

  #list(node: Branch, at: WalkPlace): void {
    this.#flush(at);
    this.#inside(node, { ...at, depth: at.depth + 1, list: node, loose: false });
    this.#flush(at);
  }

  #block(node: Branch, at: WalkPlace): void {
    this.#flush(at);
    const root = node.name === 'html' || node.name === 'body';
    const word = wordList(node, this.#sheet);
    const heading = isHeading(node, this.#sheet);
    const look = lookOf(node, at.look, this.#sheet);
    const inner: WalkPlace = { ...at, look, loose: root && at.loose };
    if (heading) inner.kind = 'heading';
    else if (node.name === 'pre') inner.kind = 'pre';
    if (node.name === 'li') {
      inner.item = { listed: { kind: itemKind(node, at.list, this.#sheet), indent: itemIndent(node, at.depth, this.#sheet) }, made: false };
      inner.kind = 'paragraph';
    } else if (word && !heading && !at.item) inner.item = { listed: word.listed, made: false };
    // The number of a heading is a word of it: nothing else would show it.
    if (word && heading && word.marker !== '') this.#runs.add(`${word.marker} `, look);
    this.#inside(word?.rest ?? node, inner);
    this.#flush(inner);
  }

  #table(table: Branch, at: WalkPlace): void {
    this.#flush(at);
    if (isLayout(table)) this.#inside(table, { ...at, loose: false });
    else {
      for (const child of table.children) if (typeof child !== 'string' && child.name === 'caption') this.#block(child, at);
      for (const row of gridOf(table)) this.#row(row, at);
    }
    this.#flush(at);
  }

  #row(cells: readonly (Branch | undefined)[], at: WalkPlace): void {
    const words = cells.map((cell) => (cell ? this.#flat(cell, at.look) : []));
    while (words.length > 0 && isBlank(words.at(-1) ?? [])) words.pop();
    if (words.length === 0) return;
    if (words.length > 1) this.#changes.rows += 1;
    this.blocks.push(paragraph(join(words, '\t')));
  }

  /** All the words of a part on one line. */
  #flat(part: Branch, look: Look): Spans {
    const inner = new Walker(this.#sheet, this.#changes, this.#lines);
    inner.#inside(part, { ...start, look: lookOf(part, look, this.#sheet), loose: false });
    inner.#flush({ ...start, loose: false });
    return join(
      inner.blocks.map(({ spans }) => trim(mapText(spans, (text) => text.replaceAll(/[\n\t]/g, ' ')))),
      ' ',
    );
  }

  /** The words of a footnote: it has no marks of its own, so an address that its words do not show is put behind them. */
  note(part: Branch): string {
    const spans = this.#flat(part, start.look);
    return textOf(spans.map((span) => (span.link && !span.link.includes(span.text.trim()) ? { text: `${span.text} (${span.link})` } : span)));
  }

  #flush(at: WalkPlace): void {
    const lines = this.#runs.take();
    if (lines.every(isBlank)) return;
    if (at.kind === 'pre') this.blocks.push(...this.#lines(lines));
    else if (at.item) this.#item(lines, at.item);
    else if (at.loose) for (const line of lines) this.#push(line, at);
    else for (const group of groupsOf(lines)) this.#push(join(group, '\n'), at);
  }

  #push(spans: Spans, at: WalkPlace): void {
    if (isBlank(spans)) return;
    if (at.kind === 'heading')
      this.blocks.push({ kind: 'heading', indent: 0, spans: withoutHeadingLook(mapText(spans, (text) => text.replaceAll('\n', ' '))) });
    else this.blocks.push(paragraph(spans));
  }

  #item(lines: readonly Spans[], item: NonNullable<WalkPlace['item']>): void {
    const spans = join(
      lines.filter((line) => !isBlank(line)),
      '\n',
    );
    const last = this.blocks.at(-1);
    if (!item.made) this.blocks.push({ ...item.listed, spans });
    // A second paragraph of an item stays in it, or the count would begin again.
    else if (last?.kind === item.listed.kind && last.indent === item.listed.indent)
      this.blocks[this.blocks.length - 1] = { ...last, spans: join([last.spans, spans], '\n') };
    else this.blocks.push(paragraph(spans));
    item.made = true;
  }
}

/** Lines up to an empty one. */
function groupsOf(lines: readonly Spans[]): Spans[][] {
  const groups: Spans[][] = [[]];
  for (const line of lines) {
    if (isBlank(line)) groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.filter((group) => group.length > 0);
}
