// Files stay small enough to be read whole.
import { expect, test } from 'vitest';
import { sources } from '../support/sources.ts';

const ceiling = 300;
const code = sources('{shared,server,client,tests}/**/*.{ts,svelte,css,mjs}', '*.ts').filter((source) => !source.path.startsWith('client/dist/'));

test('no file passes the ceiling', () => {
  expect(code.filter((source) => source.lines > ceiling).map((source) => `${source.path}: ${source.lines}`)).toEqual([]);
});

test('the median of the product is under 60 lines, and nine files of ten are under 150', () => {
  const lengths = code
    .filter((source) => !source.path.startsWith('tests/'))
    .map((source) => source.lines)
    .sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(60);
  expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThan(150);
});

test('components are at most 150 lines without their style', () => {
  const long = sources('client/**/*.svelte')
    .map((source) => ({ path: source.path, lines: source.text.replace(/<style[\s\S]*<\/style>\n?/, '').split('\n').length - 1 }))
    .filter((source) => source.lines > 150);
  expect(long.map((source) => `${source.path}: ${source.lines}`)).toEqual([]);
});

test('no suppressed types, no unfinished marks, no skipped tests', () => {
  const marks = /@ts-(ignore|expect-error|nocheck)|\b(TODO|FIXME|XXX)\b|\b(it|test|describe)\.(skip|only|todo)\b|\bas any\b|: any\b/;
  const found = code.filter((source) => source.path !== 'tests/habits/sizes.test.ts' && marks.test(source.text));
  expect(found.map((source) => source.path)).toEqual([]);
});
