// Looks at a large file in a process of its own: a thread in SQLite's code cannot be stopped, a process can.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Damage } from './damage.ts';

const child = fileURLToPath(new URL('./inspect-child.ts', import.meta.url));

/** Undefined if it takes longer than `ms`, or the file cannot be opened. */
export function inspect(path: string, ms: number): Promise<Damage | undefined> {
  return new Promise((resolve) => {
    const done = (error: Error | null, out: string): void => resolve(error ? undefined : (JSON.parse(out) as Damage));
    execFile(process.execPath, [child, path], { env: {}, timeout: ms, killSignal: 'SIGKILL' }, done).unref();
  });
}
