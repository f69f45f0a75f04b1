// Notes what organisers and Secretariats do across meetings, once it is done, and lists it for organisers.
import { type Request, type RequestHandler, Router } from 'express';
import type { Audited } from '../../../shared/codes/audited.ts';
import { auditQuerySchema } from '../../../shared/wire/office.ts';
import { bearer } from '../cookie.ts';
import { formed } from './body.ts';
import type { HttpContext } from './context.ts';
import { wrongMethod } from './errors.ts';
import { tokenOf } from './guard.ts';
import { requireAll } from './office.ts';

/** The kind of act of each request, by its method and the form of its path; the groups are the meeting's id, another thing's, and the role of a link. */
const acts: readonly (readonly [string, RegExp, Audited])[] = [
  ['POST', /^\/api\/meetings$/, 'meeting.made'],
  ['DELETE', /^\/api\/meetings\/(?<meeting>[^/]+)$/, 'meeting.deleted'],
  ['POST', /^\/api\/meetings\/(?<meeting>[^/]+)\/restore$/, 'meeting.restored'],
  ['PATCH', /^\/api\/meetings\/(?<meeting>[^/]+)\/listing$/, 'meeting.listed'],
  ['POST', /^\/api\/meetings\/(?<meeting>[^/]+)\/links\/(?<detail>\w+)$/, 'link.replaced'],
  ['PATCH', /^\/api\/meetings\/(?<meeting>[^/]+)\/links\/(?<detail>\w+)$/, 'link.changed'],
  ['DELETE', /^\/api\/meetings\/(?<meeting>[^/]+)\/links\/(?<detail>\w+)$/, 'link.revoked'],
  ['POST', /^\/api\/owner-links$/, 'owner-link.made'],
  ['DELETE', /^\/api\/owner-links\/(?<owner>[^/]+)$/, 'owner-link.revoked'],
  ['POST', /^\/api\/series$/, 'series.made'],
  ['PATCH', /^\/api\/series\/(?<series>[^/]+)$/, 'series.changed'],
  ['POST', /^\/api\/series\/(?<series>[^/]+)\/links\/(?<detail>\w+)$/, 'link.replaced'],
  ['DELETE', /^\/api\/series\/(?<series>[^/]+)\/links\/(?<detail>\w+)$/, 'link.revoked'],
  ['PUT', /^\/api\/register\/superseded$/, 'decision.superseded'],
  ['PUT', /^\/api\/retention$/, 'retention.changed'],
  ['PATCH', /^\/api\/retention\/(?<meeting>[^/]+)$/, 'retention.postponed'],
  ['POST', /^\/api\/organisers$/, 'organiser.made'],
  ['DELETE', /^\/api\/organisers\/(?<organiser>[^/]+)$/, 'organiser.revoked'],
];

const textOf = (body: unknown, name: string): string | undefined => {
  const value = typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined;
  return typeof value === 'string' ? value.slice(0, 300) : undefined;
};

/** Notes a successful request. It never delays an answer. */
export function auditing({ office, meetings }: HttpContext): RequestHandler {
  async function whoOf(request: Request, meeting: string | undefined): Promise<string | undefined> {
    const organiser = await office.organisers.nameOf(bearer(request.headers.authorization) ?? '');
    const token = meeting === undefined ? undefined : tokenOf(request, meeting);
    return organiser ?? (meeting !== undefined && token !== undefined ? (await meetings.visitor(meeting, token))?.name : undefined);
  }

  return (request, response, next) => {
    const [act] = acts.flatMap(([method, path, what]) => {
      const found = method === request.method ? path.exec(request.path) : null;
      return found
        ? [{ what, ...(found.groups as { meeting?: string; detail?: string; series?: string; organiser?: string; owner?: string } | undefined) }]
        : [];
    });
    if (!act) return next();
    const { what, meeting, detail, series, organiser, owner } = act;
    // The title of a deleted meeting is read before.
    const before = Promise.all([
      whoOf(request, meeting),
      meeting === undefined ? undefined : meetings.state(meeting).catch(() => undefined),
      series === undefined ? undefined : office.series.get(series),
      organiser === undefined ? undefined : office.organisers.named(organiser),
      owner === undefined ? undefined : office.ownerLinks.find(owner),
    ]).catch(() => [] as const);
    const send = response.json.bind(response);
    let made: unknown;
    response.json = (body) => {
      made = body;
      return send(body);
    };
    response.once('finish', async () => {
      if (response.statusCode >= 300) return;
      const [who, state, known, name, link] = await before;
      const meetingId = meeting ?? (what === 'meeting.made' ? textOf(made, 'id') : textOf(request.body, 'meetingId'));
      const title =
        state?.title ?? known?.name ?? name ?? link?.name ?? textOf(request.body, 'title') ?? textOf(request.body, 'name') ?? textOf(request.body, 'series');
      const said = detail ?? textOf(request.body, 'listing') ?? textOf(request.body, 'until');
      await office.audit.note({
        what,
        ...(who !== undefined && { who }),
        ...(meetingId !== undefined && { meetingId }),
        ...(title !== undefined && { title }),
        ...(said !== undefined && { detail: said }),
      });
    });
    next();
  };
}

export function audit(context: HttpContext): Router {
  const all = requireAll(context);
  const router = Router();
  router
    .route('/api/audit')
    .get(async (request, response) => {
      await all(request);
      const { limit } = formed(request.query, auditQuerySchema);
      response.json({ entries: await context.office.audit.list(limit) });
    })
    .all(wrongMethod);
  return router;
}
