import { expect, test } from 'vitest';
import { FairQueue, type QueueOptions } from '../../../server/documents/queue.ts';

const open = (options: Partial<QueueOptions> = {}): FairQueue =>
  new FairQueue({ size: 1, sizeEach: 1, waiting: 10, waitingEach: 5, patience: 10_000, ...options });

/** Jobs that end on demand, and the order in which they began. */
class Jobs {
  readonly began: string[] = [];
  readonly #ends = new Map<string, () => void>();

  start(name: string): () => Promise<string> {
    return () => {
      this.began.push(name);
      return new Promise((resolve) => this.#ends.set(name, () => resolve(name)));
    };
  }

  async end(...names: string[]): Promise<void> {
    for (const name of names) {
      this.#ends.get(name)?.();
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}

const kindOf = (job: Promise<unknown>): Promise<unknown> => job.then(String, ({ kind }) => kind);

test('[HT22] meetings take turns: however many jobs of one wait, the next of another is made after one of them', async () => {
  const queue = open();
  const jobs = new Jobs();
  const all = ['a1', 'a2', 'a3', 'b1', 'c1', 'b2'].map((name) => queue.add(String(name[0]), jobs.start(name)));
  await jobs.end('a1', 'a2', 'b1', 'c1', 'a3', 'b2');
  expect(await Promise.all(all)).toEqual(['a1', 'a2', 'a3', 'b1', 'c1', 'b2']);
  expect(jobs.began).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'b2']);
});

test('[HT22] a meeting has one place at a time, and leaves the others free', async () => {
  const queue = open({ size: 2 });
  const jobs = new Jobs();
  const all = ['a1', 'a2', 'b1'].map((name) => queue.add(String(name[0]), jobs.start(name)));
  expect(jobs.began).toEqual(['a1', 'b1']);
  await jobs.end('b1');
  expect(jobs.began).toEqual(['a1', 'b1']);
  await jobs.end('a1', 'a2');
  expect(await Promise.all(all)).toEqual(['a1', 'a2', 'b1']);
});

test('[HT22] past its bound a meeting is refused, and another is not; past the bound of all, everybody is', async () => {
  const queue = open({ waiting: 3, waitingEach: 2 });
  const jobs = new Jobs();
  const taken = ['a1', 'a2', 'a3'].map((name) => queue.add('a', jobs.start(name)));
  expect(await kindOf(queue.add('a', jobs.start('a4')))).toBe('crowded');
  taken.push(queue.add('b', jobs.start('b1')));
  expect(await kindOf(queue.add('c', jobs.start('c1')))).toBe('crowded');
  await jobs.end('a1', 'a2', 'b1', 'a3');
  expect(await Promise.all(taken)).toEqual(['a1', 'a2', 'a3', 'b1']);
});

test('[HT23] a job that nobody waits for any more is dropped before it begins; one that has begun goes on', async () => {
  const queue = open();
  const jobs = new Jobs();
  const [first, second] = [new AbortController(), new AbortController()];
  const begun = queue.add('a', jobs.start('a1'), { signal: first.signal });
  const waiting = kindOf(queue.add('a', jobs.start('a2'), { signal: second.signal }));
  const last = queue.add('a', jobs.start('a3'));
  first.abort();
  second.abort();
  expect(await waiting).toBe('dropped');
  await jobs.end('a1', 'a3');
  expect([await begun, await last, jobs.began]).toEqual(['a1', 'a3', ['a1', 'a3']]);
  expect(await kindOf(queue.add('a', jobs.start('a4'), { signal: second.signal }))).toBe('dropped');
});

test('[HT22] what a meeting cannot go on without goes first, and is not refused', async () => {
  const queue = open({ waiting: 2, waitingEach: 2 });
  const jobs = new Jobs();
  const all = ['a1', 'b1', 'b2'].map((name) => queue.add(String(name[0]), jobs.start(name)));
  all.push(queue.add('a', jobs.start('issue'), { urgent: true }));
  await jobs.end('a1', 'issue', 'b1', 'b2');
  expect(await Promise.all(all)).toEqual(['a1', 'b1', 'b2', 'issue']);
  expect(jobs.began).toEqual(['a1', 'issue', 'b1', 'b2']);
});

test('[HT8] a job that takes too long is given up, waiting or begun; its place is free once it has ended', async () => {
  const queue = open({ patience: 50 });
  let ended = false;
  const begun = queue.add('a', (signal) =>
    new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))).finally(() => (ended = true)),
  );
  const waiting = queue.add('b', () => Promise.resolve('b'));
  expect(await kindOf(begun)).toBe('late');
  expect(['late', 'b']).toContain(await kindOf(waiting));
  expect(ended).toBe(true);
  expect(await queue.add('c', () => Promise.resolve('c'))).toBe('c');
});

test('[HT8] a job that fails fails alone', async () => {
  const queue = open();
  const failing = queue.add('a', () => Promise.reject(new Error('no')));
  const next = queue.add('a', () => Promise.resolve('next'));
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('next');
});

test('[ST3] closing fails the jobs that wait or have begun, and takes no more', async () => {
  const queue = open();
  const jobs = new Jobs();
  const all = ['a1', 'a2'].map((name) => kindOf(queue.add('a', jobs.start(name))));
  queue.close();
  expect(await Promise.all([...all, kindOf(queue.add('b', jobs.start('b1')))])).toEqual(['closed', 'closed', 'closed']);
});
