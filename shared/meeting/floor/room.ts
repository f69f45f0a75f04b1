// How much of the log statements may take. Every role has room of its own, so that observers take none from members, nor members from leads.
import type { Actor } from '../decision.ts';
import type { Tally } from '../model/floor.ts';
import { isLead, type Role } from '../roles.ts';
import type { MeetingState } from '../state.ts';

type SpokenAmount = Omit<Tally, 'by'>;
type RoleGroup = 'observers' | 'members' | 'leads';

/** Leads hand in for others: one of them may take all the room of leads. */
const most: Record<RoleGroup, { each: SpokenAmount; all: SpokenAmount }> = {
  observers: { each: { times: 60, thousands: 100 }, all: { times: 600, thousands: 1_500 } },
  members: { each: { times: 100, thousands: 400 }, all: { times: 1_500, thousands: 6_000 } },
  leads: { each: { times: 1_500, thousands: 6_000 }, all: { times: 1_500, thousands: 6_000 } },
};

export const thousandsOf = (words: string): number => Math.ceil(words.length / 1000);

/** People who were taken off the list count with observers. */
function groupOf(role: Role | undefined): RoleGroup {
  if (role === undefined || role === 'observer') return 'observers';
  return isLead(role) ? 'leads' : 'members';
}

/** The ids of the people whose statements count with those of observers. */
export function observersOf({ participants }: Pick<MeetingState, 'participants'>): (participantId: string) => boolean {
  const roles = new Map(participants.map(({ id, role }) => [id, role]));
  return (participantId) => groupOf(roles.get(participantId)) === 'observers';
}

/** Whether one more statement of this length fits, for this person and for all of their role. */
export function hasRoom({ floor, participants }: Pick<MeetingState, 'floor' | 'participants'>, { participantId, role }: Actor, words: string): boolean {
  const group = groupOf(role);
  const roles = new Map<string, Role>([...participants.map((person) => [person.id, person.role] as const), [participantId, role]]);
  const theirs = (floor.handedIn ?? []).filter(({ by }) => groupOf(roles.get(by)) === group);
  const fits = (tallies: readonly Tally[], { times, thousands }: SpokenAmount): boolean =>
    tallies.reduce((sum, each) => sum + each.times, 1) <= times && tallies.reduce((sum, each) => sum + each.thousands, thousandsOf(words)) <= thousands;
  return (
    fits(theirs, most[group].all) &&
    fits(
      theirs.filter(({ by }) => by === participantId),
      most[group].each,
    )
  );
}
