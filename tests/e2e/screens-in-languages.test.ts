// Every screen in Arabic, Chinese and Russian: by the accessibility rules, with room for its words.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordFiles } from '../../client/ui/word-files.ts';
import { writingOf } from '../../shared/words/languages.ts';
import { errorsOf, expectAccessible, newPage, phone, wide } from '../support/browser.ts';
import { layoutFaults } from '../support/layout.ts';
import { opened } from '../support/opened.ts';
import { type Stage, stage } from '../support/stage.ts';
import { walks } from '../support/walk/screens.ts';
import { follow, type Tongue, type Walk } from '../support/walk/walk.ts';

const { server, browser } = await opened();

let set: Stage;
beforeAll(async () => {
  set = await stage(server, 'ar', 'zh', 'ru');
});
afterAll(() => set?.leave());

const tongues: Tongue[] = await Promise.all(
  (['ar', 'zh', 'ru'] as const).map(async (language) => ({
    language,
    words: { ...(await wordFiles[language].first()), ...(await wordFiles[language].later()) },
  })),
);

/** The accessibility rules hold in each language on one size of screen. */
const ruled = { phone: ['ar', 'ru'], wide: ['zh'] };

describe.each([
  ['phone', phone],
  ['wide', wide],
] as const)('[LA7] in ar, zh and ru, %s', (size, options) => {
  let page: Page;
  let walk: Walk;
  let errors: string[];
  /** Each fault once, with the first screen that has it. */
  const faults = new Map<string, string>();

  beforeAll(async () => {
    page = await newPage(browser, { ...options, locale: 'ar', reducedMotion: 'reduce' });
    follow(page);
    errors = errorsOf(page);
    walk = {
      page,
      stage: set,
      tongues,
      spoken: tongues[0] as Tongue,
      async look(where, { language }, looked) {
        if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${size}-${where.replaceAll(/[^\w]+/g, '-')}-${language}.png` });
        // An issued report is in its meeting's language, whatever the reader's.
        const spoken = where.includes('/r/') ? 'ru' : language;
        const written = await page.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dir}`);
        if (written !== `${spoken} ${writingOf(spoken)}`) faults.set(`lang and dir of the page are ${written}`, `${where} (${language})`);
        for (const fault of await layoutFaults(page)) if (!faults.has(fault)) faults.set(fault, `${where} (${language})`);
        if (ruled[size].includes(language) && (looked === 'screen' || language !== 'ru'))
          await expectAccessible(page, `${where} (${language})`, { contrast: language !== 'ru' });
      },
    };
  });
  afterAll(() => page?.context().close());

  test.each(Object.entries(walks))(
    'every screen fits, and goes by the accessibility rules: %s',
    async (_, through) => {
      faults.clear();
      await through(walk);
      expect([...faults].map(([fault, where]) => `${where}: ${fault}`)).toEqual([]);
      expect(errors.filter((error) => !/40[134]/.test(error))).toEqual([]);
    },
    300_000,
  );
});
