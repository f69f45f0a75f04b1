// Prints what a reader downloads, and fails the build where it is over the budget: gzipped JavaScript in KiB.
// Of everything, about 150 is libraries: the editor's 69, Yjs and its provider 29, Svelte 19, Socket.IO 13, and what they share.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const budgets = { 'first view': 70, everything: 292 };
const dist = join(import.meta.dirname, 'dist');

interface Chunk {
  file: string;
  isEntry?: boolean;
  imports?: string[];
}
const manifest: Record<string, Chunk> = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

const kib = (file: string): number => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1024;

/** A chunk and all that it imports statically. */
function closure(name: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[name];
  if (!chunk || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const next of chunk.imports ?? []) closure(next, seen);
  return seen;
}

/** What the first view of a meeting loads: the entry and the meeting's screen, with the reader of its minutes. */
const firstView = new Set<string>();
for (const name of Object.keys(manifest)) {
  if (manifest[name]?.isEntry || name === 'screens/Meeting.svelte') closure(name, firstView);
}
const everything = readdirSync(join(dist, 'assets'))
  .filter((file) => file.endsWith('.js'))
  .map((file) => `assets/${file}`);

const sums = { 'first view': [...firstView].filter((file) => file.endsWith('.js')), everything };
let over = false;
for (const [name, files] of Object.entries(sums)) {
  const size = files.reduce((sum, file) => sum + kib(file), 0);
  const budget = budgets[name as keyof typeof budgets];
  over ||= size > budget;
  process.stdout.write(`JavaScript, ${name}: ${size.toFixed(1)} of ${budget} KiB gzipped${size > budget ? ': over the budget' : ''}\n`);
}
process.exitCode = over ? 1 : 0;
