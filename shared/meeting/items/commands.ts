// Taking up an item and leaving it. Leaving one with people in the queue is asked about first.
import { z } from 'zod';
import type { Refused } from '../../codes/refusals.ts';
import { command } from '../command.ts';
import { type Outcome, refuse } from '../decision.ts';
import type { EventBody } from '../events.ts';
import { id } from '../fields.ts';
import type { AgendaItem } from '../model/agenda.ts';
import { findItem } from '../model/agenda-tree.ts';
import type { MeetingState } from '../state.ts';

const waiting = z.enum(['carry', 'clear']).optional();

/** The events that leaving the current item causes on the floor; a refusal if people wait and the command does not say what to do with them. */
function leaveFloor(state: MeetingState, waiting: 'carry' | 'clear' | undefined): Outcome {
  const { queue, speaking } = state.floor;
  if (queue.length > 0 && waiting === undefined) return refuse('people-waiting', String(queue.length));
  const events: EventBody[] = [];
  if (speaking) events.push({ type: 'floor.ended', requestId: speaking.id });
  if (queue.length > 0 && waiting === 'clear') events.push({ type: 'floor.cleared' });
  return events;
}

function notPending(item: AgendaItem): Refused | undefined {
  if (item.status === 'current') return refuse('item-current');
  if (item.status === 'proposed') return refuse('not-admitted');
  return item.status === 'pending' ? undefined : refuse('item-over');
}

export const itemCommands = [
  command('item.start', {
    fields: { itemId: id, waiting },
    overtakenBy: 'item',
    decide: (state, command) => {
      if (state.phase !== 'live') return refuse('not-live');
      const item = findItem(state.agenda, command.itemId);
      if (!item) return refuse('unknown-item');
      const refusal = notPending(item);
      if (refusal) return refusal;
      if (state.current === null) return [{ type: 'item.started', itemId: item.id }];
      const floor = leaveFloor(state, command.waiting);
      if ('refusal' in floor) return floor;
      return [...floor, { type: 'item.finished', itemId: state.current }, { type: 'item.started', itemId: item.id }];
    },
  }),

  command('item.finish', {
    fields: { itemId: id, waiting },
    overtakenBy: 'item',
    decide: (state, command) => {
      if (state.phase !== 'live') return refuse('not-live');
      if (!findItem(state.agenda, command.itemId)) return refuse('unknown-item');
      if (state.current !== command.itemId) return refuse('item-not-current');
      const floor = leaveFloor(state, command.waiting);
      return 'refusal' in floor ? floor : [...floor, { type: 'item.finished', itemId: command.itemId }];
    },
  }),

  command('item.defer', {
    fields: { itemId: id, waiting },
    overtakenBy: 'item',
    decide: (state, command) => {
      if (state.phase !== 'live') return refuse('not-live');
      const item = findItem(state.agenda, command.itemId);
      if (!item) return refuse('unknown-item');
      if (item.status === 'pending') return [{ type: 'item.deferred', itemId: item.id }];
      if (item.status !== 'current') return item.status === 'proposed' ? refuse('not-admitted') : refuse('item-over');
      const floor = leaveFloor(state, command.waiting);
      return 'refusal' in floor ? floor : [...floor, { type: 'item.deferred', itemId: item.id }];
    },
  }),

  command('item.reopen', {
    fields: { itemId: id },
    decide: (state, command) => {
      if (state.phase !== 'live') return refuse('not-live');
      const item = findItem(state.agenda, command.itemId);
      if (!item) return refuse('unknown-item');
      return item.status === 'done' || item.status === 'deferred' ? [{ type: 'item.reopened', itemId: item.id }] : refuse('item-not-over');
    },
  }),
];
