import type { MeetingEvent } from '../events.ts';
import type { AgendaItem } from '../model/agenda.ts';
import { changeItem, findItem, insertItem, removeItem } from '../model/agenda-tree.ts';
import type { MeetingState } from '../state.ts';

export function evolveAob(state: MeetingState, event: MeetingEvent): MeetingState {
  const change = (itemId: string, how: (item: AgendaItem) => AgendaItem): MeetingState => ({ ...state, agenda: changeItem(state.agenda, itemId, how) });
  switch (event.type) {
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
