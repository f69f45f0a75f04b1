// Small programs that stand in a worker's place, to make it late, too large or gone.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { temporaryFolder } from './folder.ts';

export interface Script {
  url: URL;
  remove(): void;
}

export function script(text: string): Script {
  const folder = temporaryFolder();
  const path = join(folder.path, 'script.mjs');
  writeFileSync(path, text);
  return { url: pathToFileURL(path), remove: () => folder.remove() };
}

/** A typesetter's process that does this with each job, as `message`. */
export const typesetterThat = (act: string): Script =>
  script(`process.on('disconnect', () => process.exit());\nprocess.on('message', (message) => { ${act} });`);

/** A thread's module that does this with each job, as `job`. */
export const threadThat = (act: string): Script => script(`export default async (job) => { ${act} };`);
