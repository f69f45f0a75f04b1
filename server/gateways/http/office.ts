// The organiser's list of all meetings; deleting one, and bringing it back.
import { type Request, type RequestHandler, Router } from 'express';
import { deleteMeetingSchema, type MeetingsAnswer, meetingsQuerySchema } from '../../../shared/wire/office.ts';
import { bodyOf, formed } from './body.ts';
import type { HttpContext } from './context.ts';
import { HttpRefusal, wrongMethod } from './errors.ts';
import { isOrganiser, meetingIdOf, refuseStranger } from './guard.ts';

/** Lets the organiser through. */
export function requireOrganiser(context: HttpContext): (request: Request) => Promise<void> {
  return async (request) => {
    if (!(await isOrganiser(request, context))) await refuseStranger(request, context, 'unknown-organiser');
  };
}

/** `GET /api/meetings`, which shares its address with the making of one. */
export function listOfMeetings(context: HttpContext): RequestHandler {
  const organiser = requireOrganiser(context);
  return async (request, response) => {
    await organiser(request);
    const { phase, deleted, order, cursor, ...asked } = formed(request.query, meetingsQuerySchema);
    const list = await context.office.list({ ...asked, phases: phase, deleted: deleted === '1', oldestFirst: order === 'oldest', after: cursor });
    const answer: MeetingsAnswer = { meetings: list.meetings };
    if (list.last) answer.next = `${list.last.startsAt}.${list.last.id}`;
    if (list.counts) Object.assign(answer, list.counts);
    if (list.unread > 0) answer.unread = list.unread;
    response.json(answer);
  };
}

/** `DELETE /api/meetings/:id`. */
export function deletion(context: HttpContext): RequestHandler {
  const organiser = requireOrganiser(context);
  return async (request, response) => {
    await organiser(request);
    const { title } = bodyOf(request, deleteMeetingSchema);
    const outcome = await context.office.delete(meetingIdOf(request), title);
    if (outcome === 'other-title') throw new HttpRefusal('bad-request', 'title: type the meeting’s title exactly as it stands');
    if (outcome === 'unknown-meeting') throw new HttpRefusal('unknown-meeting');
    response.status(204).end();
  };
}

export function office(context: HttpContext): Router {
  const organiser = requireOrganiser(context);
  const router = Router();
  router
    .route('/api/meetings/:id/restore')
    .post(async (request, response) => {
      await organiser(request);
      if (!(await context.office.bringBack(meetingIdOf(request)))) throw new HttpRefusal('unknown-meeting');
      response.status(204).end();
    })
    .all(wrongMethod);
  return router;
}
