// Work that takes more than a moment, off the event loop: a download never delays a keystroke.
import { Worker } from 'node:worker_threads';

/** Why a job gave nothing: too many wait, it took too long, this machine cannot, or it failed. */
export type FaultKind = 'crowded' | 'late' | 'unavailable' | 'failed' | 'closed';

export class PoolFault extends Error {
  readonly kind: FaultKind;
  constructor(kind: FaultKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

/** What a worker answers to each job, and what it has to say besides. */
export type Answer = { made: Uint8Array<ArrayBuffer> } | { fault: 'unavailable' | 'failed'; message: string } | { notice: string };

export interface PoolOptions {
  /** Workers at most. They start with the first jobs and then stay. */
  size: number;
  /** Jobs that may wait for a worker. */
  waiting: number;
  /** Milliseconds from the asking to the answer. */
  patience: number;
  /** What a worker says that is not an answer: a line for the log. */
  onNotice?: (text: string) => void;
}

interface Task {
  job: unknown;
  settle(answer: Uint8Array<ArrayBuffer> | PoolFault): void;
}

interface Slot {
  worker: Worker;
  task?: Task;
  /** It was told to end, or has crashed: it takes no more, and its place is free once it is gone. */
  ending?: true;
}

/** A few workers of one kind, each with one job at a time. A worker that crashes or overstays is replaced; its place counts until it is gone. */
export class WorkerPool {
  readonly #entry: URL;
  readonly #options: PoolOptions;
  readonly #slots = new Set<Slot>();
  readonly #queue: Task[] = [];
  #closed = false;

  /** `entry` answers each message with one `Answer` that is no notice. */
  constructor(entry: URL, options: PoolOptions) {
    this.#entry = entry;
    this.#options = options;
  }

  /** Has a worker do a job, which must be what a message can carry. Rejects with a `PoolFault`. */
  run(job: unknown): Promise<Uint8Array<ArrayBuffer>> {
    const { size, waiting, patience } = this.#options;
    if (this.#closed) return Promise.reject(new PoolFault('closed', 'the workers have been closed'));
    if (this.#queue.length >= waiting && this.#slots.size >= size) return Promise.reject(new PoolFault('crowded', `${waiting} wait already`));
    return new Promise((resolve, reject) => {
      const task: Task = {
        job,
        settle: (answer) => {
          clearTimeout(timer);
          if (answer instanceof PoolFault) reject(answer);
          else resolve(answer);
        },
      };
      const timer = setTimeout(() => this.#overdue(task), patience);
      this.#queue.push(task);
      this.#advance();
    });
  }

  /** Ends the workers; what waits or is being made is rejected. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const task of this.#queue.splice(0)) task.settle(new PoolFault('closed', 'the workers have been closed'));
    await Promise.all(Array.from(this.#slots, (slot) => this.#end(slot, new PoolFault('closed', 'the workers have been closed'))));
  }

  #advance(): void {
    while (this.#queue.length > 0) {
      const slot = Array.from(this.#slots).find(({ task, ending }) => !task && !ending) ?? (this.#slots.size < this.#options.size ? this.#start() : undefined);
      const task = slot && this.#queue.shift();
      if (!slot || !task) return;
      slot.task = task;
      slot.worker.ref();
      try {
        slot.worker.postMessage(task.job);
      } catch (error) {
        this.#finish(slot, new PoolFault('failed', (error as Error).message));
      }
    }
  }

  #start(): Slot {
    const slot: Slot = { worker: new Worker(this.#entry, { resourceLimits: { maxOldGenerationSizeMb: 256 } }) };
    this.#slots.add(slot);
    slot.worker
      .on('message', (answer: Answer) => {
        if ('notice' in answer) this.#options.onNotice?.(answer.notice);
        else this.#finish(slot, 'made' in answer ? answer.made : new PoolFault(answer.fault, answer.message));
      })
      .on('error', (error) => {
        slot.ending = true;
        this.#finish(slot, new PoolFault('failed', (error as Error).message));
      })
      .on('exit', () => {
        this.#slots.delete(slot);
        this.#finish(slot, new PoolFault('failed', 'the worker ended'));
      });
    return slot;
  }

  #finish(slot: Slot, answer: Uint8Array<ArrayBuffer> | PoolFault): void {
    slot.task?.settle(answer);
    slot.task = undefined;
    // An idle worker keeps no process alive.
    slot.worker.unref();
    this.#advance();
  }

  async #end(slot: Slot, fault: PoolFault): Promise<void> {
    slot.ending = true;
    slot.task?.settle(fault);
    slot.task = undefined;
    await slot.worker.terminate();
  }

  #overdue(task: Task): void {
    const fault = new PoolFault('late', `nothing came within ${this.#options.patience} ms`);
    const waits = this.#queue.indexOf(task);
    if (waits >= 0) this.#queue.splice(waits, 1);
    const slot = Array.from(this.#slots).find((each) => each.task === task);
    if (slot) void this.#end(slot, fault);
    else task.settle(fault);
  }
}
