import { expect, test } from 'vitest';
import { must } from '../../../../shared/kit/must.ts';
import { arrived, joined, left } from '../../../../shared/meeting/attendance/presence.ts';
import { heard, reached, unheard } from '../../../../shared/meeting/consensus/hearing.ts';
import type { AnswerKind } from '../../../../shared/meeting/model/consensus.ts';
import { ana, bo, chair, guest, MeetingInMemory, secretariat, watcher } from '../../../support/meeting.ts';

const sentence = 'The Secretariat would distribute an updated template.';

function inCall(): MeetingInMemory {
  const meeting = new MeetingInMemory().live();
  for (const { participantId: id, role, name = '', affiliation } of [chair, ana, bo, guest]) {
    meeting.take(joined(meeting.state, { id, role, name, ...(affiliation !== undefined && { affiliation }) }, meeting.now));
    meeting.take(arrived(meeting.state, id, meeting.now));
  }
  meeting.send(chair, { type: 'item.start', itemId: meeting.id('First') });
  return meeting;
}

function called(seconds?: number): MeetingInMemory {
  const meeting = inCall();
  expect(meeting.send(chair, { type: 'objections.call', text: sentence, seconds })).toBeUndefined();
  return meeting;
}

const says = (meeting: MeetingInMemory, who: typeof ana, answer: AnswerKind | 'none', reason?: string) =>
  meeting.send(who, { type: 'objections.respond', answer, ...(reason !== undefined && { reason }) });
const declares = (meeting: MeetingInMemory, outcome: 'agreed' | 'not-agreed', over?: boolean) =>
  meeting.send(chair, { type: 'objections.declare', outcome, ...(over && { over }) });

/** Their screens show it. */
const shows = (meeting: MeetingInMemory, ...who: (typeof ana)[]) =>
  meeting.take(heard(meeting.state, meeting.state.objections?.id ?? '', new Map(who.map(({ participantId }) => [participantId, meeting.now])), meeting.now));

test('[CN1] a sentence has fifteen seconds by the server, one at a time, under the item it is of', () => {
  const meeting = called();
  const call = meeting.state.objections;
  expect(call).toMatchObject({
    text: sentence,
    itemId: meeting.id('First'),
    seconds: 15,
    calledAt: meeting.now,
    endsAt: meeting.now + 15_000,
    listeners: ['ana', 'bo'],
  });
  expect(meeting.send(secretariat, { type: 'objections.call', text: 'Another.' })).toBe('call-open');
  expect(meeting.send(chair, { type: 'objections.cancel' })).toBeUndefined();
  expect([meeting.state.objections, meeting.state.agreements]).toEqual([null, []]);
  expect(meeting.send(chair, { type: 'objections.cancel' })).toBe('no-call');
  expect(meeting.send(chair, { type: 'objections.call' })).toBe('bad-request');
  expect(meeting.send(chair, { type: 'objections.call', blockId: 'nowhere' })).toBe('unknown-block');
  expect(meeting.send(ana, { type: 'objections.call', text: sentence })).toBe('not-chair');
  meeting.send(chair, { type: 'item.finish', itemId: meeting.id('First') });
  expect(meeting.send(chair, { type: 'objections.call', text: sentence })).toBe('item-not-current');
});

test('[CN2] members answer; observers only at an open consultation, with a name', () => {
  const meeting = called();
  expect(says(meeting, ana, 'object', 'Too soon')).toBeUndefined();
  expect(meeting.state.objections?.answers).toMatchObject([
    { participantId: 'ana', name: 'Ana', affiliation: 'Civil society', answer: 'object', reason: 'Too soon' },
  ]);
  expect(says(meeting, guest, 'object')).toBe('not-permitted');
  meeting.send(secretariat, { type: 'meeting.amend', changes: { kind: 'open' } });
  expect(says(meeting, guest, 'object')).toBeUndefined();
  expect(says(meeting, watcher, 'support')).toBe('name-needed');
});

test('[CN3] an answer is changed and taken back, and the place in the queue with it', () => {
  const meeting = called();
  meeting.send(chair, { type: 'floor.settings', open: false });
  says(meeting, ana, 'floor');
  expect(meeting.state.floor.queue.map(({ name }) => name)).toEqual(['Ana']);
  says(meeting, ana, 'floor', 'On the date');
  expect(meeting.state.floor.queue).toHaveLength(1);
  says(meeting, ana, 'support');
  expect(meeting.state.floor.queue).toEqual([]);
  says(meeting, ana, 'none');
  expect(meeting.state.objections?.answers).toEqual([]);
  says(meeting, ana, 'floor');
  meeting.now += 60_000;
  says(meeting, ana, 'none');
  expect([meeting.state.objections?.answers, meeting.state.floor.queue]).toEqual([[], []]);
});

