import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { precompress } from './client/precompress.ts';

const here = import.meta.dirname;
const ours = [`${here}/client/`, `${here}/shared/`];
const project = (name: string, include: string[], more: Record<string, unknown> = {}) => ({
  root: here,
  test: { name, include, environment: 'node', testTimeout: 20_000, ...more },
});

export default defineConfig({
  root: `${here}/client`,
  plugins: [
    svelte({
      configFile: false,
      compilerOptions: {
        runes: true,
        discloseVersion: false,
        cssHash: ({ hash, filename, css }) => `s${hash(filename === '(unknown)' ? css : filename).slice(0, 5)}`,
      },
    }),
    precompress(),
  ],
  resolve: {
    alias: {
      'lib0/logging': `${here}/client/live/quiet-logging.ts`,
      'lib0/dom': `${here}/client/live/bare-dom.ts`,
      './webtransport.js': `${here}/client/live/no-webtransport.ts`,
    },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    manifest: true,
    // What five parts or more share is one file: on a weak line each small file costs a round trip, and small files pack badly.
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'fields', test: /\/client\/ui\/(Dialog|FormDialog|ConfirmDialog|Buttons|Field|TextInput|TextArea)\.svelte|\/client\/ui\/copy\.ts/ },
            { name: 'common', minShareCount: 5, test: (id: string) => id.includes('vite/preload-helper') || ours.some((folder) => id.startsWith(folder)) },
          ],
        },
      },
    },
  },
  test: {
    maxWorkers: 2,
    reporters: ['default', `${here}/tests/support/count-reporter.ts`],
    projects: [
      project('unit', ['tests/{shared,server,client,contract,golden,sim,habits}/**/*.test.ts'], {
        globalSetup: `${here}/tests/support/poppler.ts`,
        setupFiles: [`${here}/tests/support/english.ts`],
      }),
      project('wire', ['tests/wire/**/*.test.ts'], { testTimeout: 60_000, hookTimeout: 30_000, globalSetup: `${here}/tests/support/poppler.ts` }),
      project('browser', ['tests/e2e/**/*.test.ts'], {
        testTimeout: 120_000,
        hookTimeout: 120_000,
        expect: { poll: { timeout: 15_000 } },
        maxWorkers: 3, // A browser test mostly waits: three at a time keep two cores busy.
        sequence: { groupOrder: 1 },
        globalSetup: `${here}/tests/support/chromium.ts`,
      }),
    ],
  },
});
