// The server's messages to people, in each language. The client has files of its own for each language and must not import this one.
import type { Language } from '../meeting/facts.ts';
import * as ar from './ar/served.ts';
import * as en from './en/served.ts';
import * as es from './es/served.ts';
import * as fr from './fr/served.ts';
import { isolating } from './isolated.ts';
import * as ru from './ru/served.ts';
import type { ServedWords } from './shape.ts';
import * as zh from './zh/served.ts';

const records: Record<Language, ServedWords> = { ar, en, es, fr, ru, zh };

export function servedWords(language: Language): ServedWords {
  return isolating(records[language], language);
}
