// The words around an agenda as it is mailed, in the meeting's language.
import type { Language } from '../meeting/facts.ts';
import { agendaMail as ar } from './ar/agenda-mail.ts';
import { agendaMail as en } from './en/agenda-mail.ts';
import { agendaMail as es } from './es/agenda-mail.ts';
import { agendaMail as fr } from './fr/agenda-mail.ts';
import { isolating } from './isolated.ts';
import { agendaMail as ru } from './ru/agenda-mail.ts';
import type { ServedWords } from './shape.ts';
import { agendaMail as zh } from './zh/agenda-mail.ts';

export type AgendaMailWords = ServedWords['agendaMail'];

const records: Record<Language, AgendaMailWords> = { ar, en, es, fr, ru, zh };

export function agendaMailWords(language: Language): AgendaMailWords {
  return isolating(records[language], language);
}
