// HTTP: the contract, the public page of an issued report, and the client.
import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import type { Limits } from '../rooms/bounds.ts';
import { across } from './http/across.ts';
import { archive } from './http/archive.ts';
import { audit, auditing } from './http/audit.ts';
import { jsonBody } from './http/body.ts';
import type { HttpContext } from './http/context.ts';
import { documents } from './http/documents.ts';
import { Entry } from './http/entry.ts';
import { answerErrors, nothingHere } from './http/errors.ts';
import { refuseForeign, visitorOf } from './http/guard.ts';
import { securityHeaders } from './http/headers.ts';
import { type Health, health } from './http/health.ts';
import { itemFiles } from './http/item-files.ts';
import { links } from './http/links.ts';
import { meetings } from './http/meetings.ts';
import { office } from './http/office.ts';
import { organisers } from './http/organisers.ts';
import { ownerLinks } from './http/owner-links.ts';
import { people } from './http/people.ts';
import { phrases } from './http/phrases.ts';
import { plainPage } from './http/plain-page.ts';
import { warnOfProxy } from './http/proxy-warning.ts';
import { publicArchive } from './http/public-archive.ts';
import { reference } from './http/reference.ts';
import { reportPage } from './http/report-page.ts';
import { requestLog } from './http/request-log.ts';
import { retention } from './http/retention.ts';
import { returned } from './http/returned.ts';
import { series } from './http/series.ts';
import { sessions } from './http/sessions.ts';
import { signOn } from './http/sign-on.ts';
import { signedOn } from './http/signed-on.ts';
import { statements } from './http/statements.ts';
import { Uploads } from './http/uploads.ts';
import { WrongKeys } from './http/wrong-keys.ts';
import { RateLimiter } from './rate-limiter.ts';

export interface HttpOptions extends Omit<HttpContext, 'wrongKeys'>, Omit<Health, 'meetings'> {
  limits: Limits;
  trustProxy?: number | string[];
  /** Serves the client: its files and, for its screens, its page. */
  client?: RequestHandler;
}

const noStore: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};

/** The handler of all plain requests. */
export function httpGateway(options: HttpOptions): Express {
  const { log, clock, isForeign, paces, client, trustProxy } = options;
  const app = express().disable('x-powered-by').set('query parser', 'simple').set('case sensitive routing', true);
  if (trustProxy !== undefined) app.set('trust proxy', trustProxy);
  const wrongKeys = new WrongKeys(options);
  const whoAsks = visitorOf(options, new RateLimiter(paces.ask, clock), wrongKeys);
  const context: HttpContext & HttpOptions = { ...options, wrongKeys };
  const entry = new Entry(context);
  const uploads = new Uploads();

  app.use(requestLog(log, clock), warnOfProxy(log, trustProxy), securityHeaders(options));
  app.use(health(options));
  app.use(compression());
  app.use('/api', noStore, refuseForeign(isForeign), jsonBody);
  app.use(auditing(context));
  app.use(
    meetings(context, whoAsks),
    sessions(context, entry, whoAsks),
    links(context, whoAsks),
    office(context),
    across(context, whoAsks),
    series(context),
    phrases(context, whoAsks),
    organisers(context),
    audit(context),
    people(context),
    ownerLinks(context),
    retention(context),
    signOn(context),
    documents(context, whoAsks),
    returned(context, whoAsks, uploads),
    reference(context, whoAsks, uploads),
    itemFiles(context, whoAsks, uploads),
    statements(context, whoAsks),
    archive(context, whoAsks),
  );
  app.use('/api', nothingHere);
  app.use(reportPage(context), publicArchive(context), plainPage(context, entry), signedOn(context, entry));
  if (client) app.use(client);
  app.use(nothingHere);
  app.use(answerErrors(log));
  return app;
}
