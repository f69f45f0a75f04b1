// A server in a process of its own, on a folder that outlives it: killed, and started again from what is on disk.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { must } from '../../shared/kit/must.ts';
import { temporaryFolder } from './folder.ts';
import { root } from './sources.ts';

/** Each server keeps its compiled code for the next: they start in two thirds of the time. */
const ofEvery = { PATH: process.env.PATH, NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled') };

export class KillableServer {
  readonly organiserKey = 'an-organiser-key-for-this-test-alone';
  readonly #folder = temporaryFolder();
  readonly #settings: Record<string, string>;
  #child: ChildProcess | undefined;

  /** With settings beside those that every server here has. */
  constructor(settings: Record<string, string> = {}) {
    this.#settings = settings;
  }

  get folder(): string {
    return this.#folder.path;
  }

  get database(): string {
    return join(this.#folder.path, 'rapporteur.db');
  }

  /** Another port after each start. */
  url = '';

  /** Resolves once it serves. With `full` the disk has no room: no file can become longer. */
  async start({ full = false } = {}): Promise<string> {
    const [program, ...before] = full ? ['sh', '-c', 'ulimit -f 0; exec "$0" "$@"', process.execPath] : [process.execPath];
    const child = spawn(program as string, [...before, 'server/main.ts'], {
      cwd: root,
      env: { ...ofEvery, PORT: '0', DATA_DIR: this.#folder.path, ORGANISER_KEY: this.organiserKey, LOG_LEVEL: 'silent', ...this.#settings },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#child = child;
    let out = '';
    this.url = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (part: Buffer) => {
        out += part;
        const url = /https?:\/\/localhost:\d+/.exec(out)?.[0];
        if (url) resolve(url);
      });
      child.once('exit', () => reject(new Error(`the server did not start: ${out}`)));
    });
    return this.url;
  }

  /** Without a word, at once; resolves when it is gone. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  /** Asks it to stop. Resolves with its exit code. */
  async stop(): Promise<number | null> {
    const child = must(this.#child, 'a server');
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    const [code] = await gone;
    return code;
  }

  /** Holds it still, as a machine that hangs; then lets it go on. */
  freeze(): void {
    must(this.#child, 'a server').kill('SIGSTOP');
  }

  thaw(): void {
    must(this.#child, 'a server').kill('SIGCONT');
  }

  /** Resolves when it is gone, by whomever. */
  async gone(): Promise<void> {
    if (this.#child) await once(this.#child, 'exit');
  }

  async remove(): Promise<void> {
    await this.kill();
    this.#folder.remove();
  }
}
