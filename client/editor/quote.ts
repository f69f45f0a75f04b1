// A statement's text goes into the minutes of an item, where everybody reads it.
import * as Y from 'yjs';
import { appendBlocks, fragmentOf } from '../../shared/minutes/layout.ts';
import { newId } from '../live/ids.ts';
import { mayDelete } from './undo.ts';

/** Adds each line as a paragraph at the end. The answer takes them away again, but for those in which somebody has typed since. */
export function quote(doc: Y.Doc, fragment: string, text: string): () => void {
  const origin = {};
  const history = new Y.UndoManager(fragmentOf(doc, fragment), { trackedOrigins: new Set([origin]), deleteFilter: mayDelete });
  const lines = text.split(/\n+/).filter((line) => line.trim() !== '');
  appendBlocks(
    doc,
    fragment,
    lines.map((line) => ({ id: newId(), kind: 'paragraph', text: line.trim() })),
    origin,
  );
  return () => void history.undo();
}
