// Search and the register across meetings: the organiser has all of them, everybody else the public reports. And how a meeting is listed.
import { type Request, Router } from 'express';
import { listingSchema, registerQuerySchema, searchQuerySchema, supersededSchema } from '../../../shared/wire/office.ts';
import { registerCsv, registerIcs } from '../../documents/register-files.ts';
import { amongOf } from '../../office/reach.ts';
import { bearer } from '../cookie.ts';
import { RateLimiter } from '../rate-limiter.ts';
import { bodyOf, formed } from './body.ts';
import type { HttpContext } from './context.ts';
import { HttpRefusal, wrongMethod } from './errors.ts';
import { reachOf, refuseStranger, requireInviter, requireReached, type WhoAsks } from './guard.ts';
import { originOf } from './invitation.ts';
import { requireOrganiser } from './office.ts';

const refusals = {
  unknown: 'id: there is no such decision',
  'not-later': 'by: a decision is replaced by one of a later meeting',
  'too-many': 'by: there are as many replaced decisions as this server keeps',
} as const;

export function across(context: HttpContext, whoAsks: WhoAsks): Router {
  const { office, meetings, publicUrl, paces, clock } = context;
  const router = Router();
  const organiser = requireOrganiser(context);
  const pace = new RateLimiter(paces.read, clock);

  /** The meetings an answer may include: those of an organiser, else the public ones. A wrong key is refused, so that nobody takes the public part for all. */
  async function limitsOf(request: Request): Promise<{ onlyPublic: boolean; among?: string[] }> {
    const reach = await reachOf(request, context);
    if (reach) return { onlyPublic: false, among: amongOf(reach) };
    if (bearer(request.headers.authorization) !== undefined) await refuseStranger(request, context, 'unknown-organiser');
    if (!pace.take(request.ip ?? '')) throw new HttpRefusal('too-fast');
    return { onlyPublic: true };
  }

  router
    .route('/api/search')
    .get(async (request, response) => {
      const { q, limit } = formed(request.query, searchQuerySchema);
      response.json({ hits: await office.search(q, { ...(await limitsOf(request)), limit }) });
    })
    .all(wrongMethod);

  router
    .route('/api/register/superseded')
    .put(async (request, response) => {
      const reach = await organiser(request);
      const said = bodyOf(request, supersededSchema);
      await requireReached(reach, said.meetingId, meetings);
      if (said.by) await requireReached(reach, said.by.meetingId, meetings);
      const outcome = await office.register.saySuperseded(said);
      if (outcome !== 'said') throw new HttpRefusal('bad-request', refusals[outcome]);
      response.status(204).end();
    })
    .all(wrongMethod);

  router
    .route('/api/register.:ending')
    .get(async (request, response) => {
      const { ending } = request.params;
      if (ending !== 'json' && ending !== 'csv' && ending !== 'ics') throw new HttpRefusal('not-found');
      const asked = formed(request.query, registerQuerySchema);
      const rows = await office.register.rows({ ...asked, ...(await limitsOf(request)) });
      const url = originOf(request, publicUrl);
      if (ending === 'json') response.json({ rows });
      else if (ending === 'csv') response.attachment('register.csv').set('Content-Type', 'text/csv; charset=utf-8').send(registerCsv(rows, url));
      else
        response
          .attachment('register.ics')
          .set('Content-Type', 'text/calendar; charset=utf-8')
          .send(registerIcs(rows, { url, stamp: new Date(clock.now()) }));
    })
    .all(wrongMethod);

  router
    .route('/api/meetings/:id/listing')
    .get(async (request, response) => {
      const { listing, cancelled = false } = await office.listing(await requireInviter(request, context, whoAsks));
      response.json({ listing, cancelled });
    })
    .patch(async (request, response) => {
      const change = bodyOf(request, listingSchema);
      await office.setListing(await requireInviter(request, context, whoAsks), change);
      response.status(204).end();
    })
    .all(wrongMethod);

  return router;
}
