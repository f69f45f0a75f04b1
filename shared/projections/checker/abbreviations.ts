// An abbreviation is spelled out at its first use.
import type { Finding } from './finding.ts';
import { around, type CheckedPiece } from './piece.ts';

const abbreviation = /(?<![\p{L}\p{N}_/@.-])\p{Lu}[\p{Lu}\p{N}&]{1,7}(?![\p{L}\p{N}_/@])/gu;
const roman = /^[IVXLCDM]+$/;
/** Known to every reader of such reports. */
const known = new Set(['UN', 'UTC', 'AOB', 'EU', 'USA', 'UK', 'ID', 'PDF', 'URL']);

/** "Multistakeholder Advisory Group (MAG)", or "MAG (Multistakeholder Advisory Group)". */
function isDefined(text: string, at: number, length: number): boolean {
  const near = 20;
  const end = at + length;
  return /[(（]\s*$/u.test(text.slice(Math.max(0, at - near), at)) || /^\s*[(（]\s*\p{L}[\p{L}\s’'-]{5,}/u.test(text.slice(end, end + near));
}

export function abbreviations(pieces: readonly CheckedPiece[]): { piece: CheckedPiece; finding: Finding }[] {
  const seen = new Set(known);
  const findings: { piece: CheckedPiece; finding: Finding }[] = [];
  for (const piece of pieces) {
    for (const { 0: word, index } of piece.text.matchAll(abbreviation)) {
      if (seen.has(word) || roman.test(word) || !/\p{Lu}.*\p{Lu}/u.test(word)) continue;
      seen.add(word);
      if (!isDefined(piece.text, index, word.length)) {
        findings.push({ piece, finding: { check: 'undefined-abbreviation', excerpt: around(piece.text, index, word.length) } });
      }
    }
  }
  return findings;
}
