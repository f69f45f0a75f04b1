// Every screen in Arabic, Chinese and Russian: by the accessibility rules, with room for its words.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordFiles } from '../../client/ui/word-files.ts';
import { errorsOf, expectAccessible, newPage, phone, wide } from '../support/browser.ts';
import { layoutFaults } from '../support/layout.ts';
import { opened } from '../support/opened.ts';
import { walks } from '../support/screens.ts';
import { type Stage, stage } from '../support/stage.ts';

const { server, browser } = await opened();

const looks = [
  ['ar', 'phone', phone],
  ['zh', 'wide', wide],
  ['ru', 'phone', phone],
] as const;

describe.each(looks)('[LA7] in %s, %s', (language, size, options) => {
  let set: Stage;
  beforeAll(async () => {
    set = await stage(server, language);
  });
  afterAll(() => set?.leave());

  test.each(Object.entries(walks))(
    'every screen fits, and goes by the accessibility rules: %s',
    async (name, walk) => {
      const page = await newPage(browser, { ...options, locale: language, reducedMotion: 'reduce' });
      const errors = errorsOf(page);
      const words = { ...(await wordFiles[language].first()), ...(await wordFiles[language].later()) };
      /** Each fault once, with the first screen that has it. */
      const faults = new Map<string, string>();
      await walk({
        page,
        stage: set,
        words,
        look: async (where) => {
          if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${language}-${size}-${name}-${where.replaceAll(/\W+/g, '-')}.png` });
          for (const fault of await layoutFaults(page)) if (!faults.has(fault)) faults.set(fault, where);
          if (!process.env.NOAXE) await expectAccessible(page, where);
        },
      });
      expect([...faults].map(([fault, where]) => `${where}: ${fault}`)).toEqual([]);
      expect(errors.filter((error) => !/40[134]/.test(error))).toEqual([]);
      await page.context().close();
    },
    300_000,
  );
});
