// The state as observers receive it, and as everything public is made of it: without the words of what is in camera.

import { closedItems, wasClosed } from '../../meeting/agenda/closed.ts';
import type { Language } from '../../meeting/facts.ts';
import type { CarriedAction } from '../../meeting/model/actions.ts';
import type { AgendaItem } from '../../meeting/model/agenda.ts';
import { flatten } from '../../meeting/model/agenda-tree.ts';
import type { Floor, FloorRequest } from '../../meeting/model/floor.ts';
import type { Role } from '../../meeting/roles.ts';
import type { MeetingState, TimelineEntry } from '../../meeting/state.ts';
import { reportWordsFor } from '../../words/report/report-words.ts';

/** An item in camera as observers see it: its place, its number and its times. */
export function closedItem(item: AgendaItem, language: Language): AgendaItem {
  const { id, label, section, status, minutes, spells, proposal, inCamera } = item;
  return {
    id,
    ...(label !== undefined && { label }),
    title: reportWordsFor(language).form.inCamera,
    section,
    status,
    ...(minutes !== undefined && { minutes }),
    ...(inCamera && { inCamera }),
    documents: [],
    children: item.children.map((child) => closedItem(child, language)),
    spells,
    ...(proposal && { proposal: { by: proposal.by, byName: proposal.byName, proposedAt: proposal.proposedAt, supporters: proposal.supporters } }),
  };
}

/** Actions that were agreed in camera at an earlier meeting are left out. */
export const openActions = (carried: readonly CarriedAction[]): CarriedAction[] => carried.filter(({ inCamera }) => !inCamera);

/** The request without its topic. */
export function withoutTopic<T extends FloorRequest>({ topic: _topic, ...request }: T): Omit<T, 'topic'> {
  return request;
}

function openFloor(state: MeetingState): Floor {
  const { speaking, queue, gone } = state.floor;
  const open = <T extends FloorRequest>(request: T, until?: number): T =>
    request.topic !== undefined && wasClosed(state, request.requestedAt, until) ? (withoutTopic(request) as T) : request;
  return {
    ...state.floor,
    speaking: speaking && open(speaking),
    queue: queue.map((request) => open(request)),
    gone: gone.map((each) => ({ ...each, request: open(each.request, each.at) })),
  };
}

const seen = new WeakMap<MeetingState, MeetingState>();

/** The same state where nothing is in camera. */
export function stateForObservers(state: MeetingState): MeetingState {
  const closed = closedItems(state);
  if (closed.size === 0 && !state.carried.some(({ inCamera }) => inCamera)) return state;
  const before = seen.get(state);
  if (before) return before;
  const { language, objections, gauge } = state;
  const agenda = state.agenda.map((item) => {
    if (closed.has(item.id)) return closedItem(item, language);
    return flatten([item]).some(({ id }) => closed.has(id))
      ? { ...item, children: item.children.map((child) => (closed.has(child.id) ? closedItem(child, language) : child)) }
      : item;
  });
  let asked = false;
  const shown = (entry: TimelineEntry): TimelineEntry[] => {
    const { itemId, type } = entry;
    // A gauge is closed after it was opened, maybe when the item is over.
    if (type === 'gauge.opened') asked = wasClosed(state, entry.at, entry.at);
    if (itemId === undefined) return type.startsWith('gauge.') && asked ? [] : [entry];
    if (!closed.has(itemId)) return [entry];
    return type.startsWith('objections.') ? [] : [{ ...entry, title: reportWordsFor(language).form.inCamera }];
  };
  const open: MeetingState = {
    ...state,
    agenda,
    floor: openFloor(state),
    objections: objections && !closed.has(objections.itemId) ? objections : null,
    agreements: state.agreements.filter(({ itemId }) => !closed.has(itemId)),
    gauge: gauge && !wasClosed(state, gauge.openedAt, gauge.openedAt) ? gauge : null,
    gauges: state.gauges.filter(({ openedAt }) => !wasClosed(state, openedAt, openedAt)),
    carried: openActions(state.carried),
    // Any of these may be about an action under a hidden item.
    answers: undefined,
    timeline: state.timeline.flatMap(shown),
  };
  seen.set(state, open);
  return open;
}

/** The state as a role receives it. */
export function stateFor(role: Role, state: MeetingState): MeetingState {
  return role === 'observer' ? stateForObservers(state) : state;
}
