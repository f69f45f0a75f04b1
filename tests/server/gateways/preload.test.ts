import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { preloadsOf } from '../../../server/gateways/http/preload.ts';
import { temporaryFolder } from '../../support/folder.ts';

test('[HT5] a screen’s parts are named once each, the heaviest first, so that a browser asks for all of them at once', () => {
  const folder = temporaryFolder();
  for (const part of ['.vite', 'assets']) mkdirSync(join(folder.path, part));
  const manifest = {
    'screens/Meeting.svelte': { file: 'assets/Meeting.js', css: ['assets/Meeting.css'], imports: ['index.html', '_shared.js'] },
    'index.html': { file: 'assets/index.js' },
    '_shared.js': { file: 'assets/shared.js', imports: ['index.html', 'screens/Meeting.svelte'] },
    'screens/Report.svelte': { file: 'assets/Report.js' },
  };
  writeFileSync(join(folder.path, '.vite/manifest.json'), JSON.stringify(manifest));
  for (const [index, name] of ['shared.js', 'index.js', 'Meeting.css', 'Meeting.js'].entries())
    writeFileSync(join(folder.path, 'assets', name), 'x'.repeat(index));
  expect(preloadsOf(folder.path, 'screens/Meeting.svelte')).toEqual([
    '</assets/Meeting.js>; rel=modulepreload',
    '</assets/Meeting.css>; rel=preload; as=style; crossorigin',
    '</assets/index.js>; rel=modulepreload',
    '</assets/shared.js>; rel=modulepreload',
  ]);
  expect(preloadsOf(folder.path, 'screens/None.svelte')).toEqual([]);
  folder.remove();
});

test('[HT5] where nothing is built there is nothing to name', () => {
  const folder = temporaryFolder();
  expect(preloadsOf(folder.path, 'screens/Meeting.svelte')).toEqual([]);
  folder.remove();
});
