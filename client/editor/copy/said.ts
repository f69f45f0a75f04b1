// The text shown around the words of a block and copied with them: its kind, who does it and by when, numbers of notes.
import type { Language } from '../../../shared/meeting/facts.ts';
import { listMarks } from '../../../shared/minutes/list-marks.ts';
import { words } from '../../ui/words.ts';
import { showDue } from '../show-due.ts';
import type { CopiedBlock } from './copied.ts';

/** Behind the words of an action. */
export function whoAndWhen({ kind, owner, due }: CopiedBlock): string {
  const said = kind === 'action' ? [owner, due && showDue(due)].filter((part) => part) : [];
  return said.length > 0 ? ` (${said.join(', ')})` : '';
}

/** Before the words of a decision, an action or a working note. */
export const labelOf = ({ kind }: CopiedBlock): string => (kind === 'decision' || kind === 'action' || kind === 'note' ? `${words.editor.kinds[kind]}: ` : '');

/** The ids of the footnotes in the order of their marks: the number of each is its place. */
export const notesOf = (blocks: readonly CopiedBlock[]): string[] => [
  ...new Set(blocks.flatMap(({ spans }) => spans.flatMap(({ footnote }) => footnote ?? []))),
];

export const numberOf = (notes: readonly string[], id: string): string => `(${notes.indexOf(id) + 1})`;

export const marksOf = (blocks: readonly CopiedBlock[], language: Language): (string | undefined)[] =>
  listMarks(
    blocks.map(({ kind, indent, spans }) => ({ kind, indent, empty: spans.length === 0 })),
    language,
  );
