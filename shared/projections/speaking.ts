// Speaking times, by person and by stakeholder group.

import { isSamePerson } from '../meeting/floor/order.ts';
import type { Spoken } from '../meeting/model/floor.ts';
import type { MeetingState } from '../meeting/state.ts';

export interface PersonSpeaking {
  participantId?: string;
  name: string;
  affiliation?: string;
  group?: string;
  /** Milliseconds in all. */
  ms: number;
  /** How often they had the floor; an intervention that was interrupted counts once. */
  turns: number;
}

export interface GroupSpeaking {
  /** Absent for those who stated none. */
  group?: string;
  ms: number;
  turns: number;
  people: number;
}

export interface SpeakingTimes {
  totalMs: number;
  /** The longest first. */
  people: PersonSpeaking[];
  /** The longest first. */
  groups: GroupSpeaking[];
}

/** The speaking times so far, including the current speaker's. Groups are those of the present list of people. */
export function speakingTimes(state: Pick<MeetingState, 'floor' | 'participants'>, now: number): SpeakingTimes {
  const { spoken, speaking } = state.floor;
  const turns: Spoken[] = speaking ? [...spoken, { ...speaking, requestId: speaking.id, itemId: null, endedAt: Math.max(now, speaking.givenAt) }] : [...spoken];
  const people: (PersonSpeaking & { requests: Set<string> })[] = [];
  for (const turn of turns) {
    const listed = state.participants.find(({ id }) => id === turn.participantId);
    const { participantId, name, affiliation, group } = {
      ...turn,
      ...(listed && { name: listed.name, affiliation: listed.affiliation, group: listed.group ?? turn.group }),
    };
    const known = people.find((person) => isSamePerson(person, turn));
    const person = known ?? {
      ...(participantId !== undefined && { participantId }),
      name,
      ...(affiliation !== undefined && { affiliation }),
      ...(group !== undefined && { group }),
      ms: 0,
      turns: 0,
      requests: new Set<string>(),
    };
    if (!known) people.push(person);
    person.ms += turn.endedAt - turn.givenAt;
    person.requests.add(turn.requestId);
    person.turns = person.requests.size;
  }
  const listed = people.map(({ requests: _requests, ...person }) => person).sort((one, other) => other.ms - one.ms);
  return { totalMs: listed.reduce((sum, person) => sum + person.ms, 0), people: listed, groups: byGroup(listed) };
}

function byGroup(people: readonly PersonSpeaking[]): GroupSpeaking[] {
  const groups = new Map<string | undefined, GroupSpeaking>();
  for (const { group, ms, turns } of people) {
    const sum = groups.get(group) ?? { ...(group !== undefined && { group }), ms: 0, turns: 0, people: 0 };
    groups.set(group, { ...sum, ms: sum.ms + ms, turns: sum.turns + turns, people: sum.people + 1 });
  }
  return [...groups.values()].sort((one, other) => other.ms - one.ms);
}
