// SPEC.md and the tests name the same rules.
import { expect, test } from 'vitest';
import { sources } from '../support/sources.ts';

const [spec] = sources('shared/SPEC.md');
const rules = new Set(Array.from(spec?.text.matchAll(/^- ([A-Z]{2}\d+) /gm) ?? [], (match) => match[1] as string));
const titles = sources('tests/**/*.ts').flatMap((source) => Array.from(source.text.matchAll(/['"`]((?:\[[A-Z]{2}\d+\] ?)+)/g), (match) => match[1] as string));
const proved = new Set(titles.flatMap((title) => Array.from(title.matchAll(/[A-Z]{2}\d+/g), (match) => match[0])));

test('SPEC has rules', () => {
  expect(rules.size).toBeGreaterThan(40);
});

test('the rules of a section are in the order of their numbers, each once', () => {
  const found: string[] = [];
  const last = new Map<string, number>();
  for (const [, section = '', number] of spec?.text.matchAll(/^- ([A-Z]{2})(\d+) /gm) ?? []) {
    if (Number(number) <= (last.get(section) ?? 0)) found.push(`${section}${number} comes after ${section}${last.get(section)}`);
    last.set(section, Number(number));
  }
  expect(found).toEqual([]);
});

test('every rule has a test titled with its id', () => {
  expect([...rules].filter((rule) => !proved.has(rule))).toEqual([]);
});

test('no test names a rule that SPEC does not have', () => {
  expect([...proved].filter((rule) => !rules.has(rule))).toEqual([]);
});
