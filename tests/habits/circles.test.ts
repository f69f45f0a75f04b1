// Seen from any folder, the files and folders in it import each other one way: nothing runs in a circle.
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { imports, sources } from '../support/sources.ts';

const code = sources('{shared,server,client}/**/*.{ts,svelte}').filter(({ path }) => !path.startsWith('client/dist/'));
const paths = new Set(code.map(({ path }) => path));

/** Each import of one of our files by another. */
const arrows = code.flatMap((source) =>
  imports(source)
    .map(({ from }) => join(dirname(source.path), from))
    .filter((to) => paths.has(to))
    .map((to) => [source.path, to] as const),
);

/** The folders that an import crosses, from the root, and the names of what it leaves and enters there. */
function crossing([from, to]: readonly [string, string]): [folder: string, leaves: string, enters: string] | undefined {
  const [one, other] = [from.split('/'), to.split('/')];
  const apart = one.findIndex((name, at) => name !== other[at]);
  if (apart < 1) return undefined;
  return [one.slice(0, apart).join('/'), one[apart] ?? '', other[apart] ?? ''];
}

const houses = new Map<string, Map<string, Set<string>>>();
for (const arrow of arrows) {
  const [folder, leaves, enters] = crossing(arrow) ?? [];
  if (folder === undefined || leaves === undefined || enters === undefined) continue;
  const rooms = houses.get(folder) ?? new Map<string, Set<string>>();
  houses.set(folder, rooms.set(leaves, (rooms.get(leaves) ?? new Set()).add(enters)));
}

/** The rooms that are left when those that import no other are taken away, again and again. */
function circle(rooms: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const left = new Set(rooms.keys());
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const room of left) if (![...(rooms.get(room) ?? [])].some((other) => left.has(other))) left.delete(room);
  }
  return [...left].toSorted();
}

test('there are folders to look at', () => {
  expect(houses.size).toBeGreaterThan(30);
});

test('no folder holds files or folders that import each other in a circle', () => {
  expect(Object.fromEntries([...houses].map(([folder, rooms]) => [folder, circle(rooms)]).filter(([, found]) => found?.length !== 0))).toEqual({});
});
