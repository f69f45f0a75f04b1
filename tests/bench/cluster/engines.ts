// PostgreSQL, NATS and Redis for a run, and the rooms on them.
import { execFileSync } from 'node:child_process';
import { NatsServer } from '../../support/nats.ts';
import { PostgresServer } from '../../support/postgres.ts';
import { startRedis } from '../../support/redis.ts';
import { one, type Room, three, threeOfHocuspocus } from './rooms.ts';

export interface Engines {
  /** Rooms by name, those of one process first. */
  rooms: Record<string, () => Promise<Room>>;
  /** Every process of the engines that runs now. */
  pids(): number[];
  remove(): Promise<void>;
}

export const shared = { ours: 'three processes, PostgreSQL and NATS', peers: 'three of Hocuspocus 4, Redis' };

export async function startEngines(): Promise<Engines> {
  const [postgres, nats, redis] = await Promise.all([PostgresServer.start({ durable: true }), NatsServer.start(), startRedis()]);
  const databaseUrl = async (): Promise<string> => (await postgres.database()).app;
  return {
    rooms: {
      'one process, SQLite': () => one({}),
      'one process, PostgreSQL': async () => one({ DATABASE_URL: await databaseUrl() }),
      [shared.ours]: async () => three({ DATABASE_URL: await databaseUrl(), BUS_URL: nats.url }),
      [shared.peers]: () => threeOfHocuspocus(redis.port),
    },
    pids: () => [postgres.pid, nats.pid, redis.pid].flatMap(withChildren),
    remove: async () => {
      await redis.remove();
      await nats.kill();
      await postgres.remove();
    },
  };
}

/** PostgreSQL serves each connection by a process of its own. */
function withChildren(pid: number): number[] {
  try {
    return [
      pid,
      ...execFileSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' })
        .trim()
        .split('\n')
        .map(Number),
    ];
  } catch {
    return [pid];
  }
}
