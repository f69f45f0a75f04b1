// Threads that make documents.
import Piscina from 'piscina';
import { DocumentFault } from './fault.ts';
import type { Job, JobAnswer, JobName, JobResult } from './jobs.ts';

/** The heap of a thread, in MiB. Past it the thread ends, and its job with it. */
const heap = 512;
/** Milliseconds after which a thread without work ends. */
const idle = 5 * 60_000;

export class Threads {
  #pool: Piscina | undefined;
  readonly #size: number;
  readonly #worker: URL;
  readonly #nice: number;

  /** `nice`: how far the server itself comes first, where a thread can have a priority of its own. */
  constructor(size: number, worker = new URL('./worker.ts', import.meta.url), nice = 10) {
    this.#size = size;
    this.#worker = worker;
    this.#nice = nice;
  }

  /** Does a job. Anything in `transferList` is gone here afterwards. Where the signal ends the job, its thread ends too. Rejects with a `DocumentFault`. */
  async run<Name extends JobName>(job: Job<Name>, transferList: Transferable[], signal: AbortSignal): Promise<JobResult<Name>> {
    const answer = await this.#started()
      .run(job, { transferList: transferList as never, signal })
      .catch((error: Error): JobAnswer<Name> => {
        if (signal.reason instanceof DocumentFault) throw signal.reason;
        const tooLarge = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        return { fault: tooLarge ? 'too-large' : 'failed', message: error.message };
      });
    if ('fault' in answer) throw new DocumentFault(answer.fault, answer.message);
    return answer.made;
  }

  async close(): Promise<void> {
    await this.#pool?.destroy();
  }

  /** The threads start with the first job. */
  #started(): Piscina {
    if (this.#pool) return this.#pool;
    this.#pool = new Piscina({
      filename: this.#worker.href,
      minThreads: 0,
      maxThreads: this.#size,
      idleTimeout: idle,
      resourceLimits: { maxOldGenerationSizeMb: heap },
      env: {},
      // Between two jobs a thread waits in its own loop: its timers and ports go on.
      atomics: 'disabled',
      niceIncrement: this.#nice,
      recordTiming: false,
    });
    // The job that fails says so itself; a thread that fails between two jobs is replaced by the next one.
    this.#pool.on('error', () => {});
    return this.#pool;
  }
}
