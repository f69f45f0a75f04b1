// The accidents of real calls, rehearsed through the contract alone, each from its beginning to what everyone holds in the end.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import { type Created, join } from '../support/contract.ts';
import { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { block } from '../support/texts.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ limits: { grace: 50 } });
});
afterAll(() => server.stop());

interface Call {
  meeting: Created;
  chair: Person;
  secretariat: Person;
  ana: Person;
  bo: Person;
  /** The ids of the agenda's items. */
  items: string[];
  leave(): void;
}

async function openCall(): Promise<Call> {
  const meeting = await server.createMeeting({
    title: 'Virtual meeting',
    startsAt: '2016-09-13T13:00:00Z',
    durationMinutes: 60,
    chair: { name: 'Lynn' },
    secretariat: [{ name: 'Chengetai' }],
    agenda: [{ title: 'Adoption of the agenda' }, { title: 'Programme' }, { title: 'Closing' }],
  });
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Lynn' });
  const secretariat = await Person.joins(server.url, meeting, 'secretariat', { name: 'Chengetai' });
  const ana = await Person.joins(server.url, meeting, 'member', { name: 'Ana' });
  const bo = await Person.joins(server.url, meeting, 'member', { name: 'Bo' });
  const { agenda } = await chair.must({ type: 'meeting.open' });
  const items = agenda.map(({ id }) => id);
  await chair.must({ type: 'item.start', itemId: must(items[0], 'an item') });
  const leave = (): void => {
    for (const person of [chair, secretariat, ana, bo]) person.leave();
  };
  return { meeting, chair, secretariat, ana, bo, items, leave };
}

const listed = async (person: Person): Promise<string[]> => {
  const { participants } = JSON.parse(await person.download('report.json')) as { participants: { name: string; presence: string }[] };
  return participants.map(({ name, presence }) => `${name}: ${presence}`);
};

test('[AG6][AG9][MN1][RP2] an agenda item added at the opening: the call goes on, text stays with its item, the report has it in its place', async () => {
  const { chair, secretariat, ana, bo, items, leave } = await openCall();
  const [, programme] = items;
  ana.write((doc) => block(doc, `item:${programme}`, 'A draft of the programme had been sent round.'));
  await ana.saved();
  await bo.must({ type: 'floor.request' });
  const before = must(chair.state, 'the state');
  const added = await secretariat.must({ type: 'agenda.add', title: 'The new venue', minutes: 10, index: 1 });
  expect(added.agenda.map(({ title }) => title)).toEqual(['Adoption of the agenda', 'The new venue', 'Programme', 'Closing']);
  expect([added.current, added.agenda[0]?.spells, added.floor.queue]).toEqual([before.current, before.agenda[0]?.spells, before.floor.queue]);
  await chair.must({ type: 'agenda.adopt' });
  const venue = must(added.agenda[1], 'the new item').id;
  await chair.must({ type: 'item.start', itemId: venue, waiting: 'carry' });
  bo.write((doc) => block(doc, `item:${venue}`, 'The venue had been moved.'));
  await bo.saved();
  await chair.must({ type: 'item.start', itemId: must(programme, 'the programme'), waiting: 'clear' });
  await chair.must({ type: 'meeting.close' });
  const text = await secretariat.download('report.txt');
  expect(text.indexOf('The venue had been moved.')).toBeGreaterThan(0);
  expect(text.indexOf('A draft of the programme')).toBeGreaterThan(text.indexOf('The venue had been moved.'));
  leave();
});

