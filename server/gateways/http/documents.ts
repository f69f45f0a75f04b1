import { type Request, Router } from 'express';
import { agendaText } from '../../../shared/agenda/text.ts';
import { must } from '../../../shared/kit/must.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import { register } from '../../../shared/projections/register.ts';
import { report } from '../../../shared/projections/report.ts';
import type { Report } from '../../../shared/projections/report-model.ts';
import { actionsCsv } from '../../documents/actions-csv.ts';
import { actionsIcs } from '../../documents/actions-ics.ts';
import { agendaIcs } from '../../documents/agenda-ics.ts';
import { commentsCsv, commentsTable } from '../../documents/comments.ts';
import { gaugesCsv } from '../../documents/gauges-csv.ts';
import type { HttpContext } from './context.ts';
import { Refused, wrongMethod } from './errors.ts';
import type { WhoAsks } from './guard.ts';
import { originOf } from './invitation.ts';
import { issueNumber, reportAddress } from './issue-number.ts';
import { KeptAnswers } from './kept-answers.ts';
import { reportFormats, sendReport, sendText } from './report-formats.ts';
import { comparedWith } from './since.ts';

const textEncoder = new TextEncoder();
/** Who comes in with a crowd takes what was made for the one before; the live connection brings the rest. */
const longestWithin = 5000;

/** Milliseconds; 0 where nothing is said. */
function withinOf(query: unknown): number {
  const ms = typeof query === 'string' && /^\d{1,9}$/.test(query) ? Number(query) : 0;
  return Math.min(ms, longestWithin);
}

const calendar = 'text/calendar; charset=utf-8';

/** What those inside take away: the report, the actions and the agenda as files. */
export function documents({ house, publicUrl, clock, press }: HttpContext, whoAsks: WhoAsks): Router {
  const router = Router();
  const kept = new KeptAnswers(clock);

  async function stateFor(request: Request): Promise<MeetingState> {
    const { meetingId } = await whoAsks(request);
    return must(await house.state(meetingId), 'the state of a meeting someone is in');
  }

  /** HT3: the issue asked for, or the last; before there is one, the draft as it stands. */
  async function reportFor(state: MeetingState, asked: number | undefined): Promise<Report> {
    if (asked === undefined && state.phase !== 'issued') return report(state, await house.minutes(state.id));
    const issued = await house.issued(state.id, asked);
    if (!issued) throw new Refused('not-issued');
    return issued;
  }

  router
    .route('/api/meetings/:id/report.:ending')
    .get(async (request, response) => {
      const ending = String(request.params.ending);
      const format = reportFormats.get(ending);
      if (!format) throw new Refused('not-found');
      const state = await stateFor(request);
      const found = await reportFor(state, issueNumber(request.query.issue));
      const compared = await comparedWith(request, ending, found, (earlier) => house.issued(state.id, earlier), clock.now());
      await sendReport(response, format, found, reportAddress(originOf(request, publicUrl), state.id), press, compared);
    })
    .all(wrongMethod);

  router
    .route('/api/meetings/:id/minutes.:ending')
    .get(async (request, response) => {
      const { ending } = request.params;
      if (ending !== 'json' && ending !== 'yjs') throw new Refused('not-found');
      const { id } = await stateFor(request);
      const { number: edition, read, update } = await house.edition(id);
      const make = ending === 'json' ? (): Uint8Array => textEncoder.encode(JSON.stringify(read())) : update;
      const source = { name: `${id}.${ending}`, edition, within: withinOf(request.query.within), make };
      await kept.send(request, response, ending === 'json' ? 'application/json' : 'application/octet-stream', source);
    })
    .all(wrongMethod);

  router
    .route('/api/meetings/:id/attribution.json')
    .get(async (request, response) => {
      const { meetingId, role } = await whoAsks(request);
      if (role === 'observer') throw new Refused('not-permitted');
      const { seq, read } = await house.attribution(meetingId);
      const make = (): Uint8Array => textEncoder.encode(JSON.stringify(read()));
      await kept.send(request, response, 'application/json', { name: `${meetingId}.attribution`, edition: seq, within: 0, make });
    })
    .all(wrongMethod);

  router
    .route('/api/meetings/:id/actions.:ending')
    .get(async (request, response) => {
      const { ending } = request.params;
      if (ending !== 'json' && ending !== 'csv' && ending !== 'ics') throw new Refused('not-found');
      const state = await stateFor(request);
      const rows = register(state, await house.minutes(state.id));
      if (ending === 'json') response.json(rows);
      else if (ending === 'csv') sendText(response.attachment('actions.csv'), 'text/csv; charset=utf-8', actionsCsv(rows));
      else sendText(response.attachment('actions.ics'), calendar, actionsIcs(state, rows, { url: originOf(request, publicUrl), stamp: new Date(clock.now()) }));
    })
    .all(wrongMethod);

  router
    .route('/api/meetings/:id/gauges.csv')
    .get(async (request, response) => {
      const { gauges } = await stateFor(request);
      sendText(response.attachment('gauges.csv'), 'text/csv; charset=utf-8', gaugesCsv(gauges));
    })
    .all(wrongMethod);

  router
    .route('/api/meetings/:id/comments.:ending')
    .get(async (request, response) => {
      const { ending } = request.params;
      if (ending !== 'json' && ending !== 'csv') throw new Refused('not-found');
      const { comments } = await stateFor(request);
      if (ending === 'json') response.json(commentsTable(comments));
      else sendText(response.attachment('comments.csv'), 'text/csv; charset=utf-8', commentsCsv(comments));
    })
    .all(wrongMethod);

  router
    .route('/api/meetings/:id/agenda.:ending')
    .get(async (request, response) => {
      const { ending } = request.params;
      if (ending !== 'txt' && ending !== 'ics') throw new Refused('not-found');
      const state = await stateFor(request);
      if (ending === 'txt') sendText(response, 'text/plain; charset=utf-8', agendaText(state));
      else sendText(response.attachment('agenda.ics'), calendar, agendaIcs(state, { url: originOf(request, publicUrl), stamp: new Date(clock.now()) }));
    })
    .all(wrongMethod);

  return router;
}
