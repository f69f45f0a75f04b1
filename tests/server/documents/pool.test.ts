import { afterEach, expect, test } from 'vitest';
import { type PoolOptions, WorkerPool } from '../../../server/documents/pool.ts';

// A worker that does as it is told: answers, says something besides, throws, exits, blocks, or holds its answer until it is told to go on.
const obedient = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, threadId } from 'node:worker_threads';
    const bytes = (text) => ({ made: new TextEncoder().encode(text) });
    parentPort.on('message', ({ say, gate, block }) => {
      if (say === 'throw') throw new Error('thrown');
      if (say === 'exit') process.exit(3);
      if (say === 'fault') return parentPort.postMessage({ fault: 'unavailable', message: 'no package' });
      if (say === 'who') return parentPort.postMessage(bytes(String(threadId)));
      if (block) while (true);
      if (gate) Atomics.wait(new Int32Array(gate), 0, 0);
      if (say === 'notice') parentPort.postMessage({ notice: 'by the way' });
      parentPort.postMessage(bytes(say));
    });`)}`,
);

let pool: WorkerPool | undefined;
afterEach(() => pool?.close());

function open(options: Partial<PoolOptions> = {}): WorkerPool {
  pool = new WorkerPool(obedient, { size: 1, waiting: 2, patience: 10_000, ...options });
  return pool;
}

const text = async (made: Promise<Uint8Array>): Promise<string> => new TextDecoder().decode(await made);

/** A job that waits until it is let go. */
function gated(): { gate: SharedArrayBuffer; open: () => void } {
  const gate = new SharedArrayBuffer(4);
  return {
    gate,
    open: () => {
      const flag = new Int32Array(gate);
      Atomics.store(flag, 0, 1);
      Atomics.notify(flag, 0);
    },
  };
}

test('[HT8] jobs are answered in the order asked, by one worker that stays', async () => {
  const workers = open();
  expect(await Promise.all(['a', 'b'].map((say) => text(workers.run({ say }))))).toEqual(['a', 'b']);
  expect(await text(workers.run({ say: 'who' }))).toBe(await text(workers.run({ say: 'who' })));
});

test('[HT8] while a job blocks its worker, this thread goes on', async () => {
  const workers = open();
  const job = gated();
  const made = workers.run({ say: 'late', gate: job.gate });
  await new Promise((resolve) => setImmediate(resolve));
  job.open();
  expect(await text(made)).toBe('late');
});

test('[HT8] past the bound a job is refused at once, and those that wait are answered', async () => {
  const workers = open();
  const first = gated();
  const waiting = [workers.run({ say: '1', gate: first.gate }), workers.run({ say: '2' }), workers.run({ say: '3' })];
  await expect(workers.run({ say: '4' })).rejects.toMatchObject({ kind: 'crowded' });
  first.open();
  expect(await Promise.all(waiting.map(text))).toEqual(['1', '2', '3']);
});

test('[HT8] a worker that throws or exits fails its own job alone, and is replaced', async () => {
  const workers = open({ waiting: 8 });
  const asked = ['throw', 'kept', 'exit', 'kept too', 'fault'].map((say) =>
    workers.run({ say }).then(
      (made) => new TextDecoder().decode(made),
      ({ kind }) => kind,
    ),
  );
  expect(await Promise.all(asked)).toEqual(['failed', 'kept', 'failed', 'kept too', 'unavailable']);
});

test('[HT8] a job that takes too long is given up, with its worker; the next is answered by another', async () => {
  const workers = open({ patience: 400 });
  const who = await text(workers.run({ say: 'who' }));
  await expect(workers.run({ block: true })).rejects.toMatchObject({ kind: 'late' });
  expect(await text(workers.run({ say: 'who' }))).not.toBe(who);
});

test('[HT8] what cannot be sent to a worker is refused, and the worker is free', async () => {
  const workers = open();
  await expect(workers.run({ say: () => {} })).rejects.toMatchObject({ kind: 'failed' });
  expect(await text(workers.run({ say: 'on' }))).toBe('on');
});

test('[HT8] what a worker says besides is passed on', async () => {
  const said: string[] = [];
  await open({ onNotice: (line) => said.push(line) }).run({ say: 'notice' });
  expect(said).toEqual(['by the way']);
});

test('[ST3] closing ends what is being made and what waits, and takes no more', async () => {
  const workers = open();
  const asked = [workers.run({ block: true }), workers.run({ say: 'b' })].map((made) => made.then(String, ({ kind }) => kind));
  await workers.close();
  expect(await Promise.all(asked)).toEqual(['closed', 'closed']);
  await expect(workers.run({ say: 'c' })).rejects.toMatchObject({ kind: 'closed' });
});
