import { Router } from 'express';
import { z } from 'zod';
import { parseAgenda } from '../../../shared/agenda/parse.ts';
import { must } from '../../../shared/kit/must.ts';
import { stateFor } from '../../../shared/projections/in-camera/state-for-observers.ts';
import { createMeetingSchema, type Links } from '../../../shared/wire/http.ts';
import { RateLimiter } from '../rate-limiter.ts';
import { bodyOf, formed } from './body.ts';
import type { HttpContext } from './context.ts';
import { HttpRefusal, wrongMethod } from './errors.ts';
import { reachOf, refuseStranger, requireReached, type WhoAsks } from './guard.ts';
import { inheritanceFrom, secretariatOf, sourceOf } from './inheritance.ts';
import { invitations, originOf } from './invitation.ts';
import { deletion, listOfMeetings, requireSeries } from './office.ts';
import { begun } from './standing.ts';

interface Created {
  id: string;
  links: Links;
  warnings?: ReturnType<typeof parseAgenda>['warnings'];
}

/** Making a meeting, and its state for those inside. */
export function meetings(context: HttpContext, whoAsks: WhoAsks): Router {
  const { meetings, publicUrl, paces, clock } = context;
  const router = Router();
  const pace = new RateLimiter(paces.create, clock);

  router
    .route('/api/meetings')
    .post(async (request, response) => {
      const source = sourceOf(request);
      const reach = await reachOf(request, context);
      const asks = reach ? 'organiser' : source && (await secretariatOf(request, meetings, source));
      if (asks === undefined) return refuseStranger(request, context, 'unknown-organiser');
      if (!pace.take(asks)) throw new HttpRefusal('too-fast');
      if (reach && source !== undefined) await requireReached(reach, source, meetings);
      const brought = source === undefined ? undefined : await inheritanceFrom(context, source, originOf(request, publicUrl));
      const make = async (): Promise<Created> => {
        const { body, series, standing } = await begun(bodyOf(request, z.looseObject({})), context.office, brought);
        const { agenda, agendaText, from: _from, ...facts } = formed(body, createMeetingSchema);
        if (reach) requireSeries(reach, facts.series);
        const pasted = agendaText === undefined ? undefined : parseAgenda(agendaText);
        const items = agenda ?? pasted?.items ?? [];
        const start = { inheritance: brought?.inheritance, standing };
        const { id, keys } = await meetings.create(facts, brought ? brought.marked(items) : items, start, source);
        if (series && facts.number !== undefined) await context.office.series.counted(series.id, facts.number);
        return { id, links: invitations(originOf(request, publicUrl), id, keys), ...(pasted?.warnings.length && { warnings: pasted.warnings }) };
      };
      response.status(201).json(await context.office.series.numbering(make));
    })
    .get(listOfMeetings(context))
    .all(wrongMethod);

  router
    .route('/api/meetings/:id')
    .get(async (request, response) => {
      const { meetingId, role } = await whoAsks(request);
      response.json(stateFor(role, must(await meetings.state(meetingId), 'the state of a meeting someone is in')));
    })
    .delete(deletion(context))
    .all(wrongMethod);

  return router;
}
