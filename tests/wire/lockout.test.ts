// A crowd by one link, and the leads' ways to handle it.
import { expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import { join } from '../support/contract.ts';
import { HandClock } from '../support/hand-clock.ts';
import { enter, floor, live, next, type Place } from '../support/place.ts';

const revoke = async ({ server, meeting }: Place, role: string): Promise<number> => {
  const path = `${server.url}/api/meetings/${meeting.id}/links/${role}`;
  return (await fetch(path, { method: 'DELETE', headers: { authorization: `Bearer ${server.organiserKey}` } })).status;
};

test('[AU36] 2,050 named joins by the observers’ link leave room for the Chair, the Secretariat and members; revoking the link clears the list', async () => {
  const place = await live({});
  const { server, meeting, chair } = place;
  const key = must(meeting.links.observer.split('#')[1], 'the key');
  const statuses: number[] = [];
  for (let from = 0; from < 2050; from += 50) {
    const these = Array.from({ length: 50 }, async (_, index) => {
      const body = JSON.stringify({ key, name: `Crowd ${from + index}` });
      return (await fetch(`${server.url}/api/meetings/${meeting.id}/sessions`, { method: 'POST', headers: { 'content-type': 'application/json' }, body }))
        .status;
    });
    statuses.push(...(await Promise.all(these)));
  }
  expect(statuses.filter((status) => status === 201).length).toBeLessThanOrEqual(2000);
  expect(statuses.filter((status) => status === 409 || status === 429).length).toBeGreaterThanOrEqual(50);
  for (const role of ['chair', 'secretariat', 'member'] as const) await join(server.url, meeting.id, meeting.links[role], { name: `Late ${role}` });
  await chair.must({ type: 'agenda.adopt' });
  expect(await revoke(place, 'observer')).toBe(204);
  const state = await chair.until(({ participants }) => !participants.some(({ role }) => role === 'observer'));
  expect(state.participants.map(({ name }) => name)).toEqual(['Lynn', 'Late chair', 'Late secretariat', 'Late member']);
});

test('[AU38] observers’ points of order stand after a member’s, and leave the queue with their link', async () => {
  const place = await live({});
  const crowd = await Promise.all(Array.from({ length: 10 }, (_, index) => enter(place, 'observer', `Crowd ${index}`)));
  for (const each of crowd) await each.must({ type: 'floor.request', kind: 'point-of-order' });
  const ana = await enter(place, 'member', 'Ana');
  const asked = await ana.must({ type: 'floor.request', kind: 'point-of-order' });
  expect(asked.floor.queue[0]?.name).toBe('Ana');
  expect(asked.floor.queue).toHaveLength(11);
  await revoke(place, 'observer');
  const state = await ana.until(({ floor, participants }) => floor.queue.length === 1 && participants.length === 2);
  expect(state.floor.queue[0]?.name).toBe('Ana');
});

test('[AU37] who is removed is put out at once, and comes in again by the link as another', async () => {
  const place = await live({});
  const eve = await enter(place, 'member', 'Eve');
  const goodbye = new Promise((resolve) => eve.socket.once('goodbye', resolve));
  await eve.must({ type: 'floor.request' });
  const { participantId } = eve.joined;
  const state = await place.chair.must({ type: 'people.remove', participantId });
  expect([state.floor.queue, state.participants.map(({ name }) => name)]).toEqual([[], ['Lynn']]);
  expect(await goodbye).toBe('revoked');
  const again = await join(place.server.url, place.meeting.id, place.meeting.links.member, { name: 'Eve' }, eve.joined.session);
  expect(again.participantId).not.toBe(participantId);
});

test('[AU46] whoever connects again and again is cut after a while, comes back later, and disturbs nobody', async () => {
  const clock = new HandClock();
  const place = await live({ snapshots: 5 }, { clock });
  const { session } = await join(place.server.url, place.meeting.id, place.meeting.links.observer);
  const came: string[] = [];
  for (let count = 0; count < 8; count += 1) {
    const socket = floor(place, session);
    came.push(await Promise.race([next(socket, 'snapshot').then(() => 'in'), next(socket, 'disconnect').then(() => 'cut')]));
    socket.disconnect();
  }
  expect(came).toEqual(['in', 'in', 'in', 'in', 'in', 'cut', 'cut', 'cut']);
  await place.chair.must({ type: 'agenda.adopt' });
  clock.advance(1000);
  await next(floor(place, session), 'snapshot');
});
