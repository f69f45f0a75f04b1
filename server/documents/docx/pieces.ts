// A report as the paragraphs of a document, one after the other.

import { wordsOf } from '../../../shared/kit/word-diff.ts';
import type { Report, Subparagraph } from '../../../shared/projections/report-model.ts';
import { type Annex, annexCitations } from '../../../shared/render/annexes.ts';
import { correctedOf } from '../../../shared/render/corrected.ts';
import { headingText } from '../../../shared/render/heading-text.ts';
import { actionTail } from '../../../shared/render/tail.ts';
import { titleBlock } from '../../../shared/render/title.ts';
import { reportWordsFor } from '../../../shared/words/report/report-words.ts';
import { annexCitation } from './annex-numbers.ts';
import { type ListPlace, type Lists, paragraphs } from './lists.ts';
import { markName } from './mark.ts';
import { plain, tokensOf, type WordToken } from './tokens.ts';
import { wordsOfPiece } from './words.ts';

export interface WordPiece {
  /** Of the same words in another issue. */
  key: string;
  style: string;
  place?: ListPlace;
  /** Its number, for those that lead to it. */
  number?: number;
  /** Of the minutes, where it is a paragraph or a subparagraph. */
  blockId?: string;
  /** Of a subparagraph: its mark as it is shown, and its degree. */
  sub?: Pick<Subparagraph, 'mark' | 'degree'>;
  /** How many of its words, the last, the report adds to those of the minutes. */
  tail?: number;
  /** The name of its hidden bookmark. */
  mark?: string;
  tokens: WordToken[];
}

/** In words, but for the number of the annex. */
const citing = (text: string, name: Annex['name'], report: Report): WordToken[] =>
  annexCitation(text, name, report).flatMap((token) => (token.field ? [token] : said(token.text)));
const said = (text: string): WordToken[] => wordsOf(plain(text)).map((word) => ({ text: word }));

function titlePieces(report: Report): WordPiece[] {
  const { body, title, date, name, state } = titleBlock(report);
  const piece = (key: string, style: string, text: string): WordPiece => ({ key, style, tokens: said(text) });
  return [
    ...(body === undefined || report.unForm ? [] : [piece('body', 'Subtitle', body)]),
    piece('title', 'Title', title),
    piece('date', 'Subtitle', date),
    piece('name', 'ReportName', name),
    piece('state', 'Subtitle', state),
  ];
}

const styles = { paragraph: 'NumberedParagraph', decision: 'Decision', action: 'Action' };

/** The text of a correction about itself. */
function correctedPieces(report: Report): WordPiece[] {
  const corrected = correctedOf(report);
  const texts = corrected ? [...corrected.lines, ...corrected.changes.map(({ text }) => text)] : [];
  return texts.map((text, index) => ({ key: `corrects ${index}`, style: 'Normal', tokens: said(text) }));
}

/** Gives each its mark, which names those beside it. */
function mark(pieces: readonly WordPiece[]): void {
  for (const [index, piece] of pieces.entries()) {
    const { text, tail } = wordsOfPiece(piece);
    piece.mark = markName(piece.blockId ?? '', text + tail, pieces[index - 1]?.blockId, pieces[index + 1]?.blockId);
  }
}

/** The title block and the content. */
export function piecesOf(report: Report, lists: Lists): WordPiece[] {
  const pieces = titlePieces(report);
  if (report.content.length === 0) pieces.push({ key: 'empty', style: 'Normal', tokens: said(reportWordsFor(report.language).form.empty) });
  const headings = new Map<string, number>();
  for (const part of report.content) {
    if (part.type === 'heading') {
      const nth = (headings.get(part.fragment) ?? 0) + 1;
      headings.set(part.fragment, nth);
      pieces.push({ key: `heading ${part.fragment} ${nth}`, style: `Heading${part.level ?? 1}`, tokens: said(headingText(part)) });
      continue;
    }
    const tail = actionTail(part, report.language);
    const style = styles[part.kind];
    const added =
      tail === undefined ? [] : said(reportWordsFor(report.language).punctuation.bracketed(tail)).map((token): WordToken => ({ ...token, em: true }));
    pieces.push({
      key: `${style} ${part.blockId}`,
      style,
      place: paragraphs,
      number: part.number,
      blockId: part.blockId,
      tail: added.length,
      tokens: [...tokensOf(part.runs, report), ...added],
    });
    const places = lists.places(part);
    for (const [index, sub] of part.subparagraphs.entries()) {
      const place = places[index];
      pieces.push({
        key: `${place?.reference} ${place?.level} ${sub.blockId}`,
        style: 'Subparagraph',
        place,
        blockId: sub.blockId,
        sub,
        tokens: tokensOf(sub.runs, report),
      });
    }
  }
  mark(pieces.filter(({ blockId }) => blockId !== undefined));
  pieces.push(
    ...annexCitations(report).map(({ name, text }): WordPiece => ({ key: `annex ${name}`, style: 'Normal', tokens: citing(text, name, report) })),
    ...correctedPieces(report),
  );
  return pieces;
}
