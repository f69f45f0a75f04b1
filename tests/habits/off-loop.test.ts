// The thread that serves everybody makes no documents: what makes them is loaded by the workers alone.
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { imports, sources } from '../support/sources.ts';

const byPath = new Map(sources('{shared,server}/**/*.ts').map((source) => [source.path, source]));

/** Each of our files, and each package, that a program loads as it starts, with the file that first imports it. */
function loadedBy(entry: string): Map<string, string> {
  const found = new Map([[entry, '']]);
  for (const [path] of found) {
    const source = byPath.get(path);
    if (!source) continue;
    for (const { from, typeOnly } of imports(source)) {
      const to = from.startsWith('.') ? join(dirname(path), from) : from;
      if (!typeOnly && !found.has(to)) found.set(to, path);
    }
  }
  return found;
}

const makers = [
  /^server\/documents\/(make|docx|pdf|akn)\//,
  /^server\/documents\/(worker|typesetter-child|memory-guard|actions-(csv|ics))\.ts$/,
  /^server\/archive\/pack\.ts$/,
  /^shared\/render\/(html|text|markdown|compare|plain-page|annexes)\.ts$/,
  /^shared\/projections\/(changes|retyped|register|carry-over)\.ts$/,
  /^(docx|fflate|@myriaddreamin\/.*)$/,
];

test('[HT8] the server loads nothing that makes a document, a page or an archive', () => {
  const loaded = loadedBy('server/main.ts');
  expect(loaded.size).toBeGreaterThan(100);
  const made = [...loaded].filter(([path]) => makers.some((maker) => maker.test(path)));
  expect(made.map(([path, by]) => `${by} imports ${path}`)).toEqual([]);
});

test('[HT8] the workers load it', () => {
  const loaded = loadedBy('server/documents/worker.ts');
  expect(loaded.has('server/documents/make/answer.ts')).toBe(true);
});

test('[ST14] the server touches SQLite in the threads of the store alone', () => {
  expect(loadedBy('server/main.ts').has('node:sqlite')).toBe(false);
  expect(loadedBy('server/store/sqlite/worker.ts').has('node:sqlite')).toBe(true);
});
