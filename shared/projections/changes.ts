// What became of a report's paragraphs from one issue to another.
import { wordDifference } from '../kit/word-diff.ts';
import type { Change, Paragraph, Report } from './report-model.ts';

/** All that a paragraph says: its words, its subparagraphs, what its footnotes say, and who is to do it by when. */
export function wordsOfParagraph({ runs, subparagraphs, owner, due }: Paragraph, { notes }: Pick<Report, 'notes'>): string {
  const said = new Map(notes.map(({ number, text }) => [number, text]));
  const pieces = [{ mark: '', runs }, ...subparagraphs].map(({ mark, runs: of }) =>
    [mark, of.map((run) => (run.note === undefined ? run.text : ` [${said.get(run.note) ?? ''}]`)).join('')].filter(Boolean).join(' '),
  );
  return [...pieces, [owner, due].filter(Boolean).join(', ')].filter(Boolean).join('\n');
}

export const paragraphsOf = ({ content }: Report): Paragraph[] => content.flatMap((part) => (part.type === 'paragraph' ? [part] : []));

/** A paragraph that was written anew in place of one that is gone: of the same item, and most of its words are the old one's. */
function retyped(paragraph: Paragraph, later: Report, gone: readonly Paragraph[], earlier: Report): Paragraph | undefined {
  const after = wordsOfParagraph(paragraph, later);
  return gone.find((candidate) => {
    if (candidate.fragment !== paragraph.fragment) return false;
    const before = wordsOfParagraph(candidate, earlier);
    const same = wordDifference(before, after).reduce((length, { kind, text }) => length + (kind === 'same' ? text.trim().length : 0), 0);
    return same * 2 > Math.max(before.length, after.length);
  });
}

/** In the order of the later issue, what was removed last. A paragraph is the same where its block is, or most of its words; that its number moved is no change. */
export function changes(earlier: Report, later: Report): Change[] {
  const old = new Map(paragraphsOf(earlier).map((paragraph) => [paragraph.blockId, paragraph]));
  const kept = new Set(paragraphsOf(later).map(({ blockId }) => blockId));
  const found = paragraphsOf(later).flatMap((paragraph): Change[] => {
    const before =
      old.get(paragraph.blockId) ??
      retyped(
        paragraph,
        later,
        [...old.values()].filter(({ blockId }) => !kept.has(blockId)),
        earlier,
      );
    if (before) old.delete(before.blockId);
    const after = wordsOfParagraph(paragraph, later);
    if (!before) return [{ kind: 'added', paragraph: paragraph.number, after }];
    const was = wordsOfParagraph(before, earlier);
    return was === after && before.kind === paragraph.kind ? [] : [{ kind: 'changed', paragraph: paragraph.number, before: was, after }];
  });
  return [...found, ...[...old.values()].map((gone): Change => ({ kind: 'removed', paragraph: gone.number, before: wordsOfParagraph(gone, earlier) }))];
}
