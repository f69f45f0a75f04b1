// The writers and times of each block: read from the log when somebody asks, then only the new part of it, a little at a time.
import { setImmediate } from 'node:timers/promises';
import type * as Y from 'yjs';
import { allowedRoot, isNotesRoot } from '../../../shared/meeting/model/fragments.ts';
import { fragmentOf, rootNames } from '../../../shared/minutes/layout.ts';
import { rowPages } from '../../store/pages.ts';
import type { Store } from '../../store/store.ts';
import type { Log } from '../ports.ts';
import { SharedReading } from '../shared-reading.ts';
import { type BlockWriters, blockWriters } from './block-writers.ts';
import { Writing } from './writing.ts';

export interface Attributed {
  /** Of the last row it is made of. */
  seq: number;
  /** By block id. */
  blocks: ReadonlyMap<string, BlockWriters>;
}

/** Milliseconds of work before other work gets its turn. */
const longestStretch = 8;

let turns: Promise<unknown> = Promise.resolve();

/** One meeting's log is read in a turn of the loop, however many are asked for. */
function nextTurn(): Promise<unknown> {
  turns = turns.then(() => setImmediate());
  return turns;
}

export class Attribution {
  readonly #meeting: string;
  readonly #doc: Y.Doc;
  readonly #store: Store;
  readonly #log: Log;
  readonly #reading = new SharedReading(() => this.#catchUp());
  #writing = new Writing();
  #seq = 0;
  #last: Attributed | undefined;

  constructor(meeting: string, doc: Y.Doc, { store, log }: { store: Store; log: Log }) {
    this.#meeting = meeting;
    this.#doc = doc;
    this.#store = store;
    this.#log = log;
  }

  /** At least everything that is on disk by now. Rejects where the store does. */
  read(): Promise<Attributed> {
    return this.#reading.read();
  }

  async #catchUp(): Promise<Attributed> {
    let began = performance.now();
    const rest = async (): Promise<void> => {
      if (performance.now() - began < longestStretch) return;
      await nextTurn();
      began = performance.now();
    };
    for await (const rows of rowPages((from, limit) => this.#store.read(this.#meeting, from, limit), this.#seq + 1)) {
      await rest();
      for (const row of rows) {
        if (row.kind === 'update') this.#take(row);
        this.#seq = row.seq;
        await rest();
      }
    }
    if (this.#last?.seq === this.#seq) return this.#last;
    const blocks = new Map<string, BlockWriters>();
    for (const name of rootNames(this.#doc)) {
      if (!allowedRoot(name) || isNotesRoot(name)) continue;
      // The first of two with one id is the one that keeps it.
      for (const [id, writers] of blockWriters(fragmentOf(this.#doc, name), this.#writing)) {
        if (!blocks.has(id)) blocks.set(id, writers);
        await rest();
      }
    }
    this.#last = { seq: this.#seq, blocks };
    return this.#last;
  }

  /** A row that cannot be read must not keep the others from being. */
  #take(row: Parameters<Writing['take']>[0]): void {
    try {
      this.#writing.take(row);
    } catch (error) {
      this.#log.error({ meeting: this.#meeting, seq: row.seq, error: String(error) }, 'a row could not be attributed');
    }
  }
}
