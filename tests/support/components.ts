// The components of the client, and how a page shows that each was on it: by the class of its style, or by a word that it alone says.
import type { Page } from 'playwright-core';
import { sources } from './sources.ts';

/** Parts that the walk does not meet, by the reason. */
const reasons = {
  'shown when a part cannot be loaded, or before the page is connected': ['App', 'screens/Meeting'],
  'shown when the line is lost or a session ends': ['parts/entry/Goodbye', 'parts/entry/KeptMeetings', 'parts/entry/LastSeen', 'parts/entry/NotLive'],
  'shown when the server has not taken what was typed': ['parts/minutes/RefusedCard'],
  'has no sign of its own: the parts in it are met': ['parts/agenda/Proposals', 'parts/minutes/Workbench'],
  'opens a step further than the walk goes, so that the meeting stays as it is for the next one': [
    'parts/adoption/AdoptDialog',
    'parts/agenda/DeclineDialog',
    'parts/call/LeaveDialog',
    'parts/people/MergeDialog',
    'parts/setup/DocumentsDialog',
  ],
  'shown in a state that this meeting is not in: another question to the room, an adoption on the big view, a text that was changed, actions of an earlier meeting':
    [
      'parts/adoption/BigParagraph',
      'parts/consensus/GaugeCard',
      'parts/consensus/GaugeResults',
      'parts/consensus/Outcome',
      'parts/earlier/Part',
      'parts/register/Answer',
      'parts/register/Review',
      'parts/report/OneFinding',
      'parts/review/WordRow',
    ],
};

const elsewhere = new Set(
  Object.values(reasons)
    .flat()
    .map((name) => `client/${name}.svelte`),
);

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

/** The components that were on no page, but those that only trouble brings, and those named there that were. */
export function unseen(seen: ReadonlySet<string>): string[] {
  const missing = [...signs()].filter(([, sign]) => !sign.some((each) => seen.has(each))).map(([path]) => path);
  return [
    ...missing.filter((path) => !elsewhere.has(path)),
    ...[...elsewhere].filter((path) => !missing.includes(path)).map((path) => `${path} is seen, or is no component`),
  ];
}
