import type { MeetingEvent } from '../events.ts';
import type { GaugeResult, ObjectionCall } from '../model/consensus.ts';
import { countsOf } from '../model/consensus.ts';
import type { MeetingState } from '../state.ts';
import { latestEnd } from './hearing.ts';

function evolveCall(state: MeetingState, event: MeetingEvent): MeetingState {
  if (event.type === 'objections.called') {
    const call = { ...event.call, calledAt: event.at, calledIn: state.version + 1, answers: [] };
    return { ...state, objections: call };
  }
  const call = state.objections;
  if (!call) return state;
  const change = (next: Partial<ObjectionCall>): MeetingState => ({ ...state, objections: { ...call, ...next } });
  switch (event.type) {
    case 'objections.extended': {
      const listeners = call.listeners.includes(event.participantId) ? call.listeners : [...call.listeners, event.participantId];
      return change({ listeners, endsAt: Math.max(call.endsAt, Math.min(event.endsAt, latestEnd(call))) });
    }
    case 'objections.heard':
      return change({
        heard: [...new Set([...(call.heard ?? []), ...event.participantIds])],
        listeners: [...new Set([...call.listeners, ...event.participantIds])],
        endsAt: Math.max(call.endsAt, Math.min(event.endsAt, latestEnd(call))),
      });
    case 'objections.answered': {
      const others = call.answers.filter(({ participantId }) => participantId !== event.answer.participantId);
      return change({ answers: [...others, { ...event.answer, at: event.at }] });
    }
    case 'objections.taken-back':
      return change({ answers: call.answers.filter(({ participantId }) => participantId !== event.participantId) });
    case 'objections.declared': {
      const { outcome, text, unheard, present, over } = event;
      const { blockId, itemId, seconds, calledAt, answers } = call;
      // In a log from before it had one of its own it has the call’s.
      const id = event.agreementId ?? call.id;
      const agreement = {
        ...{ id, outcome, text, ...(text !== call.text && { asked: call.text }), ...(blockId !== undefined && { blockId }), itemId, seconds, calledAt },
        ...{ declaredAt: event.at, declaredBy: event.by, answers, unheard, present, ...(over && { over }) },
      };
      return { ...state, objections: null, agreements: [...state.agreements, agreement] };
    }
    case 'objections.cancelled':
    case 'meeting.closed':
      return { ...state, objections: null };
    default:
      return state;
  }
}

function evolveGauge(state: MeetingState, event: MeetingEvent): MeetingState {
  if (event.type === 'gauge.opened') return { ...state, gauge: { ...event.gauge, openedAt: event.at, answers: [] } };
  const { gauge } = state;
  if (!gauge) return state;
  switch (event.type) {
    case 'gauge.answered': {
      const others = gauge.answers.filter(({ participantId }) => participantId !== event.answer.participantId);
      return { ...state, gauge: { ...gauge, answers: [...others, event.answer] } };
    }
    case 'gauge.closed': {
      const counts = event.counts ?? countsOf(gauge.answers, gauge.options.length);
      const result: GaugeResult = { ...gauge, closedAt: event.at, counts, ...(event.lost && { lost: true }) };
      return { ...state, gauge: null, gauges: [...state.gauges, result] };
    }
    case 'meeting.closed':
      return { ...state, gauge: null };
    default:
      return state;
  }
}

export function evolveConsensus(state: MeetingState, event: MeetingEvent): MeetingState {
  if (event.type === 'agreement.written') {
    const agreements = state.agreements.map((each) => (each.id === event.agreementId ? { ...each, written: true as const } : each));
    return { ...state, agreements };
  }
  return evolveGauge(evolveCall(state, event), event);
}
