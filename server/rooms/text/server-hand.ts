// What the server writes into the minutes by itself, seldom. It writes on a copy, under that copy's client id: the live document changes only by what is on disk.
import * as Y from 'yjs';
import {
  appendBlock,
  copyBlocksToEnd,
  hasTwins,
  isBlank,
  type Rewording,
  renameDuplicateIds,
  rewordBlock,
  rootNames,
  seedFragment,
  turnBlock,
} from '../../../shared/minutes/layout.ts';
import type { AgreedChange } from '../../../shared/projections/agreed.ts';
import type { Ids } from '../ports.ts';

export class ServerHand {
  readonly #doc: Y.Doc;
  readonly #ids: Ids;

  constructor(doc: Y.Doc, ids: Ids) {
    this.#doc = doc;
    this.#ids = ids;
  }

  /** The update that writes a paragraph into a fragment; undefined where something can be read there. */
  seed(fragment: string, text: string): Uint8Array | undefined {
    if (text === '' || !isBlank(this.#doc, fragment)) return undefined;
    return this.#write((copy) => seedFragment(copy, fragment, [{ id: this.#ids.newId(), kind: 'paragraph', text }], 'server'));
  }

  /** The update that writes what was agreed. */
  agree({ fragment, add, list = [], retire }: AgreedChange): Uint8Array {
    return this.#write((copy) => {
      if (add) appendBlock(copy, fragment, add, 'server');
      copyBlocksToEnd(copy, fragment, list, this.#ids.newId, 'server');
      if (retire !== undefined) turnBlock(copy, fragment, retire, 'note', 'server');
    });
  }

  /** The update that makes a block say these words. */
  reword(fragment: string, blockId: string, rewording: Rewording): Uint8Array {
    return this.#write((copy) => rewordBlock(copy, fragment, blockId, rewording, 'server'));
  }

  /** MN4: the update that renames blocks whose id another before them has; undefined where there are none. */
  renameTwins(): Uint8Array | undefined {
    const names = rootNames(this.#doc).filter((name) => name.includes(':'));
    if (!hasTwins(this.#doc, names)) return undefined;
    return this.#write((copy) => renameDuplicateIds(copy, names, this.#ids.newId, 'server'));
  }

  #write(change: (copy: Y.Doc) => void): Uint8Array {
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(this.#doc));
    const before = Y.encodeStateVector(copy);
    change(copy);
    const update = Y.encodeStateAsUpdate(copy, before);
    copy.destroy();
    return update;
  }
}
