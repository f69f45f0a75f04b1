import { type Request, Router } from 'express';
import { type Role, roles } from '../../../shared/meeting/roles.ts';
import { linkSchema } from '../../../shared/wire/http.ts';
import { bodyOf } from './body.ts';
import type { HttpContext } from './context.ts';
import { HttpRefusal, wrongMethod } from './errors.ts';
import { requireInviter, type WhoAsks } from './guard.ts';
import { invitation, originOf } from './invitation.ts';

function roleOf(request: Request): Role {
  const role = roles.find((known) => known === request.params.role);
  if (!role) throw new HttpRefusal('not-found');
  return role;
}

/** The invitation links: looked at, replaced, closed to newcomers and revoked by the Secretariat or the organiser. */
export function links(context: HttpContext, whoAsks: WhoAsks): Router {
  const { meetings, publicUrl } = context;
  const router = Router();
  const inviter = (request: Request): Promise<string> => requireInviter(request, context, whoAsks);

  router
    .route('/api/meetings/:id/links')
    .get(async (request, response) => {
      const id = await inviter(request);
      const linkOf = (secret: string | undefined): string | undefined => secret && invitation(originOf(request, publicUrl), id, secret);
      response.json(Object.fromEntries((await meetings.links(id)).map(({ role, secret, ...status }) => [role, { ...status, link: linkOf(secret) }])));
    })
    .all(wrongMethod);

  router
    .route('/api/meetings/:id/links/:role')
    .post(async (request, response) => {
      const role = roleOf(request);
      const id = await inviter(request);
      const key = await meetings.reissue(id, role);
      response.status(201).json({ role, link: invitation(originOf(request, publicUrl), id, key) });
    })
    .patch(async (request, response) => {
      const role = roleOf(request);
      const { closed } = bodyOf(request, linkSchema);
      if (!(await meetings.setLinkClosed(await inviter(request), role, closed))) throw new HttpRefusal('no-link');
      response.status(204).end();
    })
    .delete(async (request, response) => {
      const role = roleOf(request);
      await meetings.revoke(await inviter(request), role);
      response.status(204).end();
    })
    .all(wrongMethod);

  return router;
}
