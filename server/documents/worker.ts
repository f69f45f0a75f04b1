// A thread that makes documents, one job at a time.
import Piscina from 'piscina';
import type { Answer, Job } from './jobs.ts';
import { answerTo } from './make/answer.ts';

export default async function work(job: Job): Promise<Answer> {
  const answer = await answerTo(job);
  const buffers = 'made' in answer && answer.made !== undefined && 'bytes' in answer.made ? [answer.made.bytes.buffer] : [];
  const moved = { [Piscina.transferableSymbol]: buffers, [Piscina.valueSymbol]: answer };
  return Piscina.move(moved as unknown as Parameters<typeof Piscina.move>[0]) as unknown as Answer;
}
