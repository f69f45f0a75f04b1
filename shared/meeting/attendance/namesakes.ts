// Names that may be taken for a lead's.
import { lookOf, skeleton } from '../../kit/skeleton.ts';
import type { Participant } from '../model/attendance.ts';
import type { Role } from '../roles.ts';
import { isLead } from '../roles.ts';
import type { MeetingState } from '../state.ts';
import { soundsLikeOffice } from './offices.ts';

/** The people whose names a person’s name is compared with. */
export type MeetingPeople = Pick<MeetingState, 'participants' | 'chair' | 'secretariat'>;

/** `another`: it looks like the name of someone who leads here. `office`: it sounds like an office, or looks like the name of a lead who is not listed. */
export interface Namesake {
  role: Role;
  why: 'another' | 'office';
}

interface NameLook {
  words: string[];
  whole: string;
  sorted: string;
}

/** Words of a name in which another name is looked for. */
const mostWords = 12;

function lookFrom(name: string): NameLook {
  const words = lookOf(name).slice(0, mostWords);
  return { words, whole: skeleton(words), sorted: skeleton(words.toSorted()) };
}

/** The leads' names: of those who are listed, and of those whom the facts name. */
interface Leads extends Pick<MeetingPeople, 'chair' | 'secretariat'> {
  listed: NameLook[];
  expected: NameLook[];
}
const known = new WeakMap<readonly Participant[], Leads>();

function leadsOf({ participants, chair, secretariat }: MeetingPeople): Leads {
  const found = known.get(participants);
  if (found?.chair === chair && found.secretariat === secretariat) return found;
  const leads: Leads = {
    chair,
    secretariat,
    listed: participants.filter(({ role }) => isLead(role)).map(({ name }) => lookFrom(name)),
    expected: [chair, ...secretariat].map(({ name }) => lookFrom(name)),
  };
  known.set(participants, leads);
  return leads;
}

/** Whether it is one of these names in whatever order and spacing, or has one of two words or more in it. */
function looksLike({ words, whole, sorted }: NameLook, names: readonly NameLook[]): boolean {
  const stretches = new Set(words.flatMap((_, from) => words.slice(from).map((_, more) => skeleton(words.slice(from, from + more + 1)))));
  return names.some((name) => name.whole !== '' && (name.whole === whole || name.sorted === sorted || (name.words.length > 1 && stretches.has(name.whole))));
}

/** Whether someone who is no lead has a name that may be taken for a lead's, and what they are. An entry that the Secretariat made is as it says. */
export function namesakeOf(meeting: MeetingPeople, { role, name, noted }: Pick<Participant, 'role' | 'name' | 'noted'>): Namesake | undefined {
  if (isLead(role) || noted) return undefined;
  const look = lookFrom(name);
  const { listed, expected } = leadsOf(meeting);
  if (looksLike(look, listed)) return { role, why: 'another' };
  return looksLike(look, expected) || soundsLikeOffice(look.words) ? { role, why: 'office' } : undefined;
}
