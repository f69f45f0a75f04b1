// All of a meeting in one file, for the Secretariat and the organiser: what a server restores it from, and its documents.
import { Router } from 'express';
import { agendaText } from '../../../shared/agenda/text.ts';
import { must } from '../../../shared/kit/must.ts';
import { register } from '../../../shared/projections/register.ts';
import { report } from '../../../shared/projections/report.ts';
import { renderHtml } from '../../../shared/render/html.ts';
import { renderMarkdown } from '../../../shared/render/markdown.ts';
import { renderText } from '../../../shared/render/text.ts';
import { packArchive } from '../../archive/pack.ts';
import { actionsCsv } from '../../documents/actions-csv.ts';
import type { HttpContext } from './context.ts';
import { wrongMethod } from './errors.ts';
import { requireInviter, type WhoAsks } from './guard.ts';

export function archive(context: HttpContext, whoAsks: WhoAsks): Router {
  const { house } = context;
  const router = Router();
  router
    .route('/api/meetings/:id/archive.zip')
    .get(async (request, response) => {
      const id = await requireInviter(request, context, whoAsks);
      const archived = await house.archived(id);
      const state = must(await house.state(id), 'the state of a meeting that is there');
      const minutes = await house.minutes(id);
      const made = (await house.issued(id)) ?? report(state, minutes);
      const attachments = state.agenda
        .flatMap((item) => [item, ...item.children])
        .flatMap((item) => item.documents.map((document) => ({ item: item.title, ...document })));
      const bytes = await packArchive(archived, {
        'agenda.txt': agendaText(state),
        'report.txt': renderText(made),
        'report.md': renderMarkdown(made),
        'report.html': renderHtml(made),
        'report.json': JSON.stringify(made, null, 2),
        'minutes.json': JSON.stringify(minutes, null, 2),
        'actions.csv': actionsCsv(register(state, minutes)),
        'attachments.json': JSON.stringify(attachments, null, 2),
      });
      response.attachment(`${id}.zip`).type('application/zip').send(Buffer.from(bytes));
    })
    .all(wrongMethod);
  return router;
}
