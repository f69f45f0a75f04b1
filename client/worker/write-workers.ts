// Writes the service worker beside the build, with the names of what was built, and the one that takes its place when it is turned off.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify, type Plugin, transformWithOxc } from 'vite';

/** One language's words are enough: the page names those that it has loaded. */
const isWords = (moduleId: string | null): boolean => /shared\/words\/\w\w\/(first|later)\.ts$/.test(moduleId ?? '');

async function scriptOf(name: string): Promise<string> {
  const { code } = await transformWithOxc(readFileSync(join(import.meta.dirname, name), 'utf8').replace('export {};', ''), name);
  return (await minify(name, code)).code;
}

export function writeWorkers(): Plugin {
  return {
    name: 'write-workers',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const built = Object.values(bundle);
        const files = built
          .filter((file) => /^assets\/.*\.(js|css)$/.test(file.fileName) && !(file.type === 'chunk' && isWords(file.facadeModuleId)))
          .map((file) => `/${file.fileName}`)
          .sort();
        const page = built.find((file) => file.fileName === 'index.html');
        const source = page?.type === 'asset' ? String(page.source) : '';
        const id = createHash('sha256')
          .update(source + Object.keys(bundle).sort().join())
          .digest('base64url')
          .slice(0, 12);
        const script = (await scriptOf('worker.ts')).replace('__BUILD__', () => JSON.stringify({ id, files }));
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: script });
        this.emitFile({ type: 'asset', fileName: 'sw-off.js', source: await scriptOf('retire.ts') });
      },
    },
  };
}
