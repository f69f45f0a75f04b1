import type { MeetingEvent } from '../events.ts';
import type { AgendaItem, Spell } from '../model/agenda.ts';
import { changeItem, findItem } from '../model/agenda-tree.ts';
import type { MeetingState } from '../state.ts';

const open = (item: AgendaItem, at: number): AgendaItem => ({ ...item, status: 'current', spells: [...item.spells, { startedAt: at }] });

const shut = (item: AgendaItem, status: AgendaItem['status'], at: number): AgendaItem => ({
  ...item,
  status,
  spells: item.spells.map((spell): Spell => (spell.endedAt === undefined ? { ...spell, endedAt: at } : spell)),
});

export function evolveItems(state: MeetingState, event: MeetingEvent): MeetingState {
  const change = (itemId: string, how: (item: AgendaItem) => AgendaItem): MeetingState => ({ ...state, agenda: changeItem(state.agenda, itemId, how) });
  switch (event.type) {
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
    default:
      return state;
  }
}
