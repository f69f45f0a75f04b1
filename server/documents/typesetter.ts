// The process that sets PDF. Its native memory is out of reach for a thread's limits, and a thread in native code cannot be stopped; a process can.
import { type ChildProcess, fork } from 'node:child_process';
import { DocumentFault } from './fault.ts';
import type { Job, JobAnswer, JobResult } from './jobs.ts';

export interface TypesetterOptions {
  /** Bytes that the process may hold. Past them it ends, and its job with it. */
  memory: number;
  /** Bytes past which the process is replaced after a job. */
  recycled: number;
  child: URL;
}

/** The messages of the process: its answer, and the bytes it holds after it. */
export interface TypesetRequest {
  answer: JobAnswer<'report'>;
  memory: number;
}

const MiB = 1024 * 1024;
const defaults: TypesetterOptions = { memory: 1536 * MiB, recycled: 700 * MiB, child: new URL('./typesetter-child.ts', import.meta.url) };

export class Typesetter {
  readonly #options: TypesetterOptions;
  #child: ChildProcess | undefined;

  constructor(options: Partial<TypesetterOptions> = {}) {
    this.#options = { ...defaults, ...options };
  }

  /** Does a job, one at a time. Where the signal ends the job, the process ends too. Rejects with a `DocumentFault`. */
  async run(job: Job<'report'>, signal: AbortSignal): Promise<JobResult<'report'>> {
    const child = this.#started();
    child.ref();
    child.channel?.ref();
    const { answer, memory } = await this.#answered(child, job, signal).finally(() => {
      // A process without work keeps nobody alive.
      child.unref();
      child.channel?.unref();
    });
    if (memory > this.#options.recycled) this.#end(child);
    if ('fault' in answer) throw new DocumentFault(answer.fault, answer.message);
    return answer.made;
  }

  close(): void {
    if (this.#child) this.#end(this.#child);
  }

  #answered(child: ChildProcess, job: Job<'report'>, signal: AbortSignal): Promise<TypesetRequest> {
    return new Promise<TypesetRequest>((resolve, reject) => {
      const abort = (): void => {
        this.#end(child);
        finish(() => reject(signal.reason));
      };
      const exited = (_code: number | null, by: NodeJS.Signals | null): void => {
        this.#end(child);
        // The guard in the process ends it so, and so does a kernel without memory.
        const fault =
          by === 'SIGKILL' ? new DocumentFault('too-large', 'the process took more memory than it may') : new DocumentFault('failed', 'the process ended');
        finish(() => reject(fault));
      };
      const answered = (sent: TypesetRequest): void => finish(() => resolve(sent));
      const finish = (settle: () => void): void => {
        signal.removeEventListener('abort', abort);
        child.off('exit', exited).off('message', answered);
        settle();
      };
      signal.addEventListener('abort', abort, { once: true });
      child.once('exit', exited).once('message', answered);
      child.send(job, (error) => error && finish(() => reject(new DocumentFault('failed', error.message))));
    });
  }

  #started(): ChildProcess {
    if (this.#child) return this.#child;
    const { child: entry, memory } = this.#options;
    const child = fork(entry, [String(memory)], { execArgv: [], env: {}, serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    // It ended between two jobs: the next one starts another.
    child.once('exit', () => this.#forget(child)).on('error', () => this.#forget(child));
    this.#child = child;
    return child;
  }

  #end(child: ChildProcess): void {
    this.#forget(child);
    child.kill('SIGKILL');
  }

  #forget(child: ChildProcess): void {
    if (this.#child === child) this.#child = undefined;
  }
}
