// The way to the organisation's sign-on and back. The return comes from another site, so what is kept meanwhile is in a short cookie of its own.
import { type Request, Router } from 'express';
import { z } from 'zod';
import { nameSchema } from '../../../shared/meeting/facts.ts';
import { ticketLife } from '../../office/tickets.ts';
import { bearer } from '../cookie.ts';
import { RateLimiter } from '../rate-limiter.ts';
import { formed } from './body.ts';
import type { HttpContext } from './context.ts';
import { HttpRefusal, wrongMethod } from './errors.ts';
import { originOf } from './invitation.ts';
import { requireOrganiser } from './office.ts';
import { ticketCookie } from './signed-on.ts';

const cookie = 'rapporteur-sign-on';
const way = '/sign-on';
/** Milliseconds to sign on at the provider. */
const patience = 10 * 60 * 1000;
/** Milliseconds that the key of an organiser who signed on opens. */
const workingDay = 12 * 60 * 60 * 1000;

const meetingSchema = z.strictObject({
  meeting: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .optional(),
});
const leavingSchema = z.strictObject({ state: z.string(), nonce: z.string(), verifier: z.string(), ...meetingSchema.shape });

function leavingOf(request: Request): z.infer<typeof leavingSchema> | undefined {
  const [, kept] = new RegExp(`(?:^|; *)${cookie}=([\\w-]{1,2000})`).exec(request.headers.cookie ?? '') ?? [];
  try {
    return leavingSchema.parse(JSON.parse(Buffer.from(kept ?? '', 'base64url').toString()));
  } catch {
    return undefined;
  }
}

export function signOn(context: HttpContext): Router {
  const { office, publicUrl, paces, clock, log } = context;
  const organiser = requireOrganiser(context);
  const router = Router();
  const pace = new RateLimiter(paces.read, clock);

  router
    .route('/api/sign-on')
    .get((_request, response) => void response.json({ available: context.signOn !== undefined, meetings: context.signOn?.opensMeetings ?? false }))
    .delete(async (request, response) => {
      await organiser(request);
      const who = await office.organisers.signOut(bearer(request.headers.authorization) ?? '');
      if (who !== undefined) await office.audit.note({ what: 'organiser.signed-out', who });
      response.status(204).end();
    })
    .all(wrongMethod);
  const { signOn: provider } = context;
  if (!provider) return router;

  const failed = (error: unknown): never => {
    log.warn({ error: String(error) }, 'single sign-on failed');
    throw new HttpRefusal('sign-on-failed');
  };

  router
    .route(way)
    .get(async (request, response) => {
      if (!pace.take(request.ip ?? '')) throw new HttpRefusal('too-fast');
      const origin = originOf(request, publicUrl);
      const { meeting } = formed({ meeting: request.query.meeting }, meetingSchema);
      const { to, leaving } = await provider.leave(`${origin}${way}/back`).catch(failed);
      const kept = Buffer.from(JSON.stringify({ ...leaving, meeting })).toString('base64url');
      response.cookie(cookie, kept, { httpOnly: true, sameSite: 'lax', secure: origin.startsWith('https:'), path: way, maxAge: patience });
      response.set('Cache-Control', 'no-store').redirect(302, to);
    })
    .all(wrongMethod);

  router
    .route(`${way}/back`)
    .get(async (request, response) => {
      if (!pace.take(request.ip ?? '')) throw new HttpRefusal('too-fast');
      const leaving = leavingOf(request);
      response.clearCookie(cookie, { path: way }).set('Cache-Control', 'no-store');
      if (!leaving) throw new HttpRefusal('sign-on-failed');
      const origin = originOf(request, publicUrl);
      // Behind a proxy the request comes to another address than the one that the provider knows.
      const address = new URL(`${origin}${way}/back${new URL(request.originalUrl, origin).search}`);
      const { isOrganiser, role, ...who } = await provider.comeBack(address, leaving).catch(failed);
      if (leaving.meeting !== undefined) {
        if (!role) throw new HttpRefusal('not-permitted', 'You are signed on, and in no group that comes into meetings. Ask the Secretariat.');
        const { data: called } = nameSchema.safeParse(who.name.slice(0, 200));
        const ticket = await office.tickets.make({ meetingId: leaving.meeting, role, name: called ?? who.subject });
        const of = { httpOnly: true, sameSite: 'lax', secure: origin.startsWith('https:'), path: `/m/${leaving.meeting}`, maxAge: ticketLife } as const;
        return response.cookie(ticketCookie, ticket, of).redirect(303, `${origin}/m/${leaving.meeting}/signed-on`);
      }
      if (!isOrganiser) throw new HttpRefusal('not-permitted', 'You are signed on, and not in the group of organisers. Ask whoever runs this server.');
      const name = who.name.slice(0, 200);
      const made = await office.organisers.signedOn({ ...who, name }, workingDay);
      await office.audit.note({ what: 'organiser.signed-on', who: name });
      // The key goes where a link's key is: behind the #, which no server and no log sees.
      response.redirect(303, `${origin}/#${made.key}`);
    })
    .all(wrongMethod);
  return router;
}
