// A thread that makes documents, one job at a time.
import Piscina from 'piscina';
import type { Job, JobAnswer, JobName, JobResult } from './jobs.ts';
import { answerTo } from './make/answer.ts';

/** The buffers that leave this thread without being copied. */
function buffersOf(made: JobResult<JobName>): ArrayBufferLike[] {
  if (made === undefined) return [];
  if ('bytes' in made) return [made.bytes.buffer];
  return 'pieces' in made ? [...new Set([made.whole, ...made.pieces].map(({ buffer }) => buffer))] : [];
}

export default async function work(job: Job): Promise<JobAnswer> {
  const answer = await answerTo(job);
  const buffers = 'made' in answer ? buffersOf(answer.made) : [];
  const moved = { [Piscina.transferableSymbol]: buffers, [Piscina.valueSymbol]: answer };
  return Piscina.move(moved as unknown as Parameters<typeof Piscina.move>[0]) as unknown as JobAnswer;
}
