// Several processes on one database: membership, ownership, tunnels and the front, composed.
import type { Server } from 'node:http';
import { Gauge, type Registry } from 'prom-client';
import type { Position } from '../rooms/copy.ts';
import type { Clock, Log, OtherProcesses } from '../rooms/ports.ts';
import { closingOf, guardSockets } from '../start/sockets.ts';
import { neverBack, systemClock } from '../system.ts';
import { DatabaseTime } from './database-time.ts';
import { makeFront } from './front.ts';
import { Membership } from './membership.ts';
import { NatsBus } from './nats-bus.ts';
import { Ownership } from './ownership.ts';
import { Questions } from './questions.ts';
import { Tunnels } from './tunnels.ts';

export interface ClusterOptions {
  databaseUrl: string;
  busUrl: string;
  /** Serves what is owned here; it never listens. */
  inner: Server;
  log: Log;
}

/** The meetings in this process's memory. */
export interface Rooms {
  /** Sends everyone away from a meeting that this process owned. */
  letGoOf(meeting: string): Promise<void>;
  /** How far a meeting has come that this process owns; undefined where a copy must not go by it. */
  positionOf(meeting: string): Promise<Position | undefined>;
  /** Whether a copy of another process's meeting is here, and has come as far as its owner. */
  hasCopy(meeting: string): Promise<boolean>;
}

/** How the app takes part. */
export interface Member extends OtherProcesses {
  /** Whether this process may write to the meeting. */
  isMine(meeting: string): boolean;
  /** Whether another process has the meeting. It is taken here where nobody has it. Rejects where that is not known. */
  isElsewhere(meeting: string): Promise<boolean>;
  /** How far the owner of another process's meeting has come; undefined where that is not known. */
  position(meeting: string): Promise<Position | undefined>;
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
  /** Joins the others. Rejects where PostgreSQL does not answer. */
  join(rooms: Rooms, metrics: Registry): Promise<void>;
  /** Takes no new connection, and tells the others that the meetings come to them. */
  drain(): Promise<void>;
  /** Everything is on disk: gives the meetings away. */
  leave(): Promise<void>;
}

const patience = 2000;

/** Rejects where the bus or PostgreSQL does not answer. */
export async function openCluster({ databaseUrl, busUrl, inner, log }: ClusterOptions): Promise<Cluster> {
  const bus = await NatsBus.open(busUrl, log, () => tunnels.count());
  let rooms: Rooms = { letGoOf: async () => {}, positionOf: async () => undefined, hasCopy: async () => false };
  let isDraining = false;
  const tunnels = new Tunnels({
    bus,
    accept: async (meeting) => !isDraining && !(await isElsewhere(meeting)),
    serve: (socket) => inner.emit('connection', socket),
  });
  const isElsewhere = async (meeting: string): Promise<boolean> => !/^(here|nowhere)$/.test(await ownership.locate(meeting));
  const questions: Questions = new Questions({
    bus,
    isMine: (meeting): boolean => ownership.isMine(meeting),
    positionOf: (meeting) => rooms.positionOf(meeting),
  });
  const time = new DatabaseTime();
  const membership = new Membership({
    url: databaseUrl,
    log,
    time,
    become: async (id) => {
      const mine = ownership.forgetAll();
      await Promise.all([tunnels.become(id), questions.become(id)]);
      await Promise.all(mine.map((meeting) => rooms.letGoOf(meeting)));
    },
    gone: (id) => tunnels.drop(id),
  });
  const ownership = new Ownership(databaseUrl, membership, questions);
  const front = makeFront({ inner, ownership, tunnels, log, mayRead: async (meeting) => bus.isAway || rooms.hasCopy(meeting) });
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
    position: (meeting) => ownership.position(meeting),
    join: async (joining, metrics) => {
      rooms = joining;
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
