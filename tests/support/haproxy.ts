// A private HAProxy with the configuration that the documentation gives.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { installDebian } from './debian.ts';
import { temporaryFolder } from './folder.ts';
import { freePort } from './free-port.ts';
import { root } from './sources.ts';

const program = 'haproxy';
const missing = 'These tests need haproxy: install the Debian package `haproxy`, then run them again.';

export interface Haproxy {
  url: string;
  /** How many processes HAProxy sends requests to. */
  up(): Promise<number>;
  remove(): Promise<void>;
}

/** In front of two processes at these ports. Without affinity each request goes to the next process. */
export async function startHaproxy(ports: readonly [number, number], { affinity }: { affinity: boolean }): Promise<Haproxy> {
  if (spawnSync(program, ['-v']).error) installDebian(program);
  if (spawnSync(program, ['-v']).error) throw new Error(missing);
  const [port, folder] = [await freePort(), temporaryFolder()];
  const control = join(folder.path, 'control');
  const file = join(folder.path, 'haproxy.cfg');
  const documented = readFileSync(join(root, 'docs/haproxy.cfg'), 'utf8').replace('global\n', `global\n  stats socket ${control}\n`);
  writeFileSync(file, affinity ? documented : documented.replace(/ {2}balance .*\n {2}hash-type .*\n/g, '  balance roundrobin\n'));
  const [one, two] = ports.map((each) => `127.0.0.1:${each}`);
  const env = { ...process.env, LISTEN: `127.0.0.1:${port}`, PROCESS_ONE: one, PROCESS_TWO: two };
  const child = spawn(program, ['-db', '-f', file], { env, stdio: ['ignore', 'ignore', 'ignore'] });
  return {
    url: `http://127.0.0.1:${port}`,
    up: async () => (await asked(control, 'show stat')).split('\n').filter((line) => /^processes,(one|two),/.test(line) && line.split(',')[17] === 'UP').length,
    remove: async () => {
      await stopped(child);
      folder.remove();
    },
  };
}

/** The answer of HAProxy on its control socket; nothing while it starts. */
async function asked(control: string, question: string): Promise<string> {
  const socket = connect(control);
  socket.write(`${question}\n`);
  return text(socket).catch(() => '');
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
