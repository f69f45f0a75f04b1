// From the rows on disk to a document. A row that cannot be applied is set aside, and the rest opens.
import * as Y from 'yjs';

/** A row of the log that is not in the document, and why. */
export interface SetAsideRow {
  seq: number;
  error: string;
}

export interface LoadedMinutes {
  doc: Y.Doc;
  damaged: SetAsideRow[];
}

export interface UpdateRow {
  seq: number;
  payload: Uint8Array;
}

/** Loads all rows at once, as for every undamaged meeting. Throws if the document cannot take a row, or could not be sent afterwards. */
function loadAll(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update);
  });
  if (doc.store.pendingStructs || doc.store.pendingDs) throw new Error('text before it is missing');
  Y.encodeStateAsUpdate(doc);
  return doc;
}

/** Applies one more row. Throws if the document cannot take it, or could not be sent with it. */
function add(doc: Y.Doc, update: Uint8Array): void {
  const before = Y.encodeStateVector(doc);
  Y.applyUpdate(doc, update);
  if (doc.store.pendingStructs || doc.store.pendingDs) throw new Error('text before it is missing');
  Y.encodeStateAsUpdate(doc, before);
}

/** Loads a snapshot and the rows after it. Throws only if the snapshot itself is damaged. */
export function loadMinutes(snapshot: Uint8Array | undefined, rows: readonly UpdateRow[]): LoadedMinutes {
  const start = snapshot ? [snapshot] : [];
  try {
    return { doc: loadAll([...start, ...rows.map(({ payload }) => payload)]), damaged: [] };
  } catch {
    return loadEach(start, rows);
  }
}

function loadEach(start: readonly Uint8Array[], rows: readonly UpdateRow[]): LoadedMinutes {
  const good = [...start];
  const damaged: SetAsideRow[] = [];
  let doc = loadAll(good);
  for (const { seq, payload } of rows) {
    try {
      add(doc, payload);
      good.push(payload);
    } catch (error) {
      damaged.push({ seq, error: String(error) });
      // It may have been applied in part.
      doc.destroy();
      doc = loadAll(good);
    }
  }
  return { doc, damaged };
}
