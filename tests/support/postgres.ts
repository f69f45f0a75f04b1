// A private PostgreSQL on a port and in a folder of its own, run by an ordinary user: it refuses to be run by root.
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '../../server/store/postgres/migrate.ts';
import { must } from '../../shared/kit/must.ts';
import { installDebian } from './debian.ts';
import { temporaryFolder } from './folder.ts';
import { freePort } from './free-port.ts';
import { root } from './sources.ts';

const home = '/usr/lib/postgresql';
const smallDisk = join(root, 'tests/support/small-disk.sh');
const missing = 'These tests need PostgreSQL 15 or later under /usr/lib/postgresql: install the Debian package `postgresql`, then run them again.';

/** The folder of PostgreSQL's programs, the newest; installed where that is possible. */
function programs(): string {
  if (!existsSync(home)) installDebian('postgresql');
  if (!existsSync(home)) throw new Error(missing);
  const newest = Math.max(...readdirSync(home).map(Number));
  if (!(newest >= 15)) throw new Error(missing);
  return join(home, String(newest), 'bin');
}

function ordinaryUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string): number => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout || 65_534);
  return { uid: id('-u'), gid: id('-g') };
}

export interface PostgresServerOptions {
  /** Commits reach the disk. Only where that is the subject: it is slow. */
  durable?: boolean;
  settings?: Record<string, string>;
  /** It has a disk of its own of so many MiB, which is gone when it ends. */
  diskMiB?: number;
  /** It begins as a standby of this server. */
  primary?: PostgresServer;
}

export class PostgresServer {
  readonly #folder = temporaryFolder();
  readonly #bin = programs();
  readonly #user = ordinaryUser();
  readonly #port: number;
  readonly #settings: Record<string, string>;
  readonly #diskMiB: number | undefined;
  #child: ChildProcess | undefined;
  #databases = 0;

  private constructor(port: number, { durable = false, settings = {}, diskMiB, primary }: PostgresServerOptions) {
    this.#port = port;
    this.#diskMiB = diskMiB;
    this.#settings = { fsync: durable ? 'on' : 'off', ...settings };
    const data = this.#data;
    mkdirSync(data, { mode: 0o700 });
    if (diskMiB !== undefined) return;
    for (const path of [this.#folder.path, data]) if (this.#user.uid !== undefined) chownSync(path, this.#user.uid, this.#user.gid ?? 0);
    const [program, options] = primary
      ? ['pg_basebackup', ['-d', primary.url(), '-R', '-c', 'fast']]
      : ['initdb', ['-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C']];
    execFileSync(join(this.#bin, program), ['-D', data, '--no-sync', ...options], { ...this.#user, cwd: data, stdio: 'pipe' });
  }

  /** A new server, which serves. */
  static async start(options: PostgresServerOptions = {}): Promise<PostgresServer> {
    const server = new PostgresServer(await freePort(), options);
    await server.start();
    return server;
  }

  get pid(): number {
    return must(this.#child?.pid, 'a process');
  }

  get #data(): string {
    return join(this.#folder.path, 'data');
  }

  /** One of its programs. */
  program(name: string): string {
    return join(this.#bin, name);
  }

  /** The address of a database, as the user that owns everything or as another one. */
  url(database = 'postgres', user = 'postgres'): string {
    return `postgres://${user}@127.0.0.1:${this.#port}/${database}`;
  }

  /** Starts it again on what it has on disk. Resolves once it answers. */
  async start(): Promise<void> {
    const settings = { port: String(this.#port), listen_addresses: '127.0.0.1', unix_socket_directories: '', ...this.#settings };
    const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const child =
      this.#diskMiB === undefined
        ? spawn(join(this.#bin, 'postgres'), ['-D', this.#data, ...options], { ...this.#user, cwd: this.#data, stdio: ['ignore', 'ignore', 'pipe'] })
        : spawn(smallDisk, [String(this.#diskMiB), this.#data, this.#bin, ...options], { stdio: ['ignore', 'ignore', 'pipe'] });
    this.#child = child;
    let said = '';
    await new Promise<void>((resolve, reject) => {
      child.stderr.on('data', (part: Buffer) => {
        said = `${said}${part}`.slice(-10_000);
        if (/ready to accept (read-only )?connections/.test(said)) resolve();
      });
      child.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)));
    });
  }

  /** A fresh database with the tables, and the right to use them for the role `app`. */
  async database(): Promise<{ owner: string; app: string }> {
    this.#databases += 1;
    const name = `rapporteur_${this.#databases}`;
    await this.ask(`CREATE DATABASE ${name}`);
    if (this.#databases === 1) await this.ask('CREATE ROLE app LOGIN');
    await migrate(this.url(name), 'app');
    return { owner: this.url(name), app: this.url(name, 'app') };
  }

  /** One statement, as the user that owns everything. */
  async ask(text: string, url = this.url()): Promise<Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(text)).rows;
    } finally {
      await client.end();
    }
  }

  /** Fills its disk to the last byte. */
  async fill(): Promise<void> {
    await this.ask("COPY (SELECT) TO PROGRAM 'cat /dev/zero >ballast; true'");
  }

  async makeRoom(): Promise<void> {
    await this.ask("COPY (SELECT) TO PROGRAM 'rm ballast'");
  }

  /** Ends it at once, as a crash does: every connection is cut, and nothing is written any more. */
  async crash(): Promise<void> {
    await this.#end('SIGQUIT');
  }

  async remove(): Promise<void> {
    await this.#end('SIGQUIT');
    this.#folder.remove();
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }
}
