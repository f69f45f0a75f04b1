import type { Language } from '../meeting/facts.ts';
import { locales } from './languages.ts';

/** The units of age, each in milliseconds, the largest first. */
const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** "12 minutes ago", "3 days ago": an age in milliseconds, in the largest unit that fits. Less than a minute is "this minute". */
export function formatAgo(language: Language, age: number): string {
  const [unit, size] = units.find(([, each]) => age >= each) ?? units[2];
  return new Intl.RelativeTimeFormat(locales[language], { numeric: age < size ? 'auto' : 'always' }).format(-Math.floor(age / size), unit);
}
