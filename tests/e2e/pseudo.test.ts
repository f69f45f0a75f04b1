// Every screen in a language 40 % longer than English, in brackets and from right to left: all of it fits, all of it is translated, and no component is left out.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import * as first from '../../shared/words/en/first.ts';
import * as later from '../../shared/words/en/later.ts';
import { languageNames, shortNames } from '../../shared/words/languages.ts';
import { errorsOf, newPage, phone, wide } from '../support/browser.ts';
import { seenOn, unseen } from '../support/components.ts';
import { layoutFaults } from '../support/layout.ts';
import { opened } from '../support/opened.ts';
import { inPseudo, speakPseudo } from '../support/pseudo.ts';
import { type Stage, stage } from '../support/stage.ts';
import { walks } from '../support/walk/screens.ts';
import { follow, type Walk } from '../support/walk/walk.ts';
import { wordFaults } from '../support/word-faults.ts';

vi.mock('../../shared/words/ar/served.ts', async () => {
  const pseudoLanguage = await import('../support/pseudo.ts');
  return pseudoLanguage.inPseudo({ ...(await import('../../shared/words/en/served.ts')) });
});

const pseudo = { language: 'ar', words: inPseudo({ ...first, ...later }) } as const;

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

describe.each([
  ['wide', wide],
  ['phone', phone],
] as const)('%s', (size, options) => {
  let page: Page;
  let walk: Walk;
  let errors: string[];
  /** Each fault once, with the first screen that has it. */
  const faults = new Map<string, string>();

  beforeAll(async () => {
    page = await newPage(browser, { ...options, locale: 'ar', reducedMotion: 'reduce' });
    follow(page);
    errors = errorsOf(page);
    await speakPseudo(page);
    const data = [...set.data, ...everywhere, 'venue', ...Object.values(languageNames), ...Object.values(shortNames)];
    walk = {
      page,
      stage: set,
      tongues: [pseudo],
      spoken: pseudo,
      async look(where) {
        for (const fault of [...(await layoutFaults(page)), ...(await wordFaults(page, data))]) if (!faults.has(fault)) faults.set(fault, where);
        for (const sign of await seenOn(page)) seen.add(sign);
        if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/pseudo-${size}-${where.replaceAll(/\W+/g, '-')}.png` });
      },
    };
  });
  afterAll(() => page?.context().close());

  test.each(Object.entries(walks))(
    '[LA20][LA26] %s: a longer language fits every screen, and every word of it is translated',
    async (_, through) => {
      faults.clear();
      await through(walk);
      expect([...faults].map(([fault, where]) => `${where}: ${fault}`)).toEqual([]);
      expect(errors.filter((error) => !/40[134]/.test(error))).toEqual([]);
    },
    300_000,
  );
});

test('[LA28] every component of the client was on a screen that was looked at', () => {
  expect(unseen(seen)).toEqual([]);
});
