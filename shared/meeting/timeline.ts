// Which events a person wants to see later, with the names as they were then.
import { findItem } from './agenda/tree.ts';
import { countsOf } from './consensus/gauge.ts';
import type { Gauge } from './consensus/model.ts';
import type { EventOf, MeetingEvent } from './events.ts';
import type { MeetingState, TimelineEntry } from './state.ts';

/** The question and what was answered, by option. */
function told({ question, options, answers }: Gauge, { counts, lost }: EventOf<'gauge.closed'>): string {
  if (lost) return question;
  const chosen =
    counts ??
    countsOf(
      answers.map(({ option }) => option),
      options.length,
    );
  return `${question} ${options.map((option, index) => `${option}: ${chosen[index] ?? 0}`).join('; ')}`;
}

/** Someone who was listed before goes by another name, by their own word and while the call is live. */
function renamed(
  { phase, participants }: MeetingState,
  { type, participant, at, by }: EventOf<'participant.joined' | 'attendance.noted'>,
): TimelineEntry | undefined {
  const known = participants.find(({ id }) => id === participant.id);
  if (phase !== 'live' || !known || known.name === participant.name || (type === 'attendance.noted' && by !== participant.id)) return undefined;
  return { at, type: 'participant.renamed', title: `${known.name} → ${participant.name}`, participantId: participant.id };
}

/** The moment an event makes, seen from the state before it; undefined for what is not worth showing. */
export function moment(before: MeetingState, event: MeetingEvent): TimelineEntry | undefined {
  const { at } = event;
  switch (event.type) {
    case 'meeting.circulated':
    case 'meeting.opened':
    case 'meeting.closed':
    case 'agenda.adopted':
      return { at, type: event.type };
    case 'meeting.taken-back':
      return { at, type: `${event.what}.taken-back` };
    case 'report.drafted':
      return before.phase === 'drafting' ? undefined : { at, type: event.type };
    case 'report.circulated':
      return { at, type: event.type };
    case 'report.commented':
      return { at, type: event.type, name: event.comment.name, participantId: event.comment.by };
    case 'report.issued':
      return { at, type: event.type, number: event.issue.number };
    case 'item.started':
    case 'item.finished':
    case 'item.deferred':
    case 'item.reopened':
    case 'aob.withdrawn':
    case 'aob.admitted':
    case 'aob.declined': {
      const item = findItem(before.agenda, event.itemId);
      return item && { at, type: event.type, itemId: item.id, title: item.title };
    }
    case 'aob.proposed': {
      const { id, title, proposal } = event.item;
      return { at, type: event.type, itemId: id, title, ...(proposal && { name: proposal.byName, participantId: proposal.by }) };
    }
    case 'floor.given': {
      const request = before.floor.queue.find((waiting) => waiting.id === event.requestId);
      return request && { at, type: event.type, name: request.name, participantId: request.participantId };
    }
    case 'participant.joined':
    case 'attendance.noted':
      return renamed(before, event);
    case 'objections.called':
      return { at, type: event.type, itemId: event.call.itemId, title: event.call.text };
    case 'objections.declared':
      return before.objections ? { at, type: `objections.${event.outcome}`, itemId: before.objections.itemId, title: event.text } : undefined;
    case 'gauge.opened':
      return { at, type: event.type, title: event.gauge.question };
    case 'gauge.closed':
      return before.gauge ? { at, type: event.type, title: told(before.gauge, event) } : undefined;
    default:
      return undefined;
  }
}
