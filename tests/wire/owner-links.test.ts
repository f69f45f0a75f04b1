// Personal links of the owners of actions: open actions of all meetings, read and answered by their owner, and nothing else.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import type { RegisterEntry } from '../../shared/wire/office.ts';
import type { OwnedAction } from '../../shared/wire/owned.ts';
import type { Created } from '../support/contract.ts';
import { ask } from '../support/organiser.ts';
import { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { block } from '../support/texts.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const facts = { durationMinutes: 60, chair: { name: 'Inés Okafor' }, secretariat: [{ name: 'Sam' }] };

/** A meeting with an issued report, or one that is under way. */
async function held(title: string, series: string, owner: string, text: string, issue: boolean): Promise<Created> {
  const agenda = [{ title: 'Dates' }, { title: 'Staff', inCamera: true as const }];
  const meeting = await server.createMeeting({ ...facts, title, series, startsAt: '2026-10-06T13:00:00Z', agenda });
  const sam = await Person.joins(server.url, meeting, 'secretariat', { name: 'Sam' });
  const [dates, staff] = (await sam.must({ type: 'meeting.open' })).agenda;
  sam.write((doc) => {
    block(doc, `item:${must(dates, 'an item').id}`, text, { kind: 'action', owner, due: '2026-11-09' });
    block(doc, `item:${must(dates, 'an item').id}`, 'Somebody else’s', { kind: 'action', owner: 'Analía' });
    block(doc, `item:${must(staff, 'an item').id}`, 'Said in camera', { kind: 'action', owner });
  });
  await sam.saved();
  if (issue) for (const type of ['meeting.close', 'report.draft', 'report.issue'] as const) await sam.must({ type });
  sam.leave();
  return meeting;
}

const actionsOf = async (key: string): Promise<OwnedAction[]> => {
  const { status, body } = await ask(server, 'GET', '/api/owned-actions', undefined, key);
  expect(status).toBe(200);
  return (body as unknown as { actions: OwnedAction[] }).actions;
};
const make = async (body: object) => {
  const made = await ask(server, 'POST', '/api/owner-links', body);
  expect(made.status).toBe(201);
  const { id, link } = made.body as Record<string, string>;
  return { id, key: must(must(link, 'a link').split('/actions#')[1], 'a key') };
};

test('[AC30] an owner sees and answers open actions of all meetings by a link, and no other part of a meeting', async () => {
  const first = await held('Planning call 1', 'Planning calls', 'Ana Lima and Bo', 'Book the rooms', true);
  await held('Budget call', 'Budget calls', '@ana lima', 'Draft the budget', false);
  const { id, key } = await make({ name: 'Ana LIMA' });
  await expect.poll(async () => (await actionsOf(key)).map(({ text }) => text).sort(), { timeout: 10_000 }).toEqual(['Book the rooms', 'Draft the budget']);
  const booking = must(
    (await actionsOf(key)).find(({ text }) => text === 'Book the rooms'),
    'an action',
  );
  expect(booking).toEqual({
    id: booking.id,
    meetingId: first.id,
    meeting: 'Planning call 1',
    text: 'Book the rooms',
    due: '2026-11-09',
    url: expect.any(String),
  });

  const answer = `/api/meetings/${first.id}/owner-answers`;
  const said = { actionId: booking.id, text: 'The rooms are booked', done: true, due: '2026-12-01' };
  expect((await ask(server, 'POST', answer, said, key)).status).toBe(204);
  const row = async () =>
    ((await ask(server, 'GET', '/api/register.json?q=rooms')).body as unknown as { rows: RegisterEntry[] }).rows.map(({ answer: text, answered }) => ({
      text,
      answered,
    }));
  const told = { text: said.text, answered: { name: 'Ana LIMA', at: expect.any(Number), byLink: true, done: true, due: '2026-12-01' } };
  await expect.poll(row, { timeout: 10_000 }).toEqual([told]);
  expect((await actionsOf(key)).find(({ id: one }) => one === booking.id)).toMatchObject({ answer: said.text, answered: { done: true } });
  expect((await ask(server, 'GET', `/r/${first.id}`)).text).not.toContain('are booked');

  // The next meeting brings the answer to where earlier actions are reviewed.
  const next = (await ask(server, 'POST', '/api/meetings', { from: first.id, startsAt: '2026-11-20T13:00:00Z' })).body as unknown as Created;
  const { carried } = (await ask(server, 'GET', `/api/meetings/${next.id}`)).body as unknown as { carried: { text: string; answer?: object }[] };
  expect(carried.find(({ text }) => text === 'Book the rooms')?.answer).toMatchObject({ text: said.text, name: 'Ana LIMA', byLink: true });
  await expect.poll(async () => (await actionsOf(key)).map(({ meetingId }) => meetingId), { timeout: 10_000 }).toContain(next.id);
  const brought = must(
    (await actionsOf(key)).find(({ meetingId }) => meetingId === next.id),
    'the action, brought on',
  );
  expect([brought.meeting, brought.url]).toEqual(['Planning call 1', undefined]);
  expect((await ask(server, 'POST', `/api/meetings/${next.id}/owner-answers`, { actionId: brought.id, text: 'Two rooms' }, key)).status).toBe(204);

  const others = [
    ['POST', answer, { actionId: 'another', text: 'x' }, 404],
    ['POST', answer, { actionId: booking.id }, 400],
    ['POST', answer, { actionId: booking.id, due: '2026-02-30' }, 400],
    ['GET', `/api/meetings/${first.id}`, undefined, 401],
    ['GET', `/api/meetings/${first.id}/report.json`, undefined, 401],
    ['GET', '/api/meetings', undefined, 401],
    ['GET', '/api/register.json', undefined, 401],
    ['GET', '/api/owner-links', undefined, 401],
    ['POST', '/api/owner-links', { name: 'Ana Lima' }, 401],
    ['DELETE', `/api/owner-links/${id}`, undefined, 401],
  ] as const;
  for (const [method, path, body, status] of others) expect((await ask(server, method, path, body, key)).status, `${method} ${path}`).toBe(status);
});

test('[AC31] a link is made and revoked by organisers, for one series if they like, replaces the one before and is noted without its key', async () => {
  await held('Budget call 2', 'Budget calls', 'Zoë', 'Add it up', true);
  await held('Planning call 2', 'Planning calls', 'Zoë', 'Invite everybody', true);
  const { id, key } = await make({ name: 'Zoe', series: 'Budget calls' });
  await expect.poll(async () => (await actionsOf(key)).map(({ text }) => text), { timeout: 10_000 }).toEqual(['Add it up']);
  const again = await make({ name: 'Zoë', series: 'Budget calls' });
  expect((await ask(server, 'GET', '/api/owned-actions', undefined, key)).body).toMatchObject({ error: { code: 'unknown-link' } });
  expect((await ask(server, 'DELETE', `/api/owner-links/${id}`)).status).toBe(404);
  const listed = await ask(server, 'GET', '/api/owner-links');
  expect((listed.body as unknown as { links: object[] }).links).toContainEqual({
    id: again.id,
    name: 'Zoë',
    series: 'Budget calls',
    createdAt: expect.any(Number),
    until: expect.any(Number),
  });
  expect((await ask(server, 'DELETE', `/api/owner-links/${again.id}`)).status).toBe(204);
  expect((await ask(server, 'GET', '/api/owned-actions', undefined, again.key)).status).toBe(401);
  const entries = async () => (await ask(server, 'GET', '/api/audit')).body as unknown as { entries: { what: string; title?: string }[] };
  await expect.poll(async () => (await entries()).entries[0]).toMatchObject({ what: 'owner-link.revoked', title: 'Zoë' });
  const records = JSON.stringify(await server.store.records('owner-link')) + JSON.stringify(await server.store.records('audit')) + listed.text;
  for (const secret of [key, again.key]) expect(records).not.toContain(secret);
});
