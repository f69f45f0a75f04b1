// Counts who is in the room, by stakeholder group and by region.

import { isHere, isNoted } from '../meeting/attendance/presence.ts';
import { isExcused } from '../meeting/attendance/visits.ts';
import type { Participant } from '../meeting/model/attendance.ts';
import { regions } from '../meeting/model/attendance.ts';
import type { MeetingState } from '../meeting/state.ts';

/** How many of the members listed are where. */
export interface Share {
  /** A stakeholder group as it was written, or a region; `''` for those who said none. */
  key: string;
  here: number;
  phone: number;
  apologies: number;
  /** Listed, and none of these. */
  away: number;
}

export interface RoomPicture {
  members: Share;
  /** The largest first, those without a group last; empty where nobody said one. */
  groups: Share[];
  /** Every region, once somebody has said one. */
  regions: Share[];
}

type ShareCount = Exclude<keyof Share, 'key'>;

type Room = Pick<MeetingState, 'participants' | 'openedAt' | 'closedAt'>;

function placeOf(room: Room, person: Participant): ShareCount {
  if (isHere(person)) return 'here';
  if (person.byPhone) return 'phone';
  if (isExcused(room, person)) return 'apologies';
  // Noted as present: in the room, without this program.
  return person.visits.some(isNoted) ? 'here' : 'away';
}

function shareOf(room: Room, key: string, people: readonly Participant[]): Share {
  const share: Share = { key, here: 0, phone: 0, apologies: 0, away: 0 };
  for (const person of people) share[placeOf(room, person)] += 1;
  return share;
}

export const listedIn = ({ here, phone, apologies, away }: Share): number => here + phone + apologies + away;

/** Groups are one where they differ in case or in spaces only. */
const folded = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** Members only: the Chair, the Secretariat and observers are not part of what is agreed. */
export function roomPicture(room: Room): RoomPicture {
  const members = room.participants.filter(({ role }) => role === 'member');
  const byGroup = Map.groupBy(members, ({ group }) => folded(group ?? ''));
  const groups = [...byGroup].map(([key, people]) => shareOf(room, key === '' ? '' : (people[0]?.group ?? '').trim(), people));
  const byRegion = Map.groupBy(members, ({ region }) => region ?? '');
  const places = [...regions, ''].map((key) => shareOf(room, key, byRegion.get(key as '') ?? []));
  return {
    members: shareOf(room, '', members),
    groups: groups.every(({ key }) => key === '')
      ? []
      : groups.sort((one, other) => Number(one.key === '') - Number(other.key === '') || listedIn(other) - listedIn(one) || (one.key < other.key ? -1 : 1)),
    regions: places.slice(0, -1).every((share) => listedIn(share) === 0) ? [] : places.filter((share) => share.key !== '' || listedIn(share) > 0),
  };
}

/** The groups and regions of which nobody can speak; none before the call, when nobody is expected to be there yet. */
export function unheardFrom({ openedAt }: Room, { groups, regions: places }: RoomPicture): Share[] {
  if (openedAt === undefined) return [];
  return [...groups, ...places].filter(({ key, here, phone }) => key !== '' && here + phone === 0);
}
