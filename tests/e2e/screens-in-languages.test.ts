// Every screen in Arabic, Chinese and Russian: by the accessibility rules, with room for its words.
import { afterAll, beforeAll } from 'vitest';
import { wordFiles } from '../../client/ui/word-files.ts';
import type { Language } from '../../shared/meeting/facts.ts';
import { writingOf } from '../../shared/words/languages.ts';
import { expectAccessible } from '../support/browser.ts';
import { isolationFaults } from '../support/isolation.ts';
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

const tongue = async (language: Language): Promise<Tongue> => ({
  language,
  words: { ...(await wordFiles[language].first()), ...(await wordFiles[language].later()) },
});
const tongues = await Promise.all((['ar', 'zh', 'ru'] as const).map(tongue));

/** Names of formats and keys, within our own sentences. */
const brands = 'Rapporteur UTC Word PDF Markdown JSON SHA-256 XML CSV QR ZIP docx ics eml HTML EN FR ES Ctrl Alt Shift Enter Esc'.split(' ');

walkThrough({
  browser,
  stage: () => set,
  tonguesOf: () => tongues,
  title: '[LA7][LA29] in ar, zh and ru,',
  rule: 'every screen fits, names are isolated, and goes by the accessibility rules',
  async faultsOf({ page, size, where, language, looked }) {
    // The colours are the same in every language.
    const colours = language === (size === 'phone' ? 'ar' : 'zh');
    if (looked === 'screen' || colours) await expectAccessible(page, `${where} (${language})`, colours ? 'all' : 'structure');
    // An issued report is in its meeting's language, whatever the reader's.
    const spoken = where.includes('/r/') ? 'ru' : language;
    const written = await page.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dir}`);
    const mixed = spoken === 'ar' ? await isolationFaults(page, brands) : [];
    return written === `${spoken} ${writingOf(spoken)}` ? mixed : [`lang and dir of the page are ${written}`, ...mixed];
  },
});
