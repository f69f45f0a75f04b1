// References as editors write them: "paragraph 4", "paragraph 4 (a) (ii)", "paragraphs 3–5".
import type { Language } from '../meeting/facts.ts';
import { reportWordsFor } from '../words/report/report-words.ts';
import type { Run } from './report-model.ts';

/** Undefined for a run that is no reference. */
export function referenceText({ reference, within = [], several }: Pick<Run, 'reference' | 'within' | 'several'>, language: Language): string | undefined {
  const { form } = reportWordsFor(language);
  if (reference === undefined) return undefined;
  if (reference === null) return form.referenceLost;
  if (several !== undefined) return several === 'first' ? form.references(reference) : String(reference);
  return [form.reference(reference), ...within].join(language === 'zh' ? '' : ' ');
}

/** In these languages several paragraphs have one noun. */
const plural: ReadonlySet<Language> = new Set(['en', 'es', 'fr', 'ru']);
const between = /^(?:\s?[–—-]\s?|,\s|,?\s(?:to|through|and|or|à|et|ou|a|y|o|и|или|по)\s)$/u;

const isWhole = (run: Run | undefined): run is Run => typeof run?.reference === 'number' && run.within === undefined;

/** Marks references with only a dash, a comma or a conjunction between them. */
export function joinReferences(runs: readonly Run[], language: Language): void {
  if (!plural.has(language)) return;
  for (const [index, run] of runs.entries()) {
    const [joint, next] = [runs[index + 1], runs[index + 2]];
    const isJoint = joint !== undefined && joint.note === undefined && joint.reference === undefined && joint.link === undefined && between.test(joint.text);
    if (!isJoint || !isWhole(run) || !isWhole(next)) continue;
    run.several ??= 'first';
    next.several = 'next';
  }
}
