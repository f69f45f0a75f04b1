import { type Response, Router } from 'express';
import { type Invitation, invitationSchema, joinSchema, nameSchema } from '../../../shared/wire/http.ts';
import { cookieName } from '../cookie.ts';
import { Pace } from '../pace.ts';
import { bodyOf } from './body.ts';
import type { HttpContext } from './context.ts';
import { Refused, wrongMethod } from './errors.ts';
import { meetingIdOf, tokenOf, type WhoAsks } from './guard.ts';

const longestPause = 3000;
const monthInMs = 30 * 24 * 60 * 60 * 1000;

/** Coming in by a link, saying who one is, and leaving. */
export function sessions({ house, publicUrl, paces, clock }: HttpContext, whoAsks: WhoAsks): Router {
  const router = Router();
  const joins = new Pace(paces.join, clock);
  const failures = new Pace(paces.fail, clock);
  let pausing = 0;

  /** AU8: past a few failures the answer takes its time, unless too many are waiting already. */
  async function slowDown(caller: string): Promise<void> {
    if (failures.take(caller) || pausing >= 500) return;
    pausing += 1;
    await new Promise<void>((resolve) => clock.after(longestPause, resolve));
    pausing -= 1;
  }

  const cookie = (secure: boolean) => ({ httpOnly: true, sameSite: 'strict', secure, path: '/' }) as const;
  const isSecure = (response: Response): boolean => response.req.secure || publicUrl?.startsWith('https:') === true;

  router
    .route('/api/meetings/:id/invitation')
    .post(async (request, response) => {
      const id = meetingIdOf(request);
      if (!joins.take(request.ip ?? '')) throw new Refused('too-fast');
      const role = await house.invited(id, bodyOf(request, invitationSchema).key);
      if (role === 'unknown-key') await slowDown(`${id} ${request.ip}`);
      if (role === 'unknown-key' || role === 'unknown-meeting') throw new Refused(role);
      const state = await house.state(id);
      if (!state) throw new Refused('unknown-meeting');
      const token = tokenOf(request, id);
      const before = token === undefined ? undefined : await house.visitor(id, token);
      const invited: Invitation = { title: state.title, startsAt: state.startsAt, role, you: before && { role: before.role, name: before.name } };
      response.json(invited);
    })
    .all(wrongMethod);

  router
    .route('/api/meetings/:id/sessions')
    .post(async (request, response) => {
      const id = meetingIdOf(request);
      if (!joins.take(request.ip ?? '')) throw new Refused('too-fast');
      const { key, ...who } = bodyOf(request, joinSchema);
      const joined = await house.join(id, key, who, tokenOf(request, id));
      if (joined === 'unknown-key') await slowDown(`${id} ${request.ip}`);
      if (typeof joined === 'string') throw new Refused(joined);
      response.cookie(cookieName(id), joined.session, { ...cookie(isSecure(response)), maxAge: monthInMs });
      response.status(201).json(joined);
    })
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
      if (!(await house.name(meetingId, token, bodyOf(request, nameSchema)))) throw new Refused('already-named');
      response.status(204).end();
    })
    .all(wrongMethod);

  router
    .route('/api/meetings/:id/leave')
    .post(async (request, response) => {
      const { meetingId } = await whoAsks(request);
      await house.leave(meetingId, tokenOf(request, meetingId) ?? '');
      response.clearCookie(cookieName(meetingId), cookie(isSecure(response)));
      response.status(204).end();
    })
    .all(wrongMethod);

  return router;
}
