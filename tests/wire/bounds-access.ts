// The bounds on people, sessions and their connections, filled.
import { expect } from 'vitest';
import type { BoundName } from '../../server/rooms/bounds.ts';
import type { Role } from '../../shared/meeting/state.ts';
import { live, type Place } from '../support/place.ts';

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
} satisfies Partial<Record<BoundName, () => Promise<void>>>;
