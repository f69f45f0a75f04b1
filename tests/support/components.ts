// The components of the client, and how a page shows that each was on it: by the class of its style, or by a word that it alone says.
import type { Page } from 'playwright-core';
import { sources } from './sources.ts';

/** Has no sign of its own: it is met by the parts in it. */
const elsewhere = new Set(['client/parts/agenda/Proposals.svelte']);

/** Svelte's own hash of a component's path, which vite.config.ts shortens to its class. */
function classOf(path: string): string {
  let hash = 5381;
  for (let at = path.length - 1; at >= 0; at -= 1) hash = ((hash << 5) - hash) ^ path.charCodeAt(at);
  return `s${(hash >>> 0).toString(36).slice(0, 5)}`;
}

/** The words that a source names, as section.key, by itself or through a name that it gave the section. */
function saidIn(text: string): Set<string> {
  const names = new Map([['words', '']]);
  for (const [, name, section] of text.matchAll(/const (\w+) = (?:\$derived\()?words\.(\w+)\)?;/g)) names.set(name as string, `${section}.`);
  const said = [...names].flatMap(([name, section]) =>
    Array.from(text.matchAll(new RegExp(`(?<![\\w.'])${name}\\.(\\w+(?:\\.\\w+)?)`, 'g')), ([, key]) => (section + key).split('.').slice(0, 2).join('.')),
  );
  return new Set(said.filter((key) => key.includes('.')));
}

/** The sign that a component was on screen, for each that has one. */
function signs(): Map<string, string[]> {
  const all = sources('client/**/*.{svelte,ts}').filter(({ path }) => !path.startsWith('client/dist/'));
  const said = new Map(all.map(({ path, text }) => [path, saidIn(text)]));
  const sayers = Map.groupBy(
    [...said].flatMap(([path, keys]) => [...keys].map((key) => [key, path] as const)),
    ([key]) => key,
  );
  const found = new Map<string, string[]>();
  for (const { path, text } of all) {
    if (!path.endsWith('.svelte')) continue;
    const own = [...(said.get(path) ?? [])].filter((key) => sayers.get(key)?.length === 1);
    const sign = [...(text.includes('<style>') ? [classOf(path)] : []), ...own];
    if (sign.length > 0) found.set(path, sign);
  }
  return found;
}

/** The classes of styles on a page in the pseudo-language, and the words that it has asked for. */
export function seenOn(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...new Set([...document.querySelectorAll('body [class]')].flatMap((element) => [...element.classList].filter((name) => /^s[0-9a-z]{5}$/.test(name)))),
    ...((globalThis as { said?: Set<string> }).said ?? []),
  ]);
}

/** The components that were on no page, but those without a sign, and those named there that were. */
export function unseen(seen: ReadonlySet<string>): string[] {
  const missing = [...signs()].filter(([, sign]) => !sign.some((each) => seen.has(each))).map(([path]) => path);
  return [
    ...missing.filter((path) => !elsewhere.has(path)),
    ...[...elsewhere].filter((path) => !missing.includes(path)).map((path) => `${path} is seen, or is no component`),
  ];
}
