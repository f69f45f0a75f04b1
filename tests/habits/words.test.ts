// Every word shown lives in shared/words, and no part of the page is shown before its words are loaded.
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import * as first from '../../shared/words/en/first.ts';
import { type Source, sources } from '../support/sources.ts';

const client = sources('client/**/*.{svelte,ts}').filter((source) => !source.path.startsWith('client/dist/'));
const byPath = new Map(client.map((source) => [source.path, source]));

/** The text a component would show by itself: text between tags and in the attributes that people read or hear. */
function literals(svelte: string): string[] {
  const markup = svelte
    .replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, '')
    .replace(/=>/g, '')
    .replace(/\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g, '');
  const between = Array.from(markup.matchAll(/>([^<>]+)</g), (match) => match[1] ?? '');
  const attributes = Array.from(markup.matchAll(/\s(?:aria-label|title|placeholder|alt)="([^"]+)"/g), (match) => match[1] ?? '');
  return [...between, ...attributes].map((text) => text.trim()).filter((text) => /\p{L}{2,}/u.test(text));
}

test('no component has words of its own', () => {
  const found = sources('client/**/*.svelte').flatMap((source) => literals(source.text).map((text) => `${source.path}: ${text}`));
  expect(found).toEqual([]);
});

test('no style has words of its own', () => {
  const styles = sources('client/**/*.{svelte,css}').filter((source) => !source.path.startsWith('client/dist/'));
  const found = styles.filter(({ text }) => /\bcontent:\s*["'][^"']*\p{L}{2,}/u.test(text));
  expect(found.map(({ path }) => path)).toEqual([]);
});

test('the client takes its words from client/ui/words.ts, in whatever language the page speaks', () => {
  const found = client.filter((source) => source.path !== 'client/ui/word-files.ts' && /shared\/words\/\w\w(\/|\.ts)/.test(source.text));
  expect(found.map((source) => source.path)).toEqual([]);
});

/** A source and all that it imports statically, types left out. */
function closure(source: Source | undefined, seen = new Set<Source>()): Set<Source> {
  if (!source || seen.has(source)) return seen;
  seen.add(source);
  for (const match of source.text.matchAll(/^\s*import\s+(?!type\b)(?:[^;'"]*?from\s+)?['"](\.[^'"]+)['"]/gm)) {
    closure(byPath.get(join(dirname(source.path), match[1] as string)), seen);
  }
  return seen;
}

/** The sections of words used there that are not loaded with the first view. */
function laterSections(source: Source | undefined): string[] {
  return [...closure(source)].flatMap(({ path, text }) =>
    Array.from(text.matchAll(/\bwords\.(\w+)/g), (match) => match[1] as string)
      .filter((section) => section !== 'ts' && !Object.hasOwn(first, section))
      .map((section) => `${path}: ${section}`),
  );
}

test('[LA2] the first view says only what is loaded before it', () => {
  expect(laterSections(byPath.get('client/main.ts'))).toEqual([]);
});

test('[LA2] a part that says more is loaded with its words', () => {
  const found = client.flatMap((source) =>
    Array.from(source.text.matchAll(/(withWords\(\s*)?\bimport\(\s*'(\.[^']+)'/g)).flatMap((match) =>
      match[1] ? [] : laterSections(byPath.get(join(dirname(source.path), match[2] as string))).map((each) => `${source.path} loads ${each}`),
    ),
  );
  expect(found).toEqual([]);
});

test('no sentence picks its plural by itself', () => {
  const found = sources('shared/words/**/*.ts').filter((source) => /=== 1\b|\?\s*'s'/.test(source.text));
  expect(found.map((source) => source.path)).toEqual([]);
});

test('nothing is written as the machine’s own settings have it', () => {
  const found = [...client, ...sources('shared/**/*.ts'), ...sources('server/**/*.ts')].filter(({ text }) =>
    /\.toLocale(?:Date|Time)?String\(|\.toLocale(?:Upper|Lower)Case\(\)|new Intl\.\w+\((?:\)|undefined|\[\])/.test(text),
  );
  expect(found.map(({ path }) => path)).toEqual([]);
});
