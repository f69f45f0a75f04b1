// Where documents are made that take more than a moment.
import type { Logger } from 'pino';
import type { Report } from '../../shared/projections/report-model.ts';
import type { Since } from './docx/report-docx.ts';
import { type PoolFault, type PoolOptions, WorkerPool } from './pool.ts';
import type { DocumentJob } from './worker.ts';

/** Issued documents kept ready: an issue never changes, and many ask for it at once on the day. */
const kept = 16;

const defaults: PoolOptions = { size: 2, waiting: 64, patience: 20_000 };

export class Press {
  readonly #log: Logger;
  readonly #pool: WorkerPool;
  readonly #issued = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

  constructor(log: Logger, options: Partial<PoolOptions> = {}, worker = new URL('./worker.ts', import.meta.url)) {
    this.#log = log;
    this.#pool = new WorkerPool(worker, { ...defaults, onNotice: (text) => log.warn(text), ...options });
  }

  /** A report as a file of a format. Rejects with a `PoolFault`. Of an issue it is made once, however many ask. */
  make(format: DocumentJob['format'], report: Report): Promise<Uint8Array<ArrayBuffer>> {
    if (!report.issue) return this.#run({ format, report });
    const key = [format, report.meetingId, report.issue.number, report.issue.hash].join(' ');
    const made = this.#issued.get(key) ?? this.#run({ format, report });
    // Put in anew: what was asked for last is dropped last.
    this.#issued.delete(key);
    this.#issued.set(key, made);
    made.catch(() => {
      if (this.#issued.get(key) === made) this.#issued.delete(key);
    });
    const [oldest] = this.#issued.keys();
    if (this.#issued.size > kept && oldest !== undefined) this.#issued.delete(oldest);
    return made;
  }

  /** A report as a Word document in which what changed since another is marked. */
  compare(report: Report, compared: Since): Promise<Uint8Array<ArrayBuffer>> {
    return this.#run({ format: 'docx', report, compared });
  }

  #run(job: DocumentJob): Promise<Uint8Array<ArrayBuffer>> {
    const made = this.#pool.run(job);
    made.catch((fault: PoolFault) => {
      if (fault.kind !== 'closed') this.#log.warn({ format: job.format, fault: fault.kind }, `a document could not be made: ${fault.message}`);
    });
    return made;
  }

  close(): Promise<void> {
    return this.#pool.close();
  }
}
