// Every screen in a language 40 % longer than English, in brackets and from right to left: all of it fits, all of it is translated, and no component is left out.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import * as first from '../../shared/words/en/first.ts';
import * as later from '../../shared/words/en/later.ts';
import { isolating } from '../../shared/words/isolated.ts';
import { languageNames, shortNames } from '../../shared/words/languages.ts';
import { seenOn, unseen } from '../support/components.ts';
import { opened } from '../support/opened.ts';
import { inPseudo, speakPseudo } from '../support/pseudo.ts';
import { type Stage, stage } from '../support/stage.ts';
import { allWalks } from '../support/walk/screens.ts';
import { walkThrough } from '../support/walk/through.ts';
import { wordFaults } from '../support/word-faults.ts';

vi.mock('../../shared/words/ar/served.ts', async () => {
  const pseudoLanguage = await import('../support/pseudo.ts');
  return pseudoLanguage.inPseudo({ ...(await import('../../shared/words/en/served.ts')) });
});

const pseudo = { language: 'ar', words: isolating(inPseudo({ ...first, ...later }), 'ar') } as const;

const { server, browser } = await opened();

let set: Stage;
beforeAll(async () => {
  set = await stage(server, 'ar');
});
afterAll(() => set?.leave());

/** Names, times and formats that no language translates. */
const everywhere = [
  '(Amina Diallo, 5 minutes)',
  '(20 minutes)',
  'Day',
  'Rapporteur',
  'A.O.B.',
  'AOB',
  'UTC',
  'Word',
  'PDF',
  'Markdown',
  'JSON',
  'SHA-256',
  'XML',
  'CSV',
  'CM',
];

const seen = new Set<string>();

walkThrough({
  browser,
  stage: () => set,
  tonguesOf: () => [pseudo],
  title: '[LA20][LA24][LA26]',
  rule: 'a longer language fits every screen, and every word of it is translated',
  walks: allWalks,
  prepare: speakPseudo,
  async faultsOf({ page }) {
    for (const sign of await seenOn(page)) seen.add(sign);
    return wordFaults(page, [...set.data, ...everywhere, 'venue', ...Object.values(languageNames), ...Object.values(shortNames)]);
  },
});

test('[LA28] every component of the client was on a screen that was looked at', () => {
  expect(unseen(seen)).toEqual([]);
});
