// A Word document as paragraphs, each with its footnotes and what was said of it in the margin.
import { clean } from '../../../shared/kit/clean.ts';
import type { FileParagraph, FileTable, TextPiece } from '../../../shared/returned/model.ts';
import { finalText } from '../../../shared/returned/views.ts';
import { NoReport, unpacked } from '../docx/unpacked.ts';
import { hear } from '../docx/xml.ts';
import { mostBytes } from './bounds.ts';
import { Story } from './story.ts';

export interface WordFile {
  paragraphs: FileParagraph[];
  tables: readonly FileTable[];
  /** The last person to save it; empty where it does not say. */
  savedBy: string;
  /** Of the issue that it came from. */
  hash?: string;
}

function about(xml: string): { savedBy: string; hash?: string } {
  const found: Record<string, string> = {};
  let name = '';
  hear(xml, {
    open: (of) => {
      name = of;
    },
    close: () => {
      name = '';
    },
    text: (text) => {
      if (name) found[name] = (found[name] ?? '') + text;
    },
  });
  const hash = /SHA-256 ([0-9a-f]{64})/.exec(found.description ?? '')?.[1];
  return {
    savedBy: clean(found.lastModifiedBy ?? found.creator ?? '')
      .trim()
      .slice(0, 120),
    ...(hash !== undefined && { hash }),
  };
}

const parts = { body: 'word/document.xml', notes: 'word/footnotes.xml', comments: 'word/comments.xml', about: 'docProps/core.xml' };

/** By the note or comment that they are in. */
function within(story: Story | undefined): Map<string, TextPiece[]> {
  const found = new Map<string, TextPiece[]>();
  for (const { within: id, pieces } of story?.paragraphs ?? []) {
    if (id === undefined) continue;
    const known = found.get(id);
    if (known) known.push({ text: '\n' }, ...pieces);
    else found.set(id, [...pieces]);
  }
  return found;
}

/** Throws `NoReport` where the file cannot be read as a report. */
export function readFile(bytes: Uint8Array): WordFile {
  const { body, notes, comments, about: core } = unpacked(bytes, parts, mostBytes);
  if (!body) throw new NoReport('no Word document');
  const { savedBy, hash } = core === undefined ? { savedBy: '' } : about(core);
  const noted = within(notes === undefined ? undefined : new Story(notes, savedBy));
  const margin = comments === undefined ? undefined : new Story(comments, savedBy);
  const said = within(margin);
  const story = new Story(body, savedBy);
  const paragraphs = story.paragraphs.map(
    ({ notes: marked, comments: of, marks, pieces, endNew, endGone }): FileParagraph => ({
      marks,
      pieces,
      notes: marked.filter(({ gone }) => !gone).map(({ id }) => noted.get(id) ?? []),
      said: of.flatMap((id) => {
        const text = finalText(said.get(id) ?? []);
        return text === '' ? [] : [{ name: margin?.names.get(id) ?? savedBy, text }];
      }),
      ...(endNew !== undefined && { endNew }),
      ...(endGone !== undefined && { endGone }),
    }),
  );
  return { paragraphs, tables: story.tables, savedBy, ...(hash !== undefined && { hash }) };
}
