// AU7: what every answer tells a browser it may not do.
import type { IncomingMessage } from 'node:http';
import helmet from 'helmet';

export interface HeaderOptions {
  /** The origin people use; https there asks browsers to stay on it. */
  publicUrl?: string;
  /** Vite's development client writes styles into the page as it runs. */
  developing?: boolean;
}

/** The sockets' addresses: some browsers do not count them as 'self'. Nothing where the host is not one. */
function sockets(request: IncomingMessage): string {
  const host = request.headers.host ?? '';
  return /^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i.test(host) ? `ws://${host} wss://${host}` : "'self'";
}

/** Sets the headers of security on every answer. A page with a style of its own adds the hash of it. */
export function securityHeaders({ publicUrl, developing }: HeaderOptions) {
  const secure = publicUrl?.startsWith('https:') === true;
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': developing ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'", sockets],
        'manifest-src': ["'self'"],
        'worker-src': ["'self'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        'frame-src': ["'self'"],
        ...(secure ? { 'upgrade-insecure-requests': [] } : {}),
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    // Of this host alone: its neighbours may not speak https.
    strictTransportSecurity: secure && { includeSubDomains: false },
    xFrameOptions: { action: 'deny' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
  });
}
