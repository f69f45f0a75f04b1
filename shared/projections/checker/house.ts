// Things the house forbids in its own form: bullets, emphasis by bold or italics, lists that end their lines by no rule.
import type { Language } from '../../meeting/facts.ts';
import type { Paragraph, Run, Subparagraph } from '../report-model.ts';
import type { Finding } from './finding.ts';
import type { CheckedPiece } from './piece.ts';

/** A title in italics has a capital letter; a word that is stressed has none. */
const stressed = /^[\p{Ll}\s,.'’-]+$/u;
const stop = /[.!?。！？؟]["”»’)\]]*$/u;
const semicolon = /[;；؛]["”»’)\]]*(?:\s(?:and|or|et|ou|y|e|o|u|и|или|و|أو))?$|[；，]?(?:和|以及|或)$/u;
const opens = /[:：]$/u;

const textOf = (runs: readonly Run[]): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .trim();

export function emphasis({ runs, paragraph, blockId }: CheckedPiece, language: Language): Finding[] {
  // A decision may be set in bold as a whole.
  if (paragraph.kind === 'decision' && paragraph.blockId === blockId && runs.every(({ strong, text }) => strong || text.trim() === '')) return [];
  const hasItalics = language !== 'ar' && language !== 'zh';
  const found = runs.find(({ strong, em, text, link }) => /\p{L}/u.test(text) && (strong || (em && hasItalics && link === undefined && stressed.test(text))));
  return found ? [{ check: 'emphasis', excerpt: found.text.trim() }] : [];
}

export function bullets({ subparagraphs }: Paragraph): Finding[] {
  const bullet = subparagraphs.find(({ style }) => style === 'bullet');
  return bullet ? [{ check: 'bullets', excerpt: textOf(bullet.runs), blockId: bullet.blockId }] : [];
}

/** Whether a subparagraph ends as its place asks: before others a semicolon, or a colon above its own list; at the last a full stop. */
function endsRight(subparagraphs: readonly Subparagraph[], index: number): boolean {
  const text = textOf(subparagraphs[index]?.runs ?? []);
  const next = subparagraphs[index + 1];
  if (next === undefined) return stop.test(text);
  return next.degree > (subparagraphs[index]?.degree ?? 0) ? opens.test(text) : semicolon.test(text);
}

/** The first subparagraph that ends by neither rule: sentences that each end with a full stop, or one sentence whose parts end with semicolons. */
export function listEnds({ subparagraphs }: Paragraph): Finding[] {
  if (subparagraphs.length < 2) return [];
  const isSentences = subparagraphs.every(({ runs }, index) => {
    const text = textOf(runs);
    return stop.test(text) || ((subparagraphs[index + 1]?.degree ?? 0) > (subparagraphs[index]?.degree ?? 0) && opens.test(text));
  });
  const wrong = isSentences ? undefined : subparagraphs.find((_, index) => !endsRight(subparagraphs, index));
  return wrong ? [{ check: 'list-ends', excerpt: textOf(wrong.runs).slice(-40), blockId: wrong.blockId }] : [];
}
