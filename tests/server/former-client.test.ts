import { existsSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express from 'express';
import { afterAll, expect, test } from 'vitest';
import { builtClient } from '../../server/gateways/http/client.ts';
import { formerClient } from '../../server/start/former-client.ts';
import { makeLog } from '../../server/start/log.ts';
import { temporaryFolder } from '../support/folder.ts';

const folder = temporaryFolder();
const data = join(folder.path, 'data');
const log = makeLog('silent');
afterAll(() => folder.remove());

/** A built client with one part of this name. */
function release(name: string): string {
  const built = join(folder.path, 'dist');
  rmSync(built, { recursive: true, force: true });
  mkdirSync(join(built, 'assets'), { recursive: true });
  for (const [file, text] of Object.entries({ 'index.html': name, 'sw.js': 'keeps', 'sw-off.js': 'removes', [`assets/${name}.js`]: name })) {
    writeFileSync(join(built, file), text);
  }
  return built;
}

/** As if what is kept had last been used an hour before. */
function anHourLater(): void {
  const then = new Date(Date.now() - 3_600_000);
  for (const name of readdirSync(join(data, 'client'))) utimesSync(join(data, 'client', name), then, then);
}

async function served(built: string, former: string | undefined, paths: string[], offline = true): Promise<string[]> {
  const server = express().use(builtClient(built, { former, offline })).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const answers = await Promise.all(paths.map((path) => fetch(`http://127.0.0.1:${port}${path}`)));
  const texts = await Promise.all(answers.map((answer) => (answer.ok ? answer.text() : String(answer.status))));
  server.close();
  return texts;
}

test('[CA125] the assets of the former release are served beside the own ones, also after a restart, and older ones are removed', async () => {
  expect(formerClient(release('one'), data, log)).toBeUndefined();
  anHourLater();
  const two = release('two');
  const former = formerClient(two, data, log);
  expect(await served(two, former, ['/assets/one.js', '/assets/two.js', '/'])).toEqual(['one', 'two', 'two']);
  expect(formerClient(two, data, log)).toBe(former);
  anHourLater();
  const three = release('three');
  const latest = formerClient(three, data, log);
  expect(await served(three, latest, ['/assets/one.js', '/assets/two.js', '/assets/three.js'])).toEqual(['404', 'two', 'three']);
  expect(existsSync(String(former))).toBe(false);
  expect(readdirSync(join(data, 'client'))).toHaveLength(2);
});

test('[CA125] a data folder that takes nothing costs only the former release', () => {
  writeFileSync(join(folder.path, 'file'), '');
  expect(formerClient(release('one'), join(folder.path, 'file'), log)).toBeUndefined();
});

test('[CA128] turned off, the server gives the worker that removes what was kept', async () => {
  const built = release('one');
  expect(await served(built, undefined, ['/sw.js'])).toEqual(['keeps']);
  expect(await served(built, undefined, ['/sw.js'], false)).toEqual(['removes']);
});
