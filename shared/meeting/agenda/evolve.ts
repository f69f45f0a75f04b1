import { changed } from '../../kit/changed.ts';
import type { MeetingEvent } from '../events.ts';
import type { AgendaItem } from '../model/agenda.ts';
import { changeItem, findItem, insertItem, removeItem } from '../model/agenda-tree.ts';
import type { MeetingState } from '../state.ts';

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
    default:
      return state;
  }
}
