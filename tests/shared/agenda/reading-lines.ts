// What was read of an agenda as lines: "Title {minutes} <who>", children indented.
import type { DraftItem } from '../../../shared/meeting/commands.ts';

export const linesOf = (items: readonly DraftItem[], indent = ''): string[] =>
  items.flatMap(({ title, section, minutes, presenter, children }) => [
    `${indent}${section === 'aob' ? '[AOB] ' : ''}${title}${minutes ? ` {${minutes}}` : ''}${presenter ? ` <${presenter}>` : ''}`,
    ...linesOf(children ?? [], `${indent}  `),
  ]);
