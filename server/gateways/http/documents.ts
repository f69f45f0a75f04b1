import { type Request, type Response, Router } from 'express';
import { agendaText } from '../../../shared/agenda/text.ts';
import { must } from '../../../shared/kit/must.ts';
import type { Role } from '../../../shared/meeting/roles.ts';
import { isLead } from '../../../shared/meeting/roles.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import { stateFor } from '../../../shared/projections/in-camera/state-for-observers.ts';
import { interventions } from '../../../shared/projections/speakers.ts';
import { momentSchema } from '../../../shared/wire/office.ts';
import { agendaIcs } from '../../documents/agenda-ics.ts';
import { commentsCsv, commentsTable } from '../../documents/comments.ts';
import { gaugesCsv } from '../../documents/gauges-csv.ts';
import type { Draft, JobName, JobOrder, JobResult, Made } from '../../documents/jobs.ts';
import { speakersCsv } from '../../documents/speakers-csv.ts';
import { adoptedSince } from './adopted.ts';
import { formed } from './body.ts';
import type { HttpContext } from './context.ts';
import { HttpRefusal, wrongMethod } from './errors.ts';
import type { WhoAsks } from './guard.ts';
import { originOf } from './invitation.ts';
import { issueNumber, reportAddress } from './issue-number.ts';
import { issuedReport, orderedReport } from './issued-report.ts';
import { linesAsked } from './lines.ts';
import { observersLink } from './observers-link.ts';
import { formatOf, sendMade, sendReport } from './report-formats.ts';
import type { WantedResponse } from './response-cache.ts';
import { sinceAsked } from './since.ts';

const textEncoder = new TextEncoder();
/** How old an answer may be that a crowd of newcomers shares; the live connection brings the rest. */
const longestWithin = 5000;

/** Milliseconds; 0 where nothing is said. */
function withinOf(query: unknown): number {
  const ms = typeof query === 'string' && /^\d{1,9}$/.test(query) ? Number(query) : 0;
  return Math.min(ms, longestWithin);
}

const tooMuchText = 'Too much was written up to this moment to be read at once. Choose an earlier moment.';
const calendar = 'text/calendar; charset=utf-8';
const csv = 'text/csv; charset=utf-8';

/** The names of jobs that make a file. */
type FileJob = { [Name in JobName]: JobResult<Name> extends Made ? Name : never }[JobName];

