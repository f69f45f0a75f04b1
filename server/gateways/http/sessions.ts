import { Router } from 'express';
import { expectedBy } from '../../../shared/meeting/attendance/expected.ts';
import { type Invitation, invitationSchema, joinSchema, nameSchema } from '../../../shared/wire/http.ts';
import { sessionCookies } from '../cookie.ts';
import { bodyOf } from './body.ts';
import type { HttpContext } from './context.ts';
import type { Entry } from './entry.ts';
import { HttpRefusal, wrongMethod } from './errors.ts';
import { meetingIdOf, tokenOf, type WhoAsks } from './guard.ts';

/** Coming in by a link, saying who one is, and leaving. */
export function sessions({ meetings }: HttpContext, entry: Entry, whoAsks: WhoAsks): Router {
  const router = Router();

  router
    .route('/api/meetings/:id/invitation')
    .post(async (request, response) => {
      const id = meetingIdOf(request);
      const role = await entry.look(request, id, bodyOf(request, invitationSchema).key);
      const state = await meetings.state(id);
      if (!state) throw new HttpRefusal('unknown-meeting');
      const token = tokenOf(request, id);
      const before = token === undefined ? undefined : await meetings.visitor(id, token);
      const { title, startsAt } = state;
      const invited: Invitation = { title, startsAt, role, you: before && { role: before.role, name: before.name }, expected: expectedBy(state, role) };
      response.json(invited);
    })
    .all(wrongMethod);

  router
    .route('/api/meetings/:id/notice')
    .get(async (request, response) => void response.json(await entry.notice(request, meetingIdOf(request))))
    .all(wrongMethod);

  router
    .route('/api/meetings/:id/sessions')
    .post(async (request, response) => {
      const id = meetingIdOf(request);
      const { key, ...who } = bodyOf(request, joinSchema);
      response.status(201).json(await entry.join(request, response, id, key, who));
    })
    .all(wrongMethod);

  router
    .route('/api/sessions')
    .get((request, response) => void response.json({ meetings: [...sessionCookies(request.headers.cookie).keys()] }))
    .all(wrongMethod);

  router
    .route('/api/meetings/:id/you')
    .get(async (request, response) => {
      const { participantId, role, name, affiliation } = await whoAsks(request);
      response.json({ participantId, role, name, affiliation });
    })
    .all(wrongMethod);

  router
    .route('/api/meetings/:id/name')
    .post(async (request, response) => {
      const { meetingId } = await whoAsks(request);
      const token = tokenOf(request, meetingId) ?? '';
      const named = await meetings.name(meetingId, token, bodyOf(request, nameSchema));
      if (named !== 'named') throw new HttpRefusal(named);
      response.status(204).end();
    })
    .all(wrongMethod);

  router
    .route('/api/meetings/:id/leave')
    .post(async (request, response) => {
      const { meetingId } = await whoAsks(request);
      // Out at once: the cookie goes also while the disk fails.
      entry.forget(request, response, meetingId);
      await meetings.leave(meetingId, tokenOf(request, meetingId) ?? '');
      response.status(204).end();
    })
    .all(wrongMethod);

  return router;
}
