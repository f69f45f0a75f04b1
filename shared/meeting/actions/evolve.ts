import type { MeetingEvent } from '../events.ts';
import type { MeetingState } from '../state.ts';
import type { CarriedAction } from './model.ts';

/** The effect of events on actions from earlier meetings. */
export function evolveCarried(state: MeetingState, event: MeetingEvent): MeetingState {
  const change = (actionId: string, how: (action: CarriedAction) => CarriedAction): MeetingState =>
    state.carried.some(({ id }) => id === actionId)
      ? { ...state, carried: state.carried.map((action) => (action.id === actionId ? how(action) : action)) }
      : state;
  switch (event.type) {
    case 'action.updated':
      return change(event.actionId, (action) => ({ ...action, status: event.status }));
    case 'action.answered': {
      const { text, name, at, by } = event;
      return change(event.actionId, ({ answer: _answer, ...action }) => (text === null ? action : { ...action, answer: { text, by, name, at } }));
    }
    default:
      return state;
  }
}
