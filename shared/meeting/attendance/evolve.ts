import type { MeetingEvent } from '../events.ts';
import type { MeetingState, Participant } from '../state.ts';

function put(state: MeetingState, participant: Participant): MeetingState {
  const known = state.participants.some((person) => person.id === participant.id);
  return {
    ...state,
    participants: known ? state.participants.map((person) => (person.id === participant.id ? participant : person)) : [...state.participants, participant],
  };
}

const isHere = (person: Participant): boolean => person.visits.length > 0 && person.visits.at(-1)?.leftAt === undefined;

/** Joining clears apologies and the phone note. Joining after the call does not count as having been there. */
function arrive({ apologies, byPhone, ...person }: Participant, at: number, over: boolean): Participant {
  return { ...person, ...(over && apologies && { apologies }), ...(over && byPhone && { byPhone }), visits: [...person.visits, { arrivedAt: at }] };
}

/** A newcomer takes over the entry that expected them; an entry with a note, or with a request in the queue, stays. */
function welcome(state: MeetingState, { id, name, role }: Participant): MeetingState {
  const { speaking, queue } = state.floor;
  const asked = new Set([speaking, ...queue].map((request) => request?.participantId));
  const isTheirs = (person: Participant): boolean =>
    person.expected === true &&
    person.id !== id &&
    person.role === role &&
    person.visits.length === 0 &&
    !asked.has(person.id) &&
    person.name.trim().toLowerCase() === name.trim().toLowerCase();
  return { ...state, participants: state.participants.filter((person) => !isTheirs(person)) };
}

export function evolvePeople(state: MeetingState, event: MeetingEvent): MeetingState {
  const change = (id: string, how: (person: Participant) => Participant): MeetingState => ({
    ...state,
    participants: state.participants.map((person) => (person.id === id ? how(person) : person)),
  });
  switch (event.type) {
    case 'participant.joined':
      return put(welcome(state, event.participant), event.participant);
    case 'attendance.noted':
      return put(state, event.participant);
    case 'participant.removed':
      return { ...state, participants: state.participants.filter(({ id }) => id !== event.participantId) };
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