/** Files to download from a meeting: the report, the actions and the agenda. */
export function documents(context: HttpContext, whoAsks: WhoAsks): Router {
  const { meetings, publicUrl, clock, documents: service, answers } = context;
  const router = Router();

  async function stateAsked(request: Request): Promise<MeetingState> {
    const { meetingId, role } = await whoAsks(request);
    return stateFor(role, must(await meetings.state(meetingId), 'the state of a meeting someone is in'));
  }

  /** A file that a job makes from the meeting's current state. */
  async function madeOf<Name extends FileJob>(
    id: string,
    name: string,
    job: Name,
    orderFor: (draft: Draft) => JobOrder<Name>,
    { within = 0, role }: { within?: number; role?: Role } = {},
  ): Promise<WantedResponse> {
    return {
      name: `${id} ${name}`,
      edition: await meetings.edition(id),
      within,
      make: (signal, began) =>
        service.run(
          job,
          id,
          async () => {
            const draft = await meetings.draft(id, role);
            began(draft.edition);
            return orderFor(draft);
          },
          { signal },
        ) as Promise<Made>,
    };
  }

  /** OF12: the minutes as they were. Once a report is issued, what came before it is nobody's to look at. */
  async function mayLookBack(id: string, role: Role): Promise<void> {
    if (!isLead(role)) throw new HttpRefusal('not-permitted', 'Only the Chair and the Secretariat may look at earlier minutes.');
    if ((await meetings.state(id))?.phase === 'issued') throw new HttpRefusal('not-permitted', 'The report is issued: read its issues instead.');
  }

  async function sendEarlier(request: Request, response: Response, id: string, role: Role): Promise<void> {
    const at = formed(request.query.at, momentSchema);
    await mayLookBack(id, role);
    // The log is read when the job's turn comes: never for an answer that is kept, and once at a time for a meeting.
    const make: WantedResponse['make'] = (signal, began) =>
      service.run(
        'minutes',
        id,
        async () => {
          const draft = await meetings.draftAt(id, at);
          if (!draft) throw new HttpRefusal('too-large', tooMuchText);
          began(draft.edition);
          return { draft };
        },
        { signal },
      );
    await sendMade(request, response, 'application/json', answers, { name: `${id} minutes at ${at}`, edition: await meetings.edition(id), make });
  }

  /** An answer that is at hand in this thread. */
  const ready = (name: string, edition: string, within: number, read: () => Promise<Uint8Array>): WantedResponse => ({
    name,
    edition,
    within,
    make: async (_signal, began) => {
      began(edition);
      return { bytes: new Uint8Array(await read()), tag: `${edition}.${name}` };
    },
  });

  const sendCsv = (response: Response, name: string, text: string): void => void response.attachment(name).set('Content-Type', csv).send(text);

  router
    .route('/api/meetings/:id/report.:ending')
    .get(async (request, response) => {
      const format = formatOf(String(request.params.ending));
      const { id, phase } = await stateAsked(request);
      const asked = issueNumber(request.query.issue);
      const since = await sinceAsked(request, format, (number) => meetings.issue(id, number));
      const lines = linesAsked(request, format);
      const address = reportAddress(originOf(request, publicUrl), id);
      const house = format === 'docx' ? await meetings.houseStyles(id) : undefined;
      // HT3: the issue asked for, or the last one; before there is one, the current draft.
      if (asked !== undefined || phase === 'issued') {
        const issue = await meetings.issue(id, asked);
        if (!issue) throw new HttpRefusal('not-issued');
        const adopted = await adoptedSince(context, id, issue, format);
        return sendReport(request, response, format, answers, issuedReport(context, id, { issue, format, address, since, lines, house, adopted }, id));
      }
      const edition = await meetings.edition(id);
      const wanted: WantedResponse = {
        name: [id, 'draft', format, since?.number, lines, house?.hash].join(' '),
        edition,
        make: (signal, began) =>
          orderedReport(
            service,
            id,
            format,
            async () => {
              const draft = await meetings.draft(id);
              began(draft.edition);
              const styles = house && { house: await house.read() };
              return { source: { draft }, format, address, lines, ...styles, ...(since && { since: { issue: await since.read(), now: clock.now() } }) };
            },
            signal,
          ),
      };
      await sendReport(request, response, format, answers, wanted);
    })
    .all(wrongMethod);

  router
    .route('/api/meetings/:id/minutes.:ending')
    .get(async (request, response) => {
      const { ending } = request.params;
      if (ending !== 'json' && ending !== 'yjs') throw new HttpRefusal('not-found');
      const { meetingId, role } = await whoAsks(request);
      if (request.query.at !== undefined && ending === 'json') return sendEarlier(request, response, meetingId, role);
      const within = withinOf(request.query.within);
      const name = `minutes.${ending}${role === 'observer' ? ' public' : ''}`;
      if (ending === 'json') {
        const wanted = await madeOf(meetingId, name, 'minutes', (draft) => ({ draft }), { within, role });
        return sendMade(request, response, 'application/json', answers, wanted);
      }
      const { edition, read } = await meetings.update(meetingId, role);
      await sendMade(request, response, 'application/octet-stream', answers, ready(`${meetingId} ${name}`, edition, within, read));
    })
    .all(wrongMethod);

  router
    .route('/api/meetings/:id/moments.json')
    .get(async (request, response) => {
      const { meetingId, role } = await whoAsks(request);
      await mayLookBack(meetingId, role);
      response.json({ moments: await meetings.moments(meetingId) });
    })
    .all(wrongMethod);

  router
    .route('/api/meetings/:id/attribution.json')
    .get(async (request, response) => {
      const { meetingId, role } = await whoAsks(request);
      if (role === 'observer') throw new HttpRefusal('not-permitted');
      const { seq, read } = await meetings.attribution(meetingId);
      const wanted = ready(`${meetingId} attribution`, `${await meetings.edition(meetingId)}.${seq}`, 0, async () =>
        textEncoder.encode(JSON.stringify(read())),
      );
      await sendMade(request, response, 'application/json', answers, wanted);
    })
    .all(wrongMethod);

  router
    .route('/api/meetings/:id/actions.:ending')
    .get(async (request, response) => {
      const { ending } = request.params;
      if (ending !== 'json' && ending !== 'csv' && ending !== 'ics') throw new HttpRefusal('not-found');
      const { meetingId, role } = await whoAsks(request);
      const url = originOf(request, publicUrl);
      const name = `actions.${ending} ${url}${role === 'observer' ? ' public' : ''}`;
      const wanted = await madeOf(meetingId, name, 'actions', (draft) => ({ draft, format: ending, url, stamp: clock.now() }), { role });
      const types = { json: 'application/json; charset=utf-8', csv, ics: calendar };
      await sendMade(request, response, types[ending], answers, wanted, () => {
        if (ending !== 'json') response.attachment(`actions.${ending}`).set('Content-Type', types[ending]);
      });
    })
    .all(wrongMethod);

  router
    .route('/api/meetings/:id/gauges.csv')
    .get(async (request, response) => {
      const { gauges } = await stateAsked(request);
      sendCsv(response, 'gauges.csv', gaugesCsv(gauges));
    })
    .all(wrongMethod);

  router
    .route('/api/meetings/:id/speakers.csv')
    .get(async (request, response) => sendCsv(response, 'speakers.csv', speakersCsv(interventions(await stateAsked(request)))))
    .all(wrongMethod);

  router
    .route('/api/meetings/:id/comments.:ending')
    .get(async (request, response) => {
      const { ending } = request.params;
      if (ending !== 'json' && ending !== 'csv') throw new HttpRefusal('not-found');
      const { comments } = await stateAsked(request);
      if (ending === 'json') response.json(commentsTable(comments));
      else sendCsv(response, 'comments.csv', commentsCsv(comments));
    })
    .all(wrongMethod);

  router
    .route('/api/meetings/:id/agenda.:ending')
    .get(async (request, response) => {
      const { ending } = request.params;
      if (ending !== 'txt' && ending !== 'ics') throw new HttpRefusal('not-found');
      const state = await stateAsked(request);
      const follow = request.query.link === undefined ? undefined : await observersLink(request, context, whoAsks);
      response.set('Content-Language', state.language);
      if (ending === 'txt') response.set('Content-Type', 'text/plain; charset=utf-8').send(agendaText(state, follow));
      else {
        const file = agendaIcs(state, { url: originOf(request, publicUrl), stamp: new Date(clock.now()), follow });
        response.attachment('agenda.ics').set('Content-Type', calendar).send(file);
      }
    })
    .all(wrongMethod);

  return router;
}
