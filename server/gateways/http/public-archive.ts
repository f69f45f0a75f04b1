// The public archive: pages without a script, a feed, a calendar and a map. Nothing here is of a meeting that is not issued or listed as coming.
import { createHash } from 'node:crypto';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { PublicEntry } from '../../../shared/office/listing.ts';
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

  const all = async (limit: number): Promise<PublicEntry[]> =>
    (await Promise.all([office.published({ issued: false, limit }), office.published({ issued: true, limit })])).flat();

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
    .get(async (request, response) => {
      const feed = renderFeed(
        originOf(request, publicUrl),
        servedWords(languageOf(request) ?? 'en').publicArchive.title,
        await office.published({ issued: true, limit: mostInFeed }),
      );
      response.set(headers).set('Content-Type', 'application/atom+xml; charset=utf-8').send(feed);
    })
    .all(wrongMethod);
  router
    .route('/archive/calendar.ics')
    .get(async (request, response) => {
      const name = servedWords(languageOf(request) ?? 'en').publicArchive.title;
      const file = archiveIcs(await all(mostListed), { url: originOf(request, publicUrl), name, stamp: new Date(clock.now()) });
      response.set(headers).set('Content-Type', 'text/calendar; charset=utf-8').send(file);
    })
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
