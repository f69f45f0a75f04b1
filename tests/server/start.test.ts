import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { ConfigError } from '../../server/config.ts';
import { openDataFolder, organiserKey } from '../../server/start/data-folder.ts';
import { listen } from '../../server/start/listen.ts';
import { servedWords } from '../../shared/words/served.ts';
import { root } from '../support/sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("[ST2] the organiser's key is made once, with 192 bits, for its owner's eyes alone", () => {
  const data = openDataFolder(join(folder, 'deep/data'));
  expect(statSync(data).mode & 0o077).toBe(0);
  const first = organiserKey(data);
  expect(first).toMatchObject({ fresh: true, file: join(data, 'organiser-key') });
  expect(first.key).toMatch(/^[\w-]{32}$/);
  expect(statSync(join(data, 'organiser-key')).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(data, 'organiser-key'), 'utf8').trim()).toBe(first.key);
  expect(organiserKey(data)).toEqual({ ...first, fresh: false });
  expect(organiserKey(data, 'given'.repeat(6))).toEqual({ key: 'given'.repeat(6), fresh: false });
});

test('[ST2] a key file without a key is named with what to do', () => {
  const data = openDataFolder(join(folder, 'broken'));
  writeFileSync(join(data, 'organiser-key'), 'short\n');
  expect(() => organiserKey(data)).toThrow(/organiser-key holds no key .* Remove it/);
});

test.each([
  ['fr_FR.UTF-8', 'fr'],
  ['ar_EG.UTF-8', 'ar'],
  ['zh_CN.UTF-8', 'zh'],
  ['C', 'en'],
  ['tlh', 'en'],
] as const)('[LA23] in a terminal of %s the server speaks "%s"', async (locale, language) => {
  const script = "const { start } = await import('./server/start/terminal.ts'); process.stdout.write(start.portTaken(80));";
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { cwd: root, env: { ...process.env, LC_ALL: locale } });
  expect(stdout).toBe(servedWords(language).start.portTaken(80));
});

test('[ST4] a data folder that cannot be made is named with what to do', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => openDataFolder(join(folder, 'file/data'))).toThrow(ConfigError);
  expect(() => openDataFolder(join(folder, 'file/data'))).toThrow(/cannot be written \(ENOTDIR\).*DATA_DIR/);
});

test('[ST4] a port in use and an address of another machine are named with what to do', async () => {
  const first = createServer();
  const port = await listen(first, 0, '127.0.0.1');
  await expect(listen(createServer(), port, '127.0.0.1')).rejects.toThrow(
    `Port ${port} is in use. Stop the program that uses it, or choose another with PORT.`,
  );
  await expect(listen(createServer(), 0, '203.0.113.1')).rejects.toThrow(/no address 203\.0\.113\.1 .* HOST/);
  first.close();
});
