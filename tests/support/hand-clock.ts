import type { Clock } from '../../server/rooms/ports.ts';

/** Stands still until it is moved. */
export class HandClock implements Clock {
  #now = Date.parse('2016-09-13T13:00:00Z');
  #timers: { at: number; act: () => void }[] = [];
  now = (): number => this.#now;
  after = (ms: number, act: () => void): (() => void) => {
    const timer = { at: this.#now + ms, act };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  };
  advance(ms: number): void {
    const until = this.#now + ms;
    for (;;) {
      const [next] = this.#timers.filter((timer) => timer.at <= until).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#timers = this.#timers.filter((timer) => timer !== next);
      this.#now = Math.max(this.#now, next.at);
      next.act();
    }
    this.#now = until;
  }
}
