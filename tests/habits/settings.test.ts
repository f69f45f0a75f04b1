// Every setting of the server is explained to those who run it.
import { expect, test } from 'vitest';
import { sources } from '../support/sources.ts';

const textOf = (path: string): string => sources(path)[0]?.text ?? '';
const settings = Array.from(textOf('server/config.ts').matchAll(/^ {2}([A-Z][A-Z_]+): /gm), (match) => match[1] as string);

test.each(['README.md', '.env.example'])('%s names every setting', (path) => {
  expect(settings.length).toBeGreaterThan(5);
  const text = textOf(path);
  expect(settings.filter((name) => !new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
});
