// AU5: the origins from which browsers may use this server.
import type { IncomingMessage } from 'node:http';
import { hostReader } from './address.ts';

export interface OriginOptions {
  /** The origin that people use. */
  publicUrl?: string;
  trustProxy?: number | string[];
}

/** Whether a request comes from a page of another origin, or to a host that is not this server's. */
export type IsForeign = (request: IncomingMessage) => boolean;

const isHttp = (origin: string): boolean => URL.canParse(origin) && /^https?:$/.test(new URL(origin).protocol);

/**
 * Programs that send no Origin and no Sec-Fetch headers are not browsers, and carry nobody's cookies unasked. Following a link from elsewhere to
 * read a page is allowed. Where the origin that people use is set, a browser's Host and Origin are held against exactly that one, so that no other
 * name that leads to this machine does.
 */
export function originPolicy({ publicUrl, trustProxy }: OriginOptions): IsForeign {
  const hostOf = hostReader(trustProxy);
  const publicHost = publicUrl === undefined ? undefined : new URL(publicUrl).host;
  return (request) => {
    const { origin } = request.headers;
    const site = request.headers['sec-fetch-site'];
    if (origin === undefined && site === undefined) return false;
    const host = hostOf(request);
    if (publicHost !== undefined && host !== publicHost) return true;
    if (origin !== undefined) return publicUrl === undefined ? !isHttp(origin) || new URL(origin).host !== host : origin !== publicUrl;
    if (site === 'same-origin' || site === 'none') return false;
    const safe = request.method === 'GET' || request.method === 'HEAD';
    return !(safe && request.headers['sec-fetch-mode'] === 'navigate');
  };
}
