// One room over several processes, nodes that are killed, the cost of an append, and calls whose processes fail. Needs PostgreSQL, NATS and Redis, which it starts for itself.
import { appends } from './appends.ts';
import { startEngines } from './engines.ts';
import { failures } from './failures.ts';
import { losses } from './losses.ts';
import { room } from './room.ts';

export async function cluster(part: string): Promise<void> {
  const chosen = Object.entries({ room, losses }).filter(([name]) => name.includes(part));
  if (chosen.length > 0) {
    const engines = await startEngines();
    try {
      for (const [, run] of chosen) await run(engines);
    } finally {
      await engines.remove();
    }
  }
  if ('appends'.includes(part)) await appends();
  await failures(part);
}
