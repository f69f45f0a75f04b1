// Every screen in Arabic, Chinese and Russian: by the accessibility rules, with room for its words.
import { afterAll, beforeAll } from 'vitest';
import { wordFiles } from '../../client/ui/word-files.ts';
import { writingOf } from '../../shared/words/languages.ts';
import { expectAccessible } from '../support/browser.ts';
import { opened } from '../support/opened.ts';
import { type Stage, stage } from '../support/stage.ts';
import { walkThrough } from '../support/walk/through.ts';
import type { Tongue } from '../support/walk/walk.ts';

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

walkThrough({
  browser,
  stage: () => set,
  tongues,
  title: '[LA7] in ar, zh and ru,',
  rule: 'every screen fits, and goes by the accessibility rules',
  async faultsOf({ page, size, where, language, looked }) {
    if (ruled[size].includes(language) && (looked === 'screen' || language !== 'ru'))
      await expectAccessible(page, `${where} (${language})`, { contrast: language !== 'ru' });
    // An issued report is in its meeting's language, whatever the reader's.
    const spoken = where.includes('/r/') ? 'ru' : language;
    const written = await page.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dir}`);
    return written === `${spoken} ${writingOf(spoken)}` ? [] : [`lang and dir of the page are ${written}`];
  },
});