test('[CN3] who waited before the call keeps the place whatever they answer', () => {
  const meeting = inCall();
  meeting.send(bo, { type: 'floor.request' });
  meeting.send(chair, { type: 'objections.call', text: sentence });
  says(meeting, bo, 'floor');
  says(meeting, bo, 'support');
  expect(meeting.state.floor.queue.map(({ name }) => name)).toEqual(['Bo']);
});

test('[CN4] nothing is declared early unless every member has answered', () => {
  const meeting = called();
  expect(declares(meeting, 'agreed')).toBe('too-early');
  says(meeting, ana, 'support');
  expect(declares(meeting, 'agreed')).toBe('too-early');
  meeting.take(left(meeting.state, 'bo', meeting.now));
  expect(declares(meeting, 'agreed')).toBe('too-early');
  meeting.take(arrived(meeting.state, 'bo', meeting.now));
  says(meeting, bo, 'support');
  expect(declares(meeting, 'agreed')).toBeUndefined();
  expect(meeting.state.agreements).toMatchObject([{ outcome: 'agreed', text: sentence, declaredBy: 'chair', unheard: [] }]);
});

test('[CN5][CN6] a member who comes back has the full time, once over at most; one who does not is named', () => {
  const meeting = called(10);
  const began = meeting.now;
  shows(meeting, ana, bo);
  meeting.now = began + 8000;
  meeting.take(reached(meeting.state, 'bo', meeting.now));
  expect(meeting.state.objections?.endsAt).toBe(began + 18_000);
  meeting.now = began + 17_500;
  meeting.take(reached(meeting.state, 'ana', meeting.now));
  expect(meeting.state.objections?.endsAt).toBe(began + 20_000);
  meeting.take(left(meeting.state, 'ana', meeting.now));
  meeting.now = began + 18_000;
  expect(declares(meeting, 'agreed')).toBe('too-early');
  meeting.now = began + 20_000;
  expect(declares(meeting, 'agreed')).toBeUndefined();
  expect(meeting.state.agreements[0]?.unheard).toEqual(['Ana']);
});

test('[CN5] a member whose screen shows it late has the full time, once over at most; one who has it at once changes nothing', () => {
  const meeting = called(10);
  const began = meeting.now;
  meeting.now = began + 2000;
  shows(meeting, ana, chair, guest);
  expect(meeting.state.objections).toMatchObject({ endsAt: began + 10_000, heard: ['ana'] });
  meeting.now = began + 6000;
  shows(meeting, ana);
  expect(meeting.state.objections?.endsAt).toBe(began + 10_000);
  shows(meeting, bo);
  expect(meeting.state.objections).toMatchObject({ endsAt: began + 16_000, heard: ['ana', 'bo'] });
  const { version } = meeting.state;
  meeting.now = began + 15_000;
  shows(meeting, bo, ana);
  meeting.take(heard(meeting.state, 'another', new Map([['bo', meeting.now]]), meeting.now));
  expect(meeting.state.version).toBe(version);
  const late = called(10);
  late.now += 17_000;
  shows(late, bo);
  expect(late.state.objections?.endsAt).toBe(began + 20_000);
});

test('[CN6] who is connected and does not have it on the screen is named, unless they have answered', () => {
  const meeting = called();
  shows(meeting, bo);
  expect(unheard(meeting.state, must(meeting.state.objections ?? undefined, 'a call')).map(({ name }) => name)).toEqual(['Ana']);
  meeting.now += 15_000;
  declares(meeting, 'agreed');
  expect(meeting.state.agreements[0]?.unheard).toEqual(['Ana']);
  meeting.send(chair, { type: 'objections.call', text: sentence });
  shows(meeting, bo);
  says(meeting, ana, 'support');
  meeting.now += 15_000;
  declares(meeting, 'agreed');
  expect(meeting.state.agreements[1]?.unheard).toEqual([]);
});

test('[CN6] in a log from before screens were reported, everybody present has heard', () => {
  const meeting = called();
  const { heard: _unknown, ...before } = must(meeting.state.objections ?? undefined, 'a call');
  expect(unheard(meeting.state, before)).toEqual([]);
});

