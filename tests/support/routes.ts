// Every address that the server answers, read from its own source, so that a new one is searched as soon as it is there.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../server/gateways/http');

/** The values that each part of an address may have; the id is the meeting's. */
const parts: Record<string, readonly string[]> = {
  ':ending': ['json', 'txt', 'md', 'html', 'docx', 'pdf', 'xml', 'csv', 'ics', 'yjs'],
  ':number': ['1', '2'],
  ':earlier': ['1'],
  ':later': ['2'],
  ':role': ['observer'],
  ':hash': ['0'.repeat(64)],
  ':name': ['file.pdf'],
};

/** The addresses as they are routed: `/r/:id/v/:number`. */
export function routes(): string[] {
  const sources = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  return [...new Set(sources.flatMap((source) => [...source.matchAll(/\.(?:route|get)\('(\/[^']*)'/g)].map((found) => found[1] ?? '')))].sort();
}

/** An address with each value that its parts may have. `more` has values of the test's own. */
export function filled(route: string, more: Record<string, readonly string[]>): string[] {
  const values = { ...parts, ...more };
  const [name] = /:[a-z]+/.exec(route) ?? [];
  return name === undefined ? [route] : (values[name] ?? ['1']).flatMap((value) => filled(route.replace(name, encodeURIComponent(value)), more));
}
