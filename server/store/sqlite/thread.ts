// Calls to a connection that lives in a thread of its own.
import { Worker } from 'node:worker_threads';
import { must } from '../../../shared/kit/must.ts';
import { OutcomeUnknown, type StoreWrites } from '../store.ts';
import { type Call, errorFrom, type OpenedFile, type StoreAnswer, type ThreadData } from './messages.ts';
import type { PackedReads } from './packed-events.ts';

export type Calls = PackedReads & StoreWrites;
type Method<All, Name extends keyof All> = All[Name] extends (...args: never[]) => Promise<unknown> ? All[Name] : never;
export type StoreResult<Name extends keyof All, All = Calls> = Awaited<ReturnType<Method<All, Name>>>;

interface WaitingAnswer {
  resolve: (result: never) => void;
  reject: (error: Error) => void;
}

/** Calls that may wait for one thread. Beyond it a call is refused, as on a full disk. */
const mostWaiting = 20_000;
const opening = 0;

/** `All`: what the thread answers. */
export class StoreThread<All = Calls> {
  readonly #data: unknown;
  readonly #program: URL;
  readonly #waiting = new Map<number, WaitingAnswer>();
  #worker: Worker | undefined;
  #opened: Promise<OpenedFile> | undefined;
  #calls = opening;

  constructor(data: ThreadData | { path: string }, program = new URL('./worker.ts', import.meta.url)) {
    this.#data = data;
    this.#program = program;
  }

  /** Starts the thread and opens the file. Rejects where that fails; the next call tries again. */
  open(): Promise<OpenedFile> {
    this.#opened ??= new Promise((resolve, reject) => {
      this.#worker = this.#start();
      this.#waiting.set(opening, { resolve, reject });
    });
    return this.#opened;
  }

  /** Rejects with OutcomeUnknown if the thread ends before it has answered. The next call starts another thread. */
  async call<Name extends keyof All & string>(name: Name, ...args: Parameters<Method<All, Name>>): Promise<StoreResult<Name, All>> {
    await this.open();
    if (this.#waiting.size >= mostWaiting) throw new Error('too many calls wait for the disk');
    return this.#ask<StoreResult<Name, All>>(name, args);
  }

  /** Closes the file after the calls that wait, and ends the thread. */
  async close(): Promise<void> {
    const worker = this.#worker;
    if (!worker) return;
    const ended = new Promise((resolve) => worker.once('exit', resolve));
    await this.#ask('close', []).catch(() => {});
    worker.ref();
    await ended;
  }

  #ask<Answered>(name: string, args: unknown[]): Promise<Answered> {
    const worker = must(this.#worker, 'a thread');
    return new Promise((resolve, reject) => {
      this.#calls += 1;
      worker.postMessage({ id: this.#calls, name, args } satisfies Call);
      this.#waiting.set(this.#calls, { resolve, reject });
      worker.ref();
    });
  }

  #start(): Worker {
    const worker = new Worker(this.#program, { workerData: this.#data });
    let why = 'a thread of the store has ended';
    worker.on('message', (answer: StoreAnswer) => this.#answered(worker, answer));
    worker.on('error', (error) => {
      why += `: ${error instanceof Error ? error.message : String(error)}`;
    });
    worker.on('exit', () => this.#ended(why));
    return worker;
  }

  #answered(worker: Worker, answer: StoreAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    // A process that waits for nothing else may end.
    if (this.#waiting.size === 0) worker.unref();
    if ('error' in answer) waiting?.reject(errorFrom(answer.error));
    else waiting?.resolve(answer.result as never);
  }

  #ended(why: string): void {
    this.#worker = undefined;
    this.#opened = undefined;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(new OutcomeUnknown(why));
  }
}
