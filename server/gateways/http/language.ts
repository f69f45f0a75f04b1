// The language in which a person is answered where there is no client to say it: the address's `?lang`, else the browser's, else another.
import type { Request } from 'express';
import type { Language } from '../../../shared/meeting/facts.ts';
import { firstKnown } from '../../../shared/words/languages.ts';

/** The language that the address itself asks for. */
export function languageAsked(request: Request): Language | undefined {
  const { lang } = request.query;
  return typeof lang === 'string' ? firstKnown([lang]) : undefined;
}

/** Nothing where neither the address nor the browser names a language that there is. */
export function languageOf(request: Request): Language | undefined {
  return languageAsked(request) ?? firstKnown(request.acceptsLanguages());
}
