// References as editors write them: "paragraph 4", "paragraph 4 (a) (ii)", "paragraphs 3–5".
import type { Language } from '../meeting/facts.ts';
import { reportWordsFor } from '../words/report/report-words.ts';
import type { Run } from './report-model.ts';

/** Undefined for a run that is no reference. */
export function referenceText({ reference, within = [], several }: Pick<Run, 'reference' | 'within' | 'several'>, language: Language): string | undefined {
  const { form } = reportWordsFor(language);
  if (reference === undefined) return undefined;
  if (reference === null) return form.referenceLost;
  const name = several === 'next' ? String : several === 'first' ? form.references : form.reference;
  return [name(reference), ...within].join(language === 'zh' ? '' : ' ');
}

/** In these languages several paragraphs have one noun. */
const plural: ReadonlySet<Language> = new Set(['en', 'es', 'fr', 'ru']);
const between = /^(?:\s?[–—-]\s?|,\s|,?\s(?:to|through|and|or|à|et|ou|a|y|o|и|или|по)\s)$/u;

/** The noun, as its writer typed it before the reference. In Chinese the number is within it. */
const noun: Partial<Record<Language, RegExp>> = {
  ar: /فقر(?:ة|ات|تين|تان)\s$/u,
  en: /\b(?:paragraphs?|paras?\.)\s$/iu,
  es: /(?<!\p{L})párr(?:afos?|s?\.)\s$/iu,
  fr: /(?<!\p{L})par(?:agraphes?|\.)\s$/iu,
  ru: /(?<!\p{L})(?:пункт(?:а|е|у|ом|ы|ов|ах|ам|ами)?|пп?\.)\s$/iu,
};

const isWhole = (run: Run | undefined): run is Run => typeof run?.reference === 'number' && run.within === undefined;

/** Marks references with only a dash, a comma or a conjunction between them, and those whose noun is there already. */
export function joinReferences(runs: readonly Run[], language: Language): void {
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1];
    if (typeof run.reference === 'number' && before?.reference === undefined && before?.note === undefined && noun[language]?.test(before?.text ?? ''))
      run.several = 'next';
  }
  if (!plural.has(language)) return;
  for (const [index, run] of runs.entries()) {
    const [joint, next] = [runs[index + 1], runs[index + 2]];
    const isJoint = joint !== undefined && joint.note === undefined && joint.reference === undefined && joint.link === undefined && between.test(joint.text);
    if (!isJoint || !isWhole(run) || !isWhole(next)) continue;
    run.several ??= 'first';
    next.several = 'next';
  }
}
