// Compares the paragraphs of two issues of a report.
import type { Steps } from '../kit/word-diff.ts';
import type { Change, Paragraph, Report } from './report-model.ts';
import { Untaken } from './retyped.ts';

/** The steps that comparing two reports may take: a quarter of a second or so. Honest reports need a hundredth of them. */
export const stepsOfComparison = 40_000_000;

/** Reads all that a paragraph of this report says: its words, its subparagraphs, its footnotes, its owner and its due date. */
export function paragraphReader({ notes }: Pick<Report, 'notes'>): (paragraph: Paragraph) => string {
  const said = new Map(notes.map(({ number, text }) => [number, text]));
  return ({ runs, subparagraphs, owner, due }) => {
    const pieces = [{ mark: '', runs }, ...subparagraphs].map(({ mark, runs: of }) =>
      [mark, of.map((run) => (run.note === undefined ? run.text : ` [${said.get(run.note) ?? ''}]`)).join('')].filter(Boolean).join(' '),
    );
    return [...pieces, [owner, due].filter(Boolean).join(', ')].filter(Boolean).join('\n');
  };
}

export const paragraphsOf = ({ content }: Pick<Report, 'content'>): Paragraph[] => content.flatMap((part) => (part.type === 'paragraph' ? [part] : []));

interface WordedParagraph {
  paragraph: Paragraph;
  text: string;
}

function wordedOf(report: Report): WordedParagraph[] {
  const read = paragraphReader(report);
  return paragraphsOf(report).map((paragraph) => ({ paragraph, text: read(paragraph) }));
}

/** The earlier paragraph that each later one continues: that of the same block, else one of the same item with the same words, else one with most of its words. */
function continued(earlier: readonly WordedParagraph[], later: readonly WordedParagraph[], steps: Steps): Map<WordedParagraph, WordedParagraph> {
  const byBlock = new Map(earlier.map((each) => [each.paragraph.blockId, each]));
  const byNumber = new Map(earlier.map((each) => [each.paragraph.number, each]));
  const blocks = new Set(later.map(({ paragraph }) => paragraph.blockId));
  const untaken = new Map<string, Untaken>();
  for (const { paragraph, text } of earlier) {
    if (blocks.has(paragraph.blockId)) continue;
    const ofItem = untaken.get(paragraph.fragment) ?? new Untaken();
    untaken.set(paragraph.fragment, ofItem);
    ofItem.add(paragraph.number, text);
  }
  const found = new Map<WordedParagraph, WordedParagraph>();
  const join = (after: WordedParagraph, before: WordedParagraph | undefined): void => void (before && found.set(after, before));
  for (const after of later) {
    join(after, byBlock.get(after.paragraph.blockId));
    byBlock.delete(after.paragraph.blockId);
  }
  const takes = (take: (of: Untaken, text: string) => number | undefined): void => {
    for (const after of later) {
      const ofItem = found.has(after) ? undefined : untaken.get(after.paragraph.fragment);
      const number = ofItem && take(ofItem, after.text);
      if (number !== undefined) join(after, byNumber.get(number));
    }
  };
  takes((of, text) => of.takeSame(text));
  takes((of, text) => of.takeClosest(text, steps));
  return found;
}

/** In the order of the later issue, with the removed paragraphs last. A paragraph whose number alone has changed is the same. */
export function changes(earlier: Report, later: Report, steps: Steps = { left: stepsOfComparison }): Change[] {
  const [old, fresh] = [wordedOf(earlier), wordedOf(later)];
  const before = continued(old, fresh, steps);
  const kept = new Set(before.values());
  const found = fresh.flatMap((after): Change[] => {
    const { kind, number: paragraph } = after.paragraph;
    const was = before.get(after);
    if (!was) return [{ kind: 'added', paragraph, after: after.text }];
    return was.text === after.text && was.paragraph.kind === kind ? [] : [{ kind: 'changed', paragraph, before: was.text, after: after.text }];
  });
  const removed = old.filter((each) => !kept.has(each));
  return [...found, ...removed.map(({ paragraph, text }): Change => ({ kind: 'removed', paragraph: paragraph.number, before: text }))];
}
