// The documents list exactly the things that the code has.
import { expect, test } from 'vitest';
import { httpErrorCodes } from '../../shared/codes/http-errors.ts';
import { refusalCodes } from '../../shared/codes/refusals.ts';
import { commandSchema } from '../../shared/meeting/commands.ts';
import { closeCode, frame } from '../../shared/wire/sync.ts';
import { sources } from '../support/sources.ts';

const textOf = (path: string): string => sources(path)[0]?.text ?? '';
const api = textOf('docs/API.md');

/** A chapter of the contract, from its heading to the next. */
function chapter(heading: string): string {
  const [, text = ''] = api.split(new RegExp(`^#+ ${heading}.*$`, 'm'));
  return text.split(/^#+ /m)[0] ?? '';
}
const words = (text: string): string[] => Array.from(text.matchAll(/`([a-z]+(?:[.-][a-z]+)*)/g), (match) => match[1] as string);
const firstCells = (text: string): number[] => Array.from(text.matchAll(/^\| (\d+) \|/gm), (match) => Number(match[1]));

test('the contract lists every refusal and every error of HTTP, and no other', () => {
  expect(
    words(chapter('Refusals'))
      .filter((word) => word !== 'waiting' && word !== 'over')
      .sort(),
  ).toEqual([...refusalCodes].sort());
  expect([...new Set(words(chapter('HTTP').replace(/^[^|].*$/gm, '')))].sort()).toEqual([...httpErrorCodes].sort());
});

test('the contract lists every command', () => {
  const types = commandSchema.options.map((option) => option.shape.type.value);
  const listed = words(chapter('Commands')).filter((word) => word.includes('.'));
  expect(listed.sort()).toEqual([...types].sort());
});

test('the contract lists every frame and every close code', () => {
  expect(firstCells(chapter('WebSocket'))).toEqual(Object.values(frame));
  expect(firstCells(chapter('Close codes'))).toEqual([...Object.values(closeCode), 1009]);
});

test('every package has its reason', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(textOf('package.json'));
  const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  const cells = Array.from(textOf('docs/DEPENDENCIES.md').matchAll(/^\| (.*?) \|/gm), (match) => (match[1] as string).split(', '))
    .flat()
    .slice(2);
  const reasons = cells.map((cell) => (cell.startsWith('-') ? `prosemirror${cell}` : cell));
  expect(names.filter((name) => !reasons.includes(name) && !(name.startsWith('@types/') && reasons.includes('@types/*')))).toEqual([]);
  expect(reasons.filter((reason) => !['@types/*', ...names].includes(reason))).toEqual([]);
});
