// People expected by the link of a role: those whose entries a newcomer of that name would take over, and the names in the facts.

import type { Participant } from '../model/attendance.ts';
import type { Role } from '../roles.ts';
import type { MeetingState } from '../state.ts';
import { isNoted } from './presence.ts';
import { isSameName } from './same-name.ts';

type KnownDetails = Pick<Participant, 'name' | 'affiliation' | 'group' | 'region'>;

/** More than this are no help to choose from. */
const most = 300;

/** By name. Nobody is expected by the observers' link, which anybody may have. */
export function expectedBy({ participants, chair, secretariat }: MeetingState, role: Role): KnownDetails[] {
  if (role === 'observer') return [];
  const entries: KnownDetails[] = participants
    .filter((person) => (person.expected === true || person.noted === true) && person.role === role && person.visits.every(isNoted))
    .map(({ name, affiliation, group, region }) => ({ name, affiliation, group, region }));
  const named = role === 'chair' ? [chair] : role === 'secretariat' ? secretariat : [];
  const listed = (name: string): boolean => participants.some((person) => person.role === role && isSameName(person.name, name));
  const others = named.filter(({ name }) => !listed(name)).map(({ name, affiliation }) => ({ name, affiliation }));
  return [...entries, ...others].sort((one, other) => (one.name < other.name ? -1 : 1)).slice(0, most);
}

/** The one person with this name, in any spelling; undefined if there is none, or more than one. */
export function expectedAs<T extends KnownDetails>(expected: readonly T[], name: string): T | undefined {
  const [found, ...others] = expected.filter((person) => isSameName(person.name, name));
  return others.length > 0 ? undefined : found;
}
