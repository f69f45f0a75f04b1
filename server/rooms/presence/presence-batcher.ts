// Batches arrivals, departures and names: a crowd costs a few messages instead of one per person.
import type { MeetingEvent } from '../../../shared/meeting/events.ts';
import { evolve } from '../../../shared/meeting/evolve.ts';
import type { MeetingRoom, ServerAct } from '../commands/meeting-room.ts';
import type { Clock } from '../ports.ts';

/** A message costs as much as there are people to tell: for each of them above a few, so many milliseconds lie between two, up to a bound. */
const few = 20;
const waitForEach = 0.5;
const longestWait = 500;

/** Does what the server decides by itself: at once where it is quiet, with others where many come. */
export class PresenceBatcher {
  readonly #room: MeetingRoom;
  readonly #clock: Clock;
  readonly #crowd: () => number;
  #acts: { act: ServerAct; answer: (saved: boolean) => void }[] = [];
  #actedAt = 0;
  #cancel: (() => void) | undefined;

  /** `crowd`: the number of receivers. */
  constructor(room: MeetingRoom, clock: Clock, crowd: () => number) {
    this.#room = room;
    this.#clock = clock;
    this.#crowd = crowd;
  }

  get waiting(): boolean {
    return this.#acts.length > 0;
  }

  /** Resolves with whether it is on disk. */
  act(act: ServerAct): Promise<boolean> {
    const wait = this.#actedAt + Math.min(longestWait, Math.max(0, this.#crowd() - few) * waitForEach) - this.#clock.now();
    const saved = new Promise<boolean>((answer) => this.#acts.push({ act, answer }));
    if (wait <= 0) this.#go();
    else this.#cancel ??= this.#clock.after(wait, () => this.#go());
    return saved;
  }

  /** Drops everything that waits. */
  stop(): void {
    this.#cancel?.();
    for (const { answer } of this.#acts.splice(0)) answer(false);
  }

  #go(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#actedAt = this.#clock.now();
    const acts = this.#acts.splice(0);
    const together: ServerAct = (before, now) => {
      const events: MeetingEvent[] = [];
      let state = before;
      for (const { act } of acts) {
        const made = act(state, now);
        state = made.reduce(evolve, state);
        events.push(...made);
      }
      return events;
    };
    void this.#room.act(together).then((saved) => {
      for (const { answer } of acts) answer(saved);
    });
  }
}
