import type { MeetingEvent } from '../events.ts';
import type { ActionAnswer, CarriedAction } from '../model/actions.ts';
import type { MeetingState } from '../state.ts';

export function evolveActions(state: MeetingState, event: MeetingEvent): MeetingState {
  const change = (actionId: string, how: (action: CarriedAction) => CarriedAction): MeetingState =>
    state.carried.some(({ id }) => id === actionId)
      ? { ...state, carried: state.carried.map((action) => (action.id === actionId ? how(action) : action)) }
      : state;
  switch (event.type) {
    case 'action.updated': {
      const { actionId, status, at, by } = event;
      // Actions from another meeting keep their status with their text.
      if (state.carried.some(({ id }) => id === actionId)) return change(actionId, (action) => ({ ...action, status }));
      return status === 'carried' ? state : { ...state, actions: { ...state.actions, [actionId]: { status, updatedAt: at, updatedBy: by } } };
    }
    case 'action.answered': {
      const { actionId, text, name, at, by, byLink, done, due } = event;
      const answer: ActionAnswer | undefined = text === null ? undefined : { text, by, name, at, ...(byLink && { byLink, done, due }) };
      if (state.carried.some(({ id }) => id === actionId))
        return change(actionId, ({ answer: _answer, ...action }) => ({ ...action, ...(answer && { answer }) }));
      return answer ? { ...state, answers: { ...state.answers, [actionId]: answer } } : state;
    }
    default:
      return state;
  }
}
