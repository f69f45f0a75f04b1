// Every word that is shown, by language. Another language is a record of this type in a file of its own, and a line in the table.
import type { Language } from '../meeting/facts.ts';
import * as en from './en.ts';
import type { Said } from './said.ts';

/** What a language must say: the shape of the English record. */
export type Words = Said<typeof en>;

const records: Partial<Record<Language, Words>> = { en };

/** The words of a language; English where there is no record of it yet. */
export function wordsFor(language: Language): Words {
  return records[language] ?? en;
}
