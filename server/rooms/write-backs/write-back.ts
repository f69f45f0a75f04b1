// Text that the server writes into the minutes because of a decision: each once, however it is interrupted.
import type { EventBody } from '../../../shared/meeting/events.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import type { Minutes } from '../../../shared/minutes/minutes.ts';
import type { MeetingRoom } from '../commands/meeting-room.ts';

export interface PendingText {
  id: string;
  /** Starts to write; false if the minutes already say it. */
  begin(minutes: Minutes): boolean;
}

/** One kind of write-back. */
export interface WriteBackKind {
  /** Those that the state has not noted as written. */
  open(state: MeetingState): PendingText[];
  /** The event that notes one as written. */
  written(id: string): EventBody;
}

export class WriteBack {
  readonly #kind: WriteBackKind;
  readonly #room: MeetingRoom;
  readonly #read: () => Minutes;
  readonly #underWay = new Set<string>();

  constructor(kind: WriteBackKind, room: MeetingRoom, read: () => Minutes) {
    this.#kind = kind;
    this.#room = room;
    this.#read = read;
  }

  /** Those that will be on disk with the next flush. */
  get underWay(): string[] {
    return [...this.#underWay];
  }

  /** Starts writing every decision that is not in the minutes. A decision they already hold is noted, and never written again. */
  write(): void {
    const open = this.#kind.open(this.#room.state).filter(({ id }) => !this.#underWay.has(id));
    if (open.length === 0) return;
    const minutes = this.#read();
    for (const pending of open) {
      if (pending.begin(minutes)) this.#underWay.add(pending.id);
      else this.written([pending.id]);
    }
  }

  /** Notes what is on disk. */
  written(ids: readonly string[]): void {
    for (const id of ids) this.#underWay.delete(id);
    if (ids.length === 0) return;
    void this.#room.act((state, now) => {
      const open = new Set(this.#kind.open(state).map(({ id }) => id));
      return ids.filter((id) => open.has(id)).map((id) => ({ ...this.#kind.written(id), at: Math.max(now, state.lastAt), by: 'server' }));
    });
  }
}
