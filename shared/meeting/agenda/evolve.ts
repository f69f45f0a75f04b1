import { changed } from '../../kit/changed.ts';
import type { MeetingEvent } from '../events.ts';
import type { MeetingState } from '../state.ts';
import type { AgendaItem, Spell } from './model.ts';
import { changeItem, findItem, insertItem, removeItem } from './tree.ts';

const open = (item: AgendaItem, at: number): AgendaItem => ({ ...item, status: 'current', spells: [...item.spells, { startedAt: at }] });

const shut = (item: AgendaItem, status: AgendaItem['status'], at: number): AgendaItem => ({
  ...item,
  status,
  spells: item.spells.map((spell): Spell => (spell.endedAt === undefined ? { ...spell, endedAt: at } : spell)),
});

export function evolveAgenda(state: MeetingState, event: MeetingEvent): MeetingState {
  const change = (itemId: string, how: (item: AgendaItem) => AgendaItem): MeetingState => ({ ...state, agenda: changeItem(state.agenda, itemId, how) });
  switch (event.type) {
    case 'agenda.added': {
      if (findItem(state.agenda, event.item.id)) return state;
      return { ...state, agenda: insertItem(state.agenda, event.item, event.parent, event.index) };
    }
    case 'agenda.edited':
      return change(event.itemId, (item) => changed(item, event.changes));
    case 'agenda.moved': {
      const item = findItem(state.agenda, event.itemId);
      if (!item) return state;
      const rest = removeItem(state.agenda, event.itemId);
      if (event.parent !== null && !findItem(rest, event.parent)) return state;
      return { ...state, agenda: insertItem(rest, item, event.parent, event.index) };
    }
    case 'agenda.removed':
      return {
        ...state,
        agenda: removeItem(state.agenda, event.itemId),
        ...(event.closed && { closedAway: [...(state.closedAway ?? []), ...event.closed] }),
        current: state.current === event.itemId ? null : state.current,
      };
    case 'agenda.adopted':
      return { ...state, adoptedAt: event.at };
    case 'item.started': {
      if (!findItem(state.agenda, event.itemId)) return state;
      return { ...change(event.itemId, (item) => open(item, event.at)), current: event.itemId };
    }
    case 'item.finished':
    case 'item.deferred': {
      const status = event.type === 'item.finished' ? 'done' : 'deferred';
      return { ...change(event.itemId, (item) => shut(item, status, event.at)), current: state.current === event.itemId ? null : state.current };
    }
    case 'item.reopened':
      return change(event.itemId, (item) => ({ ...item, status: 'pending' }));
    case 'aob.proposed':
      return findItem(state.agenda, event.item.id) ? state : { ...state, agenda: [...state.agenda, event.item] };
    case 'aob.supported':
      return change(event.itemId, (item) =>
        item.proposal ? { ...item, proposal: { ...item.proposal, supporters: [...item.proposal.supporters, event.participantId] } } : item,
      );
    case 'aob.withdrawn':
      return change(event.itemId, (item) => ({ ...item, status: 'withdrawn' }));
    case 'aob.admitted': {
      const item = findItem(state.agenda, event.itemId);
      if (!item) return state;
      const admitted: AgendaItem = { ...item, status: 'pending', ...(event.minutes !== undefined && { minutes: event.minutes }) };
      const rest = removeItem(state.agenda, event.itemId);
      const under = event.parent === undefined ? undefined : rest.find(({ id }) => id === event.parent);
      if (under) return { ...state, agenda: insertItem(rest, admitted, under.id, under.children.length) };
      // Last of those admitted, before what still waits.
      const waiting = rest.findIndex((entry) => entry.section === 'aob' && ['proposed', 'declined', 'withdrawn'].includes(entry.status));
      return { ...state, agenda: insertItem(rest, admitted, null, waiting === -1 ? rest.length : waiting) };
    }
    case 'aob.declined':
      return change(event.itemId, (item) => ({
        ...item,
        status: 'declined',
        ...(item.proposal && event.reason !== undefined && { proposal: { ...item.proposal, declined: event.reason } }),
      }));
    default:
      return state;
  }
}
