// The record of acts across meetings, and of the people who did them.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../support/organiser.ts';
import { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

test('[OF25] what organisers and the Secretariat do is noted with their names, the newest first, and without keys', async () => {
  const { key, id: ana } = (await ask(server, 'POST', '/api/organisers', { name: 'Ana Lima' })).body as Record<string, string>;
  const facts = {
    title: 'Call',
    startsAt: '2026-10-06T13:00:00Z',
    durationMinutes: 60,
    chair: { name: 'C' },
    secretariat: [{ name: 'Sam' }],
    agenda: [{ title: 'A' }],
  };
  const meeting = (await ask(server, 'POST', '/api/meetings', facts, key)).body as unknown as { id: string; links: Record<string, string> };
  await ask(server, 'PATCH', `/api/meetings/${meeting.id}/listing`, { listing: 'coming' }, key);
  const sam = await Person.joins(server.url, meeting as never, 'secretariat', { name: 'Sam' });
  await ask(server, 'POST', `/api/meetings/${meeting.id}/links/observer`, undefined, sam.joined.session);
  expect((await ask(server, 'DELETE', `/api/meetings/${meeting.id}`, { title: 'Not its title' })).status).toBe(400);
  sam.leave();
  await ask(server, 'DELETE', `/api/meetings/${meeting.id}`, { title: 'Call' });
  await ask(server, 'DELETE', `/api/organisers/${ana}`);
  const entries = async () => ((await ask(server, 'GET', '/api/audit')).body as unknown as { entries: Record<string, unknown>[] }).entries;
  await expect.poll(async () => (await entries()).length).toBe(6);
  expect((await entries()).map(({ at: _at, meetingId, ...rest }) => ({ ...rest, ...(meetingId === meeting.id && { here: true }) }))).toEqual([
    { what: 'organiser.revoked', title: 'Ana Lima' },
    { what: 'meeting.deleted', title: 'Call', here: true },
    { what: 'link.replaced', who: 'Sam', title: 'Call', detail: 'observer', here: true },
    { what: 'meeting.listed', who: 'Ana Lima', title: 'Call', detail: 'coming', here: true },
    { what: 'meeting.made', who: 'Ana Lima', title: 'Call', here: true },
    { what: 'organiser.made', title: 'Ana Lima' },
  ]);
  expect((await ask(server, 'GET', '/api/audit')).text).not.toContain(key);
  expect((await ask(server, 'GET', '/api/audit', undefined, '')).status).toBe(401);
});

test('[OF25] an issue is noted once', async () => {
  const meeting = await server.createMeeting({
    title: 'Issued',
    startsAt: '2026-10-06T13:00:00Z',
    durationMinutes: 60,
    chair: { name: 'C' },
    secretariat: [{ name: 'Sam' }],
    agenda: [{ title: 'A' }],
  });
  const sam = await Person.joins(server.url, meeting, 'secretariat', { name: 'Sam' });
  for (const type of ['meeting.open', 'meeting.close', 'report.draft', 'report.issue'] as const) await sam.must({ type });
  sam.leave();
  const issued = async () =>
    ((await ask(server, 'GET', '/api/audit')).body as unknown as { entries: { what: string }[] }).entries.filter(({ what }) => what === 'report.issued');
  await expect.poll(async () => (await issued()).length).toBe(1);
  expect(await issued()).toMatchObject([{ who: 'Sam', title: 'Issued', detail: '1', meetingId: meeting.id }]);
});

test('[OF23] an item that was deferred in camera stays so where the next agenda is sent as text', async () => {
  const meeting = await server.createMeeting({
    title: 'Closed',
    startsAt: '2026-10-06T13:00:00Z',
    durationMinutes: 60,
    chair: { name: 'C' },
    secretariat: [{ name: 'Sam' }],
    agenda: [{ title: 'Staff pay', inCamera: true }],
  });
  const sam = await Person.joins(server.url, meeting, 'secretariat', { name: 'Sam' });
  const { agenda } = await sam.must({ type: 'meeting.open' });
  await sam.must({ type: 'item.start', itemId: agenda[0]?.id ?? '' });
  await sam.must({ type: 'item.defer', itemId: agenda[0]?.id ?? '' });
  sam.leave();
  const next = (await ask(server, 'POST', '/api/meetings', { from: meeting.id, startsAt: '2026-11-06T13:00:00Z', agendaText: '1. Opening\n2. Staff pay' }))
    .body;
  const state = (await ask(server, 'GET', `/api/meetings/${next.id}`)).body as unknown as { agenda: { title: string; inCamera?: true }[] };
  expect(state.agenda.map(({ title, inCamera }) => [title, inCamera])).toEqual([
    ['Opening', undefined],
    ['Staff pay', true],
  ]);
});
