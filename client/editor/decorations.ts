// Decorations around the text that are not part of it: list marks, paragraph numbers, footnote numbers.
import type { Node } from 'prosemirror-model';
import { type EditorState, Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import { clean } from '../../shared/kit/clean.ts';
import type { Language } from '../../shared/meeting/facts.ts';
import { listMarks, type Numbering } from '../../shared/minutes/list-marks.ts';
import { noteAnchor } from '../../shared/minutes/minutes.ts';
import { workingNotes } from '../../shared/minutes/working-notes.ts';
import { words } from '../ui/words.ts';

interface Decorations {
  numbering: Numbering | null;
  shown: DecorationSet;
}

const key = new PluginKey<Decorations>('decorations');

/** The value kept under an id; an id may be `constructor`. */
const known = <T>(kept: Record<string, T>, id: unknown): T | undefined => (typeof id === 'string' && Object.hasOwn(kept, id) ? kept[id] : undefined);

const notesOf = (block: Node): string[] =>
  block.children.flatMap(({ text, marks }) =>
    text?.includes(noteAnchor) ? marks.flatMap(({ type, attrs }) => (type.name === 'footnote' ? String(attrs.id) : [])) : [],
  );

const outlineOf = (block: Node) => ({
  kind: String(block.attrs.kind),
  indent: Number(block.attrs.indent),
  empty: clean(block.textContent).trim() === '',
  notes: notesOf(block),
});

/** A block that did not change is the same object, and is read once: a key in a long text reads one block. */
const outlines = new WeakMap<Node, ReturnType<typeof outlineOf>>();

function outlinesOf(doc: Node): ReturnType<typeof outlineOf>[] {
  return doc.children.map((block) => {
    const outline = outlines.get(block) ?? outlineOf(block);
    outlines.set(block, outline);
    return outline;
  });
}

/** The ids of footnotes in the order of their anchors, each once. */
export function notesIn(doc: Node): string[] {
  return [...new Set(outlinesOf(doc).flatMap(({ notes }) => notes))];
}

function draw(doc: Node, numbering: Numbering | null, language: Language): DecorationSet {
  const decorations: Decoration[] = [];
  const own = new Map(notesIn(doc).map((id, index) => [id, index + 1]));
  const blocks = outlinesOf(doc);
  const marks = listMarks(blocks, language);
  const inNote = workingNotes(blocks);
  doc.forEach((block, pos, index) => {
    const mark = numbering && !inNote[index] ? known(numbering.marks, block.attrs.id) : marks[index];
    if (mark) decorations.push(Decoration.node(pos, pos + block.nodeSize, { 'data-mark': mark }));
    if (inNote[index]) decorations.push(Decoration.node(pos, pos + block.nodeSize, { class: 'in-note' }));
    block.forEach((run, offset) => {
      const reference: unknown = run.marks.find((candidate) => candidate.type.name === 'reference')?.attrs.id;
      if (typeof reference === 'string' && numbering) {
        const number = String(known(numbering.paragraphs, reference) ?? '?');
        decorations.push(Decoration.inline(pos + 1 + offset, pos + 1 + offset + run.nodeSize, { class: 'refers', 'data-number': number }));
      }
      const footnote = run.marks.find((candidate) => candidate.type.name === 'footnote');
      const id: unknown = footnote?.attrs.id;
      if (typeof id !== 'string') return;
      const number = numbering ? known(numbering.notes, id) : own.get(id);
      for (let at = run.text?.indexOf(noteAnchor) ?? -1; at >= 0; at = run.text?.indexOf(noteAnchor, at + 1) ?? -1) {
        const from = pos + 1 + offset + at;
        decorations.push(
          Decoration.inline(from, from + 1, {
            class: 'note-mark',
            'data-note': id,
            'data-number': String(number ?? ''),
            // The anchor's own character would be read aloud.
            role: 'doc-noteref',
            ...(number !== undefined && { 'aria-label': words.editor.footnoteNumber(Number(number)) }),
          }),
        );
      }
    });
  });
  return DecorationSet.create(doc, decorations);
}

/** Marks and numbers, recomputed with each change. Without a numbering of the whole report, footnotes count from 1 in this text. */
export function decorations(language: Language): Plugin<Decorations> {
  return new Plugin<Decorations>({
    key,
    state: {
      init: (_config, { doc }) => ({ numbering: null, shown: draw(doc, null, language) }),
      apply(tr, was) {
        const given: Numbering | undefined = tr.getMeta(key);
        if (!given && !tr.docChanged) return was;
        const numbering = given ?? was.numbering;
        return { numbering, shown: draw(tr.doc, numbering, language) };
      },
    },
    props: { decorations: (state: EditorState) => key.getState(state)?.shown },
  });
}

/** Gives the numbering of the whole report, of which this text is a part. */
export function setNumbering(view: EditorView, numbering: Numbering): void {
  if (JSON.stringify(key.getState(view.state)?.numbering) !== JSON.stringify(numbering)) view.dispatch(view.state.tr.setMeta(key, numbering));
}
