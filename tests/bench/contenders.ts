// The servers under test, and how a client reaches a document on them.
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Joined } from '../../shared/wire/http.ts';
import { type Created, createMeeting, join as joinMeeting } from '../support/contract.ts';
import { Person } from '../support/person.ts';
import type { Dialect } from './codec.ts';
import { answers, freePort, start, stopped } from './processes.ts';

/** A character of the text. */
export interface Place {
  client: number;
  clock: number;
}

export interface Contender {
  readonly pid: number;
  port: number;
  /** Where it is several processes: their ports, over which clients are spread. */
  ports?: readonly number[];
  dialect: Dialect;
  documentName: string;
  fragments: string[];
  /** Readers have many sessions: one holds 20 connections at most. */
  readerPath(index: number): string;
  writerPaths: string[];
  /** The report of the server's own client about itself: with its cursor, or that it only looks on. */
  stateOf(cursor: Place | undefined): object;
  /** For servers with storage: kills it and starts it again. */
  restart?(): Promise<void>;
  stop(): Promise<void>;
}

/** Sessions by their owner. */
export interface Ours {
  readonly pid: number;
  port: number;
  meetingId: string;
  links: Created['links'];
  /** The ids of its agenda items. */
  items: string[];
  chair: string;
  readers: string[];
  writers: Joined[];
  /** Kills it and starts it again from its storage. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** As y-prosemirror says it. */
function stockState(cursor: Place | undefined): object {
  const place = cursor && { type: cursor, tname: null, item: cursor, assoc: 0 };
  return { user: { name: 'Amina Diallo', color: '#336699' }, cursor: place ? { anchor: place, head: place } : null };
}

export async function peer(script: string, dialect: Dialect, env: Record<string, string> = {}): Promise<Contender> {
  const port = await freePort();
  const child = start(`tests/bench/servers/${script}`, { PORT: String(port), ...env });
  await answers(`http://127.0.0.1:${port}/`).catch(async (error: unknown) => {
    await stopped(child);
    throw error;
  });
  return {
    pid: child.pid as number,
    port,
    dialect,
    documentName: 'bench',
    fragments: Array.from({ length: 10 }, (_, index) => `item:${index}`),
    readerPath: () => '/bench',
    writerPaths: ['/bench'],
    stateOf: stockState,
    stop: () => stopped(child),
  };
}

/** A folder that is in memory alone, where the system has one. */
const inMemory = '/dev/shm';

/** A server of ours with one live meeting, with its data folder inside another. */
export async function ours(env: Record<string, string> = {}, inside = tmpdir()): Promise<Ours> {
  const port = await freePort();
  const folder = mkdtempSync(join(inside, 'rapporteur-bench-'));
  const organiserKey = env.ORGANISER_KEY ?? randomBytes(24).toString('base64url');
  const run = async (): Promise<ChildProcess> => {
    const child = start('server/main.ts', { PORT: String(port), DATA_DIR: folder, ORGANISER_KEY: organiserKey, LOG_LEVEL: 'error', ...env });
    await answers(`${url}/healthz`);
    return child;
  };
  const url = `http://127.0.0.1:${port}`;
  let child = await run();
  const { id, links } = await createMeeting(url, organiserKey, {
    title: 'Bench',
    startsAt: '2016-09-13T13:00:00Z',
    durationMinutes: 60,
    chair: { name: 'Chair' },
    secretariat: [{ name: 'Secretariat' }],
    agenda: Array.from({ length: 10 }, (_, index) => ({ title: `Item ${index}` })),
  });
  const chair = await Person.joins(url, { id, links }, 'chair', { name: 'Chair' });
  const { agenda } = await chair.must({ type: 'meeting.open' });
  chair.leave();
  const readers = await Promise.all(Array.from({ length: 300 }, () => joinMeeting(url, id, links.observer)));
  // Each writer is a person, as in a meeting.
  const writers = await Promise.all(Array.from({ length: 100 }, (_, index) => joinMeeting(url, id, links.member, { name: `Writer ${index}` })));
  return {
    port,
    meetingId: id,
    links,
    items: agenda.map((item) => item.id),
    chair: chair.joined.session,
    readers: readers.map(({ session }) => session),
    writers,
    get pid() {
      return child.pid as number;
    },
    restart: async () => {
      await stopped(child);
      child = await run();
    },
    stop: async () => {
      await stopped(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A server of ours with these settings. */
export async function rapporteur(env: Record<string, string> = {}, inside?: string): Promise<Contender> {
  const server = await ours(env, inside);
  const { port, meetingId, items, readers, writers, restart, stop } = server;
  const item = `item:${items[0]}`;
  const pathOf = (session: string): string => `/minutes/${meetingId}?session=${session}`;
  return {
    get pid() {
      return server.pid;
    },
    port,
    dialect: 'plain',
    documentName: meetingId,
    fragments: items.map((item) => `item:${item}`),
    readerPath: (index) => pathOf(readers[index % readers.length] as string),
    writerPaths: writers.map(({ session }) => pathOf(session)),
    stateOf: (place) => ({ brief: true, item, ...(place && { cursor: { anchor: { item: place } } }) }),
    restart,
    stop,
  };
}

export const contenders: Record<string, () => Promise<Contender>> = {
  'Rapporteur, on disk': () => rapporteur(),
  // The others write nothing down: this is what is left of the difference without a disk.
  'Rapporteur, in memory': () => rapporteur({}, existsSync(inMemory) ? inMemory : undefined),
  'Hocuspocus 4': () => peer('hocuspocus.ts', 'hocuspocus'),
  'Hocuspocus 4, flushDelay 50': () => peer('hocuspocus.ts', 'hocuspocus', { FLUSH_DELAY: '50' }),
  'y-websocket-server': () => peer('y-websocket.ts', 'plain'),
  'bare ws broadcast': () => peer('bare.ts', 'plain'),
};
