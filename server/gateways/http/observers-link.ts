import type { Request } from 'express';
import type { HttpContext } from './context.ts';
import { HttpRefusal } from './errors.ts';
import { requireInviter, type WhoAsks } from './guard.ts';
import { invitation, originOf } from './invitation.ts';

/** The link that an agenda carries where `?link=observer` asks for it. The Secretariat alone may. Throws `no-link` where there is none to show. */
export async function observersLink(request: Request, context: HttpContext, whoAsks: WhoAsks): Promise<string> {
  if (request.query.link !== 'observer') throw new HttpRefusal('bad-request', { fault: 'agendaLink' });
  const id = await requireInviter(request, context, whoAsks);
  const secret = (await context.meetings.links(id)).find(({ role }) => role === 'observer')?.secret;
  if (secret === undefined) throw new HttpRefusal('no-link');
  return invitation(originOf(request, context.publicUrl), id, secret);
}
