// A private NATS server on a port of its own.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { installDebian } from './debian.ts';
import { freePort } from './free-port.ts';

const program = 'nats-server';
const missing = 'These tests need nats-server: install the Debian package `nats-server`, then run them again.';

export class NatsServer {
  readonly #port: number;
  #child: ChildProcess | undefined;

  private constructor(port: number) {
    this.#port = port;
  }

  static async start(): Promise<NatsServer> {
    if (spawnSync(program, ['--version']).error) installDebian('nats-server');
    if (spawnSync(program, ['--version']).error) throw new Error(missing);
    const server = new NatsServer(await freePort());
    await server.start();
    return server;
  }

  get url(): string {
    return `nats://127.0.0.1:${this.#port}`;
  }

  /** Resolves once it takes connections. */
  async start(): Promise<void> {
    const child = spawn(program, ['-a', '127.0.0.1', '-p', String(this.#port)], { stdio: ['ignore', 'ignore', 'pipe'] });
    this.#child = child;
    let said = '';
    await new Promise<void>((resolve, reject) => {
      child.stderr.on('data', (part: Buffer) => {
        said = `${said}${part}`.slice(-10_000);
        if (said.includes('Server is ready')) resolve();
      });
      child.once('exit', () => reject(new Error(`NATS did not start: ${said}`)));
    });
  }

  async kill(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }
}
