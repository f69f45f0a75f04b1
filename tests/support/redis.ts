// A private Redis on a port of its own, in memory alone, for a peer of the benches.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { installDebian } from './debian.ts';
import { freePort } from './free-port.ts';

const program = 'redis-server';
const missing = 'This bench needs redis-server: install the Debian package `redis-server`, then run it again.';

export interface RedisServer {
  port: number;
  pid: number;
  remove(): Promise<void>;
}

export async function startRedis(): Promise<RedisServer> {
  if (spawnSync(program, ['--version']).error) installDebian(program);
  if (spawnSync(program, ['--version']).error) throw new Error(missing);
  const port = await freePort();
  const child = spawn(program, ['--bind', '127.0.0.1', '--port', String(port), '--save', '', '--appendonly', 'no'], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (part: Buffer) => {
      said = `${said}${part}`.slice(-10_000);
      if (said.includes('Ready to accept connections')) resolve();
    });
    child.once('exit', () => reject(new Error(`Redis did not start: ${said}`)));
  });
  return {
    port,
    pid: child.pid as number,
    remove: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}
