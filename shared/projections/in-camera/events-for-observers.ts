// The events as observers receive them: as many as there are, so that versions agree, and without the words of what is in camera.

import { closedItems, isClosedNow, wasClosed } from '../../meeting/agenda/closed.ts';
import type { EventOf, MeetingEvent } from '../../meeting/events.ts';
import { evolve } from '../../meeting/evolve.ts';
import type { AgendaItem } from '../../meeting/model/agenda.ts';
import type { MeetingState } from '../../meeting/state.ts';
import { closedItem } from './state-for-observers.ts';

/** Changes nothing but the version. */
const nothing = ({ at }: MeetingEvent): MeetingEvent => ({ type: 'agreement.written', agreementId: 'in-camera', at, by: 'server' });

/** Of an item in camera only its time, its number and its mark change for observers. */
function edited(event: EventOf<'agenda.edited'>): MeetingEvent {
  const { title: _title, presenter: _presenter, documents: _documents, ...changes } = event.changes;
  return { ...event, changes };
}

function ofItem(before: MeetingState, event: MeetingEvent): MeetingEvent {
  const closed = closedItems(before);
  const open = (item: AgendaItem): AgendaItem => closedItem(item, before.language);
  switch (event.type) {
    case 'agenda.added':
      return event.item.inCamera || (event.parent !== null && closed.has(event.parent)) ? { ...event, item: open(event.item) } : event;
    case 'agenda.edited':
      return closed.has(event.itemId) ? edited(event) : event;
    case 'aob.declined': {
      const { reason: _reason, ...rest } = event;
      return closed.has(event.itemId) ? rest : event;
    }
    default:
      return event;
  }
}

function ofFloor(before: MeetingState, event: MeetingEvent): MeetingEvent {
  if (event.type === 'floor.requested' && isClosedNow(before)) {
    const { topic: _topic, ...request } = event.request;
    return { ...event, request };
  }
  if (event.type !== 'floor.edited') return event;
  const { speaking, queue } = before.floor;
  const request = [...queue, ...(speaking ? [speaking] : [])].find(({ id }) => id === event.requestId);
  const { topic: _topic, ...changes } = event.changes;
  return request && wasClosed(before, request.requestedAt) ? { ...event, changes } : event;
}

/** Observers hear nothing of objections and gauges of an item in camera. */
function ofConsensus(before: MeetingState, event: MeetingEvent): MeetingEvent {
  if (event.type === 'objections.called') return closedItems(before).has(event.call.itemId) ? nothing(event) : event;
  if (event.type.startsWith('objections.')) return before.objections && closedItems(before).has(before.objections.itemId) ? nothing(event) : event;
  if (event.type === 'gauge.opened') return isClosedNow(before) ? nothing(event) : event;
  if (event.type.startsWith('gauge.')) return before.gauge && wasClosed(before, before.gauge.openedAt, before.gauge.openedAt) ? nothing(event) : event;
  if (event.type === 'action.answered') {
    const carried = before.carried.find(({ id }) => id === event.actionId);
    return !carried || carried.inCamera ? nothing(event) : event;
  }
  return event;
}

const sameIds = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => one.size === other.size && [...one].every((id) => other.has(id));

/** Whether an event changes what is hidden, so that observers need the whole state again. */
function turns(before: MeetingState, after: MeetingState, event: MeetingEvent): boolean {
  if (isClosedNow(before) !== isClosedNow(after)) return true;
  const added = event.type === 'agenda.added' ? [event.item.id, ...event.item.children.map(({ id }) => id)] : [];
  const closed = new Set([...closedItems(after)].filter((id) => !added.includes(id)));
  return !sameIds(closedItems(before), closed);
}

/** Whether these events need a look at all. */
function concerns(before: MeetingState, event: MeetingEvent): boolean {
  if (closedItems(before).size > 0 || before.carried.some(({ inCamera }) => inCamera)) return true;
  return (
    (event.type === 'agenda.edited' && event.changes.inCamera !== undefined) ||
    (event.type === 'agenda.added' && JSON.stringify(event.item).includes('inCamera'))
  );
}

/** The same list where nothing is in camera; undefined where observers need the whole state instead. */
export function eventsForObservers(state: MeetingState, events: readonly MeetingEvent[]): readonly MeetingEvent[] | undefined {
  if (!events.some((event) => concerns(state, event))) return events;
  const told: MeetingEvent[] = [];
  let before = state;
  for (const event of events) {
    const after = evolve(before, event);
    if (turns(before, after, event)) return undefined;
    told.push(ofConsensus(before, ofFloor(before, ofItem(before, event))));
    before = after;
  }
  return told;
}
