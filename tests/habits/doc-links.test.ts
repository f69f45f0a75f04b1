// The documents name files that exist, and decisions name tests that exist.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root, type Source, sources } from '../support/sources.ts';

const documents = sources('*.md', 'docs/**/*.md', 'shared/SPEC.md');
const exists = (path: string): boolean => existsSync(join(root, path));

/** Paths in backticks, from the root, without placeholders such as `<language>`. */
const paths = ({ text }: Source): string[] => Array.from(text.matchAll(/`((?:server|shared|client|tests|docs)\/[\w./-]*)`/g), (match) => match[1] as string);

/** Relative links, without their anchors. */
const links = ({ text }: Source): string[] => Array.from(text.matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)/g), (match) => match[1] as string);

test('every path and link in a document leads somewhere', () => {
  const missing = documents.flatMap((document) => [
    ...paths(document).filter((path) => !exists(path)),
    ...links(document).filter((link) => !exists(join(dirname(document.path), link))),
  ]);
  expect(missing).toEqual([]);
});

test('the page on the architecture names every folder of the first level', () => {
  const page = sources('docs/ARCHITECTURE.md')[0]?.text ?? '';
  const folders = new Set(
    sources('{server,shared,client}/**/*.{ts,svelte}')
      .map(({ path }) => path.split('/').slice(0, 2).join('/'))
      .filter((path) => !path.includes('.') && path !== 'client/dist'),
  );
  expect([...folders].filter((folder) => !page.includes(`\`${folder}/`))).toEqual([]);
});

test('every decision names tests that exist', () => {
  const titles = sources('tests/**/*.test.ts')
    .map(({ text }) => text)
    .join('\n');
  const decisions = sources('docs/decisions/[0-9]*.md');
  expect(decisions.length).toBeGreaterThan(9);
  for (const { path, text } of decisions) {
    const [, proof = ''] = text.split('**The tests that would fail.**');
    const ids = Array.from(proof.matchAll(/\[[A-Z]{2}\d+\]/g), (match) => match[0]);
    expect(ids.length + paths({ path, text: proof, lines: 0 }).length, path).toBeGreaterThan(0);
    expect(
      ids.filter((id) => !titles.includes(id)),
      path,
    ).toEqual([]);
  }
});
