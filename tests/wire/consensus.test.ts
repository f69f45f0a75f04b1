// Agreement over the wire: people who lose the line and come back, the written record, and the words nobody can read.
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import { unheard } from '../../shared/meeting/consensus/hearing.ts';
import { seedFragment } from '../../shared/minutes/layout.ts';
import { readMinutes } from '../../shared/minutes/read.ts';
import type { ClientToServer, ServerToClient } from '../../shared/wire/socket.ts';
import { wireVersion } from '../../shared/wire/version.ts';
import type { Created } from '../support/contract.ts';
import { join } from '../support/contract.ts';
import { HandClock } from '../support/hand-clock.ts';
import { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const facts = {
  startsAt: '2016-09-13T13:00:00Z',
  durationMinutes: 60,
  chair: { name: 'Lynn' },
  secretariat: [{ name: 'Chengetai' }],
  agenda: [{ title: 'First' }],
};

async function liveMeeting(): Promise<{ meeting: Created; chair: Person; itemId: string }> {
  const meeting = await server.createMeeting({ ...facts, title: 'Virtual meeting' });
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Lynn' });
  const { agenda } = await chair.must({ type: 'meeting.open' });
  const itemId = must(agenda[0], 'an item').id;
  await chair.must({ type: 'item.start', itemId });
  return { meeting, chair, itemId };
}

const blocksOf = (person: Person, itemId: string) =>
  (readMinutes(person.doc).fragments[`item:${itemId}`] ?? []).map(({ id, kind, spans }) => ({ id, kind, text: spans.map(({ text }) => text).join('') }));

/** Resolves once the person's copy of the minutes answers yes. */
function written(person: Person, question: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!question()) return;
      person.doc.off('update', look);
      resolve();
    };
    person.doc.on('update', look);
    look();
  });
}

test('[CN9][CN10] an agreed sentence is in the minutes, once, for everyone', async () => {
  const { meeting, chair, itemId } = await liveMeeting();
  const ana = await Person.joins(server.url, meeting, 'member', { name: 'Ana' });
  await chair.must({ type: 'objections.call', text: 'The template would be updated.' });
  await ana.until((state) => state.objections !== null);
  await ana.must({ type: 'objections.respond', answer: 'support' });
  await chair.until((state) => state.objections?.answers.length === 1);
  const { agreements } = await chair.must({ type: 'objections.declare', outcome: 'agreed' });
  const { id } = must(agreements[0], 'an agreement');
  await ana.until((state) => state.agreements[0]?.written === true);
  await written(ana, () => blocksOf(ana, itemId).length > 0);
  expect(blocksOf(ana, itemId)).toEqual([{ id, kind: 'decision', text: 'The template would be updated.' }]);
  chair.leave();
  ana.leave();
});

test('[CN1][CN9] a decision of the minutes is put as it stands; not agreed, it stays as a note', async () => {
  const { meeting, chair, itemId } = await liveMeeting();
  const ana = await Person.joins(server.url, meeting, 'member', { name: 'Ana' });
  const update = (): void => seedFragment(ana.doc, `item:${itemId}`, [{ id: 'decided', kind: 'decision', text: 'It would be so.' }], ana);
  update();
  await ana.saved();
  const called = await chair.must({ type: 'objections.call', blockId: 'decided' });
  expect(called.objections).toMatchObject({ text: 'It would be so.', blockId: 'decided', itemId });
  await ana.must({ type: 'objections.respond', answer: 'object', reason: 'Too soon' });
  await chair.until((state) => state.objections?.answers.length === 1);
  await chair.must({ type: 'objections.declare', outcome: 'not-agreed' });
  await written(ana, () => blocksOf(ana, itemId)[0]?.kind === 'note');
  expect(blocksOf(ana, itemId)).toEqual([{ id: 'decided', kind: 'note', text: 'It would be so.' }]);
  chair.leave();
  ana.leave();
});

test('[CN5] who loses the line during the call and comes back has the full time', async () => {
  const { meeting, chair } = await liveMeeting();
  const joined = await join(server.url, meeting.id, meeting.links.member, { name: 'Ana' });
  const ana = new Person(server.url, meeting.id, joined);
  await ana.ready();
  await chair.until((state) => state.participants.some(({ name, visits }) => name === 'Ana' && visits.length > 0));
  const { objections } = await chair.must({ type: 'objections.call', text: 'It would be so.', seconds: 6 });
  const first = must(objections ?? undefined, 'a call');
  ana.leave();
  const again = new Person(server.url, meeting.id, joined);
  const { objections: later } = await again.until((state) => (state.objections?.endsAt ?? 0) > first.endsAt);
  expect(later?.endsAt).toBeLessThanOrEqual(first.calledAt + 12_000);
  expect(await chair.send({ type: 'objections.declare', outcome: 'agreed' })).toMatchObject({ ok: false });
  chair.leave();
  again.leave();
});

