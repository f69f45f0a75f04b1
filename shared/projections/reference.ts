// A reference as editors write it: "paragraph 4", "paragraph 4 (a) (ii)".
import type { Language } from '../meeting/facts.ts';
import { reportWordsFor } from '../words/report/report-words.ts';
import type { Run } from './report-model.ts';

/** Undefined for a run that is no reference. */
export function referenceText({ reference, within = [] }: Pick<Run, 'reference' | 'within'>, language: Language): string | undefined {
  const { form } = reportWordsFor(language);
  if (reference === undefined) return undefined;
  if (reference === null) return form.referenceLost;
  return [form.reference(reference), ...within].join(language === 'zh' ? '' : ' ');
}
