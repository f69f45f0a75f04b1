// Organisers with keys of their own: made, listed and revoked by the bearer of the server's own key.
import { type Request, Router } from 'express';
import { organiserSchema } from '../../../shared/wire/office.ts';
import { bodyOf } from './body.ts';
import type { HttpContext } from './context.ts';
import { HttpRefusal, wrongMethod } from './errors.ts';
import { isBearer, reachOf, refuseStranger } from './guard.ts';
import { originOf } from './invitation.ts';

export function organisers(context: HttpContext): Router {
  const { office, organiserKey, publicUrl } = context;
  const router = Router();

  async function requireOwner(request: Request): Promise<void> {
    if (isBearer(request, organiserKey)) return;
    if (await reachOf(request, context)) throw new HttpRefusal('not-permitted', 'Only the server’s own organiser key may do this.');
    await refuseStranger(request, context, 'unknown-organiser');
  }

  router
    .route('/api/organisers')
    .get(async (request, response) => {
      await requireOwner(request);
      response.json({ organisers: await office.organisers.list() });
    })
    .post(async (request, response) => {
      await requireOwner(request);
      const { name, series } = bodyOf(request, organiserSchema);
      const made = await office.organisers.add(name, series);
      if (!made) throw new HttpRefusal('bad-request', 'name: there are as many organisers as this server keeps');
      response.status(201).json({ ...made, link: `${originOf(request, publicUrl)}/#${made.key}` });
    })
    .all(wrongMethod);

  router
    .route('/api/organisers/:id')
    .delete(async (request, response) => {
      await requireOwner(request);
      if (!(await office.organisers.revoke(String(request.params.id)))) throw new HttpRefusal('not-found');
      response.status(204).end();
    })
    .all(wrongMethod);
  return router;
}
