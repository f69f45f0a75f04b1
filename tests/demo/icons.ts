// `node tests/demo/icons.ts`: draws the icons of the installed app from the one of the page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../support/browser.ts';
import { root } from '../support/sources.ts';

const folder = join(root, 'client/public');
const drawing = readFileSync(join(folder, 'icon.svg'), 'utf8');
/** A device may cut a maskable icon to a circle, and rounds the corners of a touch icon itself: the ground fills the square. */
const filled = drawing.replace('rx="7"', '');
const icons = [
  { name: '192', size: 192, svg: drawing, part: 1 },
  { name: '512', size: 512, svg: drawing, part: 1 },
  { name: '180', size: 180, svg: filled, part: 1 },
  { name: 'maskable-512', size: 512, svg: filled, part: 0.8 },
];

const browser = await launch();
try {
  const page = await browser.newPage();
  for (const { name, size, svg, part } of icons) {
    await page.setViewportSize({ width: size, height: size });
    const ground = part < 1 ? '#14484a' : 'transparent';
    await page.setContent(
      `<style>body{margin:0;display:grid;place-items:center;block-size:100vh;background:${ground}}svg{inline-size:${part * 100}%}</style>${svg}`,
    );
    await page.screenshot({ path: join(folder, `icons/${name}.png`), omitBackground: true });
  }
} finally {
  await browser.close();
}
