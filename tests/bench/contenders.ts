// The servers under test, each in a process of its own, and how a client reaches a document on them.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMeeting, join as joinMeeting } from '../support/contract.ts';
import { root } from '../support/sources.ts';
import type { Dialect } from './codec.ts';

export interface Contender {
  pid: number;
  port: number;
  dialect: Dialect;
  documentName: string;
  fragment: string;
  readerPath: string;
  writerPaths: string[];
  stop(): Promise<void>;
}

const pinned = spawnSync('taskset', ['--version']).status === 0;

/** Starts a server on the first core, where there is a way to say so. */
function start(script: string, env: Record<string, string>): ChildProcess {
  const command = [process.execPath, script];
  const [program, ...args] = pinned ? ['taskset', '-c', '0', ...command] : command;
  return spawn(program as string, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
}

async function answers(url: string): Promise<void> {
  for (let left = 100; left > 0; left -= 1) {
    if (await fetch(url).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} does not answer`);
}

const stopped = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function peer(script: string, dialect: Dialect, env: Record<string, string> = {}): Promise<Contender> {
  const port = await freePort();
  const child = start(`tests/bench/servers/${script}`, { PORT: String(port), ...env });
  await answers(`http://127.0.0.1:${port}/`);
  return {
    pid: child.pid as number,
    port,
    dialect,
    documentName: 'bench',
    fragment: 'item:bench',
    readerPath: '/bench',
    writerPaths: ['/bench'],
    stop: () => stopped(child),
  };
}

async function rapporteur(): Promise<Contender> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
  const organiserKey = randomBytes(24).toString('base64url');
  const child = start('server/main.ts', { PORT: String(port), DATA_DIR: folder, ORGANISER_KEY: organiserKey, LOG_LEVEL: 'error' });
  const url = `http://127.0.0.1:${port}`;
  await answers(`${url}/healthz`);
  const agenda = [{ title: 'Item' }];
  const meeting = await createMeeting(url, organiserKey, {
    title: 'Bench',
    startsAt: '2016-09-13T13:00:00Z',
    durationMinutes: 60,
    chair: { name: 'Chair' },
    secretariat: [{ name: 'Secretariat' }],
    agenda,
  });
  const { Person } = await import('../support/person.ts');
  const chair = await Person.joins(url, meeting, 'chair', { name: 'Chair' });
  const state = await chair.must({ type: 'meeting.open' });
  chair.leave();
  const reader = await joinMeeting(url, meeting.id, meeting.links.observer);
  // Each writer is a person, as in a meeting.
  const writers = await Promise.all(Array.from({ length: 100 }, (_, index) => joinMeeting(url, meeting.id, meeting.links.member, { name: `Writer ${index}` })));
  return {
    pid: child.pid as number,
    port,
    dialect: 'plain',
    documentName: meeting.id,
    fragment: `item:${state.agenda[0]?.id}`,
    readerPath: `/minutes/${meeting.id}?session=${reader.session}`,
    writerPaths: writers.map(({ session }) => `/minutes/${meeting.id}?session=${session}`),
    stop: async () => {
      await stopped(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const contenders: Record<string, () => Promise<Contender>> = {
  'Rapporteur, on disk': rapporteur,
  'Hocuspocus 4': () => peer('hocuspocus.ts', 'hocuspocus'),
  'Hocuspocus 4, flushDelay 50': () => peer('hocuspocus.ts', 'hocuspocus', { FLUSH_DELAY: '50' }),
  'y-websocket-server': () => peer('y-websocket.ts', 'plain'),
  'bare ws broadcast': () => peer('bare.ts', 'plain'),
};
