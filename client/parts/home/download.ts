// A file that only the bearer of a key is sent.
import type { HttpError } from '../../../shared/wire/http.ts';
import { said } from '../../live/said.ts';
import { saveAs } from '../../ui/save-as.ts';
import { words } from '../../ui/words.ts';

/** Saves it under this name; resolves with a sentence where that fails. */
export async function download(path: string, name: string, key: string): Promise<string | undefined> {
  let response: Response;
  try {
    response = await fetch(path, { headers: { Authorization: `Bearer ${key}` } });
  } catch {
    return words.call.requestUnanswered;
  }
  if (!response.ok) {
    const error = ((await response.json().catch(() => undefined)) as HttpError | undefined)?.error;
    return error ? said('http', error.code, error.message) : words.call.requestUnanswered;
  }
  saveAs(await response.blob(), name);
  return undefined;
}
