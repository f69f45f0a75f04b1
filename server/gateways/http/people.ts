// A person's data in all meetings, for an organiser who answers a request for it.
import { Router } from 'express';
import { type NamedAnswer, personQuerySchema, replaceNameSchema } from '../../../shared/wire/office.ts';
import { bearer } from '../cookie.ts';
import { bodyOf, formed } from './body.ts';
import type { HttpContext } from './context.ts';
import { wrongMethod } from './errors.ts';
import { requireAll, requireOrganiser } from './office.ts';

export function people(context: HttpContext): Router {
  const organiser = requireOrganiser(context);
  const all = requireAll(context);
  const router = Router();
  router
    .route('/api/people/export')
    .get(async (request, response) => {
      const reach = await organiser(request);
      const { name } = formed(request.query, personQuerySchema);
      response.attachment('person.json').json({ name, ...(await context.office.person(name, reach)) });
    })
    .all(wrongMethod);
  router
    .route('/api/people/replace')
    .post(async (request, response) => {
      await all(request);
      const { name, by, show } = bodyOf(request, replaceNameSchema);
      const answer: NamedAnswer = show ? await context.office.names.show(name) : await context.office.names.replace(name, by);
      // The entry has the new name alone.
      const who = show ? undefined : await context.office.organisers.nameOf(bearer(request.headers.authorization) ?? '');
      if (!show) await context.office.audit.note({ what: 'person.replaced', title: by, ...(who !== undefined && { who }) });
      response.json(answer);
    })
    .all(wrongMethod);
  return router;
}
