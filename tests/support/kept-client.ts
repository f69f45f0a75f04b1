// The files and records that a browser keeps to open pages offline: tests wait for them and look into them.
import { cpSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { must } from '../../shared/kit/must.ts';
import { builtClient } from './browser.ts';
import { temporaryFolder } from './folder.ts';

/** The contents of a page's browser: the addresses in its caches, the meetings it saw last, with the bytes of the first one's minutes and how many waited there, and its workers. */
export function keptBy(page: Page): Promise<{ cached: string[]; seen: string[]; minutes: number; waiting: number; workers: number }> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const cached = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)));
    const has = (await indexedDB.databases()).some(({ name }) => name === 'rapporteur-seen');
    const records = has
      ? await new Promise<{ meetingId: string; minutes?: Uint8Array; state: { floor: { queue: unknown[] } } }[]>((resolve) => {
          const opening = indexedDB.open('rapporteur-seen');
          // Removed since: it is not made again.
          opening.onupgradeneeded = () => opening.transaction?.abort();
          opening.onerror = () => resolve([]);
          opening.onsuccess = () => {
            const database = opening.result;
            database.transaction('meetings').objectStore('meetings').getAll().onsuccess = (read) => {
              database.close();
              resolve((read.target as IDBRequest).result);
            };
          };
        })
      : [];
    return {
      cached: cached.flat(),
      seen: records.map(({ meetingId }) => meetingId),
      minutes: records[0]?.minutes?.length ?? 0,
      waiting: records[0]?.state.floor.queue.length ?? 0,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    };
  });
}

/** The address at which this build has the code of a screen. */
export function addressOf(screen: string, folder = builtClient): string {
  const manifest: Record<string, { file: string }> = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
  return `/${must(manifest[`screens/${screen}.svelte`], 'a screen').file}`;
}

/** The build as another release: the register's code has another name, and the page another content. */
export function anotherBuild(): { path: string; remove(): void } {
  const folder = temporaryFolder();
  cpSync(builtClient, folder.path, { recursive: true });
  const register = basename(addressOf('Register'));
  for (const twin of globSync('**/*.{br,gz}', { cwd: folder.path })) rmSync(join(folder.path, twin));
  for (const name of globSync(['**/*.{js,css,html}', '.vite/manifest.json'], { cwd: folder.path })) {
    const file = join(folder.path, name);
    writeFileSync(
      file,
      readFileSync(file, 'utf8')
        .replaceAll(register, `another-${register}`)
        .replace(/"id":"[\w-]+"/, '"id":"another"')
        .replace('<body>', '<body data-release="2">'),
    );
  }
  renameSync(join(folder.path, 'assets', register), join(folder.path, 'assets', `another-${register}`));
  return folder;
}
