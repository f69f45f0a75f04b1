// Copied blocks as plain text.
import type { Language } from '../../../shared/meeting/facts.ts';
import type { CopiedBlock } from './copied.ts';
import { labelOf, marksOf, notesOf, numberOf, whoAndWhen } from './said.ts';

export function toText(blocks: readonly CopiedBlock[], noteText: (id: string) => string, language: Language): string {
  const notes = notesOf(blocks);
  const marks = marksOf(blocks, language);
  const wordsOf = ({ spans }: CopiedBlock): string => spans.map(({ text, footnote }) => (footnote === undefined ? text : numberOf(notes, footnote))).join('');
  const lines = blocks.map((block, index) => {
    const mark = marks[index];
    return `${mark ? `${'  '.repeat(block.indent)}${mark} ` : labelOf(block)}${wordsOf(block)}${whoAndWhen(block)}`;
  });
  const below = notes.map((id) => `${numberOf(notes, id)} ${noteText(id)}`);
  return [...lines, ...(below.length > 0 ? ['', ...below] : [])].join('\n');
}
