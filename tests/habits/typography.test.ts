// Each language's records keep its own rules of punctuation and spacing.
import { expect, test } from 'vitest';
import type { Language } from '../../shared/meeting/facts.ts';
import { reportWordsFor } from '../../shared/words/report/report-words.ts';
import { everything, sectionsOf } from '../support/spoken.ts';

/** Signs that a sentence of the language must not have. */
const faults: Partial<Record<Language, Record<string, RegExp>>> = {
  fr: {
    'a space that breaks before : ; ? ! or »': / [:;?!»]/,
    'no space before : ; ? or !': /(?<!https?|mailto|since)[\p{L}⟧»)](?:[;?!]|:(?= |$))/u,
    'a space that breaks after «': /«(?!\u00a0)/,
    'straight quotes': /"|'/,
  },
  es: {
    'a question without ¿': /^[^¿]*\?(?!\])/,
    'an exclamation without ¡': /^[^¡]*!/,
    'other quotes than « »': /"|“|”/,
  },
  ru: {
    'other quotes than « »': /"|“|”/,
    'a dash that begins a line': / —/,
    'a number that leaves its sign': /№ |\d %/,
    'е where ё is said': /отчет|прием(?!л)|(?<!\p{L})(?:еще|ее|мое|идет|ждет|войдет|прочтет|о нем|в нем)(?!\p{L})/iu,
  },
  zh: {
    'half-width punctuation': /\p{Script=Han}[,;:?!]|[,;?!]\p{Script=Han}/u,
    'half-width brackets': /\p{Script=Han} ?\((?!\d+分钟\)|主席)|\)\p{Script=Han}/u,
    'a space beside a number': /\p{Script=Han} \d+\p{Script=Han}|\p{Script=Han}\d+ \p{Script=Han}/u,
    'half an ellipsis': /(?<!…)…(?!…)/,
  },
  ar: {
    'Latin punctuation': /\p{Script=Arabic}[,;?]|[,;?] ?\p{Script=Arabic}/u,
    'a full stop that goes to the other side of a name in Latin letters': /(?<![\p{Script=Latin}\d\u200e])\.\p{Script=Latin}/u,
    'an address whose end goes to its other side': /:\/\/(?![\u200e\p{Script=Latin}\d⟦])/u,
    'tanwin on alif, which the others leave out': /\u064b/,
  },
};

/** Patterns for programs, and lists of what may be typed. */
const code = /^(archive\.usage|create\.pastePlaceholder|http\.|start\.)/;

test.each(Object.entries(faults))('[LA27] %s keeps its rules of punctuation and spacing', async (language, rules) => {
  /** A sentence about a count that is given a text. */
  const none = new Intl.NumberFormat(language).format(Number.NaN);
  const said = [...everything(await sectionsOf(language)), ...everything(reportWordsFor(language as Language), 'report')].filter(
    ({ text }) => !`${text}`.includes(none),
  );
  const found = said.flatMap(({ key, text }) =>
    code.test(key) ? [] : Object.entries(rules).flatMap(([fault, pattern]) => (pattern.test(text) ? [`${key}: ${fault}: ${text}`] : [])),
  );
  expect([...new Set(found)]).toEqual([]);
});
