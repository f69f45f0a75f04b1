import { createEncoder, toUint8Array, writeVarUint } from 'lib0/encoding';
import * as Y from 'yjs';

/**
 * An update that deletes everything a client holds from authors that this document does not know. After a restart the observers' document is made
 * again under a new author; a reader that comes back with the old one would show everything twice. Undefined if there is nothing to forget.
 */
export function forgetUnknownAuthors(doc: Y.Doc, vector: Uint8Array): Uint8Array | undefined {
  const unknown = [...Y.decodeStateVector(vector)].filter(([client, clock]) => clock > 0 && !doc.store.clients.has(client));
  if (unknown.length === 0) return undefined;
  // An update of the first format without new text: no clients, then the deleted ranges of each author.
  const encoder = createEncoder();
  writeVarUint(encoder, 0);
  writeVarUint(encoder, unknown.length);
  for (const [client, clock] of unknown) for (const value of [client, 1, 0, clock]) writeVarUint(encoder, value);
  return toUint8Array(encoder);
}
