// From pasted HTML to blocks.
import { clean } from './clean.ts';
import { blocksOfLines } from './lines.ts';
import { takeNotes } from './notes.ts';
import { noChanges, type Pasted } from './pasted.ts';
import { sheetOf } from './style.ts';
import type { Branch } from './tree.ts';
import { Walker } from './walk.ts';

export function fromHtml(root: Branch): Pasted {
  const changes = noChanges();
  const sheet = sheetOf(root);
  const { root: text, notes, comments } = takeNotes(clean(root, changes));
  changes.comments += comments;
  changes.footnotes = notes.length;
  const walker = new Walker(sheet, changes, (lines) =>
    blocksOfLines(
      lines.map((spans) => ({ spans })),
      changes,
    ),
  );
  const blocks = walker.walk(text);
  return { blocks, notes: notes.map((note) => walker.note(note)), changes };
}
