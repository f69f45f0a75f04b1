// Every screen in a language 40 % longer than English, in brackets and from right to left: all of it fits, and all of it is translated.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import * as first from '../../shared/words/en/first.ts';
import * as later from '../../shared/words/en/later.ts';
import { languageNames, shortNames } from '../../shared/words/languages.ts';
import { builtClient, errorsOf, launch, newPage, phone, wide } from '../support/browser.ts';
import { layoutFaults } from '../support/layout.ts';
import { inPseudo, speakPseudo } from '../support/pseudo.ts';
import { walks } from '../support/screens.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { type Stage, stage } from '../support/stage.ts';
import { wordFaults } from '../support/word-faults.ts';

vi.mock('../../shared/words/ar/served.ts', async () => inPseudo({ ...(await import('../../shared/words/en/served.ts')) }));

const words = inPseudo({ ...first, ...later });

let server: RunningServer;
let browser: Browser;
let set: Stage;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ staticDir: builtClient }), launch()]);
  set = await stage(server, 'ar');
});
afterAll(async () => {
  set?.leave();
  await browser.close();
  await server.stop();
});

test.each(Object.entries(walks).flatMap(([name, walk]) => [[name, 'wide', walk, wide] as const, [name, 'phone', walk, phone] as const]))(
  '[LA20][LA26] %s, %s: a longer language fits every screen, and every word of it is translated',
  async (name, size, walk, options) => {
    const page = await newPage(browser, { ...options, locale: 'ar', reducedMotion: 'reduce' });
    const errors = errorsOf(page);
    await speakPseudo(page);
    const data = [
      ...set.data,
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
      'venue',
      ...Object.values(languageNames),
      ...Object.values(shortNames),
    ];
    /** Each fault once, with the first screen that has it. */
    const faults = new Map<string, string>();
    await walk({
      page,
      stage: set,
      words,
      look: async (where) => {
        for (const fault of [...(await layoutFaults(page)), ...(await wordFaults(page, data))]) if (!faults.has(fault)) faults.set(fault, where);
        if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/pseudo-${size}-${name}-${where.replaceAll(/\W+/g, '-')}.png` });
      },
    });
    expect([...faults].map(([fault, where]) => `${where}: ${fault}`)).toEqual([]);
    expect(errors.filter((error) => !/40[134]/.test(error))).toEqual([]);
    await page.context().close();
  },
  300_000,
);
