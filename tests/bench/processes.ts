// The processes of a bench: each server its own, on the first core where there is a way to say so.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { type AddressInfo, createServer } from 'node:net';
import { root } from '../support/sources.ts';

const pinned = spawnSync('taskset', ['--version']).status === 0;

/** Starts a server on the first core, where there is a way to say so. */
export function start(script: string, env: Record<string, string>): ChildProcess {
  const command = [process.execPath, script];
  const [program, ...args] = pinned ? ['taskset', '-c', '0', ...command] : command;
  return spawn(program as string, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Resolves once something answers at the address. */
export async function answers(url: string): Promise<void> {
  for (let left = 100; left > 0; left -= 1) {
    if (await fetch(url).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} does not answer`);
}

export function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
