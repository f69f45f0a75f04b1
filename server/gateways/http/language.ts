// The language of an answer where no client chooses it: the address's `?lang`, else the browser's, else a default.
import type { Request } from 'express';
import type { Language } from '../../../shared/meeting/facts.ts';
import { firstKnown } from '../../../shared/words/languages.ts';

/** The language that the address itself asks for. */
export function languageAsked(request: Request): Language | undefined {
  const { lang } = request.query;
  return typeof lang === 'string' ? firstKnown([lang]) : undefined;
}

/** Undefined if neither the address nor the browser names a language that we have. */
export function languageOf(request: Request): Language | undefined {
  return languageAsked(request) ?? firstKnown(request.acceptsLanguages());
}
