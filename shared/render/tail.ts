// What stands after an action's words: who, and by when.
import type { Language } from '../meeting/facts.ts';
import type { Paragraph } from '../projections/report-model.ts';
import { formatDue } from '../words/format.ts';
import { reportWordsFor } from '../words/report/report-words.ts';

/** "Action: Secretariat, by 1 November 2016"; undefined for a paragraph that is no action. */
export function actionTail({ kind, owner, due }: Paragraph, language: Language): string | undefined {
  if (kind !== 'action') return undefined;
  const words = reportWordsFor(language).form;
  return owner === undefined && due === undefined ? words.actionOpen : words.action(owner, due === undefined ? undefined : formatDue(language, due));
}
