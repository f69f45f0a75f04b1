import { type Request, type RequestHandler, Router } from 'express';
import { cleanLine } from '../../../shared/kit/clean.ts';
import type { JobOrder } from '../../documents/jobs.ts';
import { reportJsonSchema } from '../../documents/report-schema.ts';
import { RateLimiter } from '../rate-limiter.ts';
import { adoptedSince } from './adopted.ts';
import type { HttpContext } from './context.ts';
import { HttpRefusal, wrongMethod } from './errors.ts';
import { meetingIdOf } from './guard.ts';
import { originOf } from './invitation.ts';
import { issueNumber, reportAddress } from './issue-number.ts';
import { issuedReport } from './issued-report.ts';
import { linesAsked } from './lines.ts';
import { formatOf, sendCompared, sendReport } from './report-formats.ts';
import type { WantedResponse } from './response-cache.ts';
import { sinceAsked } from './since.ts';

/** The public has its turns beside those of the people in the meeting. */
const publicOf = (id: string): string => `public ${id}`;

/** RP7, HT3: the issued report for everyone, and its files; there is nothing here before it is issued. */
export function reportPage(context: HttpContext): Router {
  const { meetings, office, publicUrl, paces, clock, documents, answers } = context;
  const router = Router();
  const pace = new RateLimiter(paces.read, clock);

  /** Decisions of the last public issue that a later one replaced: beside the text, which stays as it was frozen. */
  async function supersededOf(id: string): Promise<JobOrder<'report'>['superseded']> {
    const found = await office.register.supersededIn(id).catch(() => []);
    return found.flatMap(({ url, supersededBy: by }) => {
      const number = Number(/#p(\d+)$/.exec(url)?.[1]);
      return by && number > 0 ? [{ number, where: cleanLine(by.meeting), href: by.url }] : [];
    });
  }

  const serve =
    (endingOf: (request: Request) => string): RequestHandler =>
    async (request, response) => {
      if (!pace.take(request.ip ?? '')) throw new HttpRefusal('too-fast');
      const format = formatOf(endingOf(request));
      const id = meetingIdOf(request);
      const number = issueNumber(request.params.number);
      const issue = await meetings.issue(id, number);
      if (!issue) throw new HttpRefusal('not-issued');
      const since = await sinceAsked(request, format, (earlier) => meetings.issue(id, earlier));
      const address = reportAddress(originOf(request, publicUrl), id, number);
      const house = format === 'docx' ? await meetings.houseStyles(id) : undefined;
      const last = format === 'html' && number !== undefined ? await meetings.issue(id) : undefined;
      const newer = last && last.number > issue.number ? { number: last.number, href: `/r/${id}/v/${last.number}` } : undefined;
      const adopted = await adoptedSince(context, id, issue, format);
      const superseded = format === 'html' && !newer ? await supersededOf(id) : [];
      // Asked again each time, and answered 304 while it is the same.
      response.set('Cache-Control', 'public, no-cache');
      await sendReport(
        request,
        response,
        format,
        answers,
        issuedReport(context, id, { issue, format, address, since, lines: linesAsked(request, format), house, adopted, newer, superseded }, publicOf(id)),
      );
    };

  const page = serve(() => 'html');
  const file = serve((request) => String(request.params.ending));
  router
    .route('/r/:id/compare/:earlier/:later')
    .get(async (request, response) => {
      if (!pace.take(request.ip ?? '')) throw new HttpRefusal('too-fast');
      const id = meetingIdOf(request);
      const [earlier, later] = await Promise.all([request.params.earlier, request.params.later].map((number) => meetings.issue(id, issueNumber(number))));
      if (!earlier || !later) throw new HttpRefusal('not-issued');
      const address = reportAddress(originOf(request, publicUrl), id);
      const edition = `${earlier.hash} ${later.hash}`;
      const wanted: WantedResponse = {
        name: [id, 'compare', earlier.number, later.number, address].join(' '),
        edition,
        make: (signal, began) =>
          documents.run(
            'compare',
            publicOf(id),
            async () => {
              began(edition);
              return { earlier: await earlier.read(), later: await later.read(), address };
            },
            { signal },
          ),
      };
      response.set('Cache-Control', 'public, no-cache');
      await sendCompared(request, response, answers, wanted);
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
