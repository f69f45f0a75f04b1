import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of an installed package, looked for upwards from here as Node does; undefined where it is not installed. */
export function packageFolder(name: string): string | undefined {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return found;
    if (folder === dirname(folder)) return undefined;
  }
}
