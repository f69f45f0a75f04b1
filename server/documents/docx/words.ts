// The words of a piece of a Word document, its footnotes aside.
import type { WordToken } from './tokens.ts';

const said = (tokens: readonly WordToken[]): string =>
  tokens
    .filter(({ note, raised }) => note === undefined && !raised)
    .map(({ text }) => text.replaceAll('\t', ' '))
    .join('');

/** Its own words, and those that the report adds behind them. */
export function wordsOfPiece({ tokens, tail = 0 }: { tokens: readonly WordToken[]; tail?: number }): { text: string; tail: string } {
  const own = tokens.length - tail;
  return { text: said(tokens.slice(0, own)).trim(), tail: said(tokens.slice(own)).trimEnd() };
}
