import { changed } from '../../kit/changed.ts';
import type { MeetingEvent } from '../events.ts';
import type { MeetingState } from '../state.ts';
import type { TakenBack } from './model.ts';

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
    case 'report.drafted': {
      const of = state.issues.at(-1)?.number;
      const correction = state.phase === 'issued' && of !== undefined ? { of, ...(event.reason !== undefined && { reason: event.reason }) } : state.correction;
      return { ...state, phase: 'drafting', commentsUntil: undefined, ...(correction && { correction }) };
    }
    case 'report.options-set': {
      const { type: _type, at: _at, by: _by, symbol, ...said } = event;
      const { symbol: was, ...options } = { ...state.reportOptions, ...said };
      const now = symbol === undefined ? was : symbol;
      return { ...state, reportOptions: { ...options, ...(now != null && { symbol: now }) } };
    }
    case 'report.issued':
      return { ...state, phase: 'issued', issues: [...state.issues, { ...event.issue, issuedAt: event.at, issuedBy: event.by }] };
    case 'action.updated':
      // What was brought from another meeting is kept with its text.
      if (event.status === 'carried' || state.carried.some(({ id }) => id === event.actionId)) return state;
      return { ...state, actions: { ...state.actions, [event.actionId]: { status: event.status, updatedAt: event.at, updatedBy: event.by } } };
    default:
      return state;
  }
}
