// Jobs that wait for a place to run. Owners take turns, so that none of them keeps the others waiting.
import { DocumentFault } from './fault.ts';

export interface QueueOptions {
  /** Jobs that run at once. */
  size: number;
  /** Jobs of one owner that run at once. */
  sizeEach: number;
  /** Jobs that may wait, in all and for one owner. */
  waiting: number;
  waitingEach: number;
  /** Milliseconds from the request to the answer. */
  patience: number;
}

export interface JobOptions {
  /** Ends a job that has not begun. One that has begun goes on. */
  signal?: AbortSignal;
  /** The job goes before all others and counts against no bound. */
  urgent?: boolean;
}

interface QueuedJob {
  owner: string;
  urgent: boolean;
  /** Runs the job until its answer has come or been given up. Never rejects. */
  run(): Promise<void>;
  fail(fault: DocumentFault): void;
}

export class FairQueue {
  readonly #options: QueueOptions;
  readonly #urgent: QueuedJob[] = [];
  /** By owner, the owner whose turn is next first. */
  readonly #waiting = new Map<string, QueuedJob[]>();
  readonly #running = new Set<QueuedJob>();
  #closed = false;

  constructor(options: QueueOptions) {
    this.#options = options;
  }

  /** Runs the job when its turn comes. `start` is given a signal that ends a job that takes too long. Rejects with a `DocumentFault`, or as `start` does. */
  add<T>(owner: string, start: (signal: AbortSignal) => Promise<T>, { signal, urgent = false }: JobOptions = {}): Promise<T> {
    const { waiting, waitingEach, patience } = this.#options;
    if (this.#closed) return Promise.reject(new DocumentFault('closed', 'the server is stopping'));
    if (signal?.aborted) return Promise.reject(new DocumentFault('dropped', 'nobody waits for it any more'));
    const own = this.#waiting.get(owner)?.length ?? 0;
    const all = [...this.#waiting.values()].reduce((sum, jobs) => sum + jobs.length, 0);
    if (!urgent && (own >= waitingEach || all >= waiting))
      return Promise.reject(new DocumentFault('crowded', `${own} of this meeting wait already, ${all} in all`));
    return new Promise<T>((resolve, reject) => {
      const ending = new AbortController();
      const settle = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', drop);
      };
      const job: QueuedJob = {
        owner,
        urgent,
        run: async () => {
          signal?.removeEventListener('abort', drop);
          try {
            resolve(await start(ending.signal));
          } catch (error) {
            reject(error);
          }
          settle();
        },
        fail: (fault) => {
          settle();
          ending.abort(fault);
          reject(fault);
        },
      };
      const timer = setTimeout(() => this.#giveUp(job, new DocumentFault('late', `nothing came within ${patience} ms`)), patience);
      const drop = (): void => this.#giveUp(job, new DocumentFault('dropped', 'nobody waits for it any more'));
      signal?.addEventListener('abort', drop, { once: true });
      this.#wait(job);
      this.#advance();
    });
  }

  /** Takes no more jobs, and fails those that wait or run. */
  close(): void {
    this.#closed = true;
    const jobs = [...this.#urgent.splice(0), ...[...this.#waiting.values()].flat(), ...this.#running];
    this.#waiting.clear();
    for (const job of jobs) job.fail(new DocumentFault('closed', 'the server is stopping'));
  }

  #wait(job: QueuedJob): void {
    if (job.urgent) {
      this.#urgent.push(job);
      return;
    }
    const own = this.#waiting.get(job.owner);
    if (own) own.push(job);
    else this.#waiting.set(job.owner, [job]);
  }

  #giveUp(job: QueuedJob, fault: DocumentFault): void {
    const list = job.urgent ? this.#urgent : this.#waiting.get(job.owner);
    const at = list?.indexOf(job) ?? -1;
    if (at >= 0) list?.splice(at, 1);
    if (list?.length === 0) this.#waiting.delete(job.owner);
    job.fail(fault);
  }

  #advance(): void {
    while (this.#running.size < this.#options.size) {
      const job = this.#urgent.shift() ?? this.#next();
      if (!job) return;
      this.#running.add(job);
      void job.run().then(() => {
        this.#running.delete(job);
        this.#advance();
      });
    }
  }

  /** The first job of the first owner who may run one more. That owner is last in turn from now on. */
  #next(): QueuedJob | undefined {
    for (const [owner, jobs] of this.#waiting) {
      const runs = [...this.#running].filter((job) => job.owner === owner && !job.urgent).length;
      if (runs >= this.#options.sizeEach) continue;
      const job = jobs.shift();
      this.#waiting.delete(owner);
      if (jobs.length > 0) this.#waiting.set(owner, jobs);
      return job;
    }
    return undefined;
  }
}
