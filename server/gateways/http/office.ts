// The organiser's list of all meetings; deleting one, and bringing it back.
import { type Request, type RequestHandler, Router } from 'express';
import { deleteMeetingSchema, type MeetingsAnswer, meetingsQuerySchema } from '../../../shared/wire/office.ts';
import { amongOf, type Reach, reaches } from '../../office/reach.ts';
import { bodyOf, formed } from './body.ts';
import type { HttpContext } from './context.ts';
import { HttpRefusal, wrongMethod } from './errors.ts';
import { meetingIdOf, reachOf, refuseStranger } from './guard.ts';

/** Lets an organiser through, and says which meetings they work with. */
export function requireOrganiser(context: HttpContext): (request: Request) => Promise<Reach> {
  return async (request) => (await reachOf(request, context)) ?? refuseStranger(request, context, 'unknown-organiser');
}

/** Lets through whoever works with all meetings. */
export function requireAll(context: HttpContext): (request: Request) => Promise<void> {
  const organiser = requireOrganiser(context);
  return async (request) => {
    if ((await organiser(request)) !== 'all') throw new HttpRefusal('not-permitted', 'Only organisers of all meetings may do this.');
  };
}

/** Lets an organiser through who works with the meeting of the address, also where it is deleted. Resolves with its id. */
export function requireMeeting(context: HttpContext): (request: Request) => Promise<string> {
  const organiser = requireOrganiser(context);
  return async (request) => {
    const reach = await organiser(request);
    const id = meetingIdOf(request);
    if (reach !== 'all' && !reaches(reach, await context.office.seriesOf(id))) throw new HttpRefusal('unknown-meeting');
    return id;
  };
}

/** Refuses a series that an organiser does not work with. */
export function requireSeries(reach: Reach, series: string | undefined): void {
  if (!reaches(reach, series)) throw new HttpRefusal('not-permitted', 'You work with other series. Ask whoever runs this server.');
}

/** `GET /api/meetings`, which shares its address with the making of one. */
export function listOfMeetings(context: HttpContext): RequestHandler {
  const organiser = requireOrganiser(context);
  return async (request, response) => {
    const among = amongOf(await organiser(request));
    const { phase, deleted, order, cursor, ...asked } = formed(request.query, meetingsQuerySchema);
    const list = await context.office.list({ ...asked, among, phases: phase, deleted: deleted === '1', oldestFirst: order === 'oldest', after: cursor });
    const answer: MeetingsAnswer = { meetings: list.meetings };
    if (list.last) answer.next = `${list.last.startsAt}.${list.last.id}`;
    if (list.counts) Object.assign(answer, list.counts);
    if (list.unread > 0) answer.unread = list.unread;
    response.json(answer);
  };
}

/** `DELETE /api/meetings/:id`. */
export function deletion(context: HttpContext): RequestHandler {
  const meeting = requireMeeting(context);
  return async (request, response) => {
    const id = await meeting(request);
    const { title } = bodyOf(request, deleteMeetingSchema);
    const outcome = await context.office.delete(id, title);
    if (outcome === 'other-title') throw new HttpRefusal('bad-request', 'title: type the meeting’s title exactly as it stands');
    if (outcome === 'unknown-meeting') throw new HttpRefusal('unknown-meeting');
    response.status(204).end();
  };
}

export function office(context: HttpContext): Router {
  const meeting = requireMeeting(context);
  const router = Router();
  router
    .route('/api/meetings/:id/restore')
    .post(async (request, response) => {
      if (!(await context.office.bringBack(await meeting(request)))) throw new HttpRefusal('unknown-meeting');
      response.status(204).end();
    })
    .all(wrongMethod);
  return router;
}
