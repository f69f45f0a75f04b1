// Any Other Business, by its names in the six languages.
import { trimmed } from './lines.ts';

const names = [
  /^a\.?\s?o\.?\s?b\.?$/,
  /^(?:any )?other (?:business|matters|issues)$/,
  /^any other business \(?a\.?o\.?b\.?\)?$/,
  /^a\.?o\.?b\b.{0,3}any other business\)?$/,
  /^questions? diverses?$/,
  /^(?:divers|autres questions)$/,
  /^otros asuntos$/,
  /^asuntos varios$/,
  /^(?:прочие вопросы|прочее|разное)$/,
  /^(?:其他事项|其它事项|其他事宜|其他)$/,
  /^(?:ما يستجد من أعمال|أي أعمال أخرى|مسائل أخرى)$/,
];

/** Whether a title is the heading of the AOB section. */
export function isAob(title: string): boolean {
  if (title.length > 100) return false;
  const name = trimmed(title.toLowerCase().replace(/\s+/g, ' '), /[\s:;,.–—-]/);
  return names.some((pattern) => pattern.test(name));
}

/** What follows "AOB:" on its line, where something does. */
export function afterAob(title: string): string | undefined {
  const match = /^(?:a\.?o\.?b\.?|any other business)\s*[:–—-]\s*(\S.*)$/i.exec(title);
  return match?.[1];
}
