// The project's own source files, for the tests of its habits.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

export interface Source {
  /** From the root, with forward slashes. */
  path: string;
  text: string;
  lines: number;
}

export function sources(...patterns: string[]): Source[] {
  return globSync(patterns, { cwd: root, exclude: (name) => name.includes('node_modules') || name.includes('client/dist') })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, lines: text.split('\n').length - 1 };
    });
}

/** The import specifiers of a file, static and dynamic, with whether they are types only. */
export function imports(source: Source): { from: string; typeOnly: boolean }[] {
  const found: { from: string; typeOnly: boolean }[] = [];
  for (const match of source.text.matchAll(/^\s*(?:import|export)\s+(type\s)?[^;'"]*?from\s+['"]([^'"]+)['"]/gm))
    found.push({ typeOnly: match[1] !== undefined, from: match[2] as string });
  for (const match of source.text.matchAll(/^\s*import\s+['"]([^'"]+)['"]/gm)) found.push({ typeOnly: false, from: match[1] as string });
  for (const match of source.text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)) found.push({ typeOnly: false, from: match[1] as string });
  return found;
}
