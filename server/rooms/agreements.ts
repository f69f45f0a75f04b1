// What was declared agreed, on its way into the minutes: each written once, whatever stops it midway.
import type { MeetingState } from '../../shared/meeting/state.ts';
import type { Minutes } from '../../shared/minutes/minutes.ts';
import { agreedChange } from '../../shared/projections/agreed.ts';
import type { MeetingRoom } from './meeting-room.ts';
import type { MinutesRoom } from './minutes-room.ts';

export class Agreements {
  readonly #room: MeetingRoom;
  readonly #minutes: MinutesRoom;
  readonly #read: () => Minutes;
  readonly #underWay = new Set<string>();

  constructor(room: MeetingRoom, minutes: MinutesRoom, read: () => Minutes) {
    this.#room = room;
    this.#minutes = minutes;
    this.#read = read;
  }

  /** Those that will be on disk with the next flush. */
  get underWay(): string[] {
    return [...this.#underWay];
  }

  /** Begins with what was declared and is not in the minutes; what they say by now is noted, and never written again. */
  write({ agreements }: MeetingState): void {
    const open = agreements.filter(({ id, written }) => !written && !this.#underWay.has(id));
    if (open.length === 0) return;
    const minutes = this.#read();
    for (const agreement of open) {
      const change = agreedChange(agreement, minutes);
      if (!change) this.written([agreement.id]);
      else {
        this.#underWay.add(agreement.id);
        this.#minutes.agree(change);
      }
    }
  }

  /** What is on disk is noted. */
  written(ids: readonly string[]): void {
    for (const id of ids) this.#underWay.delete(id);
    if (ids.length === 0) return;
    void this.#room.act(({ agreements, lastAt }, now) =>
      agreements
        .filter(({ id, written }) => ids.includes(id) && !written)
        .map(({ id }) => ({ type: 'agreement.written' as const, agreementId: id, at: Math.max(now, lastAt), by: 'server' })),
    );
  }
}
