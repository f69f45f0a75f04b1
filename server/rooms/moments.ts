// When the minutes changed, and by whose hand: read from the log when somebody asks, then only the new part of it.
import type { MinutesMoment } from '../../shared/wire/office.ts';
import { rowPages } from '../store/pages.ts';
import type { Store } from '../store/store.ts';
import { SharedReading } from './shared-reading.ts';

type UnnamedMoment = Omit<MinutesMoment, 'name'>;

/** Milliseconds in which the changes of one person are one moment. */
const oneMoment = 60_000;
/** Moments that are kept. Past it every second one goes, but not the last. */
const most = 2000;

export class Moments {
  readonly #meeting: string;
  readonly #store: Pick<Store, 'read'>;
  readonly #reading = new SharedReading(() => this.#catchUp());
  #moments: UnnamedMoment[] = [];
  /** When the last of them began. */
  #began = 0;
  #seq = 0;

  constructor(meeting: string, store: Pick<Store, 'read'>) {
    this.#meeting = meeting;
    this.#store = store;
  }

  /** At least everything that is on disk by now. Rejects if the store cannot be read. */
  read(): Promise<readonly UnnamedMoment[]> {
    return this.#reading.read();
  }

  async #catchUp(): Promise<readonly UnnamedMoment[]> {
    for await (const rows of rowPages((from, limit) => this.#store.read(this.#meeting, from, limit), this.#seq + 1)) {
      for (const { seq, kind, actor, at } of rows) {
        this.#seq = seq;
        if (kind === 'update') this.#add(actor, at);
      }
    }
    return this.#moments;
  }

  #add(participantId: string, at: number): void {
    const last = this.#moments.at(-1);
    if (last?.participantId === participantId && at - this.#began < oneMoment) {
      last.at = at;
      return;
    }
    if (this.#moments.length === most) this.#moments = this.#moments.filter((_moment, index) => index % 2 === 1);
    this.#moments.push({ at, participantId });
    this.#began = at;
  }
}
