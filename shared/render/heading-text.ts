import type { Heading } from '../projections/report-model.ts';

/** A heading with its number, where headings have one. */
export function headingText({ mark, text }: Pick<Heading, 'mark' | 'text'>): string {
  return mark === undefined ? text : `${mark} ${text}`;
}
