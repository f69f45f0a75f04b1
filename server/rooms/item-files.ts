// Files uploaded to agenda items: kept once each, by their hash, beside the log. The item's list of documents has their addresses.
import { InOrder } from '../../shared/kit/in-order.ts';
import { must } from '../../shared/kit/must.ts';
import { itemsWith } from '../../shared/meeting/agenda/item-files.ts';
import type { Document } from '../../shared/meeting/facts.ts';
import { findItem } from '../../shared/meeting/model/agenda-tree.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import type { AttachmentChange, Store } from '../store/store.ts';
import type { MeetingRoom } from './commands/meeting-room.ts';
import { NotSaved } from './ports.ts';

/** Bytes of all files of a meeting. */
const mostBytes = 64 * 1024 * 1024;
/** Documents of an item. */
const mostDocuments = 20;

export interface GivenFile {
  itemId: string;
  document: Document;
  /** SHA-256 of the bytes, hexadecimal. */
  hash: string;
  ending: string;
  content: Uint8Array;
  /** The participant's id. */
  by: string;
}

export type FileRefusal = 'unknown-item' | 'already-issued' | 'too-many' | 'full';

export interface ItemFile {
  ending: string;
  read(): Promise<Uint8Array>;
}

interface Kept {
  id: string;
  hash: string;
  size: number;
  ending: string;
}

const idPattern = /^([\da-f]{64})-(\d{1,9})\.(\w{1,5})$/;

function keptAs(id: string): Kept {
  const [, hash = '', size, ending = ''] = must(idPattern.exec(id) ?? undefined, 'the id of a file');
  return { id, hash, size: Number(size), ending };
}

/** Undefined where the meeting keeps no such file. Rejects where the store cannot be read. */
export async function itemFileOf(store: Store, meeting: string, hash: string): Promise<ItemFile | undefined> {
  const kept = (await store.attachments(meeting, 'document')).map(keptAs).find((each) => each.hash === hash);
  if (!kept) return undefined;
  return { ending: kept.ending, read: async () => must(await store.attachment(meeting, 'document', kept.id), 'a file of a meeting') };
}

function refusalOf(state: MeetingState, itemId: string): FileRefusal | undefined {
  const item = findItem(state.agenda, itemId);
  if (!item) return 'unknown-item';
  if (state.phase === 'issued') return 'already-issued';
  return item.documents.length >= mostDocuments ? 'too-many' : undefined;
}

/** Adds files one after the other, so that their sum keeps within its bound. */
export class ItemFiles {
  readonly #meeting: string;
  readonly #store: Store;
  readonly #room: MeetingRoom;
  readonly #order = new InOrder();

  constructor(meeting: string, store: Store, room: MeetingRoom) {
    this.#meeting = meeting;
    this.#store = store;
    this.#room = room;
  }

  /** Files that no item names any more go first. Rejects with NotSaved. */
  add(file: GivenFile): Promise<FileRefusal | undefined> {
    return this.#order.run(() => this.#add(file));
  }

  async #add({ itemId, document, hash, ending, content, by }: GivenFile): Promise<FileRefusal | undefined> {
    const kept = (await this.#store.attachments(this.#meeting, 'document')).map(keptAs);
    const { state } = this.#room;
    const refused = refusalOf(state, itemId);
    if (refused) return refused;
    const isUsed = (each: Kept): boolean => each.hash === hash || itemsWith(state, each.hash).length > 0;
    const used = kept.filter(isUsed).filter((each) => each.hash !== hash);
    if (used.reduce((sum, { size }) => sum + size, content.length) > mostBytes) return 'full';
    const gone: AttachmentChange[] = kept.filter((each) => !isUsed(each)).map(({ id }) => ({ kind: 'document', id }));
    const changes: AttachmentChange[] = [...gone, { kind: 'document', id: `${hash}-${content.length}.${ending}`, content }];
    const saved = await this.#room.act((now, at) => {
      const item = refusalOf(now, itemId) === undefined ? findItem(now.agenda, itemId) : undefined;
      return item ? [{ type: 'agenda.edited', itemId, changes: { documents: [...item.documents, document] }, at, by }] : [];
    }, changes);
    if (!saved) throw new NotSaved('a file was not written');
    return undefined;
  }
}
