import type { Clock } from '../../server/rooms/ports.ts';
import { neverBack } from '../../server/system.ts';
import { HandClock } from './hand-clock.ts';

/** The clock of a machine that someone sets. */
export class SetClock implements Clock {
  readonly #hand = new HandClock();
  #off = 0;
  readonly now = neverBack(
    () => this.#hand.now() + this.#off,
    () => this.#hand.now(),
  );
  readonly after = this.#hand.after;
  advance(ms: number): void {
    this.#hand.advance(ms);
  }
  setBy(ms: number): void {
    this.#off += ms;
  }
}
