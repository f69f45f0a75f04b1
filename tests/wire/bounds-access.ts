// The bounds on people, sessions and their connections, filled.
import { expect } from 'vitest';
import type { BoundName } from '../../server/rooms/bounds.ts';
import type { Role } from '../../shared/meeting/state.ts';
import { join } from '../support/contract.ts';
import { enter, live, type Place } from '../support/place.ts';

/** The status with which somebody comes in by a role's link. */
async function come({ server, meeting }: Place, role: Role, name?: string): Promise<number> {
  const body = JSON.stringify({ key: meeting.links[role].split('#')[1], name });
  return (await fetch(`${server.url}/api/meetings/${meeting.id}/sessions`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).status;
}

export const accessFills = {
  people: async () => {
    const place = await live({ people: 4, seatsForLeads: 1 });
    expect([await come(place, 'member', 'Ana'), await come(place, 'member', 'Bo'), await come(place, 'member', 'Cy')]).toEqual([201, 201, 409]);
    expect([await come(place, 'observer'), await come(place, 'secretariat', 'Teo'), await come(place, 'chair', 'Mia')]).toEqual([201, 201, 409]);
  },

  observersListed: async () => {
    const place = await live({ observersListed: 2 });
    const crowd = await Promise.all(['A', 'B', 'C', 'D', 'E'].map((name) => come(place, 'observer', name)));
    expect(crowd.toSorted()).toEqual([201, 201, 409, 409, 409]);
    expect([await come(place, 'observer'), await come(place, 'member', 'Ana'), await come(place, 'secretariat', 'Teo')]).toEqual([201, 201, 201]);
  },

  seatsForLeads: async () => {
    const place = await live({ people: 5, seatsForLeads: 3 });
    const crowd = await Promise.all(['A', 'B', 'C'].map((name) => come(place, 'member', name)));
    expect(crowd.toSorted()).toEqual([201, 409, 409]);
    expect([await come(place, 'secretariat', 'Teo'), await come(place, 'chair', 'Mia')]).toEqual([201, 201]);
  },

  sessionsPerLink: async () => {
    const place = await live({ sessionsPerLink: 3 });
    const { url } = place.server;
    const observer = () => join(url, place.meeting.id, place.meeting.links.observer);
    const here = await enter(place, 'observer');
    const [first, second, third] = [await observer(), await observer(), await observer()];
    const holds = async ({ session }: { session: string }): Promise<boolean> =>
      (await fetch(`${url}/api/meetings/${place.meeting.id}/you`, { headers: { authorization: `Bearer ${session}` } })).ok;
    expect([await holds(here.joined), await holds(first), await holds(second), await holds(third)]).toEqual([true, false, true, true]);
    // Other links are not touched, and those who are connected stay.
    expect(await come(place, 'member', 'Ana')).toBe(201);
    expect(here.socket.connected).toBe(true);
  },
} satisfies Partial<Record<BoundName, () => Promise<void>>>;
