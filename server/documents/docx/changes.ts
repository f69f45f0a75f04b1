// The changes to each piece of a document between two reports.
import { type DiffRun, difference } from '../../../shared/kit/word-diff.ts';
import type { Fate } from './element.ts';
import type { WordPiece } from './pieces.ts';
import { keyOf, type WordToken } from './tokens.ts';

export interface WrittenChange {
  piece: WordPiece;
  fate: Fate;
  stretches: DiffRun<WordToken>[];
}

/** Two pieces count as one piece changed if they share more than this part of the shorter one's words. */
const alike = 1 / 3;

function whole(piece: WordPiece, fate: Fate): WrittenChange {
  return { piece, fate, stretches: [{ kind: fate, parts: piece.tokens }] };
}

/** Both pieces as one with changes in it; undefined where they have too little in common. */
function merged(before: WordPiece, after: WordPiece): WrittenChange | undefined {
  const stretches = difference(before.tokens, after.tokens, keyOf);
  const isWord = (token: WordToken): boolean => /[\p{L}\p{N}]/u.test(token.text);
  const common = stretches.flatMap(({ kind, parts }) => (kind === 'same' ? parts.filter(isWord) : [])).length;
  const fewer = Math.min(before.tokens.filter(isWord).length, after.tokens.filter(isWord).length);
  return before.key !== after.key && common <= fewer * alike ? undefined : { piece: after, fate: 'same', stretches };
}

/** The pieces taken out and the pieces in their place, paired by position where they are alike. */
function gap(gone: readonly WordPiece[], fresh: readonly WordPiece[]): WrittenChange[] {
  const written: WrittenChange[] = [];
  let next = 0;
  for (const before of gone) {
    const after = fresh[next];
    const pair = after && after.style === before.style && after.place?.level === before.place?.level ? merged(before, after) : undefined;
    if (pair) next++;
    written.push(pair ?? whole(before, 'gone'));
  }
  return [...written, ...fresh.slice(next).map((piece) => whole(piece, 'new'))];
}

/** The pieces as they are; or, since an earlier report, with what was taken out, put in and changed. */
export function writtenOf(pieces: readonly WordPiece[], since?: readonly WordPiece[]): WrittenChange[] {
  if (!since) return pieces.map((piece) => whole(piece, 'same'));
  const earlier = new Map(since.map((piece) => [piece.key, piece]));
  const written: WrittenChange[] = [];
  let gone: WordPiece[] = [];
  for (const { kind, parts } of [...difference(since, pieces, ({ key }) => key), { kind: 'same' as const, parts: [] }]) {
    if (kind === 'gone') {
      gone = parts;
      continue;
    }
    written.push(...gap(gone, kind === 'new' ? parts : []));
    gone = [];
    if (kind === 'same') for (const piece of parts) written.push(merged(earlier.get(piece.key) ?? piece, piece) ?? whole(piece, 'same'));
  }
  return written;
}
