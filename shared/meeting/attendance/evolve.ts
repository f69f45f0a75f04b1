import type { MeetingEvent } from '../events.ts';
import type { Participant } from '../model/attendance.ts';
import type { MeetingState } from '../state.ts';
import { mergedInto } from './merge.ts';
import { isHere, isNoted } from './presence.ts';
import { isSameName } from './same-name.ts';

function put(state: MeetingState, participant: Participant): MeetingState {
  const known = state.participants.some((person) => person.id === participant.id);
  return {
    ...state,
    participants: known ? state.participants.map((person) => (person.id === participant.id ? participant : person)) : [...state.participants, participant],
  };
}

/** Joining clears apologies and the phone note. Joining after the call does not count as having been there. */
function arrive({ apologies, byPhone, ...person }: Participant, at: number, over: boolean): Participant {
  return { ...person, ...(over && apologies && { apologies }), ...(over && byPhone && { byPhone }), visits: [...person.visits, { arrivedAt: at }] };
}

/** A newcomer takes over the entries that expected them or were noted for them, with what these say of them. An entry with a request in the queue stays. */
function welcome(state: MeetingState, newcomer: Participant): MeetingState {
  const { id, name, role } = newcomer;
  const { speaking, queue } = state.floor;
  const asked = new Set([speaking, ...queue].map((request) => request?.participantId));
  const isTheirs = (person: Participant): boolean =>
    person.id !== id &&
    ((person.expected === true && person.role === role) || (person.noted === true && role !== 'observer')) &&
    person.visits.every(isNoted) &&
    !asked.has(person.id) &&
    isSameName(person.name, name) &&
    !contradicts(person.affiliation, newcomer.affiliation);
  const theirs = state.participants.filter(isTheirs);
  const participants = state.participants.filter((person) => !theirs.includes(person));
  return put(
    { ...state, participants },
    theirs.reduce((person, entry) => takeOver(person, entry, state.closedAt !== undefined), newcomer),
  );
}

/** Affiliations distinguish two people of one name. */
function contradicts(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && !isSameName(one, other);
}

/** The newcomer's own words win; an entry gives the rest. Its apologies and phone note stay only once the call is over. */
function takeOver(newcomer: Participant, entry: Participant, over: boolean): Participant {
  const said: Participant = { ...newcomer, visits: [...entry.visits, ...newcomer.visits] };
  for (const each of ['affiliation', 'group', 'region', ...(over ? (['apologies', 'byPhone'] as const) : [])] as const) {
    if (said[each] === undefined && entry[each] !== undefined) Object.assign(said, { [each]: entry[each] });
  }
  return said;
}

export function evolveAttendance(state: MeetingState, event: MeetingEvent): MeetingState {
  const change = (id: string, how: (person: Participant) => Participant): MeetingState => ({
    ...state,
    participants: state.participants.map((person) => (person.id === id ? how(person) : person)),
  });
  switch (event.type) {
    case 'participant.joined':
      return welcome(state, event.participant);
    case 'attendance.noted':
      return put(state, event.participant);
    case 'participant.removed':
      return { ...state, participants: state.participants.filter(({ id }) => id !== event.participantId) };
    case 'participants.merged':
      return mergedInto(state, event);
    case 'observers.counted':
      return { ...state, nameless: Math.max(state.nameless ?? 0, event.most) };
    case 'participant.arrived':
      return change(event.participantId, (person) => (isHere(person) ? person : arrive(person, event.at, state.closedAt !== undefined)));
    case 'participant.left':
      return change(event.participantId, (person) => ({
        ...person,
        visits: person.visits.map((visit) => (visit.leftAt === undefined ? { ...visit, leftAt: Math.max(event.leftAt ?? event.at, visit.arrivedAt) } : visit)),
      }));
    default:
      return state;
  }
}
