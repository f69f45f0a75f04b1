// The last step of those who signed on for a meeting: into it, by their ticket and under the name that the provider gave.
import { Router } from 'express';
import type { HttpContext } from './context.ts';
import type { Entry } from './entry.ts';
import { HttpRefusal, wrongMethod } from './errors.ts';
import { meetingIdOf } from './guard.ts';

export const ticketCookie = 'rapporteur-ticket';

export function signedOn({ meetings, office }: HttpContext, entry: Entry): Router {
  const router = Router();
  router
    .route('/m/:id/signed-on')
    .get(async (request, response) => {
      const id = meetingIdOf(request);
      const [, secret] = new RegExp(`(?:^|; *)${ticketCookie}=([\\w-]{1,200})`).exec(request.headers.cookie ?? '') ?? [];
      response.clearCookie(ticketCookie, { path: `/m/${id}` }).set('Cache-Control', 'no-store');
      const ticket = secret === undefined ? undefined : await office.tickets.take(secret, id);
      if (!ticket) throw new HttpRefusal('sign-on-failed');
      if (!(await meetings.state(id))) throw new HttpRefusal('unknown-meeting');
      // A role whose link is revoked or closed lets nobody in, however they come.
      const key = (await meetings.links(id)).find(({ role }) => role === ticket.role)?.secret;
      if (key === undefined) throw new HttpRefusal('no-link');
      await entry.join(request, response, id, key, { name: ticket.name });
      response.redirect(303, `/m/${id}`);
    })
    .all(wrongMethod);
  return router;
}
