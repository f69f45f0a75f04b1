// Everything that a meeting keeps about a person by name: for a person who asks for it.
import { isSameName } from '../meeting/attendance/same-name.ts';
import type { MeetingState } from '../meeting/state.ts';

/** Of one meeting. Times in milliseconds since 1970. */
export interface KeptOfPerson {
  meetingId: string;
  title: string;
  /** ISO 8601, UTC. */
  startsAt: string;
  /** As the meeting's facts name them. */
  offices: ('chair' | 'secretariat' | 'host')[];
  attendance: MeetingState['participants'];
  interventions: MeetingState['floor']['spoken'];
  requests: MeetingState['floor']['queue'];
  proposals: { itemId: string; title: string; reason?: string }[];
  /** Their answers to questions put to the room. */
  answers: { text: string; answer: string; reason?: string; at: number }[];
  gauges: { question: string; option: string }[];
  comments: MeetingState['comments'];
  /** Their reports on actions; without the words of those that were agreed here. */
  reports: { action: string; text: string; at: number }[];
}

export function keptOf(state: MeetingState, name: string): KeptOfPerson {
  const ids = new Set(state.participants.filter((each) => isSameName(each.name, name)).map(({ id }) => id));
  const theirs = (each: { participantId?: string; name: string }): boolean =>
    (each.participantId !== undefined && ids.has(each.participantId)) || isSameName(each.name, name);
  const { chair, secretariat, hostCountry, floor, objections, gauge } = state;
  const named = (person: { name: string } | undefined): boolean => person !== undefined && isSameName(person.name, name);
  const calls = [...state.agreements, ...(objections ? [objections] : [])];
  const items = state.agenda.flatMap((item) => [item, ...item.children]);
  return {
    meetingId: state.id,
    title: state.title,
    startsAt: state.startsAt,
    offices: [
      ...(named(chair) ? ['chair' as const] : []),
      ...(secretariat.some(named) ? ['secretariat' as const] : []),
      ...(named(hostCountry) ? ['host' as const] : []),
    ],
    attendance: state.participants.filter(({ id }) => ids.has(id)),
    interventions: floor.spoken.filter(theirs),
    requests: [...(floor.speaking ? [floor.speaking] : []), ...floor.queue, ...floor.gone.map(({ request }) => request)].filter(theirs),
    proposals: items.flatMap(({ id, title, proposal }) =>
      proposal && theirs({ participantId: proposal.by, name: proposal.byName })
        ? [{ itemId: id, title, ...(proposal.reason !== undefined && { reason: proposal.reason }) }]
        : [],
    ),
    answers: calls.flatMap(({ text, answers }) =>
      answers.filter(theirs).map(({ answer, reason, at }) => ({ text, answer, ...(reason !== undefined && { reason }), at })),
    ),
    gauges: [...state.gauges, ...(gauge ? [gauge] : [])].flatMap(({ question, options, answers }) =>
      answers.filter(theirs).map(({ option }) => ({ question, option: options[option] ?? '' })),
    ),
    comments: state.comments.filter(({ by, name: whose }) => ids.has(by) || isSameName(whose, name)),
    reports: [...state.carried, ...Object.values(state.answers ?? {}).map((answer) => ({ text: '', answer }))].flatMap(({ text: action, answer }) =>
      answer && theirs({ participantId: answer.by, name: answer.name }) ? [{ action, text: answer.text, at: answer.at }] : [],
    ),
  };
}

/** Whether a meeting keeps anything. */
export function keepsAnything({ meetingId: _id, title: _title, startsAt: _at, ...kept }: KeptOfPerson): boolean {
  return Object.values(kept).some((part) => part.length > 0);
}
