// The threads and the process that make documents, with programs in them that tests control.
import { afterEach, expect, test } from 'vitest';
import type { Job } from '../../../server/documents/jobs.ts';
import { Threads } from '../../../server/documents/threads.ts';
import { Typesetter, type TypesetterOptions } from '../../../server/documents/typesetter.ts';
import { type Script, threadThat, typesetterThat } from '../../support/scripts.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

function kept(made: Script): URL {
  closing.push(() => made.remove());
  return made.url;
}

function threads(act: string): Threads {
  const made = new Threads(1, kept(threadThat(act)));
  closing.push(() => made.close());
  return made;
}

function typesetter(act: string, options: Partial<TypesetterOptions> = {}): Typesetter {
  const made = new Typesetter({ child: kept(typesetterThat(act)), ...options });
  closing.push(() => made.close());
  return made;
}

/** A job whose order is what the program is to do. */
const job = (order: unknown): Job<'report'> => ({ name: 'report', order: order as Job<'report'>['order'] });
const endless = new AbortController().signal;
const outcome = (made: Promise<unknown>): Promise<unknown> => made.catch(({ kind }: { kind: string }) => kind);

const obedient = `
  const { say, held } = job.order;
  if (say === 'throw') throw new Error('thrown');
  if (say === 'exit') process.exit(3);
  if (say === 'fill') for (const all = []; ; ) all.push(new Array(1e6).fill(all.length));
  if (say === 'spin') for (;;);
  if (say === 'refuse') return { fault: 'too-large', message: 'too long' };
  globalThis.count = (globalThis.count ?? 0) + 1;
  return { made: globalThis.count };`;

test('[HT8] a thread stays for the next job; one that fails fails its own job alone', async () => {
  const one = threads(obedient);
  const ask = (say: string): Promise<unknown> => outcome(one.run(job({ say }), [], endless));
  expect([await ask('count'), await ask('count'), await ask('throw'), await ask('refuse'), await ask('count')]).toEqual([1, 2, 'failed', 'too-large', 3]);
  expect([await ask('exit'), await ask('count')]).toEqual(['failed', 1]);
});

test('[HT24] a thread that would hold too much is ended, and its job is told to be too large', async () => {
  const one = threads(obedient);
  expect(await outcome(one.run(job({ say: 'fill' }), [], endless))).toBe('too-large');
  expect(await one.run(job({ say: 'count' }), [], endless)).toBe(1);
});

test('[HT8] a thread that is late is ended, whatever it does', async () => {
  const one = threads(obedient);
  const ending = new AbortController();
  const made = outcome(one.run(job({ say: 'spin' }), [], ending.signal));
  ending.abort();
  expect(await made).toBe('failed');
  expect(await one.run(job({ say: 'count' }), [], endless)).toBe(1);
});

test('[HT8] what cannot be sent to a thread fails, and the thread is free', async () => {
  const one = threads(obedient);
  expect(await outcome(one.run(job({ say: () => {} }), [], endless))).toBe('failed');
  expect(await one.run(job({ say: 'count' }), [], endless)).toBe(1);
});

const setting = `
  const { say, bytes = 0 } = message.order;
  if (say === 'exit') process.exit(3);
  if (say === 'killed') process.kill(process.pid, 'SIGKILL');
  if (say === 'spin') for (;;);
  globalThis.count = (globalThis.count ?? 0) + 1;
  process.send({ answer: say === 'refuse' ? { fault: 'unavailable', message: 'no package' } : { made: globalThis.count }, memory: bytes });`;

test('[HT24] the typesetter’s process stays for the next job, and is replaced after one that took much memory', async () => {
  const one = typesetter(setting, { recycled: 1000 });
  const ask = (order: object): Promise<unknown> => outcome(one.run(job(order), endless));
  expect([await ask({}), await ask({}), await ask({ say: 'refuse' }), await ask({ bytes: 2000 }), await ask({})]).toEqual([1, 2, 'unavailable', 4, 1]);
});

test('[HT24] where it ends, its own job alone fails; where it is ended for its memory, the job is too large', async () => {
  const one = typesetter(setting);
  const ask = (order: object): Promise<unknown> => outcome(one.run(job(order), endless));
  expect([await ask({ say: 'exit' }), await ask({}), await ask({ say: 'killed' }), await ask({})]).toEqual(['failed', 1, 'too-large', 1]);
});

test('[HT24] a process that is late is ended, whatever it does', async () => {
  const one = typesetter(setting);
  const ending = new AbortController();
  const made = outcome(one.run(job({ say: 'spin' }), ending.signal));
  ending.abort(Object.assign(new Error('late'), { kind: 'late' }));
  expect(await made).toBe('late');
  expect(await one.run(job({}), endless)).toBe(1);
});

test('[HT24] the real process ends itself where it holds more memory than it may', async () => {
  const one = new Typesetter({ memory: 20 * 1024 * 1024 });
  closing.push(() => one.close());
  const issue = { number: 1, record: '{}', hash: 'h', at: 0 };
  expect(await outcome(one.run({ name: 'report', order: { source: { issue }, format: 'pdf', address: '' } }, endless))).toBe('too-large');
});