test('[CN7] the count ended while a member had asked for the floor: it is not agreed over their head', async () => {
  const { chair, ana, bo, leave } = await openCall();
  await chair.must({ type: 'objections.call', text: 'The venue would be confirmed.' });
  await ana.must({ type: 'objections.respond', answer: 'floor' });
  await bo.must({ type: 'objections.respond', answer: 'support' });
  await chair.until(({ objections }) => objections?.answers.length === 2);
  expect(await chair.send({ type: 'objections.declare', outcome: 'agreed' })).toMatchObject({ ok: false, code: 'floor-asked' });
  expect((await chair.must({ type: 'floor.give' })).floor.speaking?.name).toBe('Ana');
  await ana.must({ type: 'floor.end' });
  const { agreements } = await chair.must({ type: 'objections.declare', outcome: 'agreed' });
  expect(agreements).toMatchObject([{ outcome: 'agreed', answers: [{ name: 'Ana', answer: 'floor' }, { name: 'Bo' }] }]);
  expect(agreements[0]).not.toHaveProperty('over');
  leave();
});

test('[FL15][AT1][AU2] the Chair’s own connection dropped: the call stands as it was, the Secretariat goes on, and the Chair is back in the chair', async () => {
  const { meeting, chair, secretariat, ana, bo, items, leave } = await openCall();
  await ana.must({ type: 'floor.request' });
  await bo.must({ type: 'floor.request' });
  const { joined } = chair;
  chair.leave();
  const away = await secretariat.until(({ participants }) =>
    participants.some(({ id, visits }) => id === joined.participantId && visits.at(-1)?.leftAt !== undefined),
  );
  expect([away.phase, away.current, away.floor.queue.map(({ name }) => name)]).toEqual(['live', items[0], ['Ana', 'Bo']]);
  await secretariat.must({ type: 'floor.give' });
  const back = new Person(server.url, meeting.id, joined);
  await back.ready();
  const state = await back.until(({ floor }) => floor.speaking?.name === 'Ana');
  expect(state.participants.filter(({ role }) => role === 'chair')).toHaveLength(1);
  expect((await back.must({ type: 'floor.give' })).floor).toMatchObject({ speaking: { name: 'Bo' }, queue: [] });
  back.leave();
  leave();
});

test('[AT2][AT4][RP9] apologies that arrive late: noted after the call they stand in the report, and take nobody’s presence away; once it is issued no more', async () => {
  const { meeting, chair, secretariat, ana, leave } = await openCall();
  ana.write((doc) => block(doc, `item:${must(chair.state?.current ?? undefined, 'an item')}`, 'The agenda was adopted.'));
  await ana.saved();
  await chair.must({ type: 'meeting.close' });
  await secretariat.must({ type: 'report.options', participants: true });
  await secretariat.must({ type: 'attendance.note', name: 'Cy', affiliation: 'Academia', status: 'apologies' });
  const late = await secretariat.send({ type: 'attendance.note', participantId: ana.joined.participantId, status: 'apologies' });
  expect(late).toMatchObject({ ok: false, code: 'was-here' });
  expect(await listed(secretariat)).toEqual(expect.arrayContaining(['Ana: present', 'Bo: present', 'Cy: apologies']));
  await secretariat.must({ type: 'report.issue' });
  expect(await secretariat.send({ type: 'attendance.note', name: 'Di', status: 'apologies' })).toMatchObject({ ok: false, code: 'already-issued' });
  expect(await listed(secretariat)).not.toContain('Di: apologies');
  await join(server.url, meeting.id, meeting.links.member, { name: 'Lynn (Chair)' }, ana.joined.session);
  const { participants } = JSON.parse(await secretariat.download('')) as MeetingState;
  expect(participants.find(({ id }) => id === ana.joined.participantId)?.name).toBe('Ana');
  leave();
});

