// Several processes on one database: membership, ownership, tunnels and the front, composed.
import type { Server } from 'node:http';
import { Gauge, type Registry } from 'prom-client';
import type { Clock, Log, OtherProcesses } from '../rooms/ports.ts';
import { closingOf, guardSockets } from '../start/sockets.ts';
import { neverBack, systemClock } from '../system.ts';
import { DatabaseTime } from './database-time.ts';
import { makeFront } from './front.ts';
import { Membership } from './membership.ts';
import { NatsBus } from './nats-bus.ts';
import { OwnerSearch } from './owner-search.ts';
import { Ownership } from './ownership.ts';
import { Tunnels } from './tunnels.ts';

export interface ClusterOptions {
  databaseUrl: string;
  busUrl: string;
  /** Serves what is owned here; it never listens. */
  inner: Server;
  log: Log;
}

/** How the app takes part. */
export interface Member extends OtherProcesses {
  /** Whether this process may write to the meeting. */
  isMine(meeting: string): boolean;
  /** Whether another process has the meeting. It is taken here where nobody has it. Rejects where that is not known. */
  isElsewhere(meeting: string): Promise<boolean>;
  /** Whether it has shown lately that it lives. */
  isSure(): boolean;
  /** Whether a process of an older version has meetings that this one cannot reach. */
  seesOlder(): boolean;
  /** The meeting has left this process's hands. */
  lost(meeting: string): void;
}

export interface Cluster extends Member {
  /** The listening server. */
  front: Server;
  /** PostgreSQL's time. */
  clock: Clock;
  /** Joins the others. `letGo` sends everyone away from a meeting that this process owned. Rejects where PostgreSQL does not answer. */
  join(letGo: (meeting: string) => Promise<void>, metrics: Registry): Promise<void>;
  /** Takes no new connection, and tells the others that the meetings come to them. */
  drain(): Promise<void>;
  /** Everything is on disk: gives the meetings away. */
  leave(): Promise<void>;
}

const patience = 2000;

/** Rejects where the bus or PostgreSQL does not answer. */
export async function openCluster({ databaseUrl, busUrl, inner, log }: ClusterOptions): Promise<Cluster> {
  const bus = await NatsBus.open(busUrl, log, () => tunnels.count());
  let letGo: (meeting: string) => Promise<void> = async () => {};
  let isDraining = false;
  const tunnels = new Tunnels({
    bus,
    accept: async (meeting) => !isDraining && !(await isElsewhere(meeting)),
    serve: (socket) => inner.emit('connection', socket),
  });
  const isElsewhere = async (meeting: string): Promise<boolean> => !/^(here|nowhere)$/.test(await ownership.locate(meeting));
  const search: OwnerSearch = new OwnerSearch({ bus, isMine: (meeting): boolean => ownership.isMine(meeting) });
  const time = new DatabaseTime();
  const membership = new Membership({
    url: databaseUrl,
    log,
    time,
    become: async (id) => {
      const mine = ownership.forgetAll();
      await Promise.all([tunnels.become(id), search.become(id)]);
      await Promise.all(mine.map((meeting) => letGo(meeting)));
    },
    gone: (id) => tunnels.drop(id),
  });
  const ownership = new Ownership(databaseUrl, membership, search);
  const front = makeFront({ inner, ownership, tunnels, log });
  const closeFront = closingOf(front, patience);
  let closed: Promise<void> = Promise.resolve();
  guardSockets(front);

  await membership.learnTime();
  return {
    front,
    clock: {
      now: neverBack(
        () => time.now(),
        () => performance.now(),
      ),
      after: systemClock.after,
    },
    isMine: (meeting) => ownership.isMine(meeting),
    isElsewhere,
    sent: () => tunnels.sent(),
    isSure: () => membership.isSure,
    seesOlder: () => membership.seesOlder,
    lost: (meeting) => ownership.forget(meeting),
    join: async (lettingGo, metrics) => {
      letGo = lettingGo;
      count(metrics, { membership, ownership, tunnels });
      await membership.join();
    },
    drain: async () => {
      isDraining = true;
      ownership.stop();
      closed = closeFront();
      await membership.drain();
    },
    leave: async () => {
      await membership.leave();
      tunnels.stop();
      await Promise.all([ownership.close(), closed]);
      await bus.close();
    },
  };
}

function count(registry: Registry, { membership, ownership, tunnels }: { membership: Membership; ownership: Ownership; tunnels: Tunnels }): void {
  const gauge = (name: string, help: string, value: () => number): Gauge =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(value());
      },
    });
  gauge('rapporteur_processes', 'Processes that this one sees, itself included', () => membership.size);
  gauge('rapporteur_meetings_owned', 'Meetings that this process decides and writes for', () => ownership.size);
  gauge('rapporteur_tunnels', 'Connections passed on to their owner, or taken from other processes', () => tunnels.size);
}
