import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../support/sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-install-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lock = (packages: object): string => JSON.stringify({ packages });
const npm = join(folder, 'npm.js');
const asked = join(folder, 'asked');

/** Runs the installer in a project of its own, with an npm that notes its arguments and ends with the given code. */
function install(name: string, wanted: object, installed: object | undefined, exit = 0) {
  const project = join(folder, name);
  mkdirSync(join(project, 'server/start'), { recursive: true });
  mkdirSync(join(project, 'node_modules'));
  cpSync(join(root, 'server/start/install.mjs'), join(project, 'server/start/install.mjs'));
  writeFileSync(join(project, 'package-lock.json'), lock(wanted));
  if (installed) writeFileSync(join(project, 'node_modules/.package-lock.json'), lock(installed));
  writeFileSync(
    npm,
    `require('node:fs').writeFileSync(${JSON.stringify(asked)}, process.argv.slice(2).join(' ') + ' in ' + process.cwd()); process.exit(${exit});`,
  );
  rmSync(asked, { force: true });
  const { status, stderr } = spawnSync(process.execPath, [join(project, 'server/start/install.mjs')], { env: { npm_execpath: npm }, encoding: 'utf8' });
  let heard: string | undefined;
  try {
    heard = readFileSync(asked, 'utf8');
  } catch {
    heard = undefined;
  }
  return { status, stderr, heard, project };
}

const wanted = { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0', optional: true } };

test('[ST5] where all is there, npm is not asked', () => {
  expect(install('there', wanted, { 'node_modules/a': { version: '1.0.0' } })).toMatchObject({ status: 0, stderr: '', heard: undefined });
});

test.each([
  ['nothing', undefined],
  ['an older version', { 'node_modules/a': { version: '0.9.0' } }],
  ['something else', { 'node_modules/c': { version: '1.0.0' } }],
])('[ST5] with %s installed, npm is asked once for what the lock file says', (what, installed) => {
  const { status, heard, project } = install(what, wanted, installed);
  expect([status, heard]).toEqual([0, `ci in ${project}`]);
});

test('[ST5] where npm fails, it is said what to do', () => {
  const { status, stderr } = install('failing', wanted, undefined, 7);
  expect(status).toBe(1);
  expect(stderr.trim()).toBe('Installing the packages failed; npm says why above. Put that right (often the network, or a full disk), then try again.');
});
