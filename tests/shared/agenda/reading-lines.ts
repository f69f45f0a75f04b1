// An agenda as it was read, in lines: "Title {minutes} <who>", children indented.
import type { DraftItem } from '../../../shared/meeting/agenda/draft.ts';

export const linesOf = (items: readonly DraftItem[], indent = ''): string[] =>
  items.flatMap(({ title, section, minutes, presenter, children }) => [
    `${indent}${section === 'aob' ? '[AOB] ' : ''}${title}${minutes ? ` {${minutes}}` : ''}${presenter ? ` <${presenter}>` : ''}`,
    ...linesOf(children ?? [], `${indent}  `),
  ]);

/** Without official numbers, which have tests of their own. */
export const withoutLabels = (items: readonly DraftItem[]): DraftItem[] =>
  items.map(({ label: _, children, ...item }) => ({ ...item, ...(children && { children: withoutLabels(children) }) }));
