// Rules of retention, for organisers: reading and setting them, the data they will remove and when, and postponing one meeting.
import { Router } from 'express';
import { postponeSchema, type RetentionAnswer, ruleSchema } from '../../../shared/wire/retention.ts';
import { bodyOf } from './body.ts';
import type { HttpContext } from './context.ts';
import { HttpRefusal, wrongMethod } from './errors.ts';
import { meetingIdOf } from './guard.ts';
import { requireOrganiser } from './office.ts';

/** Meetings that are listed. */
const most = 200;

export function retention(context: HttpContext): Router {
  const organiser = requireOrganiser(context);
  const { retention: rules } = context.office;
  const router = Router();
  router
    .route('/api/retention')
    .get(async (request, response) => {
      await organiser(request);
      const [said, due] = await Promise.all([rules.rules(), rules.due()]);
      response.json({ rules: said, due: due.slice(0, most), total: due.length } satisfies RetentionAnswer);
    })
    .put(async (request, response) => {
      await organiser(request);
      if (!(await rules.setRule(bodyOf(request, ruleSchema)))) throw new HttpRefusal('bad-request', 'series: there are as many rules as this server keeps');
      response.status(204).end();
    })
    .all(wrongMethod);
  router
    .route('/api/retention/:id')
    .get(async (request, response) => {
      await organiser(request);
      const counts = await rules.counts(meetingIdOf(request));
      if (!counts) throw new HttpRefusal('unknown-meeting');
      response.json(counts);
    })
    .patch(async (request, response) => {
      await organiser(request);
      const id = meetingIdOf(request);
      const { until } = bodyOf(request, postponeSchema);
      if (!(await context.meetings.state(id))) throw new HttpRefusal('unknown-meeting');
      await rules.postpone(id, until ?? undefined);
      response.status(204).end();
    })
    .all(wrongMethod);
  return router;
}
