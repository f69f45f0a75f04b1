import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { must } from '../../../shared/kit/must.ts';
import { root } from '../../support/sources.ts';

const open = (path: string): Buffer => readFileSync(join(root, 'client/public', path));
const manifest: { start_url: string; icons: { src: string; sizes: string; type: string; purpose?: string }[] } = JSON.parse(open('app.webmanifest').toString());

/** Width and height, as the head of a PNG file says. */
function sizeOf(png: Buffer): string {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

test('[CA129] the icons of the app are there in the sizes that its manifest names', () => {
  const drawn = manifest.icons.filter(({ type }) => type === 'image/png');
  expect(drawn.map(({ src }) => sizeOf(open(src)))).toEqual(drawn.map(({ sizes }) => sizes));
  expect(drawn.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  expect(drawn.some(({ purpose }) => purpose === 'maskable')).toBe(true);
});

test('[CA129] the page names the manifest and the icon of a phone', () => {
  const page = readFileSync(join(root, 'client/index.html'), 'utf8');
  expect(page).toContain('<link rel="manifest" href="/app.webmanifest">');
  const touch = must(/rel="apple-touch-icon" href="\/([^"]+)"/.exec(page)?.[1], 'an icon');
  expect(sizeOf(open(touch))).toBe('180x180');
});
