// The server's messages on the terminal, in the language of whoever starts it, where there is one. The log is English.
import type { Language } from '../../shared/meeting/facts.ts';
import { firstKnown } from '../../shared/words/languages.ts';
import { servedWords } from '../../shared/words/served.ts';

/** As LC_ALL, LC_MESSAGES or LANG name it, or the system's settings. */
export function terminalLanguage(): Language {
  return firstKnown([Intl.DateTimeFormat().resolvedOptions().locale]) ?? 'en';
}

export const { start, archive } = servedWords(terminalLanguage());
