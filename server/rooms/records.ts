// What is kept of a meeting, read from the store: its authors, and all of it for an archive.
import type * as Y from 'yjs';
import type { MeetingState } from '../../shared/meeting/state.ts';
import type { Attribution as Attributed, Writers } from '../../shared/wire/http.ts';
import type { Restored, Store, StoredRow } from '../store/store.ts';
import { Attribution } from './attribution/attribution.ts';
import type { BlockWriters } from './attribution/block-writers.ts';
import type { Log } from './ports.ts';

export interface RecordsParts {
  meeting: string;
  doc: Y.Doc;
  store: Store;
  log: Log;
  state(): MeetingState;
}

export class Records {
  readonly #parts: RecordsParts;
  readonly #attribution: Attribution;

  constructor(parts: RecordsParts) {
    this.#parts = parts;
    this.#attribution = new Attribution(parts.meeting, parts.doc, parts);
  }

  /** Who wrote each block. Rejects if the store cannot be read. */
  async attribution(): Promise<{ seq: number; read(): Attributed }> {
    const { seq, blocks } = await this.#attribution.read();
    const read = (): Attributed => {
      const names = new Map(this.#parts.state().participants.map(({ id, name }) => [id, name]));
      const writersOf = ({ actors, ...times }: BlockWriters): Writers => ({
        writers: actors.map((id) => ({ participantId: id, name: names.get(id) })),
        ...times,
      });
      return { blocks: Object.fromEntries([...blocks].map(([id, writers]) => [id, writersOf(writers)])) };
    };
    return { seq, read };
  }

  /** All that is on disk. */
  async archived(): Promise<Restored & { rows: StoredRow[] }> {
    const { meeting, store } = this.#parts;
    const [rows, keys, issues] = await Promise.all([store.read(meeting, 1), store.keys(meeting), store.issues(meeting)]);
    return { meeting, rows, keys, issues };
  }
}
