// The process of the typesetter: one job at a time, until its parent has gone or it holds too much memory.
import { setPriority } from 'node:os';
import { Worker } from 'node:worker_threads';
import { collectGarbage } from './collect-garbage.ts';
import type { Job, JobAnswer } from './jobs.ts';
import { answerTo } from './make/answer.ts';
import type { TypesetRequest } from './typesetter.ts';

// The thread that compiles cannot watch itself.
new Worker(new URL('./memory-guard.ts', import.meta.url), { workerData: Number(process.argv[2]) }).unref();
// The server itself comes first.
setPriority(10);

process.on('disconnect', () => process.exit());
process.on('message', async (job: Job<'report'>) => {
  const answer = (await answerTo(job)) as JobAnswer<'report'>;
  collectGarbage();
  process.send?.({ answer, memory: process.memoryUsage.rss() } satisfies TypesetRequest);
});
