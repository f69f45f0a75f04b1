// The place of a request. The queue is kept in the order in which it is served; this finds the place of one more.
import { isSameName } from '../attendance/same-name.ts';
import type { FloorRequest, Precedence, Rank, RequestKind } from '../model/floor.ts';
import type { MeetingState } from '../state.ts';

const kindRank: Record<RequestKind, number> = { 'point-of-order': 0, reply: 1, question: 2, intervention: 3 };
const lastOfAll = 4;

/** The standing with precedence: as leads set it, otherwise members at a member meeting and observers at an open consultation. */
export function precedenceOf({ floor, kind }: Pick<MeetingState, 'floor' | 'kind'>): Precedence {
  return floor.precedence ?? (kind === 'open' ? 'observers' : 'members');
}

/** The rank that decides a place: one's own, or that of the person let go first. */
export function rankOf({ behind, kind, standing, arrival }: FloorRequest): Rank {
  return behind ?? { kind, standing, arrival };
}

/** Below zero if the first goes before the second; zero only if one let the other go first. */
export function compareRanks(one: FloorRequest, other: FloorRequest, precedence: Precedence): number {
  const weigh = (request: FloorRequest): [number, number, number] => {
    const { kind, standing, arrival } = rankOf(request);
    // Points of order belong to the members, whatever the precedence.
    const ahead = kind === 'point-of-order' ? 'members' : precedence;
    const first = ahead === 'none' || ahead === `${standing}s`;
    return [request.lastWord ? lastOfAll : kindRank[kind], first ? 0 : 1, arrival];
  };
  const [a, b] = [weigh(one), weigh(other)];
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** Whether it is served before everything else. The last word is not, whatever it is about. */
export function isUrgent(request: FloorRequest): boolean {
  return rankOf(request).kind === 'point-of-order' && !request.lastWord;
}

/** The index behind all but the last word. */
export function endOf(queue: readonly FloorRequest[]): number {
  return queue.filter((request) => !request.lastWord).length;
}

/** A request in its place: a point of order after those that rank before it and ahead of everything else, another before the first that ranks after it and is not held. */
export function placed(queue: readonly FloorRequest[], request: FloorRequest, precedence: Precedence): FloorRequest[] {
  const later = queue.findIndex((other) => !other.held && compareRanks(request, other, precedence) < 0);
  const before = queue.slice(0, later === -1 ? queue.length : later);
  const urgent = (other: FloorRequest): boolean => isUrgent(other) && compareRanks(other, request, precedence) <= 0;
  return queue.toSpliced(isUrgent(request) ? before.findLastIndex(urgent) + 1 : before.length, 0, request);
}

/** The queue where precedence has changed: those a lead has put somewhere stay, the others go by rank. */
export function rearranged(queue: readonly FloorRequest[], precedence: Precedence): FloorRequest[] {
  const free = queue.filter((request) => !request.held).sort((one, other) => compareRanks(one, other, precedence));
  return queue.map((request) => (request.held ? request : (free.shift() ?? request)));
}

/** Whether two requests are of one person. One who was added by name alone is known by it. */
export function isSamePerson(one: Pick<FloorRequest, 'participantId' | 'name'>, other: Pick<FloorRequest, 'participantId' | 'name'>): boolean {
  if (one.participantId !== undefined || other.participantId !== undefined) return one.participantId === other.participantId;
  return isSameName(one.name, other.name);
}
