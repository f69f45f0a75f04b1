import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtClient } from '../../../server/gateways/http/client.ts';

const script = 'export const words = 1;\n'.repeat(100);
const page = '<!doctype html><title>x</title>';
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-assets-'));
let server: Server;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, '.vite'));
  writeFileSync(join(folder, '.vite/manifest.json'), '{}');
  writeFileSync(join(folder, 'secret.key'), 'secret');
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'assets/a-1234.js'), script);
  writeFileSync(join(folder, 'assets/a-1234.js.br'), brotliCompressSync(script));
  writeFileSync(join(folder, 'assets/a-1234.js.gz'), gzipSync(script));
  server = express().use(builtClient(folder)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** The answer as it came over the line: not unpacked, the path not made tidy. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

test('[HT5] an asset is packed for who accepts it, kept for a year, and typed', async () => {
  const brotli = await get('/assets/a-1234.js', { 'accept-encoding': 'gzip, deflate, br' });
  expect(brotli.headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'Accept-Encoding',
  });
  expect(brotliDecompressSync(brotli.body).toString()).toBe(script);
  const gzip = await get('/assets/a-1234.js', { 'accept-encoding': 'gzip' });
  expect(gunzipSync(gzip.body).toString()).toBe(script);
  const plain = await get('/assets/a-1234.js', { 'accept-encoding': 'br;q=0' });
  expect([plain.headers['content-encoding'], plain.body.toString()]).toEqual([undefined, script]);
  expect(new Set([brotli, gzip, plain].map((answer) => answer.headers.etag)).size).toBe(3);
});

test('[HT5] what one has is not sent again, and HEAD sends nothing', async () => {
  const first = await get('/');
  expect(first.headers['cache-control']).toBe('no-cache');
  const again = await get('/', { 'if-none-match': String(first.headers.etag) });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  expect((await get('/assets/a-1234.js', {}, 'HEAD')).body.length).toBe(0);
});

test.each(['/', '/new', '/m/abc123'])('[HT5] %s is a screen of the client', async (path) => {
  const answer = await get(path);
  expect([answer.status, answer.body.toString()]).toEqual([200, page]);
});

test.each(['/secret.key', '/.vite/manifest.json', '/assets/../secret.key', '/..%2f..%2fetc%2fpasswd', '/assets/a-1234.js.br', '/assets/', '/m/', '/elsewhere'])(
  '[HT5] %s is nothing',
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);
