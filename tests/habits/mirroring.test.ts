// Pages are laid out by the start and end of lines, so that they can be mirrored.
import { expect, test } from 'vitest';
import { sources } from '../support/sources.ts';

/** The rules of a file: the style of a component, or all of a style sheet. */
const styleOf = (path: string, text: string): string =>
  path.endsWith('.css') ? text : path.endsWith('.ts') ? text : Array.from(text.matchAll(/<style>([\s\S]*?)<\/style>/g), (match) => match[1]).join('');

const physical =
  /(?:^|[;{\s])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)|left|right|text-align\s*:\s*(?:left|right)|float|clear)\s*[:;}]/m;

/** Of four lengths, the second is the right one and the fourth the left one. */
const lopsided =
  /(?:margin|padding|inset|border-width|border-radius)\s*:\s*((?:var\([^)]*\)|[^;{}()\s])+)\s+((?:var\([^)]*\)|[^;{}()\s])+)\s+((?:var\([^)]*\)|[^;{}()\s])+)\s+((?:var\([^)]*\)|[^;{}()\s])+)\s*[;}]/g;

/** Carets are placed by what is measured on the screen, which has a left side only. */
const measured = ['client/editor/editor.css'];

test('[LA12] no style names left or right', () => {
  const styles = sources('client/**/*.{svelte,css}', 'shared/render/*style*.ts').filter(
    ({ path }) => !path.startsWith('client/dist/') && !measured.includes(path),
  );
  expect(styles.length).toBeGreaterThan(50);
  expect(styles.filter(({ path, text }) => physical.test(styleOf(path, text))).map(({ path }) => path)).toEqual([]);
  // Signs such as › turn by themselves in text from right to left: turned by a style as well, they point back.
  expect(styles.filter(({ path, text }) => /dir\(rtl\)[^{}]*\{[^}]*\bcontent:/.test(styleOf(path, text))).map(({ path }) => path)).toEqual([]);
  const uneven = styles.filter(({ path, text }) => Array.from(styleOf(path, text).matchAll(lopsided)).some((lengths) => lengths[2] !== lengths[4]));
  expect(uneven.map(({ path }) => path)).toEqual([]);
});
