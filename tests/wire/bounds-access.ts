// The bounds on people, sessions and their connections, filled.
import type { Socket } from 'socket.io-client';
import { expect } from 'vitest';
import { ResponseCache } from '../../server/gateways/http/response-cache.ts';
import type { BoundName } from '../../server/rooms/bounds.ts';
import { must } from '../../shared/kit/must.ts';
import type { Role } from '../../shared/meeting/roles.ts';
import { wireVersion } from '../../shared/wire/version.ts';
import { createMeeting, join } from '../support/contract.ts';
import { HandClock } from '../support/hand-clock.ts';
import { enter, floor, live, next, type Place } from '../support/place.ts';

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

  observersPerAddress: async () => {
    const place = await live({ observersPerAddress: 2 }, { trustProxy: 1 });
    const { url } = place.server;
    const socketOf = async (role: Role, address: string): Promise<Socket> => {
      const { session } = await join(url, place.meeting.id, place.meeting.links[role], { name: role });
      return floor(place, session, { 'x-forwarded-for': address });
    };
    const here = '192.0.2.1';
    for (const role of ['observer', 'observer'] as const) await next(await socketOf(role, here), 'snapshot');
    expect(await next(await socketOf('observer', here), 'disconnect')).toBe('io server disconnect');
    await next(await socketOf('member', here), 'snapshot');
    await next(await socketOf('observer', '192.0.2.2'), 'snapshot');
  },

  snapshots: async () => {
    const place = await live({ snapshots: 3 });
    const ana = await enter(place, 'member', 'Ana');
    const again = () => floor(place, ana.joined.session);
    for (let count = 0; count < 2; count += 1) await next(again(), 'snapshot');
    expect(await next(again(), 'disconnect')).toBe('transport close');
    // A client that names its version receives what it missed and is not counted.
    const { session } = ana.joined;
    const auth = { meeting: place.meeting.id, session, version: must(ana.state, 'the state').version, wire: wireVersion };
    await next(floor(place, session, {}, auth), 'resumed');
  },

  rooms: async () => {
    const clock = new HandClock();
    const place = await live({ rooms: 2, idle: 1e9 }, { clock });
    const { url, organiserKey } = place.server;
    const count = async (): Promise<string | undefined> => /rapporteur_rooms (\d+)/.exec(await (await fetch(`${url}/metrics`)).text())?.[1];
    for (let round = 0; round < 4; round += 1) {
      const { id } = await createMeeting(url, organiserKey, {
        title: `Call ${round}`,
        startsAt: '2016-09-13T13:00:00Z',
        durationMinutes: 60,
        chair: { name: 'L' },
        secretariat: [{ name: 'S' }],
        agenda: [],
      });
      await fetch(`${url}/api/meetings/${id}/links`, { headers: { authorization: `Bearer ${organiserKey}` } });
      await expect.poll(count).toBe('2');
      clock.advance(10_000);
    }
    // The one that somebody is in stays.
    await place.chair.must({ type: 'agenda.adopt' });
  },

  answersKept: async () => {
    const cache = new ResponseCache(new HandClock(), 10_000);
    let made = 0;
    const ask = (name: string): Promise<unknown> =>
      cache.find(
        {
          name,
          edition: '1',
          make: async (_signal, began) => {
            began('1');
            made += 1;
            return { bytes: new Uint8Array(2000), tag: name };
          },
        },
        new AbortController().signal,
      );
    for (const name of ['a', 'b', 'a', 'b']) await ask(name);
    expect(made).toBe(2);
    for (const name of ['c', 'b', 'a']) await ask(name);
    expect(made).toBe(4);
  },
} satisfies Partial<Record<BoundName, () => Promise<void>>>;
