// Personal links of the owners of actions: made and revoked by organisers. An owner reads and answers open actions by one.
import { type Request, Router } from 'express';
import type { RegisterEntry } from '../../../shared/wire/office.ts';
import { type ListedOwnerLink, type OwnedAction, type OwnedActions, ownerAnswerSchema, ownerLinkSchema } from '../../../shared/wire/owned.ts';
import { reaches } from '../../office/reach.ts';
import { bearer } from '../cookie.ts';
import { RateLimiter } from '../rate-limiter.ts';
import { bodyOf } from './body.ts';
import type { HttpContext } from './context.ts';
import { HttpRefusal, wrongMethod } from './errors.ts';
import { meetingIdOf } from './guard.ts';
import { originOf } from './invitation.ts';
import { requireOrganiser, requireSeries } from './office.ts';

/** An owner learns no other meeting's title than that of the one that agreed the action. */
function owned({ id, meetingId, meeting, from, text, due, answer, answered, url }: RegisterEntry): OwnedAction {
  return { id, meetingId, meeting: from?.title ?? meeting, text, due, answer, answered, ...(url.startsWith('/r/') && { url }) };
}

export function ownerLinks(context: HttpContext): Router {
  const { office, meetings, publicUrl, paces, clock, wrongKeys } = context;
  const organiser = requireOrganiser(context);
  const router = Router();
  const asking = new RateLimiter(paces.ask, clock);
  const answering = new RateLimiter(paces.answer, clock);

  /** The link whose key a request carries. Throws; after a while, where one address has tried many. */
  async function linkOf(request: Request): Promise<ListedOwnerLink> {
    const key = bearer(request.headers.authorization);
    const link = key === undefined ? undefined : await office.ownerLinks.opens(key);
    if (!link) {
      if (key !== undefined) await wrongKeys.wrong('a personal link', request.ip ?? '');
      throw new HttpRefusal('unknown-link');
    }
    if (!asking.take(link.id)) throw new HttpRefusal('too-fast');
    return link;
  }

  router
    .route('/api/owner-links')
    .get(async (request, response) => {
      const reach = await organiser(request);
      response.json({ links: (await office.ownerLinks.list()).filter(({ series }) => reaches(reach, series)) });
    })
    .post(async (request, response) => {
      const reach = await organiser(request);
      const { name, series } = bodyOf(request, ownerLinkSchema);
      requireSeries(reach, series);
      const { link, key } = await office.ownerLinks.make(name, series);
      response.status(201).json({ ...link, link: `${originOf(request, publicUrl)}/actions#${key}` });
    })
    .all(wrongMethod);

  router
    .route('/api/owner-links/:id')
    .delete(async (request, response) => {
      const reach = await organiser(request);
      const link = await office.ownerLinks.find(String(request.params.id));
      if (!link || !reaches(reach, link.series)) throw new HttpRefusal('not-found');
      await office.ownerLinks.revoke(link.id);
      response.status(204).end();
    })
    .all(wrongMethod);

  router
    .route('/api/owned-actions')
    .get(async (request, response) => {
      const link = await linkOf(request);
      const answer: OwnedActions = { name: link.name, until: link.until, actions: (await office.register.ownedBy(link)).map(owned) };
      response.json(answer);
    })
    .all(wrongMethod);

  router
    .route('/api/meetings/:id/owner-answers')
    .post(async (request, response) => {
      const link = await linkOf(request);
      const answer = bodyOf(request, ownerAnswerSchema);
      const id = meetingIdOf(request);
      if (!(await office.register.ownedBy(link)).some((row) => row.meetingId === id && row.id === answer.actionId)) throw new HttpRefusal('not-found');
      if (!answering.take(link.id)) throw new HttpRefusal('too-fast');
      if (!(await meetings.answerAction(id, link.name, answer))) throw new HttpRefusal('not-saved');
      response.status(204).end();
    })
    .all(wrongMethod);

  return router;
}
