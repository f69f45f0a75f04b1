// The walks as tests, on a phone and on a wide screen: each fault is listed once, with the first screen that has it.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { must } from '../../../shared/kit/must.ts';
import { errorsOf, newPage, phone, wide } from '../browser.ts';
import { layoutFaults } from '../layout.ts';
import type { Stage } from '../stage.ts';
import { walks as usual } from './screens.ts';
import { follow, type Looked, type Size, type Tongue, type Walk } from './walk.ts';

export interface Sight {
  page: Page;
  size: Size;
  where: string;
  language: Tongue['language'];
  looked: Looked;
}

interface Through {
  browser: Browser;
  /** Asked for once the tests run. */
  stage: () => Stage;
  /** In each of which every screen of this size is looked at. */
  tonguesOf: (size: Size) => readonly Tongue[];
  /** The beginning of the tests' names, with the ids of their rules, and the rule itself. */
  title: string;
  rule: string;
  /** The usual ones if none are given. */
  walks?: (size: Size) => Record<string, (walk: Walk) => Promise<void>>;
  /** Done with each page before the walks. */
  prepare?: (page: Page) => Promise<void>;
  /** The faults of a screen besides those of its layout. */
  faultsOf: (sight: Sight) => Promise<readonly string[]>;
}

export function walkThrough({ browser, stage, tonguesOf, title, rule, walks = () => usual, prepare, faultsOf }: Through): void {
  describe.each([
    ['phone', phone],
    ['wide', wide],
  ] as const)('%s', (size, options) => {
    const tongues = tonguesOf(size);
    let page: Page;
    let walk: Walk;
    let errors: string[];
    const faults = new Map<string, string>();

    beforeAll(async () => {
      page = await newPage(browser, { ...options, locale: must(tongues[0], 'a language').language, reducedMotion: 'reduce' });
      follow(page);
      errors = errorsOf(page);
      await prepare?.(page);
      walk = {
        page,
        stage: stage(),
        tongues,
        spoken: must(tongues[0], 'a language'),
        async look(where, { language }, looked) {
          if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${size}-${where.replaceAll(/\W+/g, '-')}-${language}.png` });
          const seen = tongues.length > 1 ? `${where} (${language})` : where;
          for (const fault of [...(await layoutFaults(page)), ...(await faultsOf({ page, size, where, language, looked }))])
            if (!faults.has(fault)) faults.set(fault, seen);
        },
      };
    });
    afterAll(() => page?.context().close());

    test.each(Object.entries(walks(size)))(
      `${title} %s: ${rule}`,
      async (_, through) => {
        faults.clear();
        await through(walk);
        expect([...faults].map(([fault, where]) => `${where}: ${fault}`)).toEqual([]);
        expect(errors.filter((error) => !/40[134]|ERR_FAILED|WebSocket/.test(error))).toEqual([]);
      },
      300_000,
    );
  });
}
