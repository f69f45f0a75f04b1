// AU5: who may speak to this server from within a browser.
import type { IncomingMessage } from 'node:http';

const hostOf = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined);

/**
 * Whether a request comes from a page of another origin. Programs that send no Origin are not browsers, and carry nobody's cookies unasked.
 * Following a link from elsewhere to read a page is no such request.
 */
export function isForeign(request: IncomingMessage, publicUrl?: string): boolean {
  const { origin, host } = request.headers;
  const safe = request.method === 'GET' || request.method === 'HEAD';
  if (origin !== undefined) {
    const from = hostOf(origin);
    return from === undefined || (from !== host?.toLowerCase() && origin !== publicUrl);
  }
  const site = request.headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return false;
  return !(safe && request.headers['sec-fetch-mode'] === 'navigate');
}
