// The Word document whose styles the reports of a meeting take. It is read from the store each time: no meeting is loaded for a report that is public.
import { InOrder } from '../../shared/kit/in-order.ts';
import { must } from '../../shared/kit/must.ts';
import type { AttachmentChange, Store } from '../store/store.ts';
import type { MeetingRoom } from './commands/meeting-room.ts';
import { NotSaved } from './ports.ts';

/** A document that is given: its name, the SHA-256 of its bytes in hexadecimal, and the bytes. */
export interface GivenStyles {
  name: string;
  hash: string;
  content: Uint8Array;
}

export interface HouseStyles extends Omit<GivenStyles, 'content'> {
  read(): Promise<Uint8Array<ArrayBuffer>>;
}

const lengthOfHash = 64;

/** As it is kept. */
export const attachmentOf = ({ name, hash, content }: GivenStyles) => ({ kind: 'styles' as const, id: `${hash}/${name}`, content });

/** Undefined where a meeting has none. Rejects where the store cannot be read. */
export async function houseStylesOf(store: Store, meeting: string): Promise<HouseStyles | undefined> {
  const id = (await store.attachments(meeting, 'styles')).at(-1);
  if (id === undefined) return undefined;
  const read = async () => new Uint8Array(must(await store.attachment(meeting, 'styles', id), 'the styles of a meeting'));
  return { hash: id.slice(0, lengthOfHash), name: id.slice(lengthOfHash + 1), read };
}

/** Changes of it, one after the other, so that there is never more than one. */
export class HouseStylesKeeper {
  readonly #meeting: string;
  readonly #store: Store;
  readonly #room: MeetingRoom;
  readonly #order = new InOrder();

  constructor(meeting: string, store: Store, room: MeetingRoom) {
    this.#meeting = meeting;
    this.#store = store;
    this.#room = room;
  }

  /** Puts a document in the place of the one before, or takes that away. Rejects with NotSaved. */
  give(styles: GivenStyles | undefined): Promise<void> {
    return this.#order.run(async () => {
      const before = await this.#store.attachments(this.#meeting, 'styles');
      const changes: AttachmentChange[] = before.map((id) => ({ kind: 'styles', id }));
      if (styles) changes.push(attachmentOf(styles));
      if (changes.length > 0 && !(await this.#room.act(() => [], changes))) throw new NotSaved('styles were not written');
    });
  }
}
