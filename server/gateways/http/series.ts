// Series of meetings, for the organiser; and the standing links to their current meetings.
import { type Request, Router } from 'express';
import { draftText } from '../../../shared/agenda/draft-text.ts';
import { parseAgenda } from '../../../shared/agenda/parse.ts';
import { changeSeriesSchema, createSeriesSchema, enterSeriesSchema } from '../../../shared/wire/series.ts';
import { type StandingRole, standingRoles } from '../../../shared/wire/standing.ts';
import { reaches } from '../../office/reach.ts';
import type { Series } from '../../office/series-book.ts';
import { bodyOf } from './body.ts';
import type { HttpContext } from './context.ts';
import { HttpRefusal, wrongMethod } from './errors.ts';
import { invitation, originOf } from './invitation.ts';
import { requireOrganiser, requireSeries } from './office.ts';

const roleOf = ({ params }: Request): StandingRole => {
  const role = standingRoles.find((known) => known === params.role);
  if (!role) throw new HttpRefusal('not-found');
  return role;
};

export function series(context: HttpContext): Router {
  const { office, meetings, wrongKeys, publicUrl } = context;
  const organiser = requireOrganiser(context);
  const router = Router();
  const idOf = ({ params }: Request): string => String(params.id);
  const linkOf = (request: Request, id: string, key: string): string => `${originOf(request, publicUrl)}/s/${id}#${key}`;

  /** The series of the address, for an organiser who works with it. */
  async function seriesOf(request: Request): Promise<Series> {
    const reach = await organiser(request);
    const found = await office.series.get(idOf(request));
    if (!found || !reaches(reach, found.name)) throw new HttpRefusal('not-found');
    return found;
  }

  router
    .route('/api/series')
    .get(async (request, response) => {
      response.json({ series: await office.listSeries(await organiser(request)) });
    })
    .post(async (request, response) => {
      const reach = await organiser(request);
      const said = bodyOf(request, createSeriesSchema);
      requireSeries(reach, said.name);
      const id = await office.series.create(said);
      if (id === 'name-taken') throw new HttpRefusal('bad-request', 'name: there is a series of this name; change that one');
      if (id === 'too-many') throw new HttpRefusal('bad-request', 'name: there are as many series as this server keeps');
      response.status(201).json({ id });
    })
    .all(wrongMethod);

  router
    .route('/api/series/:id')
    .get(async (request, response) => {
      const found = await seriesOf(request);
      const list = (oldestFirst: boolean, issued: boolean) =>
        office.list({
          q: '',
          series: found.name,
          phases: issued ? ['issued'] : ['draft', 'circulated', 'live', 'drafting', 'comments'],
          deleted: false,
          oldestFirst,
          limit: 200,
        });
      const [open, past] = await Promise.all([list(true, false), list(false, true)]);
      const agendaText = found.agenda && draftText(found.agenda, found.language ?? 'en');
      const keys = Object.entries(await office.standingLinks.of(found.id));
      const links = Object.fromEntries(keys.map(([role, key]) => [role, linkOf(request, found.id, key)]));
      response.json({ ...found, agendaText, links, open: open.meetings, issued: past.meetings });
    })
    .patch(async (request, response) => {
      await seriesOf(request);
      const { agendaText, ...said } = bodyOf(request, changeSeriesSchema);
      const change = agendaText === undefined ? said : { ...said, agenda: agendaText === null ? null : parseAgenda(agendaText).items };
      if (!(await office.series.change(idOf(request), change))) throw new HttpRefusal('not-found');
      response.status(204).end();
    })
    .all(wrongMethod);

  router
    .route('/api/series/:id/links/:role')
    .post(async (request, response) => {
      const { id } = await seriesOf(request);
      const role = roleOf(request);
      response.status(201).json({ role, link: linkOf(request, id, await office.standingLinks.make(id, role)) });
    })
    .delete(async (request, response) => {
      const { id } = await seriesOf(request);
      await office.standingLinks.revoke(id, roleOf(request));
      response.status(204).end();
    })
    .all(wrongMethod);

  router
    .route('/api/series/:id/enter')
    .post(async (request, response) => {
      const id = idOf(request);
      const role = await office.standingLinks.roleOf(id, bodyOf(request, enterSeriesSchema).key);
      const found = role && (await office.series.get(id));
      if (!found) {
        await wrongKeys.wrong('a standing link', request.ip ?? '');
        throw new HttpRefusal('unknown-key');
      }
      const meeting = await office.currentOf(found.name);
      const secret = meeting && (await meetings.links(meeting)).find((each) => each.role === role)?.secret;
      if (secret === undefined) throw new HttpRefusal('no-link');
      response.json({ link: invitation(originOf(request, publicUrl), meeting ?? '', secret) });
    })
    .all(wrongMethod);

  return router;
}