test('[FL13][FL15][FL18][AT2][CN10] a member on the phone only: asks by the Secretariat’s hand, has the floor, is never away, counts in the record and stands in the report', async () => {
  const { chair, secretariat, bo, ana, leave } = await openCall();
  await bo.must({ type: 'floor.request' });
  const noted = await secretariat.must({ type: 'attendance.note', name: 'Eve', group: 'Academia', status: 'phone' });
  const eve = must(
    noted.participants.find(({ name }) => name === 'Eve'),
    'Eve',
  ).id;
  await secretariat.must({ type: 'floor.add', participantId: eve, channel: 'phone', topic: 'The dates' });
  expect(await secretariat.send({ type: 'floor.add', participantId: eve, channel: 'phone' })).toMatchObject({ ok: false, code: 'already-waiting' });
  await chair.must({ type: 'floor.give' });
  const { floor } = await chair.must({ type: 'floor.give' });
  expect(floor.speaking).toMatchObject({ participantId: eve, name: 'Eve', channel: 'phone', standing: 'member' });
  await chair.must({ type: 'floor.end' });
  await chair.must({ type: 'objections.call', text: 'The dates would be kept.' });
  for (const member of [ana, bo]) await member.must({ type: 'objections.respond', answer: 'support' });
  await chair.until(({ objections }) => objections?.answers.length === 2);
  const { agreements, floor: after } = await chair.must({ type: 'objections.declare', outcome: 'agreed' });
  expect(agreements[0]).toMatchObject({ unheard: [], present: expect.arrayContaining([{ group: 'Academia', count: 1 }]) });
  expect(after.spoken.map(({ name }) => name)).toEqual(['Bo', 'Eve']);
  await chair.must({ type: 'meeting.close' });
  await secretariat.must({ type: 'report.options', participants: true });
  expect(await listed(secretariat)).toContain('Eve: phone');
  leave();
});

test('[AT6] a name that was misspelt at joining: corrected once, it is the name of what waits and of what follows, and stays so when they come in again', async () => {
  const { meeting, chair, leave } = await openCall();
  const eve = await Person.joins(server.url, meeting, 'member', { name: 'Eev' });
  await eve.must({ type: 'floor.request' });
  await eve.must({ type: 'attendance.correct', name: 'Eve', group: 'Academia', region: 'africa' });
  expect((await eve.must({ type: 'aob.propose', title: 'Newcomers' })).agenda.at(-1)?.proposal?.byName).toBe('Eve');
  expect(JSON.parse(await eve.download('you'))).toMatchObject({ name: 'Eve' });
  const again = await join(server.url, meeting.id, meeting.links.member, { name: 'Eev' }, eve.joined.session);
  expect(again.participantId).toBe(eve.joined.participantId);
  const { participants, floor } = await chair.must({ type: 'floor.give' });
  expect(participants.filter(({ id }) => id === again.participantId)).toMatchObject([{ name: 'Eve', group: 'Academia', region: 'africa' }]);
  expect(floor.speaking?.name).toBe('Eve');
  expect(await eve.send({ type: 'attendance.note', participantId: chair.joined.participantId, name: 'Nobody', status: 'absent' })).toMatchObject({ ok: false });
  // Under another name she is another person.
  const other = await join(server.url, meeting.id, meeting.links.member, { name: 'Eve Adam' }, eve.joined.session);
  expect(other.participantId).not.toBe(again.participantId);
  eve.leave();
  leave();
});

test('[AT3][RP9] observers who give no name: counted for the report, and nobody of them listed', async () => {
  const { meeting, chair, secretariat, ana, leave } = await openCall();
  const watchers = await Promise.all([1, 2, 3].map(() => Person.joins(server.url, meeting, 'observer')));
  const { participants } = await chair.until(({ nameless }) => nameless === 3);
  expect(participants.every(({ role }) => role !== 'observer')).toBe(true);
  for (const watcher of watchers) watcher.leave();
  ana.write((doc) => block(doc, `item:${must(chair.state?.current ?? undefined, 'an item')}`, 'The agenda was adopted.'));
  await ana.saved();
  await chair.must({ type: 'meeting.close' });
  await secretariat.must({ type: 'report.options', participants: true });
  expect(await secretariat.download('report.txt')).toContain('Observers who gave no name: 3 at most at one time.');
  leave();
});
