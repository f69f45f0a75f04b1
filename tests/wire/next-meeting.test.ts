// A meeting made from another, over the contract.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MeetingState } from '../../shared/meeting/state.ts';
import { type Created, download, join } from '../support/contract.ts';
import { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { block } from '../support/texts.ts';

let server: RunningServer;
let held: Created;
const people: Person[] = [];
beforeAll(async () => {
  server = await startServer();
  held = await server.createMeeting({
    title: 'Virtual MAG Meeting VI',
    number: 'VI',
    startsAt: '2016-09-13T13:00:00Z',
    durationMinutes: 90,
    chair: { name: 'Lynn St. Amour' },
    secretariat: [{ name: 'Chengetai Masango' }],
    agenda: [{ title: 'Opening' }, { title: 'Programme' }],
  });
  const secretariat = await Person.joins(server.url, held, 'secretariat', { name: 'Chengetai Masango' });
  const member = await Person.joins(server.url, held, 'member', { name: 'Amina Diallo', affiliation: 'Civil society' });
  people.push(secretariat, member);
  const state = await secretariat.must({ type: 'meeting.open' });
  const [opening, programme] = state.agenda;
  await secretariat.must({ type: 'item.start', itemId: opening?.id ?? '' });
  member.write((doc) => void block(doc, `item:${opening?.id}`, 'Send the template', { kind: 'action', owner: 'Amina Diallo', due: '2016-11-01' }));
  await member.saved();
  await secretariat.must({ type: 'item.defer', itemId: programme?.id ?? '' });
});
afterAll(async () => {
  for (const person of people) person.leave();
  await server.stop();
});

const ask = (body: object, token: string): Promise<Response> =>
  fetch(`${server.url}/api/meetings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
const codeOf = async (response: Response): Promise<[number, string, string]> => {
  const { error } = (await response.json()) as { error: { code: string; message: string } };
  return [response.status, error.code, error.message];
};
const tokenOf = (index: number): string => people[index]?.joined.session ?? '';

test('[MT11][AC4][AC5] the Secretariat makes the next meeting, and the owner answers in it', async () => {
  const answer = await ask({ from: held.id, startsAt: '2016-09-27T22:00:00Z' }, tokenOf(0));
  expect(answer.status).toBe(201);
  const made = (await answer.json()) as Created;
  const chair = await Person.joins(server.url, made, 'chair', { name: 'Lynn St. Amour' });
  const owner = await Person.joins(server.url, made, 'member', { name: 'Amina Diallo' });
  people.push(chair, owner);
  const state = await owner.until(({ participants }) => participants.some(({ name, expected }) => name === 'Amina Diallo' && !expected));
  expect(state).toMatchObject({ title: 'Virtual MAG Meeting VII', number: 'VII', durationMinutes: 90, from: { meetingId: held.id, number: 'VI' } });
  expect(state.agenda.map(({ title }) => title)).toEqual(['Review of the actions of the last meeting', 'Programme']);
  expect(state.participants.filter(({ name }) => name === 'Amina Diallo')).toHaveLength(1);
  const actionId = state.carried[0]?.id ?? '';
  await owner.must({ type: 'action.answer', actionId, text: 'Sent last week' });
  await chair.must({ type: 'action.update', actionId, status: 'carried' });
  const rows = JSON.parse(await owner.download('actions.json'));
  expect(rows).toMatchObject([{ text: 'Send the template', owner: 'Amina Diallo', status: 'carried', answer: 'Sent last week', from: { number: 'VI' } }]);
  expect(await owner.download('actions.ics')).toContain('20161101');
});

test('[MT11] given facts win over inherited ones, null leaves one out, and missing ones are named', async () => {
  const body = { from: held.id, startsAt: '2016-09-27T22:00:00Z', title: 'Another', number: null, agendaText: '1. Only this' };
  const made = (await (await ask(body, server.organiserKey)).json()) as Created;
  const { session } = await join(server.url, made.id, made.links.observer);
  const state = JSON.parse(await download(server.url, made.id, '', session)) as MeetingState;
  expect(state).toMatchObject({ title: 'Another', chair: { name: 'Lynn St. Amour' }, carried: [{ text: 'Send the template' }] });
  expect('number' in state).toBe(false);
  expect(state.agenda.map(({ title }) => title)).toEqual(['Only this']);
  expect(state.reviewItem).toBe(state.agenda[0]?.id);
  const [status, code, message] = await codeOf(await ask({ from: held.id }, server.organiserKey));
  expect([status, code]).toEqual([400, 'bad-request']);
  expect(message).toContain('startsAt');
});

test('[MT11] nobody else makes one from it, and from nothing nothing is made', async () => {
  const body = { from: held.id, startsAt: '2016-09-27T22:00:00Z' };
  expect((await codeOf(await ask(body, tokenOf(1)))).slice(0, 2)).toEqual([403, 'not-permitted']);
  expect((await codeOf(await ask(body, 'x'.repeat(32)))).slice(0, 2)).toEqual([401, 'unknown-organiser']);
  expect((await codeOf(await ask({ ...body, from: 'elsewhere' }, tokenOf(0)))).slice(0, 2)).toEqual([401, 'unknown-organiser']);
  expect((await codeOf(await ask({ ...body, from: 'elsewhere' }, server.organiserKey))).slice(0, 2)).toEqual([404, 'unknown-meeting']);
  expect((await codeOf(await ask({ ...body, from: 7 }, server.organiserKey))).slice(0, 2)).toEqual([400, 'bad-request']);
  expect((await codeOf(await ask({ startsAt: body.startsAt }, tokenOf(0)))).slice(0, 2)).toEqual([401, 'unknown-organiser']);
});
