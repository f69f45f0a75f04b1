// The processes of a bench: each server its own, on the first core where there is a way to say so.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { type AddressInfo, connect, createServer } from 'node:net';
import { root } from '../support/sources.ts';

const pinned = spawnSync('taskset', ['--version']).status === 0;

/** Starts a server on the first core, where there is a way to say so. With a channel, it can be sent messages. */
export function start(script: string, env: Record<string, string>, channel = false): ChildProcess {
  const command = [process.execPath, script];
  const [program, ...args] = pinned ? ['taskset', '-c', '0', ...command] : command;
  return spawn(program as string, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit', ...(channel ? ['ipc' as const] : [])],
  });
}

const longestStartMs = 60_000;

/** Resolves once something accepts connections at the address. Not every peer answers plain HTTP, so no request is made. */
export async function answers(url: string): Promise<void> {
  const { hostname, port } = new URL(url);
  for (const end = performance.now() + longestStartMs; performance.now() < end; ) {
    if (await accepts(Number(port), hostname)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} does not answer within ${longestStartMs / 1000} s`);
}

function accepts(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 1000 });
    const end = (accepted: boolean) => (): void => {
      socket.destroy();
      resolve(accepted);
    };
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });
}

/** Rejects if the work takes longer, so that no peer can hold up a bench. */
export async function within<T>(ms: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${ms / 1000} s`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Kills a server. Resolves once it is gone. */
export function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
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
