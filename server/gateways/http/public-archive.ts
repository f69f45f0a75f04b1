// The public archive: pages without a script, a feed, a calendar and a map. Nothing here is of a meeting that is not issued or listed as coming.
import { createHash } from 'node:crypto';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { renderFeed, renderSitemap } from '../../../shared/render/archive-feed.ts';
import { archiveStyle } from '../../../shared/render/archive-frame.ts';
import { renderArchive, renderFound, seriesPath } from '../../../shared/render/public-archive.ts';
import { archivePageSchema, searchQuerySchema } from '../../../shared/wire/office.ts';
import { servedWords } from '../../../shared/words/served.ts';
import { archiveIcs } from '../../documents/archive-ics.ts';
import { RateLimiter } from '../rate-limiter.ts';
import { formed } from './body.ts';
import type { HttpContext } from './context.ts';
import { HttpRefusal, wrongMethod } from './errors.ts';
import { originOf } from './invitation.ts';
import { languageOf } from './language.ts';

const style = createHash('sha256').update(archiveStyle).digest('base64');
const headers = {
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${style}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
  'Cache-Control': 'public, no-cache',
  Vary: 'Accept-Language',
};
const shownAtOnce = 50;
const mostComing = 100;
/** Entries of the feed, and of the calendar and the map. */
const mostInFeed = 50;
const mostListed = 10_000;

const send = (response: Response, html: string): void => void response.set(headers).type('html').send(html);

export function publicArchive(context: HttpContext): Router {
  const { office, publicUrl, paces, clock } = context;
  const router = Router();
  const pace = new RateLimiter(paces.read, clock);
  const paced: RequestHandler = (request, _response, next) => next(pace.take(request.ip ?? '') ? undefined : new HttpRefusal('too-fast'));

  async function list(request: Request, response: Response, name?: string): Promise<void> {
    const language = languageOf(request) ?? 'en';
    const { after } = formed({ after: request.query.after }, archivePageSchema);
    const [found, coming, series] = await Promise.all([
      office.published({ series: name, issued: true, after, limit: shownAtOnce + 1 }),
      after ? [] : office.published({ series: name, issued: false, limit: mostComing }),
      name === undefined ? office.publicSeries() : [],
    ]);
    if (name !== undefined && found.length + coming.length === 0) throw new HttpRefusal('not-found');
    const issued = found.slice(0, shownAtOnce);
    const last = found.length > shownAtOnce ? issued.at(-1) : undefined;
    const older = last && `${name === undefined ? '/archive' : seriesPath(name)}?after=${Date.parse(last.startsAt)}.${last.id}&lang=${language}`;
    send(response, renderArchive({ language, origin: originOf(request, publicUrl), name, coming, issued, series, older }));
  }

  /** The feed of all reports, or of a series's. */
  async function feed(request: Request, response: Response, name?: string): Promise<void> {
    const title = name ?? servedWords(languageOf(request) ?? 'en').publicArchive.title;
    const entries = await office.published({ series: name, issued: true, limit: mostInFeed });
    if (name !== undefined && entries.length === 0) throw new HttpRefusal('not-found');
    const text = renderFeed(originOf(request, publicUrl), title, entries, name);
    response.set(headers).set('Content-Type', 'application/atom+xml; charset=utf-8').send(text);
  }

  /** The calendar of all meetings that are listed as coming or have a report, or of a series's. */
  async function calendar(request: Request, response: Response, series?: string): Promise<void> {
    const name = series ?? servedWords(languageOf(request) ?? 'en').publicArchive.title;
    const entries = (await Promise.all([false, true].map((issued) => office.published({ series, issued, limit: mostListed })))).flat();
    if (series !== undefined && entries.length === 0) throw new HttpRefusal('not-found');
    const file = archiveIcs(entries, { url: originOf(request, publicUrl), name, stamp: new Date(clock.now()) });
    response.set(headers).set('Content-Type', 'text/calendar; charset=utf-8').send(file);
  }

  router.use(['/archive', '/sitemap.xml'], paced);
  router
    .route('/archive')
    .get((request, response) => list(request, response))
    .all(wrongMethod);
  router
    .route('/archive/search')
    .get(async (request, response) => {
      const { q, limit } = formed({ q: request.query.q, limit: request.query.limit }, searchQuerySchema);
      send(response, renderFound(languageOf(request) ?? 'en', q, await office.search(q, { onlyPublic: true, limit })));
    })
    .all(wrongMethod);
  router
    .route('/archive/feed.atom')
    .get((request, response) => feed(request, response))
    .all(wrongMethod);
  router
    .route('/archive/calendar.ics')
    .get((request, response) => calendar(request, response))
    .all(wrongMethod);
  router
    .route('/archive/:series/feed.atom')
    .get((request, response) => feed(request, response, String(request.params.series)))
    .all(wrongMethod);
  router
    .route('/archive/:series/calendar.ics')
    .get((request, response) => calendar(request, response, String(request.params.series)))
    .all(wrongMethod);
  router
    .route('/archive/:series')
    .get((request, response) => list(request, response, String(request.params.series)))
    .all(wrongMethod);
  router
    .route('/sitemap.xml')
    .get(async (request, response) => {
      const map = renderSitemap(originOf(request, publicUrl), await office.published({ issued: true, limit: mostListed }));
      response.set(headers).set('Content-Type', 'application/xml; charset=utf-8').send(map);
    })
    .all(wrongMethod);
  return router;
}
