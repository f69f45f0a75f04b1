// The loop that drives one meeting. Text and commands take turns, so that each decision sees the text before it.
import type { Clock } from './ports.ts';

/** The work of a meeting. Only the loop calls these, one at a time. */
export interface TurnWork {
  /** Milliseconds until the waiting text is due; undefined when no text waits. */
  textDueIn(): number | undefined;
  /** Writes the waiting text. Resolves with whether all of it is on disk. */
  flushText(): Promise<boolean>;
  /** How many commands wait. */
  commandsWaiting(): number;
  /** Whether one of the waiting commands must see all text sent before it. */
  phaseChangeWaits(): boolean;
  /** Decides at most so many waiting commands. Without `textSaved` it refuses those that must see the text. */
  flushCommands(most: number, textSaved: boolean): Promise<void>;
  /** Called after each step: the place for a snapshot. */
  afterStep(): Promise<void>;
  /** Called when nothing is left to do, before the loop rests. */
  beforeRest(settling: boolean): Promise<void>;
}

/** Runs the work of one meeting until nothing is due. An exception ends the loop for good and is reported once. */
export class Turns {
  readonly #work: TurnWork;
  readonly #clock: Pick<Clock, 'after'>;
  readonly #onFailure: (error: unknown) => void;
  #turn: Promise<void> | undefined;
  #cancel: (() => void) | undefined;
  #stopped = false;

  constructor(work: TurnWork, clock: Pick<Clock, 'after'>, onFailure: (error: unknown) => void) {
    this.#work = work;
    this.#clock = clock;
    this.#onFailure = onFailure;
  }

  /** Whether a turn is under way. */
  get busy(): boolean {
    return this.#turn !== undefined;
  }

  /** Starts a turn when something is due, or sets a timer for it. */
  wake(): void {
    if (this.#turn || this.#stopped) return;
    this.#cancel?.();
    this.#cancel = undefined;
    const due = this.#work.commandsWaiting() > 0 ? 0 : this.#work.textDueIn();
    if (due === undefined) return;
    if (due > 0) this.#cancel = this.#clock.after(due, () => this.wake());
    else void this.#start(false);
  }

  /** Writes everything that waits. Resolves with whether all of it is on disk. */
  async settle(): Promise<boolean> {
    while (this.#turn) await this.#turn;
    if (this.#stopped) return false;
    await this.#start(true);
    return !this.#stopped && this.#work.commandsWaiting() === 0 && this.#work.textDueIn() === undefined;
  }

  /** Does other work while no turn is under way, and begins none meanwhile. */
  async instead<Result>(work: () => Promise<Result>): Promise<Result> {
    while (this.#turn) await this.#turn;
    const done = work();
    const over = (): void => this.#rest();
    this.#turn = done.then(over, over);
    return done;
  }

  /** Ends the loop: nothing starts any more. */
  stop(): void {
    this.#stopped = true;
    this.#cancel?.();
  }

  #start(settling: boolean): Promise<void> {
    this.#turn = this.#run(settling).then(
      () => this.#rest(),
      (error: unknown) => this.#fail(error),
    );
    return this.#turn;
  }

  async #run(settling: boolean): Promise<void> {
    const work = this.#work;
    // Everything that arrives at the same moment shares the turn.
    await undefined;
    for (let textWorks = true; !this.#stopped; ) {
      const due = work.textDueIn();
      const most = work.commandsWaiting();
      if (most > 0 && work.phaseChangeWaits()) {
        // One flush takes all text that was sent before these commands. Later text may wait: it belongs to the next phase.
        textWorks = due === undefined || (await work.flushText());
        await work.flushCommands(most, textWorks);
      } else if (due !== undefined && textWorks && (due === 0 || settling)) textWorks = await work.flushText();
      else if (most > 0) await work.flushCommands(most, true);
      else break;
      await work.afterStep();
    }
    if (!this.#stopped) await work.beforeRest(settling);
  }

  #rest(): void {
    this.#turn = undefined;
    this.wake();
  }

  #fail(error: unknown): void {
    this.#turn = undefined;
    this.stop();
    this.#onFailure(error);
  }
}
