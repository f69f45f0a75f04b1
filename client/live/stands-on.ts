import * as Y from 'yjs';

/** Whether the document has everything that these changes build on, so that they can be applied now. */
export function standsOn(doc: Y.Doc, changes: Uint8Array): boolean {
  const trial = new Y.Doc();
  Y.applyUpdate(trial, Y.encodeStateAsUpdate(doc));
  Y.applyUpdate(trial, changes);
  const { pendingStructs, pendingDs } = trial.store;
  trial.destroy();
  return pendingStructs === null && pendingDs === null;
}
