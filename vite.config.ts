import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { namedBreakpoints } from './client/breakpoints.ts';
import { precompress } from './client/precompress.ts';
import { writeWorkers } from './client/worker/write-workers.ts';

const here = import.meta.dirname;
// A build may have no tests beside it.
const sequencer = process.env.VITEST ? (await import(`${here}/tests/support/longest-first.ts`)).default : undefined;
const ours = [`${here}/client/`, `${here}/shared/`];
const isOurs = (id: string): boolean => ours.some((folder) => id.startsWith(folder));
/** The first view comes without the shared document, the report, the search and what this device keeps, so what they need is in no file of the first view. */
const isLater =
  /\/client\/(live\/(last-seen|browser-store)|parts\/find\/asking)\.ts$|\/shared\/(minutes\/layout\.ts$|words\/report\/|projections\/(report|note-|heading-|adoption|changes|speakers|reference))/;
/** A worker runs file after file and loads each module once: no file leaves anything behind in one. */
const project = (name: string, include: string[], more: Record<string, unknown> = {}) => ({
  root: here,
  test: { name, include, environment: 'node', isolate: false, testTimeout: 20_000, ...more },
});

const browserTests = (name: string, include: string[], more: Record<string, unknown>) =>
  project(name, include, {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 15_000 } },
    globalSetup: `${here}/tests/support/chromium.ts`,
    ...more,
  });
const byWordsRules = ['docx-valid', 'house-styles', 'un-form'].map((name) => `tests/server/documents/${name}.test.ts`);
/** Replaces a module, which no other file may see. */
const pseudo = ['tests/e2e/pseudo.test.ts'];
const composed = ['tests/e2e/phone-writing.test.ts', 'tests/e2e/together.test.ts'];

const ofEntry = /\/(index|index-client|common|rolldown-runtime|followable)-/;
const ofMeeting = /\/(Meeting|LanguageMenu|time|keys|key-use\.svelte|order|text|published|lost-words)-/;

export default defineConfig({
  root: `${here}/client`,
  plugins: [
    namedBreakpoints(),
    svelte({
      configFile: false,
      compilerOptions: {
        runes: true,
        discloseVersion: false,
        cssHash: ({ hash, filename, css }) => `s${hash(filename === '(unknown)' ? css : filename).slice(0, 5)}`,
      },
    }),
    writeWorkers(),
    precompress(),
  ],
  resolve: {
    alias: {
      'lib0/logging': `${here}/client/live/quiet-logging.ts`,
      'lib0/broadcastchannel': `${here}/client/live/no-broadcast.ts`,
      'lib0/dom': `${here}/client/live/bare-dom.ts`,
      './polling-xhr.node.js': `${here}/client/live/no-polling.ts`,
      './html-entities.js': `${here}/client/parts/review/few-entities.ts`,
      './webtransport.js': `${here}/client/live/no-webtransport.ts`,
      './is-binary.js': `${here}/client/live/no-binary.ts`,
      './contrib/base64-arraybuffer.js': `${here}/client/live/no-binary.ts`,
    },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: {
      polyfill: false,
      // Each part names the files to load with it. Those that its host has loaded already need no names, which would weigh on the first view.
      resolveDependencies: (_file, files, { hostId, hostType }) =>
        hostType === 'html' ? files : files.filter((file) => !ofEntry.test(file) && !(ofMeeting.test(hostId) && ofMeeting.test(file))),
    },
    reportCompressedSize: false,
    manifest: true,
    // No first view asks which items are in camera. Code that five parts or more share is one file: on a weak line each small file costs a round trip, and small files pack badly.
    rolldownOptions: {
      // It does not say so of itself: of its ways to the server, only those that are asked for are in the first view.
      treeshake: { moduleSideEffects: [{ test: /\/engine\.io-client\//, sideEffects: false }] },
      output: {
        // The first view names every other file: those weigh less that have only a short hash.
        chunkFileNames: ({ isDynamicEntry, name }) =>
          isDynamicEntry && !/^(Meeting|first|later)$/.test(name) ? 'assets/[hash:7].js' : 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[hash:7][extname]',
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            {
              name: 'fields',
              test: /\/client\/ui\/(Dialog|FormDialog|ConfirmDialog|Buttons|FileButton|Field|TextInput|TextArea)\.svelte|\/client\/ui\/(copy|drop-file)\.ts|\/shared\/kit\/entities\.ts/,
            },
            { name: 'floor-parts', test: /\/client\/parts\/floor\/(RequestMenu|More|Times|Rules|Details)\.svelte/ },
            { name: 'agenda-parts', test: /\/client\/parts\/agenda\/(ProposeDialog|DeclineDialog|RowMenu|Proposals)\.svelte/ },
            { name: 'settled', test: /\/(shared\/words\/script|client\/ui\/steady-view|client\/parts\/minutes\/settled)\.ts/ },
            { name: 'in-camera', test: /\/shared\/(meeting\/agenda\/closed|projections\/in-camera\/)/ },
            { name: 'differences', minShareCount: 5, test: /\/shared\/kit\/(word-diff|merge-words)\.ts/ },
            { name: 'common', minShareCount: 5, test: (id: string) => id.includes('vite/preload-helper') || (isOurs(id) && !isLater.test(id)) },
          ],
        },
      },
    },
  },
  test: {
    // Many tests wait, for leases, lines and pages: three at a time keep two cores busy.
    maxWorkers: 3,
    sequence: { sequencer },
    reporters: ['default', `${here}/tests/support/count-reporter.ts`],
    projects: [
      project('unit', ['tests/{shared,server,client,contract,golden,sim,habits}/**/*.test.ts'], {
        exclude: byWordsRules,
        globalSetup: `${here}/tests/support/poppler.ts`,
        setupFiles: [`${here}/tests/support/english.ts`],
      }),
      // Word's own rules are fetched while the others run.
      project('word', byWordsRules, {
        globalSetup: [`${here}/tests/support/poppler.ts`, `${here}/tests/support/word-rules.ts`],
        setupFiles: [`${here}/tests/support/english.ts`],
        sequence: { groupOrder: 1 },
      }),
      project('wire', ['tests/wire/**/*.test.ts'], { testTimeout: 60_000, hookTimeout: 30_000, globalSetup: `${here}/tests/support/poppler.ts` }),
      browserTests('pseudo', pseudo, { isolate: true, sequence: { groupOrder: 1 } }),
      // Composed input needs the machine's focus, and runs alone, in a browser of its own.
      browserTests('browser', ['tests/e2e/**/*.test.ts'], { exclude: [...composed, ...pseudo], sequence: { groupOrder: 1 } }),
      browserTests('composed', composed, { maxWorkers: 1, isolate: true, sequence: { groupOrder: 2 } }),
    ],
  },
});
