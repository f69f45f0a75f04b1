// A person's data in all meetings, for an organiser who answers a request for it.
import { Router } from 'express';
import { personQuerySchema } from '../../../shared/wire/office.ts';
import { formed } from './body.ts';
import type { HttpContext } from './context.ts';
import { wrongMethod } from './errors.ts';
import { requireOrganiser } from './office.ts';

export function people(context: HttpContext): Router {
  const organiser = requireOrganiser(context);
  const router = Router();
  router
    .route('/api/people/export')
    .get(async (request, response) => {
      await organiser(request);
      const { name } = formed(request.query, personQuerySchema);
      response.attachment('person.json').json({ name, ...(await context.office.person(name)) });
    })
    .all(wrongMethod);
  return router;
}
