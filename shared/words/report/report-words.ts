// The words of a report in each of the six languages; the meeting's language says which.
import type { Language } from '../../meeting/facts.ts';
import * as ar from './ar.ts';
import * as en from './en.ts';
import * as es from './es.ts';
import * as fr from './fr.ts';
import * as ru from './ru.ts';
import type { ReportWords } from './shape.ts';
import * as zh from './zh.ts';

const records: Record<Language, ReportWords> = { ar, en, es, fr, ru, zh };

export function reportWordsFor(language: Language): ReportWords {
  return records[language];
}
