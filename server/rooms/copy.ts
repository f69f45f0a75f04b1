// A copy of a meeting that another process owns. It is read from the log once, and catches up with the owner whenever it is asked for.
import { rowPages } from '../store/pages.ts';
import type { Store, StoredRow } from '../store/store.ts';
import { eventIn } from './loading-events.ts';
import type { MeetingLog } from './log.ts';
import type { Meeting } from './meeting.ts';

/** How far the owner of a meeting has come. */
export interface Position {
  /** Another one each time that the meeting is loaded by an owner. */
  loading: string;
  /** The last row on disk. */
  seq: number;
  /** How often invitations and sessions were written since it was loaded. */
  access: number;
}

/** How far a meeting has come that is owned here. Undefined where its copies could not know all that counts: somebody is out, and the disk does not have it yet. */
export function positionOf({ isForeign, isGone, seq, access, records }: Meeting): Position | undefined {
  if (isForeign || isGone || access.isBehind) return undefined;
  return { loading: records.loading, seq, access: access.version };
}

export class Copy {
  readonly #meeting: Meeting;
  readonly #log: MeetingLog;
  readonly #store: Store;
  readonly #loading: string;
  #access: number;

  /** `at`: where its owner was before the meeting was read. */
  constructor(meeting: Meeting, at: Position, { log, store }: { log: MeetingLog; store: Store }) {
    this.#meeting = meeting;
    this.#log = log;
    this.#store = store;
    this.#loading = at.loading;
    this.#access = at.access;
    meeting.room.follow(() => meeting.minutes.agendaChanged());
  }

  /** Brings it to where its owner is. False where it has to be read from the beginning. Rejects where the store cannot be read. */
  follow(position: Position): Promise<boolean> {
    return this.#meeting.turns.instead(() => this.#follow(position));
  }

  async #follow({ loading, seq, access }: Position): Promise<boolean> {
    if (loading !== this.#loading) return false;
    const log = this.#log;
    // A later row may not be on the disk of a standby yet.
    for await (const rows of rowPages((from, most) => log.read(from, most), log.seq + 1, seq)) if (!(await this.#replay(rows))) return false;
    if (log.seq < seq) return false;
    if (access > this.#access) await this.#readAccess();
    this.#access = Math.max(this.#access, access);
    return true;
  }

  /** False where a row is missing or cannot be applied: reading everything sets such a row aside. */
  async #replay(rows: readonly StoredRow[]): Promise<boolean> {
    const { room, minutes } = this.#meeting;
    if (rows[0]?.seq !== this.#log.seq + 1) return false;
    try {
      room.replay(rows.filter(({ kind }) => kind === 'event').map(({ payload }) => eventIn(payload)));
      await minutes.replay(rows.filter(({ kind }) => kind === 'update'));
    } catch {
      return false;
    }
    this.#log.follow(rows);
    return true;
  }

  async #readAccess(): Promise<void> {
    const { id, access, state } = this.#meeting;
    const [keys, kept] = await Promise.all([this.#store.keys(id), this.#store.kept(id)]);
    access.replace({ keys, sessions: kept?.sessions ?? [] });
    access.follow(state.merged ?? {});
  }
}
