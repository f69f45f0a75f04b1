// The words of a report in each of the six languages; the meeting's language says which.
import type { Language } from '../../meeting/facts.ts';
import type { Said } from '../said.ts';
import * as ar from './ar.ts';
import * as en from './en.ts';
import * as es from './es.ts';
import * as fr from './fr.ts';
import * as ru from './ru.ts';
import * as zh from './zh.ts';

/** What a language must say: the shape of the English record. */
export type ReportWords = Said<typeof en>;

const records: Record<Language, ReportWords> = { ar, en, es, fr, ru, zh };

export function reportWordsFor(language: Language): ReportWords {
  return records[language];
}
