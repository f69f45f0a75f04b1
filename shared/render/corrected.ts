// The sentences that introduce a correction, the same in every format.
import type { Report } from '../projections/report-model.ts';
import { reportWordsFor } from '../words/report/report-words.ts';

export interface Corrected {
  /** The issue it corrects, and why. */
  lines: string[];
  /** The fate of each paragraph. */
  changes: { text: string; paragraph: number; removed: boolean }[];
}

/** Undefined for a report that corrects none. */
export function correctedOf({ corrects, language }: Report): Corrected | undefined {
  if (!corrects) return undefined;
  const say = reportWordsFor(language).corrections;
  return {
    lines: [say.corrects(corrects.number), ...(corrects.reason === undefined ? [] : [say.reason(corrects.reason)])],
    changes: corrects.changes.map(({ kind, paragraph }) => ({ text: say[kind](paragraph), paragraph, removed: kind === 'removed' })),
  };
}
