// The server's refusals, in the language of the page. The server sends a code, and any detail in English.
import type { HttpErrorCode } from '../../shared/codes/http-errors.ts';
import type { RefusalCode } from '../../shared/codes/refusals.ts';
import { withWords } from '../ui/language.svelte.ts';
import { pageLanguage, words } from '../ui/words.ts';

/** `message` is the server's own sentence: it stays in English, and where nothing better is known. */
export async function said(of: 'http' | 'refusals', code: string, message: string): Promise<string> {
  if (pageLanguage() === 'en') return message;
  await withWords(Promise.resolve()).catch(() => undefined);
  const known: Partial<Record<HttpErrorCode | RefusalCode, string>> | undefined = words[of];
  const sentence = known?.[code as HttpErrorCode | RefusalCode];
  if (sentence === undefined) return message;
  // The sentence asks to correct a field, and names the field of the request.
  return code === 'bad-request' ? `${sentence} (${/\((.+)\)$/.exec(message)?.[1] ?? message})` : sentence;
}
