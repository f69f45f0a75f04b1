import { type Request, type RequestHandler, Router } from 'express';
import { compareStyle, renderCompare } from '../../../shared/render/compare.ts';
import { reportJsonSchema } from '../../documents/report-schema.ts';
import { Pace } from '../pace.ts';
import type { HttpContext } from './context.ts';
import { Refused, wrongMethod } from './errors.ts';
import { meetingIdOf } from './guard.ts';
import { originOf } from './invitation.ts';
import { issueNumber, reportAddress } from './issue-number.ts';
import { reportFormats, sendPage, sendReport } from './report-formats.ts';
import { comparedWith } from './since.ts';

/** RP7, HT3: the issued report for everyone, and its files; there is nothing here before it is issued. */
export function reportPage({ house, publicUrl, paces, clock, press }: HttpContext): Router {
  const router = Router();
  const pace = new Pace(paces.read, clock);

  const serve =
    (endingOf: (request: Request) => string): RequestHandler =>
    async (request, response) => {
      if (!pace.take(request.ip ?? '')) throw new Refused('too-fast');
      const ending = endingOf(request);
      const format = reportFormats.get(ending);
      if (!format) throw new Refused('not-found');
      const id = meetingIdOf(request);
      const number = issueNumber(request.params.number);
      const issued = await house.issued(id, number);
      if (!issued) throw new Refused('not-issued');
      const compared = await comparedWith(request, ending, issued, (earlier) => house.issued(id, earlier), clock.now());
      // Asked anew each time, answered 304 by its hash while it is the same.
      response.set('Cache-Control', 'public, no-cache');
      await sendReport(response, format, issued, reportAddress(originOf(request, publicUrl), id, number), press, compared);
    };

  const page = serve(() => 'html');
  const file = serve((request) => String(request.params.ending));
  router
    .route('/r/:id/compare/:earlier/:later')
    .get(async (request, response) => {
      if (!pace.take(request.ip ?? '')) throw new Refused('too-fast');
      const id = meetingIdOf(request);
      const [earlier, later] = await Promise.all([request.params.earlier, request.params.later].map((number) => house.issued(id, issueNumber(number))));
      if (!earlier || !later) throw new Refused('not-issued');
      response.set('Cache-Control', 'public, no-cache');
      sendPage(response, renderCompare(earlier, later, reportAddress(originOf(request, publicUrl), id)), compareStyle);
    })
    .all(wrongMethod);
  router
    .route('/schemas/report.json')
    .get((request, response) => {
      response.set('Cache-Control', 'public, max-age=3600');
      response.json(reportJsonSchema(`${originOf(request, publicUrl)}/schemas/report.json`));
    })
    .all(wrongMethod);
  router.route('/r/:id').get(page).all(wrongMethod);
  router.route('/r/:id/v/:number').get(page).all(wrongMethod);
  router.route('/r/:id/report.:ending').get(file).all(wrongMethod);
  router.route('/r/:id/v/:number/report.:ending').get(file).all(wrongMethod);
  return router;
}
