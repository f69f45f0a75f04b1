// The end of an action: its owner and due date.

import { isDay } from '../kit/day.ts';
import type { Language } from '../meeting/facts.ts';
import type { Paragraph } from '../projections/report-model.ts';
import { formatDue } from '../words/format.ts';
import { reportWordsFor } from '../words/report/report-words.ts';

/** "Action: Secretariat, by 1 November 2016"; undefined for a paragraph that is no action. */
export function actionTail({ kind, owner, due }: Paragraph, language: Language): string | undefined {
  if (kind !== 'action') return undefined;
  const words = reportWordsFor(language).form;
  if (owner === undefined && due === undefined) return words.actionOpen;
  if (due === undefined) return words.action(owner, undefined);
  return words.action(owner, isDay(due) ? words.dueDay(formatDue(language, due)) : words.dueWords(due));
}
