// The stock phrases of a meeting's series, for those who write its minutes.
import { Router } from 'express';
import { seated } from '../../../shared/meeting/roles.ts';
import type { HttpContext } from './context.ts';
import { HttpRefusal, wrongMethod } from './errors.ts';
import type { WhoAsks } from './guard.ts';

export function phrases({ meetings, office }: HttpContext, whoAsks: WhoAsks): Router {
  const router = Router();
  router
    .route('/api/meetings/:id/phrases')
    .get(async (request, response) => {
      const { meetingId, role } = await whoAsks(request);
      if (!seated.includes(role)) throw new HttpRefusal('not-permitted');
      const name = (await meetings.state(meetingId))?.series;
      const series = name === undefined ? undefined : await office.series.named(name);
      response.json({ phrases: series?.phrases ?? [] });
    })
    .all(wrongMethod);
  return router;
}