test('[CN7] the count ended while a member had asked for the floor', () => {
  for (const ask of [(meeting: MeetingInMemory) => says(meeting, ana, 'floor'), (meeting: MeetingInMemory) => meeting.send(ana, { type: 'floor.request' })]) {
    const meeting = called();
    meeting.now = meeting.state.objections?.endsAt ?? 0;
    meeting.now -= 1500;
    expect(ask(meeting)).toBeUndefined();
    meeting.now += 5000;
    expect(declares(meeting, 'agreed')).toBe('floor-asked');
    expect(meeting.send(chair, { type: 'objections.declare', outcome: 'amended', text: 'Otherwise.' })).toBe('floor-asked');
    meeting.send(chair, { type: 'floor.give' });
    expect(meeting.state.floor.speaking?.name).toBe('Ana');
    expect(declares(meeting, 'agreed')).toBeUndefined();
    expect(meeting.state.agreements[0]).not.toHaveProperty('over');
  }
});

test('[CN7] over an objection it is agreed only in so many words', () => {
  const meeting = called();
  says(meeting, bo, 'object');
  meeting.now += 15_000;
  expect(declares(meeting, 'agreed')).toBe('objected');
  expect(declares(meeting, 'agreed', true)).toBeUndefined();
  expect(meeting.state.agreements[0]).toMatchObject({ over: true, answers: [{ name: 'Bo', answer: 'object' }] });
  meeting.send(chair, { type: 'objections.call', text: sentence });
  says(meeting, bo, 'object');
  meeting.now += 15_000;
  expect(declares(meeting, 'not-agreed')).toBeUndefined();
});

test('[CN8] an objection overtakes a declaration, support does not', () => {
  const meeting = called();
  meeting.now += 15_000;
  const expects = meeting.state.version;
  says(meeting, bo, 'support');
  says(meeting, ana, 'object');
  expect(meeting.send(chair, { type: 'objections.declare', outcome: 'agreed', expects })).toBe('stale');
  const seen = meeting.state.version;
  says(meeting, bo, 'none');
  expect(meeting.send(chair, { type: 'objections.declare', outcome: 'not-agreed', expects: seen })).toBeUndefined();
});

test('[CN10] the record has the question, the answers, and the people present by group', () => {
  const meeting = inCall();
  meeting.take(joined(meeting.state, { id: 'ana', role: 'member', name: 'Ana', group: 'Civil society' }, meeting.now));
  meeting.send(chair, { type: 'objections.call', text: sentence });
  meeting.now += 15_000;
  expect(meeting.send(chair, { type: 'objections.declare', outcome: 'amended' })).toBe('bad-request');
  meeting.send(chair, { type: 'objections.declare', outcome: 'amended', text: 'By November.' });
  expect(meeting.state.agreements[0]).toMatchObject({
    outcome: 'amended',
    text: 'By November.',
    asked: sentence,
    present: [
      { group: '', count: 2 },
      { group: 'Civil society', count: 1 },
    ],
  });
  expect(meeting.state.timeline.slice(-2)).toMatchObject([
    { type: 'objections.called', title: sentence },
    { type: 'objections.amended', title: 'By November.' },
  ]);
});

test('[CN11] closing the call cancels the call for objections and closes the gauge', () => {
  const meeting = called();
  meeting.send(chair, { type: 'gauge.open', question: 'Ready?', anonymous: false });
  meeting.send(bo, { type: 'gauge.answer', option: 2 });
  meeting.send(chair, { type: 'meeting.close' });
  expect(meeting.state).toMatchObject({ objections: null, agreements: [], gauge: null, gauges: [{ question: 'Ready?', counts: [0, 0, 1] }] });
});

test('[CN12] one answer a person, the last one', () => {
  const meeting = inCall();
  expect(meeting.send(chair, { type: 'gauge.open', question: 'Ready?', options: ['Yes', 'yes'], anonymous: false })).toBe('bad-request');
  meeting.send(chair, { type: 'gauge.open', question: 'Ready?', options: ['Yes', 'No'], anonymous: false });
  expect(meeting.send(chair, { type: 'gauge.open', question: 'Again?', anonymous: true })).toBe('gauge-open');
  for (const option of [0, 1]) meeting.send(ana, { type: 'gauge.answer', option });
  expect(meeting.send(bo, { type: 'gauge.answer', option: 2 })).toBe('bad-request');
  meeting.send(chair, { type: 'gauge.close' });
  expect(meeting.state.gauges).toMatchObject([{ counts: [0, 1], answers: [{ name: 'Ana', option: 1 }] }]);
  expect(meeting.send(ana, { type: 'gauge.answer', option: 0 })).toBe('no-gauge');
});

test('[CN13] an anonymous answer is no event', () => {
  const meeting = inCall();
  meeting.send(chair, { type: 'gauge.open', question: 'Ready?', anonymous: true });
  const before = meeting.state;
  expect(meeting.send(ana, { type: 'gauge.answer', option: 0 })).toBeUndefined();
  expect(meeting.state).toBe(before);
});
