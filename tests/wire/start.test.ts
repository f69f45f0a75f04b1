// The server as a process: its output, how it stops, and its message where it cannot start.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io } from 'socket.io-client';
import { afterAll, expect, test } from 'vitest';
import { createMeeting, join as enter } from '../support/contract.ts';
import { root } from '../support/sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-process-'));
const running = new Set<ChildProcess>();
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Started {
  child: ChildProcess;
  out(): string;
  errors(): string;
  exit: Promise<number | null>;
  /** Resolves once it has said it is ready, with its address; rejects where it exits before. */
  ready: Promise<string>;
}

function start(environment: Record<string, string>): Started {
  const child = spawn(process.execPath, ['server/main.ts'], {
    cwd: root,
    env: { PATH: process.env.PATH, PORT: '0', DATA_DIR: join(folder, 'data'), ...environment },
  });
  running.add(child);
  let out = '';
  let errors = '';
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (part: Buffer) => {
      out += part;
      const address = /ready at (\S+)[\s\S]*\n\n$/.exec(out)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', () => reject(new Error(errors)));
  });
  ready.catch(() => {});
  child.stderr.on('data', (part: Buffer) => {
    errors += part;
  });
  const exit = once(child, 'close').then(([code]) => {
    running.delete(child);
    return code as number | null;
  });
  return { child, out: () => out, errors: () => errors, exit, ready };
}

test('[ST16] a second server on the same data folder refuses to start; once the first is gone, killed too, it starts', async () => {
  const DATA_DIR = join(folder, 'shared');
  const first = start({ DATA_DIR });
  const url = await first.ready;
  const second = start({ DATA_DIR });
  expect(await second.exit).toBe(1);
  expect(second.errors().trim()).toBe(`Another Rapporteur is running on the data folder ${DATA_DIR}. Stop it first, or set DATA_DIR to another folder.`);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  first.child.kill('SIGKILL');
  await first.exit;
  const third = start({ DATA_DIR });
  await third.ready;
  third.child.kill('SIGTERM');
  expect(await third.exit).toBe(0);
});

test('[ST2][ST3] the first start prints the link to make a meeting, later ones where its key is; both stop when told', async () => {
  const first = start({ LOG_LEVEL: 'trace' });
  const url = await first.ready;
  const key = readFileSync(join(folder, 'data/organiser-key'), 'utf8').trim();
  expect(first.out()).toContain(`${url}/#${key}`);
  const meeting = await createMeeting(url, key, {
    title: 'Call',
    startsAt: '2026-10-06T13:00:00Z',
    durationMinutes: 60,
    chair: { name: 'C' },
    secretariat: [{ name: 'S' }],
    agenda: [{ title: 'One' }],
  });
  const { session } = await enter(url, meeting.id, meeting.links.chair, { name: 'C' });
  const socket = io(url, { auth: { meeting: meeting.id, session }, transports: ['websocket'], reconnection: false });
  await new Promise((resolve) => socket.once('snapshot', resolve));
  const goodbye = new Promise((resolve) => socket.once('goodbye', resolve));
  first.child.kill('SIGTERM');
  expect(await goodbye).toBe('stopping');
  expect(await first.exit).toBe(0);
  expect(first.errors()).not.toContain(key);
  socket.disconnect();

  const second = start({});
  const address = await second.ready;
  expect(second.out()).not.toContain(key);
  expect(second.out()).toContain('organiser-key');
  const again = await fetch(`${address}/api/meetings/${meeting.id}`, { headers: { authorization: `Bearer ${session}` } });
  expect(await again.json()).toMatchObject({ title: 'Call', participants: [{ name: 'C' }] });
  second.child.kill('SIGINT');
  expect(await second.exit).toBe(0);
});

test('[ST4] a port in use, a folder that cannot be written and a wrong setting: one sentence, exit code 1', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  writeFileSync(join(folder, 'file'), '');
  const cases = [
    [{ PORT: String(port) }, `Port ${port} is in use. Stop the program that uses it, or choose another with PORT.`],
    [
      { DATA_DIR: join(folder, 'file') },
      `The data folder ${join(folder, 'file')} cannot be written (EEXIST). Give this user the right to write it, or set DATA_DIR to another folder.`,
    ],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent.'],
  ] as const;
  for (const [environment, sentence] of cases) {
    const failed = start(environment);
    expect(await failed.exit).toBe(1);
    expect(failed.errors().trim()).toBe(sentence);
    expect(failed.out()).toBe('');
  }
  taken.close();
});
