// One name, one meaning: a reader who sees a type knows which.
import { expect, test } from 'vitest';
import { sources } from '../support/sources.ts';

test('no exported type is declared twice', () => {
  const declared = sources('{shared,server,client}/**/*.{ts,svelte}')
    .filter(({ path }) => !path.startsWith('client/dist/'))
    .flatMap(({ path, text }) =>
      Array.from(text.matchAll(/^export (?:abstract )?(?:type|interface|class|enum) (\w+)\b(?! *[,}])/gm), ([, name = '']) => ({ name, path })),
    );
  const twice = [...Map.groupBy(declared, ({ name }) => name)].filter(([, places]) => new Set(places.map(({ path }) => path)).size > 1);
  expect(twice.map(([name, places]) => `${name}: ${places.map(({ path }) => path).join(', ')}`)).toEqual([]);
});
