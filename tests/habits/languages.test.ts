// Every language says everything that English says, by its own rules.
import { expect, test } from 'vitest';
import { languages } from '../../shared/meeting/facts.ts';
import { sources } from '../support/sources.ts';
import { everything, numbers, sectionsOf, spokenLanguages, texts, type Words } from '../support/spoken.ts';

const there = spokenLanguages(languages);

/** The arguments that each sentence names. */
function named(words: Words): string[] {
  const found = new Map<string, Set<number>>();
  for (const { key, text } of everything(words)) {
    const of = found.get(key) ?? new Set();
    found.set(key, of);
    for (const at of texts.keys()) if ([texts[at], String(numbers[at])].some((each) => text.toLowerCase().includes(each as string))) of.add(at);
  }
  return [...found].map(([key, of]) => `${key}: ${[...of].sort().join(' ')}`).sort();
}

test('there are languages to check', () => {
  expect(there).toContain('en');
  expect(there.length).toBeGreaterThan(1);
});

test.each(there)('[LA4] %s has every key, and its sentences name what the English ones name', async (language) => {
  const [english, own] = await Promise.all([sectionsOf('en'), sectionsOf(language)]);
  expect(named(own)).toEqual(named(english));
});

test.each(there)('[LA3] every counted phrase of %s has the categories of its language, and names the number wherever it cannot be guessed', (language) => {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const found = sources(`shared/words/${language}/*.ts`).flatMap(({ path, text }) =>
    Array.from(text.matchAll(/counted\(\w+, \{([^}]*)\}/g), (match) => match[1] ?? '').flatMap((forms) => {
      const named = Array.from(forms.matchAll(/\b(zero|one|two|few|many|other): '([^']*)'/g));
      const categories = named.map((form) => form[1] as string).sort();
      const silent = named.filter((form) => /few|many|other/.test(form[1] ?? '') && !form[2]?.includes('#') && pluralCategories.length > 1);
      const wrong = categories.join() !== [...pluralCategories].sort().join();
      return wrong || silent.length > 0 ? [`${path}: ${forms.trim()}`] : [];
    }),
  );
  expect(found).toEqual([]);
});

/** Words in Latin letters everywhere: brands, codes, keys of the keyboard, addresses and the names of languages. */
const latin =
  /⟦.⟧|https?:\/\/|mailto:?|https?|\bUTC\b|UTC|Rapporteur|Markdown|JSON|XML|CSV|ZIP|PDF|HTML|Word|\.ics|\.eml|\.docx|log\.jsonl|archive\.zip|report\.docx|report\.pdf|since|lines=1|docs\/API\.md|application\/json|npm (run import -- <file\.zip>|start)|\bNode\b|DATA_DIR|ORGANISER_KEY|METRICS_TOKEN|\/metrics|Bearer|HOST|PORT|\/new\b|Alt(\+F9)?|Esc|Enter|Shift|English|Español|Français|A\.O\.B\.|AOB|DECISION|AGREED|ACTION|NOTE|para 7|2\.1|\ba\)|\(i\)|\ba\.|\bi\)/g;

test.each(there.filter((language) => ['ar', 'ru', 'zh'].includes(language)))('[LA5] %s has no Latin letters but in brands and codes', async (language) => {
  const own = await sectionsOf(language);
  const found = everything(own).filter(({ text }) => /\p{Script=Latin}/u.test(text.replace(latin, '')));
  expect(found).toEqual([]);
});

test('[LA4] a language has files of its own for what English has, and no other', () => {
  const names = (language: string) => sources(`shared/words/${language}/*.ts`).map(({ path }) => path.slice(`shared/words/${language}/`.length));
  const english = names('en').filter((name) => name !== 'ordinal.ts');
  for (const language of there) expect(names(language).filter((name) => name !== 'ordinal.ts')).toEqual(english);
});

test('[LA21] a browser without JavaScript reads in each language that the page needs it', () => {
  const page = sources('client/index.html')[0]?.text ?? '';
  const lines = Array.from(page.matchAll(/<p lang="(\w+)"( dir="rtl")?>([^<]+)<\/p>/g), ([, language, rtl, text]) => ({
    language,
    rtl: rtl !== undefined,
    text,
  }));
  expect(lines.map(({ language }) => language).toSorted()).toEqual(languages.toSorted());
  for (const { language, rtl, text } of lines) {
    expect(rtl).toBe(language === 'ar');
    expect(text).toContain('JavaScript');
  }
});

/** The text on a button, and its longer name, which says of whom. */
const shownAndCalled = [
  ['floor.give', 'floor.giveTo'],
  ['floor.end', 'floor.endOf'],
  ['create.copy', 'create.copyLink'],
  ['share.replace', 'share.replaceFor'],
  ['share.revoke', 'share.revokeFor'],
  ['share.close', 'share.closeFor'],
  ['share.open', 'share.openFor'],
  ['share.qr', 'share.qrFor'],
  ['share.mail', 'share.mailFor'],
  ['people.correctShort', 'people.correct'],
  ['people.mergeShort', 'people.merge'],
  ['people.removeShort', 'people.remove'],
  ['review.commentShort', 'review.comment'],
] as const;

test.each(there)('[LA13] a button in %s is called by the words that it shows, so that it can be called by voice', async (language) => {
  const own = everything(await sectionsOf(language));
  const said = (key: string): string => own.find((each) => each.key === key)?.text.toLowerCase() ?? '';
  const found = shownAndCalled.filter(([shown, called]) => !said(called).includes(said(shown)));
  expect(found.map(([shown, called]) => `${said(shown)} / ${said(called)}`)).toEqual([]);
});
