// A private NATS server on a port of its own.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { must } from '../../shared/kit/must.ts';
import { installDebian } from './debian.ts';
import { freePort } from './free-port.ts';

const program = 'nats-server';
const missing = 'These tests need nats-server: install the Debian package `nats-server`, then run them again.';

export class NatsServer {
  readonly #port: number;
  readonly #options: readonly string[];
  #child: ChildProcess | undefined;

  private constructor(port: number, options: readonly string[] = []) {
    this.#port = port;
    this.#options = options;
  }

  static async start(): Promise<NatsServer> {
    return (await NatsServer.#started([new NatsServer(await freePort())]))[0] as NatsServer;
  }

  /** Several that pass on each other's messages. */
  static async startCluster(count: number): Promise<NatsServer[]> {
    const routes = await Promise.all(Array.from({ length: count }, async () => `nats://127.0.0.1:${await freePort()}`));
    const made = routes.map(async (route) => new NatsServer(await freePort(), ['--cluster_name', 'test', '--cluster', route, '--routes', routes.join(',')]));
    return NatsServer.#started(await Promise.all(made));
  }

  static async #started(servers: NatsServer[]): Promise<NatsServer[]> {
    if (spawnSync(program, ['--version']).error) installDebian('nats-server');
    if (spawnSync(program, ['--version']).error) throw new Error(missing);
    await Promise.all(servers.map((server) => server.start()));
    return servers;
  }

  get pid(): number {
    return must(this.#child?.pid, 'a process');
  }

  get url(): string {
    return `nats://127.0.0.1:${this.#port}`;
  }

  /** Resolves once it takes connections. */
  async start(): Promise<void> {
    const child = spawn(program, ['-a', '127.0.0.1', '-p', String(this.#port), ...this.#options], { stdio: ['ignore', 'ignore', 'pipe'] });
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
