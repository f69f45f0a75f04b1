import type { RoomContext } from './ports.ts';

/** A meeting that nobody opens again is not reported for longer. */
const longestReport = 60_000;

/** The meetings that a defect has ended and that have not been loaded again. Each is reported for a minute at most. */
export class Failures {
  readonly #context: Pick<RoomContext, 'clock' | 'metrics'>;
  readonly #until = new Map<string, number>();

  constructor(context: Pick<RoomContext, 'clock' | 'metrics'>) {
    this.#context = context;
  }

  get size(): number {
    const now = this.#context.clock.now();
    for (const [id, until] of this.#until) if (until <= now) this.loaded(id);
    return this.#until.size;
  }

  failed(id: string): void {
    this.#until.set(id, this.#context.clock.now() + longestReport);
    this.#count();
  }

  loaded(id: string): void {
    if (this.#until.delete(id)) this.#count();
  }

  #count(): void {
    this.#context.metrics.failedMeetings(this.#until.size);
  }
}
