// What the server writes into the minutes of what was decided: each once, whatever stops it midway.
import type { EventBody } from '../../../shared/meeting/events.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import type { Minutes } from '../../../shared/minutes/minutes.ts';
import type { MeetingRoom } from '../commands/meeting-room.ts';

export interface Errand {
  id: string;
  /** Begins to write; false where the minutes say it already. */
  begin(minutes: Minutes): boolean;
}

/** One kind of errand. */
export interface ErrandKind {
  /** Those that the state has not noted as written. */
  open(state: MeetingState): Errand[];
  /** What the log says of one that is on disk. */
  written(id: string): EventBody;
}

export class Errands {
  readonly #kind: ErrandKind;
  readonly #room: MeetingRoom;
  readonly #read: () => Minutes;
  readonly #underWay = new Set<string>();

  constructor(kind: ErrandKind, room: MeetingRoom, read: () => Minutes) {
    this.#kind = kind;
    this.#room = room;
    this.#read = read;
  }

  /** Those that will be on disk with the next flush. */
  get underWay(): string[] {
    return [...this.#underWay];
  }

  /** Begins with what was decided and is not in the minutes; what they say by now is noted, and never written again. */
  write(): void {
    const open = this.#kind.open(this.#room.state).filter(({ id }) => !this.#underWay.has(id));
    if (open.length === 0) return;
    const minutes = this.#read();
    for (const errand of open) {
      if (errand.begin(minutes)) this.#underWay.add(errand.id);
      else this.written([errand.id]);
    }
  }

  /** What is on disk is noted. */
  written(ids: readonly string[]): void {
    for (const id of ids) this.#underWay.delete(id);
    if (ids.length === 0) return;
    void this.#room.act((state, now) => {
      const open = new Set(this.#kind.open(state).map(({ id }) => id));
      return ids.filter((id) => open.has(id)).map((id) => ({ ...this.#kind.written(id), at: Math.max(now, state.lastAt), by: 'server' }));
    });
  }
}
