// One line a request, with nothing in it that a key could hide in: the route as it is declared, never the address as it was asked.
import type { Request, RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Clock } from '../../rooms/ports.ts';

const routeOf = (request: Request): string => {
  const path: unknown = request.route?.path;
  return typeof path === 'string' ? path : 'none';
};

/** An id is short; anything longer in its place may be a key that someone pasted there. */
const idOf = (request: Request): string | undefined => {
  const id: unknown = request.params?.id;
  return typeof id === 'string' && /^[\w-]{1,16}$/.test(id) ? id : undefined;
};

/** Logs each answer: routes of the contract at info, the rest at debug, failures of ours at error. */
export function requestLog(log: Logger, clock: Pick<Clock, 'now'>): RequestHandler {
  return (request, response, next) => {
    const began = clock.now();
    response.once('close', () => {
      const route = routeOf(request);
      const level = response.statusCode >= 500 ? 'error' : route.startsWith('/api/') ? 'info' : 'debug';
      log[level]({ method: request.method, route, meeting: idOf(request), status: response.statusCode, ms: clock.now() - began }, 'request');
    });
    next();
  };
}
