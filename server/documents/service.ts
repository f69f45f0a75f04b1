// Makes everything that takes more than a moment: in threads, and PDF in a process of its own. Nothing here blocks the event loop.
import type { Logger } from 'pino';
import { DocumentFault } from './fault.ts';
import type { Draft, JobName, JobOrder, JobResult, Made } from './jobs.ts';
import type { Makers } from './makers.ts';
import { FairQueue, type JobOptions, type QueueOptions } from './queue.ts';
import { Threads } from './threads.ts';
import { Typesetter, type TypesetterOptions } from './typesetter.ts';

export interface DocumentOptions {
  /** Bounds on the jobs of the threads; those of the typesetter are the same, but for its one place. */
  queue?: Partial<QueueOptions>;
  worker?: URL;
  typesetter?: Partial<TypesetterOptions>;
}

const bounds: QueueOptions = { size: 2, sizeEach: 1, waiting: 64, waitingEach: 16, patience: 20_000 };

export class DocumentService {
  readonly #log: Logger;
  readonly #queue: FairQueue;
  readonly #pdfQueue: FairQueue;
  readonly #threads: Threads;
  readonly #typesetter: Typesetter;
  /** A meeting that opens waits for no document: what loads minutes has a thread of its own. */
  readonly #loadQueue: FairQueue;
  readonly #loader: Threads;

  constructor(log: Logger, { queue, worker, typesetter }: DocumentOptions = {}) {
    const options = { ...bounds, ...queue };
    this.#log = log;
    this.#queue = new FairQueue(options);
    this.#pdfQueue = new FairQueue({ ...options, size: 1 });
    this.#threads = new Threads(options.size, worker);
    this.#typesetter = new Typesetter(typesetter);
    this.#loadQueue = new FairQueue({ ...options, size: 1 });
    this.#loader = new Threads(1, worker, 0);
  }

  /**
   * Does a job for its owner when its turn comes. `read` gives what it is made of at that moment, so that what waits holds nothing.
   * Rejects with a `DocumentFault`.
   */
  run<Name extends JobName>(name: Name, owner: string, read: () => Promise<JobOrder<Name>>, options?: JobOptions): Promise<JobResult<Name>> {
    return this.#logged(
      name,
      this.#queue.add(
        owner,
        async (signal) => {
          const order = await read();
          return this.#threads.run({ name, order }, transferable(order), signal);
        },
        options,
      ),
    );
  }

  /** The same for a report as PDF. */
  pdf(owner: string, read: () => Promise<JobOrder<'report'>>, options?: JobOptions): Promise<JobResult<'report'>> {
    const made = this.#pdfQueue.add(owner, async (signal) => this.#typesetter.run({ name: 'report', order: await read() }, signal), options);
    return this.#logged('pdf', made);
  }

  /** Makes things for the rooms. A meeting waits for them in its turn, so they go first. */
  readonly makers: Makers = {
    record: (meeting, order) => this.run('record', meeting, async () => order, { urgent: true }),
    paragraph: (meeting, order) => this.run('paragraph', meeting, async () => order, { urgent: true }),
    paragraphs: (meeting, order) => this.run('paragraphs', meeting, async () => order, { urgent: true }),
    merge: (order) => this.#load('merge', order),
    cut: (order) => this.#load('cut', order),
  };

  /** Ends the threads and the process; what waits or is being made is rejected. */
  async close(): Promise<void> {
    this.#queue.close();
    this.#pdfQueue.close();
    this.#loadQueue.close();
    this.#typesetter.close();
    await Promise.all([this.#threads.close(), this.#loader.close()]);
  }

  #load<Name extends 'merge' | 'cut'>(name: Name, order: JobOrder<Name>): Promise<JobResult<Name>> {
    return this.#logged(
      name,
      this.#loadQueue.add('', (signal) => this.#loader.run({ name, order }, [], signal), { urgent: true }),
    );
  }

  #logged<T>(job: string, result: Promise<T>): Promise<T> {
    result.then(
      (made) => {
        const notices = typeof made === 'object' && made !== null && 'notices' in made ? (made as Pick<Made, 'notices'>).notices : undefined;
        for (const notice of notices ?? []) this.#log.warn({ job }, notice);
      },
      (error: Error) => {
        const fault = error instanceof DocumentFault ? error.kind : 'failed';
        if (fault !== 'closed' && fault !== 'dropped') this.#log.warn({ job, fault }, `a document could not be made: ${error.message}`);
      },
    );
    return result;
  }
}

/** Transferred to a thread instead of copied: the minutes, which were copied for it, and a port. */
function transferable(order: JobOrder<JobName>): Transferable[] {
  const found: Transferable[] = [];
  const add = (draft: Draft | undefined): void => void (draft && found.push(...draft.minutes.map(({ buffer }) => buffer)));
  if ('draft' in order) add(order.draft);
  if ('source' in order && 'draft' in order.source) add(order.source.draft);
  if ('bytes' in order) found.push(order.bytes.buffer);
  if ('parts' in order) found.push(order.parts as unknown as Transferable);
  return found;
}
