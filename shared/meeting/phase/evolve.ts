import { changed } from '../../kit/changed.ts';
import type { MeetingEvent } from '../events.ts';
import type { TakenBack } from '../model/phase.ts';
import type { MeetingState } from '../state.ts';

function takenBack(state: MeetingState, what: TakenBack): MeetingState {
  if (what === 'adoption') return { ...state, adoptedAt: undefined };
  if (what === 'closing') return { ...state, phase: 'live', closedAt: undefined };
  return { ...state, phase: state.circulatedAt === undefined ? 'draft' : 'circulated', openedAt: undefined };
}

export function evolvePhase(state: MeetingState, event: MeetingEvent): MeetingState {
  switch (event.type) {
    case 'meeting.amended':
      return changed(state, event.changes);
    case 'meeting.circulated':
      return { ...state, phase: 'circulated', circulatedAt: event.at };
    case 'meeting.opened':
      return { ...state, phase: 'live', openedAt: event.at };
    case 'meeting.closed':
      return { ...state, phase: 'drafting', closedAt: event.at };
    case 'meeting.taken-back':
      return takenBack(state, event.what);
    default:
      return state;
  }
}
