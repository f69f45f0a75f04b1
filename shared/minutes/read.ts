// From any document to minutes. Total: whatever other programs wrote, what can be read is read, and nothing throws.
import * as Y from 'yjs';
import { safeLink } from '../kit/safe-link.ts';
import { closingFragment, itemOfFragment, openingFragment } from '../meeting/model/fragments.ts';
import { notesOf } from './layout.ts';
import { type Block, type BlockKind, blockKinds, deepestIndent, type Minutes, noteAnchor, type Span, type SpanMarks } from './minutes.ts';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A mark's own attribute: `{href}` or `{id}`. */
function attributeOf(mark: unknown, name: string): string | undefined {
  const value = isRecord(mark) ? mark[name] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Marks by their names; earlier releases took `name--hash` for one, too. */
function marksOf(attributes: unknown): SpanMarks {
  const marks: SpanMarks = {};
  if (!isRecord(attributes)) return marks;
  for (const [key, mark] of Object.entries(attributes)) {
    if (mark === null || mark === undefined || mark === false) continue;
    const [name] = key.split('--');
    if (name === 'strong') marks.strong = true;
    else if (name === 'em') marks.em = true;
    else if (name === 'link') {
      const link = safeLink(attributeOf(mark, 'href'));
      if (link !== undefined) marks.link = link;
    } else if (name === 'reference' || name === 'footnote') {
      const id = attributeOf(mark, 'id');
      if (id !== undefined) marks[name] = id;
    }
  }
  return marks;
}

function sameMarks(a: Span, b: Span): boolean {
  return a.strong === b.strong && a.em === b.em && a.link === b.link && a.reference === b.reference && a.footnote === undefined && b.footnote === undefined;
}

function push(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  if (last && sameMarks(last, span)) last.text += span.text;
  else spans.push(span);
}

/** A run of text with its marks: an anchor is a span of its own, and exists only with its mark. */
function pushRun(spans: Span[], text: string, { footnote, ...marks }: SpanMarks): void {
  for (const [index, part] of text.split(noteAnchor).entries()) {
    if (index > 0 && footnote !== undefined) spans.push({ text: noteAnchor, ...marks, footnote });
    if (part !== '') push(spans, { text: part, ...marks });
  }
}

function spansOf(node: unknown, spans: Span[], depth = 0): void {
  if (node instanceof Y.XmlText) {
    for (const part of node.toDelta() as { insert: unknown; attributes?: unknown }[]) {
      if (typeof part.insert === 'string') pushRun(spans, part.insert.toWellFormed(), marksOf(part.attributes));
    }
  } else if (node instanceof Y.XmlElement && depth < 20) {
    for (const child of node.toArray()) spansOf(child, spans, depth + 1);
  }
}

const textAttribute = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value.trim().toWellFormed() : undefined);

/** Anything but a number, or a text of one, is no depth: an object may have no way to become a number. */
function depthOf(value: unknown): number {
  const depth = typeof value === 'number' || typeof value === 'string' ? Number(value) : 0;
  return Number.isFinite(depth) ? Math.min(Math.max(Math.trunc(depth), 0), deepestIndent) : 0;
}

/** One block of a fragment. `fallbackId` names a block without an id. */
export function readBlock(node: Y.XmlElement | Y.XmlText, fallbackId: string): Block {
  const spans: Span[] = [];
  spansOf(node, spans);
  const attributes: Record<string, unknown> = node.getAttributes();
  const kind = blockKinds.includes(attributes.kind as BlockKind) ? (attributes.kind as BlockKind) : 'paragraph';
  const indent = depthOf(attributes.indent);
  const owner = textAttribute(attributes.owner);
  const due = textAttribute(attributes.due);
  return {
    id: textAttribute(attributes.id) ?? fallbackId,
    kind,
    indent,
    ...(kind === 'action' && owner !== undefined && { owner }),
    ...(kind === 'action' && due !== undefined && { due }),
    spans,
  };
}

/** The nodes of one fragment; none if the name is of something else. */
function nodesOf(doc: Y.Doc, name: string): ReturnType<Y.XmlFragment['toArray']> {
  try {
    return doc.getXmlFragment(name).toArray();
  } catch {
    return [];
  }
}

/** The blocks of one fragment; none if the name is of something else. `read` may answer with a block that it has read before. */
export function readFragment(doc: Y.Doc, name: string, read = readBlock): Block[] {
  const blocks: Block[] = [];
  for (const [index, child] of nodesOf(doc, name).entries()) {
    if (child instanceof Y.XmlElement || child instanceof Y.XmlText) blocks.push(read(child, `${name}#${index}`));
  }
  return blocks;
}

/** The ids of the footnotes that a fragment's text refers to. */
export function footnotesIn(doc: Y.Doc, name: string): Set<string> {
  return new Set(readFragment(doc, name).flatMap(({ spans }) => spans.flatMap(({ footnote }) => footnote ?? [])));
}

/** The blocks with this id, wherever they are. Reads the text of no other block. */
export function* blocksWithId(doc: Y.Doc, id: string): Generator<{ fragment: string; block: Block }> {
  for (const fragment of doc.share.keys()) {
    if (itemOfFragment(fragment) === undefined && fragment !== openingFragment && fragment !== closingFragment) continue;
    for (const node of nodesOf(doc, fragment)) {
      if (node instanceof Y.XmlElement && textAttribute(node.getAttribute('id')) === id) yield { fragment, block: readBlock(node, id) };
    }
  }
}

function readNotes(doc: Y.Doc): Record<string, string> {
  const notes = new Map<string, string>();
  try {
    for (const [id, text] of notesOf(doc).entries()) {
      if (text instanceof Y.Text) notes.set(id, text.toString().toWellFormed());
      else if (typeof text === 'string') notes.set(id, (text as string).toWellFormed());
    }
  } catch {
    return {};
  }
  // Whatever an id is called, `__proto__` too, it becomes a name like any other.
  return Object.fromEntries(notes);
}

export function readMinutes(doc: Y.Doc): Minutes {
  const fragments: Record<string, Block[]> = {};
  for (const name of doc.share.keys()) {
    if (itemOfFragment(name) === undefined && name !== openingFragment && name !== closingFragment) continue;
    const blocks = readFragment(doc, name);
    if (blocks.length > 0) fragments[name] = blocks;
  }
  return { fragments, notes: readNotes(doc) };
}
