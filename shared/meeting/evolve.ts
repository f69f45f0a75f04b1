// What the events make of a meeting. Pure and total: an event about something unknown changes nothing but the version.

import { evolveCarried } from './actions/evolve.ts';
import { evolveAgenda } from './agenda/evolve.ts';
import { evolvePeople } from './attendance/evolve.ts';
import { evolveConsensus } from './consensus/evolve.ts';
import { objectors, waitingToBeHeard } from './consensus/hearing.ts';
import type { EventOf, MeetingEvent } from './events.ts';
import { evolveFloor } from './floor/evolve.ts';
import type { Floor } from './floor/model.ts';
import { evolvePhase } from './phase/evolve.ts';
import { evolveReview } from './report/evolve.ts';
import type { MeetingState } from './state.ts';
import { moment } from './timeline.ts';

function begin(event: EventOf<'meeting.created'>): MeetingState {
  return {
    ...event.facts,
    id: event.id,
    version: 0,
    phase: 'draft',
    createdAt: event.at,
    lastAt: event.at,
    touched: { item: 0, floor: 0, objections: 0 },
    agenda: event.agenda,
    current: null,
    floor: { speaking: null, queue: [], open: true, spoken: [], gone: [] },
    objections: null,
    agreements: [],
    gauge: null,
    gauges: [],
    participants: event.participants ?? [],
    actions: {},
    ...(event.from && { from: event.from }),
    carried: event.carried ?? [],
    ...(event.reviewItem !== undefined && { reviewItem: event.reviewItem }),
    issues: [],
    comments: [],
    reportOptions: { headings: false, actionsAnnex: false, participants: false, agreements: false, linksAsNotes: false },
    timeline: [],
  };
}

/** Whether the speaker and the next person are the same. Somebody who joins behind them is no reason to refuse a lead's click. */
function sameTurn(before: Floor, after: Floor): boolean {
  const [next] = before.queue;
  return before.speaking?.id === after.speaking?.id && (next === undefined || next.id === after.queue[0]?.id);
}

/** The open call and who objects. Support is no reason to refuse a lead's click. */
function standsAgainst(state: MeetingState): string {
  const { objections: call } = state;
  return call ? [call.id, ...objectors(call).map(({ participantId }) => participantId), ...waitingToBeHeard(state, call).map(({ id }) => id)].join(' ') : '';
}

/** The first event of a log is `meeting.created`; without it there is no state. */
export function evolve(state: MeetingState | undefined, event: MeetingEvent): MeetingState {
  const before = event.type === 'meeting.created' ? (state ?? begin(event)) : state;
  if (before === undefined) throw new Error('a log begins with meeting.created');
  const after = [evolveAgenda, evolveFloor, evolveConsensus, evolvePeople, evolvePhase, evolveReview, evolveCarried].reduce(
    (so, part) => part(so, event),
    before,
  );
  const version = before.version + 1;
  const touched = {
    item: after.current === before.current ? before.touched.item : version,
    floor: sameTurn(before.floor, after.floor) ? before.touched.floor : version,
    objections: standsAgainst(before) === standsAgainst(after) ? before.touched.objections : version,
  };
  const entry = moment(before, event);
  const timeline = entry ? [...before.timeline, entry] : before.timeline;
  return { ...after, timeline, version, lastAt: Math.max(before.lastAt, event.at), touched };
}

/** The state of a whole log; undefined for an empty one. */
export function replay(events: readonly MeetingEvent[]): MeetingState | undefined {
  return events.reduce<MeetingState | undefined>(evolve, undefined);
}
