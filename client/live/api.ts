// The HTTP contract from the page: every answer is either what was asked for, or a sentence to show.
import type { HttpError } from '../../shared/wire/http.ts';
import { words } from '../ui/words.ts';
import { said } from './said.ts';

export type ApiAnswer<T> = { ok: true; body: T } | { ok: false; status: number; code: string; message: string };

export interface Asking {
  body?: unknown;
  /** Sent as a Bearer token, where a cookie does not say who asks. */
  key?: string;
}

/** Asks the server. Resolves in every case; `status` is 0 where no answer came. */
export async function api<T = undefined>(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, { body, key }: Asking = {}): Promise<ApiAnswer<T>> {
  const unanswered = { ok: false, status: 0, code: 'unanswered', message: words.call.requestUnanswered } as const;
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers: { ...(body !== undefined && { 'Content-Type': 'application/json' }), ...(key !== undefined && { Authorization: `Bearer ${key}` }) },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch {
    return unanswered;
  }
  const answered: unknown = response.status === 204 ? undefined : await response.json().catch(() => undefined);
  if (response.ok) return { ok: true, body: answered as T };
  const error = (answered as HttpError | undefined)?.error;
  if (!error) return { ...unanswered, status: response.status };
  return { ok: false, status: response.status, code: error.code, message: await said('http', error.code, error.message) };
}
