// The paragraphs of a report as its Word document has them, to be found again in a file that came back.
import type { Report } from '../../../shared/projections/report-model.ts';
import { annexesOf } from '../../../shared/render/annexes.ts';
import type { BaseParagraph, BaseTable } from '../../../shared/returned/model.ts';
import { Lists } from '../docx/lists.ts';
import { blockHash } from '../docx/mark.ts';
import { piecesOf, type WordPiece } from '../docx/pieces.ts';
import { plain } from '../docx/tokens.ts';
import { wordsOfPiece } from '../docx/words.ts';

/** Each footnote is where it is marked first. */
function notesOf({ tokens }: WordPiece, report: Report, seen: Set<string>): string[] {
  return tokens.flatMap(({ note }) => {
    if (note === undefined || seen.has(note)) return [];
    seen.add(note);
    return plain(report.notes.find(({ id }) => id === note)?.text ?? '').trim();
  });
}

/** The tables of its annexes. */
export const baseTables = (report: Report): BaseTable[] =>
  annexesOf(report).flatMap(({ name, columns, rows, groups }) =>
    groups ? [] : [{ columns: columns.map(plain), rows: rows.map((cells) => cells.map(plain)), numbered: name === 'actions' || name === 'agreements' }],
  );

export function baseOf(report: Report): BaseParagraph[] {
  const seen = new Set<string>();
  let number = 0;
  const found = piecesOf(report, new Lists(report)).map((piece): BaseParagraph => {
    number = piece.number ?? number;
    const { text, tail } = wordsOfPiece(piece);
    const notes = notesOf(piece, report, seen);
    const silent = piece.blockId === undefined && piece.style !== 'Title' && !piece.style.startsWith('Heading');
    const known = piece.blockId === undefined ? {} : { blockId: piece.blockId, block: blockHash(piece.blockId) };
    return { ...known, number, text, tail, notes, ...(silent && { silent: true as const }) };
  });
  const annexes = annexesOf(report).flatMap(({ title, below }) => [title, below].filter((text) => text !== undefined));
  return [
    ...found,
    ...annexes.map(
      (text, index): BaseParagraph => ({ number, text: plain(text).trim(), tail: '', notes: [], silent: true, ...(index === 0 && { last: true }) }),
    ),
  ];
}