test('[CN5][CN6] a line that lags: it is known to be late, and has the full time', async () => {
  const clock = new HandClock();
  const slow = await startServer({ clock });
  const meeting = await slow.createMeeting({ ...facts, title: 'Slow' });
  const chair = await Person.joins(slow.url, meeting, 'chair', { name: 'Lynn' });
  const { agenda } = await chair.must({ type: 'meeting.open' });
  const other = await Person.joins(slow.url, meeting, 'member', { name: 'Of another make' });
  const { session, participantId } = await join(slow.url, meeting.id, meeting.links.member, { name: 'Ana' });
  const ana: Socket<ServerToClient, ClientToServer> = io(slow.url, {
    auth: { meeting: meeting.id, session, wire: wireVersion },
    transports: ['websocket'],
    forceNew: true,
  });
  await chair.until(({ participants }) => participants.filter(({ visits }) => visits.length > 0).length === 3);
  await chair.must({ type: 'item.start', itemId: must(agenda[0], 'an item').id });
  const { objections } = await chair.must({ type: 'objections.call', text: 'It would be so.', seconds: 10 });
  const call = must(objections ?? undefined, 'a call');
  clock.advance(4000);
  const one = await chair.until((state) => state.objections?.heard?.length === 1);
  expect(one.objections).toMatchObject({ heard: [other.joined.participantId], endsAt: call.endsAt });
  expect(unheard(one, must(one.objections ?? undefined, 'a call')).map(({ name }) => name)).toEqual(['Ana']);
  for (const strange of ['', 'another', { id: call.id }, null]) ana.emit('heard', strange as string);
  ana.emit('heard', call.id);
  await ana.emitWithAck('command', { type: 'floor.request' });
  clock.advance(100);
  const both = await chair.until((state) => state.objections?.heard?.length === 2);
  expect(both.objections).toMatchObject({ heard: [other.joined.participantId, participantId], endsAt: call.calledAt + 14_000 });
  ana.disconnect();
  for (const person of [chair, other]) person.leave();
  await slow.stop();
});

test('[CN12][CN13] of an anonymous gauge nobody sees anything before its end, and then only counts', async () => {
  const { meeting, chair } = await liveMeeting();
  const people = await Promise.all(['Ana', 'Bo', 'Cy'].map((name) => Person.joins(server.url, meeting, 'member', { name })));
  const opened = await chair.must({ type: 'gauge.open', question: 'Ready?', anonymous: true });
  await Promise.all(people.map((person) => person.until((state) => state.gauge !== null)));
  const seen: unknown[] = [];
  chair.socket.on('events', ({ events }) => seen.push(...events));
  for (const [index, person] of people.entries()) expect(await person.send({ type: 'gauge.answer', option: index })).toMatchObject({ ok: true });
  expect(await must(people[0], 'a member').send({ type: 'gauge.answer', option: 1 })).toMatchObject({ ok: true });
  expect(await chair.versionNow()).toBe(opened.version);
  expect(seen).toEqual([]);
  const { gauges } = await chair.must({ type: 'gauge.close' });
  expect(gauges).toMatchObject([{ counts: [0, 2, 1], answers: [], anonymous: true }]);
  const csv = await chair.download('gauges.csv');
  expect(csv).toContain(',yes,Can live with it,2,,');
  expect(csv).not.toMatch(/Ana|Bo|Cy/);
  for (const person of [chair, ...people]) person.leave();
});

test('[CN9][CN10] text that a member writes under the id of the call is not the agreed sentence', async () => {
  const { meeting, chair, itemId } = await liveMeeting();
  const ana = await Person.joins(server.url, meeting, 'member', { name: 'Ana' });
  await chair.must({ type: 'objections.call', text: 'It would be so.' });
  const { objections } = await ana.until((state) => state.objections !== null);
  seedFragment(ana.doc, `item:${itemId}`, [{ id: must(objections ?? undefined, 'a call').id, kind: 'decision', text: 'It would not be so.' }], ana);
  await ana.saved();
  await ana.must({ type: 'objections.respond', answer: 'support' });
  await chair.until((state) => state.objections?.answers.length === 1);
  const { agreements } = await chair.must({ type: 'objections.declare', outcome: 'agreed' });
  await ana.until((state) => state.agreements[0]?.written === true);
  await written(ana, () => blocksOf(ana, itemId).length === 2);
  expect(blocksOf(ana, itemId)[1]).toEqual({ id: agreements[0]?.id, kind: 'decision', text: 'It would be so.' });
  await chair.must({ type: 'meeting.close' });
  const secretariat = await Person.joins(server.url, meeting, 'secretariat', { name: 'Chengetai' });
  await secretariat.must({ type: 'report.options', agreements: true });
  const report = JSON.parse(await secretariat.download('report.json')) as {
    content: { number: number; runs: { text: string }[] }[];
    agreements: { paragraph: number }[];
  };
  const cited = report.content.find(({ number }) => number === report.agreements[0]?.paragraph);
  expect(cited?.runs.map(({ text }) => text).join('')).toBe('It would be so.');
  for (const person of [chair, ana, secretariat]) person.leave();
});

test('[CN8] who objects and takes it back without end holds up no declaration made in so many words', async () => {
  const { meeting, chair } = await liveMeeting();
  const ana = await Person.joins(server.url, meeting, 'member', { name: 'Ana' });
  await chair.must({ type: 'objections.call', text: 'It would be so.' });
  const { version } = await ana.must({ type: 'objections.respond', answer: 'object' });
  for (const answer of ['none', 'object', 'none', 'object'] as const) await ana.must({ type: 'objections.respond', answer });
  expect(await chair.send({ type: 'objections.declare', outcome: 'agreed', expects: version })).toMatchObject({ ok: false, code: 'stale' });
  expect(await chair.send({ type: 'objections.declare', outcome: 'not-agreed', expects: version })).toMatchObject({ ok: true });
  for (const person of [chair, ana]) person.leave();
});
