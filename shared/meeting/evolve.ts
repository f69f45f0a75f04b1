// Turns events into the state of a meeting. Pure and total: an event about something unknown changes nothing but the version.
import { actions } from './actions/feature.ts';
import { agenda } from './agenda/feature.ts';
import { attendance } from './attendance/feature.ts';
import { consensus } from './consensus/feature.ts';
import type { EventOf, MeetingEvent } from './events.ts';
import { features } from './features.ts';
import { floor } from './floor/feature.ts';
import { items } from './items/feature.ts';
import { phase } from './phase/feature.ts';
import { report } from './report/feature.ts';
import type { MeetingState, TimelineEntry } from './state.ts';

type MomentOf = (before: MeetingState, event: MeetingEvent) => TimelineEntry | undefined;
const moments: Record<string, MomentOf | undefined> = Object.assign({}, ...features.map((feature) => feature.moments));

function begin(event: EventOf<'meeting.created'>): MeetingState {
  return {
    ...event.facts,
    id: event.id,
    version: 0,
    createdAt: event.at,
    lastAt: event.at,
    touched: { item: 0, floor: 0, objections: 0 },
    ...phase.begin(event),
    ...agenda.begin(event),
    ...floor.begin(event),
    ...consensus.begin(event),
    ...attendance.begin(event),
    ...actions.begin(event),
    ...report.begin(event),
    timeline: [],
  };
}

/** The first event of a log is `meeting.created`; without it there is no state. */
export function evolve(state: MeetingState | undefined, event: MeetingEvent): MeetingState {
  const before = event.type === 'meeting.created' ? (state ?? begin(event)) : state;
  if (before === undefined) throw new Error('a log begins with meeting.created');
  const after = features.reduce((so, feature) => feature.evolve(so, event), before);
  const version = before.version + 1;
  const touched = {
    item: items.isTouched?.(before, after) ? version : before.touched.item,
    floor: floor.isTouched?.(before, after) ? version : before.touched.floor,
    objections: consensus.isTouched?.(before, after) ? version : before.touched.objections,
  };
  const entry = moments[event.type]?.(before, event);
  const timeline = entry ? [...before.timeline, entry] : before.timeline;
  return { ...after, timeline, version, lastAt: Math.max(before.lastAt, event.at), touched };
}

/** The state of a whole log; undefined for an empty one. */
export function replay(events: readonly MeetingEvent[]): MeetingState | undefined {
  return events.reduce<MeetingState | undefined>(evolve, undefined);
}
