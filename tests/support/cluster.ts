// Several processes on one PostgreSQL and one NATS, all of them private.
import { KillableServer } from './killable-server.ts';
import { NatsServer } from './nats.ts';
import { PostgresServer } from './postgres.ts';

export interface TestCluster {
  postgres: PostgresServer;
  nats: NatsServer;
  /** The database of all of them, as the servers' role and as its owner. */
  app: string;
  owner: string;
  processes: KillableServer[];
  /** One more process, which is not started yet. */
  another(settings?: Record<string, string>): KillableServer;
  remove(): Promise<void>;
}

export async function startCluster(count: number): Promise<TestCluster> {
  const [postgres, nats] = await Promise.all([PostgresServer.start({ durable: true }), NatsServer.start()]);
  const { app, owner } = await postgres.database();
  const processes: KillableServer[] = [];
  const another = (settings = {}): KillableServer => {
    const server = new KillableServer({ DATABASE_URL: app, BUS_URL: nats.url, ...settings });
    processes.push(server);
    return server;
  };
  await Promise.all(Array.from({ length: count }, () => another().start()));
  return {
    postgres,
    nats,
    app,
    owner,
    processes,
    another,
    remove: async () => {
      for (const server of processes) await server.remove();
      await nats.kill();
      await postgres.remove();
    },
  };
}
