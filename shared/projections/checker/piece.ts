// A paragraph or a subparagraph, as the checks read it.
import type { Paragraph, Report, Run } from '../report-model.ts';

export interface CheckedPiece {
  paragraph: Paragraph;
  blockId: string;
  runs: readonly Run[];
  /** The words without the marks of footnotes. */
  text: string;
  /** The report's own words: quoted text is someone else's, in their tense. */
  told: string;
}

/** Bounded: quotation marks that nobody closes must not cost the square of their number. */
const quoted = /"[^"]{0,500}"|“[^”]{0,500}”|«[^»]{0,500}»|„[^“]{0,500}“|「[^」]{0,500}」|『[^』]{0,500}』/gu;

export function piecesOf({ content }: Report): CheckedPiece[] {
  return content.flatMap((part) => (part.type === 'paragraph' ? [part, ...part.subparagraphs].map((piece) => pieceOf(part, piece)) : []));
}

function pieceOf(paragraph: Paragraph, { blockId, runs }: { blockId: string; runs: Run[] }): CheckedPiece {
  const text = runs.map((run) => run.text).join('');
  return { paragraph, blockId, runs, text, told: text.replace(quoted, (words) => ' '.repeat(words.length)) };
}

/** Some words around a place, so that a reader finds it. */
export function around(text: string, at: number, length: number): string {
  const margin = 24;
  const from = Math.max(0, at - margin);
  const to = Math.min(text.length, at + length + margin);
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`;
}

/** The first match as a place in the text. */
export function found(text: string, pattern: RegExp): { at: number; length: number } | undefined {
  const match = pattern.exec(text);
  return match ? { at: match.index, length: match[0].length } : undefined;
}
