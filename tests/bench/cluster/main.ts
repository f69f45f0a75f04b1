// One room over several processes, and calls whose processes fail. Needs PostgreSQL and NATS, which it starts for itself.
import { failures } from './failures.ts';
import { room } from './room.ts';

export async function cluster(part: string): Promise<void> {
  if ('room'.includes(part)) await room();
  await failures(part);
}
