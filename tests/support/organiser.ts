// The organiser, who asks by HTTP with the key.
import type { RunningServer } from './server.ts';

/** Asks as the bearer of this key, or of the organiser's. */
export async function ask(server: Pick<RunningServer, 'url' | 'organiserKey'>, method: string, path: string, body?: unknown, key = server.organiserKey) {
  const response = await fetch(server.url + path, {
    method,
    headers: { ...(key !== '' && { authorization: `Bearer ${key}` }), ...(body !== undefined && { 'content-type': 'application/json' }) },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return { status: response.status, text, body: (isJson ? JSON.parse(text) : {}) as Record<string, never>, headers: response.headers };
}
