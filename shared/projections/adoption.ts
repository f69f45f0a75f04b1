// The paragraphs of a report as the room adopts them.
import { fingerprint } from '../kit/fingerprint.ts';
import type { Adoption } from '../meeting/adoption/standing.ts';
import type { Adoptable } from '../meeting/model/adoption.ts';
import { paragraphsOf } from './changes.ts';
import type { Paragraph, Report } from './report-model.ts';

function saidBy(part: Paragraph, notes: ReadonlyMap<number, string>): string {
  const pieces = [part, ...part.subparagraphs].map(({ runs }) =>
    runs.map((run) => [run.text, run.link, run.note === undefined ? undefined : notes.get(run.note)]),
  );
  return JSON.stringify([part.kind, part.owner, part.due, part.subparagraphs.map(({ mark }) => mark), pieces]);
}

/** A paragraph as it reads without its brackets. */
export function unbracketed({ bracketed, ...part }: Paragraph): Paragraph {
  if (!bracketed) return part;
  const last = part.subparagraphs.length - 1;
  const subparagraphs = part.subparagraphs.map((sub, index) => (index === last ? { ...sub, runs: sub.runs.slice(0, -1) } : sub));
  return { ...part, runs: part.runs.slice(1, last < 0 ? -1 : undefined), subparagraphs };
}

/** The paragraphs of a report, in its order. */
export function adoptableOf(report: Pick<Report, 'content' | 'notes'>): Adoptable[] {
  const notes = new Map(report.notes.map(({ number, text }) => [number, text]));
  return paragraphsOf(report).map((part) => ({
    blockId: part.blockId,
    fragment: part.fragment,
    number: part.number,
    words: fingerprint(saidBy(unbracketed(part), notes)),
  }));
}

/** Puts what the room left in brackets into them. */
export function putBrackets(content: Report['content'], { marks }: Pick<Adoption, 'marks'>): void {
  for (const part of content) {
    if (part.type !== 'paragraph' || marks.get(part.blockId)?.mark !== 'bracketed') continue;
    part.bracketed = true;
    part.runs.unshift({ text: '[' });
    (part.subparagraphs.at(-1) ?? part).runs.push({ text: ']' });
  }
}
