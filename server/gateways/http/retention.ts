// Rules of retention, for organisers: reading and setting them, the data they will remove and when, and postponing one meeting.
import { Router } from 'express';
import { postponeSchema, type RetentionAnswer, ruleSchema } from '../../../shared/wire/retention.ts';
import { reaches } from '../../office/reach.ts';
import { bodyOf } from './body.ts';
import type { HttpContext } from './context.ts';
import { HttpRefusal, wrongMethod } from './errors.ts';
import { requireMeeting, requireOrganiser, requireSeries } from './office.ts';

/** Meetings that are listed. */
const most = 200;

export function retention(context: HttpContext): Router {
  const organiser = requireOrganiser(context);
  const meeting = requireMeeting(context);
  const { retention: rules } = context.office;
  const router = Router();
  router
    .route('/api/retention')
    .get(async (request, response) => {
      const reach = await organiser(request);
      const isTheirs = ({ series }: { series?: string }): boolean => reaches(reach, series);
      const [said, due] = (await Promise.all([rules.rules(), rules.due()])).map((all) => all.filter(isTheirs)) as [
        RetentionAnswer['rules'],
        RetentionAnswer['due'],
      ];
      response.json({ rules: said, due: due.slice(0, most), total: due.length } satisfies RetentionAnswer);
    })
    .put(async (request, response) => {
      const reach = await organiser(request);
      const said = bodyOf(request, ruleSchema);
      requireSeries(reach, said.series);
      if (!(await rules.setRule(said))) throw new HttpRefusal('bad-request', 'series: there are as many rules as this server keeps');
      response.status(204).end();
    })
    .all(wrongMethod);
  router
    .route('/api/retention/:id')
    .get(async (request, response) => {
      const counts = await rules.counts(await meeting(request));
      if (!counts) throw new HttpRefusal('unknown-meeting');
      response.json(counts);
    })
    .patch(async (request, response) => {
      const id = await meeting(request);
      const { until } = bodyOf(request, postponeSchema);
      if (!(await context.meetings.state(id))) throw new HttpRefusal('unknown-meeting');
      await rules.postpone(id, until ?? undefined);
      response.status(204).end();
    })
    .all(wrongMethod);
  return router;
}
