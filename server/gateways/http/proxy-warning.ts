import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

/** Warns once about a proxy that is not trusted: all its visitors then share one address, and none is known to come by https. */
export function warnOfProxy(log: Logger, trustProxy?: number | string[]): RequestHandler {
  let isSaid = trustProxy !== undefined;
  return (request, _response, next) => {
    if (!isSaid && request.headers['x-forwarded-for'] !== undefined) {
      isSaid = true;
      log.warn(
        'a request came with X-Forwarded-For, and TRUST_PROXY is not set: all visitors behind that proxy count as one address. Set TRUST_PROXY, for example to 1.',
      );
    }
    next();
  };
}
