// What is written around an agenda as it is mailed, in the meeting's language.
import type { Language } from '../meeting/facts.ts';
import { agendaMail } from './en/agenda-mail.ts';

export type AgendaMailWords = typeof agendaMail;

const records: Partial<Record<Language, AgendaMailWords>> = { en: agendaMail };

/** English where there is no record of the language yet. */
export function agendaMailWords(language: Language): AgendaMailWords {
  return records[language] ?? agendaMail;
}
