// Minutes rewritten as one update by the server: their words stay, without their authors, times and deleted text.
import * as Y from 'yjs';
import { allowedRoot, isNotesRoot, notesRoot } from '../../shared/meeting/model/fragments.ts';
import { rootNames } from '../../shared/minutes/layout.ts';
import { readBlock } from '../../shared/minutes/read.ts';
import { workingNotes } from '../../shared/minutes/working-notes.ts';
import { hasText } from '../../shared/projections/published.ts';

type XmlBlock = Y.XmlElement | Y.XmlText;
const isBlock = (type: unknown): type is XmlBlock => type instanceof Y.XmlElement || type instanceof Y.XmlText;

/** With `withoutNotes`, working notes and the lists below them are dropped. Undefined if nothing is left. */
export function rewrittenMinutes(source: Y.Doc, { withoutNotes = false }: { withoutNotes?: boolean } = {}): Uint8Array | undefined {
  const copy = new Y.Doc();
  const marks = new Set<string>();
  copy.transact(() => {
    for (const name of rootNames(source)) {
      if (!allowedRoot(name) || isNotesRoot(name)) continue;
      const blocks = source.getXmlFragment(name).toArray().filter(isBlock);
      const read = blocks.map((block) => readBlock(block, ''));
      const hidden = withoutNotes ? workingNotes(read.map((block) => ({ kind: block.kind, empty: !hasText(block) }))) : [];
      const kept = blocks.filter((_block, index) => !hidden[index]);
      for (const [index, { spans }] of read.entries()) if (!hidden[index]) for (const { footnote } of spans) if (footnote !== undefined) marks.add(footnote);
      if (kept.length > 0) copy.getXmlFragment(name).push(kept.map((block) => block.clone() as XmlBlock));
    }
    const notes = source.getMap<unknown>(notesRoot);
    for (const id of marks) {
      const text = notes.get(id);
      if (text instanceof Y.Text) copy.getMap<Y.Text>(notesRoot).set(id, text.clone());
    }
  });
  const isEmpty = copy.store.clients.size === 0;
  const update = isEmpty ? undefined : Y.encodeStateAsUpdate(copy);
  copy.destroy();
  return update;
}
