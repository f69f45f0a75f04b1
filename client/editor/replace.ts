// Replaces words in the shared text, in any item: one step of one's own undo in each.
import { ySyncPluginKey } from 'y-prosemirror';
import * as Y from 'yjs';
import { fragmentOf, notesOf } from '../../shared/minutes/layout.ts';
import { historyOf, mayDelete } from './undo.ts';

export interface TextReplacement {
  fragment: string;
  blockId: string;
  /** The footnote whose text it is in; absent in the text itself. */
  note?: string;
  from: number;
  to: number;
  /** The text to replace. If something else is there by now, it is left alone. */
  text: string;
}

export interface Replaced {
  count: number;
  /** Takes it back in every item, whatever was written since. */
  undo(): void;
}

let last: Y.UndoManager | undefined;

function textOf(doc: Y.Doc, blocks: Map<string, Map<unknown, Y.XmlElement>>, { fragment, blockId, note }: TextReplacement): Y.Text | undefined {
  if (note !== undefined) return notesOf(doc).get(note);
  let byId = blocks.get(fragment);
  if (!byId) {
    const elements = fragmentOf(doc, fragment)
      .toArray()
      .filter((child) => child instanceof Y.XmlElement);
    byId = new Map(elements.map((element) => [element.getAttribute('id'), element]));
    blocks.set(fragment, byId);
  }
  const block = byId.get(blockId);
  const text = block?.length === 1 ? block.get(0) : undefined;
  return text instanceof Y.XmlText ? text : undefined;
}

type DeltaRun = { insert?: unknown; attributes?: Record<string, unknown> };

/** The words of a text, one letter for each of its places. */
const lettersOf = (runs: readonly DeltaRun[]): string => runs.map(({ insert }) => (typeof insert === 'string' ? insert : '\uFFFC')).join('');

function marksAt(runs: readonly DeltaRun[], place: number): Record<string, unknown> {
  let at = 0;
  for (const { insert, attributes } of runs) {
    at += typeof insert === 'string' ? insert.length : 1;
    if (place < at) return attributes ?? {};
  }
  return {};
}

/** The new words have the marks of the first letter that they replace. */
function replaceOne(text: Y.Text, { from, to, text: was }: TextReplacement, words: string): boolean {
  const runs: DeltaRun[] = text.toDelta();
  if (lettersOf(runs).slice(from, to) !== was) return false;
  const marks = marksAt(runs, from);
  text.delete(from, to - from);
  if (words !== '') text.insert(from, words, marks);
  return true;
}

/** Replaces each, in one change. They may come in any order. */
export function replaceAll(doc: Y.Doc, replacements: readonly TextReplacement[], words: string): Replaced {
  const fragments = [...new Set(replacements.map(({ fragment }) => fragment))].map((name) => fragmentOf(doc, name));
  const histories = fragments.map(historyOf);
  for (const history of histories) history.stopCapturing();
  const before = histories.map((history) => history.undoStack.at(-1));
  last?.destroy();
  const own = new Y.UndoManager([...fragments, notesOf(doc)], { trackedOrigins: new Set([ySyncPluginKey]), deleteFilter: mayDelete });
  last = own;
  const blocks = new Map<string, Map<unknown, Y.XmlElement>>();
  let count = 0;
  doc.transact(() => {
    for (const each of replacements.toSorted((one, other) => other.from - one.from)) {
      const text = textOf(doc, blocks, each);
      if (text && replaceOne(text, each, words)) count += 1;
    }
  }, ySyncPluginKey);
  own.trackedOrigins.clear();
  const steps = histories.map((history, index) => (history.undoStack.at(-1) === before[index] ? undefined : history.undoStack.at(-1)));
  for (const history of histories) history.stopCapturing();
  const undo = (): void => {
    own.undo();
    // A replacement taken back is no longer a step of the editor's undo.
    for (const [index, history] of histories.entries()) history.undoStack = history.undoStack.filter((step) => step !== steps[index]);
  };
  return { count, undo };
}
