// Our reader of due dates beside chrono-node, on the phrases of the tests: the day that is right, none, or a wrong one.
import * as chrono from 'chrono-node';
import type { Language } from '../../shared/meeting/facts.ts';
import { parseDue } from '../../shared/minutes/due.ts';
import { phrases } from '../shared/minutes/dates/phrases.ts';
import { meeting } from '../shared/minutes/dates/typed-dates.ts';
import { heading, row } from './table.ts';

const libraries: Partial<Record<Language, { parse: typeof chrono.parse }>> = {
  en: chrono.en.GB,
  fr: chrono.fr.casual,
  es: chrono.es.casual,
  ru: chrono.ru.casual,
  zh: chrono.zh.casual,
};

/** The one day that chrono-node finds; none where it finds several, or an end too. */
function byChrono(typed: string, language: Language): string | undefined {
  const found = libraries[language]?.parse(typed, { instant: meeting, timezone: 0 }, { forwardDate: true }) ?? [];
  const [first] = found;
  if (!first || found.length > 1 || first.end) return undefined;
  const two = (part: 'month' | 'day'): string => String(first.start.get(part)).padStart(2, '0');
  return `${first.start.get('year')}-${two('month')}-${two('day')}`;
}

type Reader = (typed: string, language: Language) => string | undefined;
const readers: [string, Reader][] = [
  ['ours', (typed, language) => parseDue(typed, meeting, { language })],
  ['chrono-node', byChrono],
];

export async function dates(): Promise<void> {
  heading('Due dates, the phrases of the tests', ['reader', 'language', 'phrases', 'right', 'kept as typed', 'wrong day']);
  for (const [name, read] of readers) {
    for (const [language, list] of Object.entries(phrases)) {
      const all = list.map(([typed, day]) => ({ day, got: read(typed, language as Language) }));
      const right = all.filter(({ day, got }) => got === day).length;
      const kept = all.filter(({ day, got }) => got !== day && got === undefined).length;
      row(name, language, all.length, right, kept, all.length - right - kept);
    }
  }
}
