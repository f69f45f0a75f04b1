// Series of meetings, for the organiser; and what a new meeting takes from its series.
import { type Request, Router } from 'express';
import { draftText } from '../../../shared/agenda/draft-text.ts';
import { parseAgenda } from '../../../shared/agenda/parse.ts';
import { changeSeriesSchema, createSeriesSchema } from '../../../shared/wire/series.ts';
import type { Office } from '../../office/office.ts';
import { bodyOf } from './body.ts';
import type { HttpContext } from './context.ts';
import { HttpRefusal, wrongMethod } from './errors.ts';
import { requireOrganiser } from './office.ts';

/** A body that names a series, with what it leaves unsaid and the series says. Other bodies stay as they are. */
export async function withStandingFacts(body: unknown, office: Office): Promise<unknown> {
  if (typeof body !== 'object' || body === null || !('series' in body) || typeof body.series !== 'string') return body;
  const series = await office.series.named(body.series.trim());
  if (!series) return body;
  const { id: _id, name: _name, agenda, ...facts } = series;
  const hasAgenda = 'agenda' in body || 'agendaText' in body;
  return { ...facts, ...(!hasAgenda && agenda && { agenda }), ...body };
}

export function series(context: HttpContext): Router {
  const { office } = context;
  const organiser = requireOrganiser(context);
  const router = Router();
  const idOf = ({ params }: Request): string => String(params.id);

  router
    .route('/api/series')
    .get(async (request, response) => {
      await organiser(request);
      response.json({ series: await office.listSeries() });
    })
    .post(async (request, response) => {
      await organiser(request);
      const id = await office.series.create(bodyOf(request, createSeriesSchema));
      if (id === 'name-taken') throw new HttpRefusal('bad-request', 'name: there is a series of this name; change that one');
      if (id === 'too-many') throw new HttpRefusal('bad-request', 'name: there are as many series as this server keeps');
      response.status(201).json({ id });
    })
    .all(wrongMethod);

  router
    .route('/api/series/:id')
    .get(async (request, response) => {
      await organiser(request);
      const found = await office.series.get(idOf(request));
      if (!found) throw new HttpRefusal('not-found');
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
      response.json({ ...found, agendaText, open: open.meetings, issued: past.meetings });
    })
    .patch(async (request, response) => {
      await organiser(request);
      const { agendaText, ...said } = bodyOf(request, changeSeriesSchema);
      const change = agendaText === undefined ? said : { ...said, agenda: agendaText === null ? null : parseAgenda(agendaText).items };
      if (!(await office.series.change(idOf(request), change))) throw new HttpRefusal('not-found');
      response.status(204).end();
    })
    .all(wrongMethod);

  return router;
}
