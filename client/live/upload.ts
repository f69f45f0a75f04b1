// A file on its way to the server, with how much of it has gone.
import type { HttpError } from '../../shared/wire/http.ts';
import { words } from '../ui/words.ts';
import { said } from './said.ts';

/** Sends a form. Resolves with a sentence where it is refused, or no answer came. `progress`: from 0 to 1. */
export function upload(path: string, form: FormData, progress: (share: number) => void): Promise<string | undefined> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0);
    request.onerror = () => resolve(words.call.requestUnanswered);
    request.onload = () => {
      const error = (request.response as HttpError | null)?.error;
      if (request.status < 300) resolve(undefined);
      else resolve(error ? said('http', error.code, error.message) : words.call.requestUnanswered);
    };
    request.send(form);
  });
}
