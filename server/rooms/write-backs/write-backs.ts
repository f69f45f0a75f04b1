import type { Minutes } from '../../../shared/minutes/minutes.ts';
import type { MeetingRoom } from '../commands/meeting-room.ts';
import type { MinutesRoom } from '../text/minutes-room.ts';
import { agreements } from './agreements.ts';
import { answers } from './answers.ts';
import { WriteBack } from './write-back.ts';

/** Every kind of text that the server writes because of a decision. */
export class WriteBacks {
  readonly #kinds: readonly WriteBack[];

  constructor(minutesRoom: MinutesRoom, room: MeetingRoom, read: () => Minutes) {
    this.#kinds = [agreements(minutesRoom), answers(minutesRoom)].map((kind) => new WriteBack(kind, room, read));
  }

  /** Starts to write what was decided and is not in the minutes. */
  write(): void {
    for (const kind of this.#kinds) kind.write();
  }

  /** Runs a flush of the text, and notes what it brought to disk. Resolves with whether it did. */
  async during(flush: () => Promise<boolean>): Promise<boolean> {
    const underWay = this.#kinds.map((kind) => kind.underWay);
    const saved = await flush();
    if (saved) for (const [index, kind] of this.#kinds.entries()) kind.written(underWay[index] ?? []);
    return saved;
  }
}
