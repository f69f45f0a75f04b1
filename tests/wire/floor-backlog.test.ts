// A client that follows the floor by long polling and never fetches: its backlog is bounded.
import { expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import { join } from '../support/contract.ts';
import { Person } from '../support/person.ts';
import { startServer } from '../support/server.ts';

const facts = {
  title: 'Call',
  startsAt: '2016-09-13T13:00:00Z',
  durationMinutes: 60,
  chair: { name: 'L' },
  secretariat: [{ name: 'S' }],
  agenda: [{ title: 'First' }],
};

test('[SY10] a line of the floor whose messages nobody takes is cut, and the others go on', { timeout: 30_000 }, async () => {
  const server = await startServer();
  const meeting = await server.createMeeting(facts);
  const { session } = await join(server.url, meeting.id, meeting.links.observer);
  const address = `${server.url}/socket.io/?EIO=4&transport=polling`;
  const greeting = await (await fetch(address)).text();
  const { sid } = JSON.parse(greeting.slice(1)) as { sid: string };
  const say = (message: string): Promise<Response> =>
    fetch(`${address}&sid=${sid}`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: message });
  expect((await say(`40${JSON.stringify({ meeting: meeting.id, session })}`)).status).toBe(200);
  const leads = await Promise.all([1, 2, 3, 4].map((number) => Person.joins(server.url, meeting, 'chair', { name: `Lead ${number}` })));
  expect((await say('3')).status).toBe(200);
  const itemId = must((await leads[0]?.must({ type: 'meeting.open' }))?.agenda[0]?.id, 'an item');
  for (const lead of leads) for (let count = 0; count < 80; count += 1) await lead.must({ type: 'agenda.edit', itemId, title: `Called ${count}` });
  await expect.poll(async () => (await say('3')).status, { interval: 20 }).toBe(400);
  for (const lead of leads) lead.leave();
  await server.stop();
});
