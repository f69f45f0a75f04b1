// The log of a meeting without the times at which people came and went, and without statements. Its state says the same of who was at the call.
import { isNoted } from '../meeting/attendance/presence.ts';
import { visitsToCall } from '../meeting/attendance/visits.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import { replay } from '../meeting/evolve.ts';
import type { Participant } from '../meeting/model/attendance.ts';
import type { MeetingState } from '../meeting/state.ts';

const isPhase = ({ type }: MeetingEvent): boolean => type.startsWith('meeting.') || type.startsWith('report.');

const withoutVisits = (participant: Participant): Participant => ({ ...participant, visits: participant.visits.filter(isNoted) });

/** Without what is not kept; undefined where nothing is left of it. */
function stripped(event: MeetingEvent): MeetingEvent | undefined {
  switch (event.type) {
    case 'participant.arrived':
    case 'participant.left':
      return undefined;
    case 'participant.joined':
    case 'participants.merged':
    case 'attendance.noted':
      return { ...event, participant: withoutVisits(event.participant) };
    case 'floor.handed-in': {
      const { text: _text, ...rest } = event;
      return rest;
    }
    default:
      return event;
  }
}

function stringsIn(value: unknown, found: (text: string) => void): void {
  if (typeof value === 'string') found(value);
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) stringsIn(part, found);
}

/** A person's joining gets the time of the first event that names them, or of the end of the phase. */
function withoutTimesOfJoining(events: readonly MeetingEvent[]): MeetingEvent[] {
  const kept: MeetingEvent[] = [];
  const waiting = new Map<string, MeetingEvent[]>();
  const release = (id: string, at: number): void => {
    for (const event of waiting.get(id) ?? []) kept.push({ ...event, at });
    waiting.delete(id);
  };
  for (const event of events) {
    if (event.type === 'participant.joined') {
      const { id } = event.participant;
      waiting.set(id, [...(waiting.get(id) ?? []), event]);
      continue;
    }
    if (isPhase(event)) for (const id of [...waiting.keys()]) release(id, event.at);
    else if (waiting.size > 0) stringsIn(event, (text) => release(text, event.at));
    kept.push(event);
  }
  const last = kept.at(-1)?.at ?? 0;
  for (const id of [...waiting.keys()]) release(id, last);
  return kept;
}

/** The entry of a person without times: whoever was seen at the call is noted as present, and not as excused. */
function presenceOf(person: Participant, { openedAt, closedAt, lastAt }: MeetingState): Participant {
  const there = visitsToCall({ openedAt, closedAt }, person.visits);
  const { apologies: _apologies, byPhone: _byPhone, ...seen } = person;
  const at = closedAt ?? openedAt ?? lastAt;
  const wasSeen = openedAt !== undefined && there.some((visit) => !isNoted(visit));
  if (wasSeen) return { ...seen, visits: [{ arrivedAt: at, leftAt: at }] };
  return { ...person, visits: there.some(isNoted) ? [{ arrivedAt: at, leftAt: at }] : [] };
}

const isSame = (one: Participant, other: Participant | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The first of the events is `meeting.created`. */
export function stripEvents(events: readonly MeetingEvent[]): MeetingEvent[] {
  const before = replay(events);
  const kept = withoutTimesOfJoining(events.flatMap((event) => stripped(event) ?? []));
  const after = replay(kept);
  if (!before || !after) return kept;
  const others = new Map(after.participants.map((person) => [person.id, person]));
  const ids = new Set(before.participants.map(({ id }) => id));
  const gone = after.participants.filter(({ id }) => !ids.has(id));
  const at = Math.max(after.lastAt, kept.at(-1)?.at ?? 0);
  return [
    ...kept,
    ...gone.map(({ id }): MeetingEvent => ({ type: 'participant.removed', participantId: id, at, by: 'server' })),
    ...before.participants
      .map((person) => presenceOf(person, before))
      .filter((person) => !isSame(person, others.get(person.id)))
      .map((participant): MeetingEvent => ({ type: 'attendance.noted', participant, at, by: 'server' })),
  ];
}
