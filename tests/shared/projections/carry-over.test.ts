import { expect, test } from 'vitest';
import { create } from '../../../shared/meeting/create.ts';
import { evolve } from '../../../shared/meeting/evolve.ts';
import { factsSchema } from '../../../shared/meeting/facts.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import type { Minutes } from '../../../shared/minutes/minutes.ts';
import { carryOver } from '../../../shared/projections/carry-over.ts';
import { register } from '../../../shared/projections/register.ts';
import { ana, bo, chair, MeetingInMemory, secretariat } from '../../support/meeting.ts';

const url = 'https://meet.example.org/r/m1';
const action = (id: string, text: string, more = {}) => ({ id, kind: 'action' as const, indent: 0, spans: [{ text }], ...more });

/** A call that was held: two actions and a decision in the minutes, one item deferred with one of its children done. */
function held(): { meeting: MeetingInMemory; minutes: Minutes } {
  const meeting = new MeetingInMemory().live();
  for (const { participantId: id, role, name, affiliation } of [ana, bo, chair]) {
    meeting.take([{ type: 'participant.joined', participant: { id, role, name: name ?? '', affiliation, visits: [] }, at: meeting.now, by: 'server' }]);
  }
  meeting.send(secretariat, { type: 'meeting.amend', changes: { title: 'Virtual MAG Meeting VI', number: 'VI', joinUrl: 'https://call.example.org/6' } });
  meeting.send(chair, { type: 'item.start', itemId: meeting.id('Part one') });
  meeting.send(chair, { type: 'item.finish', itemId: meeting.id('Part one') });
  for (const title of ['Second', 'Third']) meeting.send(chair, { type: 'item.defer', itemId: meeting.id(title) });
  const fragment = `item:${meeting.id('First')}`;
  const minutes = {
    fragments: {
      [fragment]: [
        action('a', 'Send the template', { owner: 'Ana', due: '2016-11-01' }),
        action('b', 'Book the room', { owner: 'Bo' }),
        { id: 'd', kind: 'decision' as const, indent: 0, spans: [{ text: 'Agreed' }] },
      ],
    },
    notes: {},
  };
  meeting.send(chair, { type: 'action.update', actionId: 'b', status: 'done' });
  return { meeting, minutes };
}

/** The meeting made from one, as the server makes it. */
function nextOf(state: MeetingState, minutes: Minutes): MeetingState {
  const { facts, agenda, ...inheritance } = carryOver(state, minutes, url);
  let ids = 0;
  const whole = factsSchema.parse({ startsAt: '2016-09-27T22:00:00Z', ...facts });
  return evolve(undefined, create(whole, agenda, { id: 'm2', now: 5, by: 'organiser', newId: () => `n${++ids}`, inheritance }));
}

test('[MT11] the next meeting has the title and number counted on, and the people of the last', () => {
  const { meeting, minutes } = held();
  const { facts } = carryOver(meeting.state, minutes, url);
  expect(facts).toEqual({
    title: 'Virtual MAG Meeting VII',
    number: 'VII',
    durationMinutes: 120,
    kind: 'member',
    language: 'en',
    chair: { name: 'Lynn St. Amour' },
    secretariat: [{ name: 'Chengetai Masango' }],
  });
  meeting.send(secretariat, { type: 'meeting.amend', changes: { next: { title: 'The seventh', startsAt: '2016-09-27T22:00:00Z' } } });
  expect(carryOver(meeting.state, minutes, url).facts).toMatchObject({ title: 'The seventh', startsAt: '2016-09-27T22:00:00Z' });
});

test('[MT12] its agenda is the review, then what was deferred with what of it was not taken; the approval first, once a report is issued', () => {
  const { meeting, minutes } = held();
  expect(carryOver(meeting.state, minutes, url).agenda).toEqual([
    { title: 'Review of the actions of the last meeting' },
    { title: 'Second', minutes: 20, children: [{ title: 'Part two' }] },
    { title: 'Third' },
  ]);
  meeting.send(chair, { type: 'meeting.close' });
  meeting.send(secretariat, { type: 'report.issue' });
  expect(carryOver(meeting.state, minutes, url).agenda[0]).toEqual({
    title: 'Approval of the report of the last meeting',
    documents: [{ title: 'Report of the last meeting', url }],
  });
  expect(carryOver(meeting.state, { fragments: {}, notes: {} }, url).agenda.map(({ title }) => title)).toEqual([
    'Approval of the report of the last meeting',
    'Second',
    'Third',
  ]);
});

test('[AC4] open actions go on from meeting to meeting, with the meeting they were agreed at; done and dropped ones end', () => {
  const { meeting, minutes } = held();
  const next = nextOf(meeting.state, minutes);
  const from = { meetingId: 'm1', title: 'Virtual MAG Meeting VI', number: 'VI' };
  expect(next.carried).toEqual([{ id: expect.any(String), text: 'Send the template', owner: 'Ana', due: '2016-11-01', from, status: 'open' }]);
  const review = next.agenda[0];
  expect(register(next, { fragments: {}, notes: {} })).toEqual([
    { kind: 'action', ...next.carried[0], itemId: review?.id, itemTitle: review?.title, itemNumber: '1' },
  ]);

  const second = new MeetingInMemory();
  second.state = next;
  const actionId = next.carried[0]?.id ?? '';
  expect(second.send(ana, { type: 'action.update', actionId, status: 'carried' })).toBe('not-chair');
  expect(second.send(chair, { type: 'action.update', actionId, status: 'carried' })).toBeUndefined();
  const third = nextOf(second.state, { fragments: {}, notes: {} });
  expect(third.carried).toMatchObject([{ text: 'Send the template', from, status: 'open' }]);
  expect(second.send(chair, { type: 'action.update', actionId, status: 'dropped' })).toBeUndefined();
  expect(nextOf(second.state, { fragments: {}, notes: {} }).carried).toEqual([]);
  expect(second.state.actions).toEqual({});
  expect(second.send(chair, { type: 'action.update', actionId: 'elsewhere', status: 'carried' })).toBe('unknown-action');
});

test('[AC5] the owner says in place what became of it, and a lead; nobody else', () => {
  const { meeting, minutes } = held();
  const second = new MeetingInMemory();
  second.state = nextOf(meeting.state, minutes);
  const actionId = second.state.carried[0]?.id ?? '';
  expect(second.send(bo, { type: 'action.answer', actionId, text: 'Mine' })).toBe('not-yours');
  expect(second.send({ ...ana, name: 'ÁNA' }, { type: 'action.answer', actionId, text: 'Sent on Monday' })).toBeUndefined();
  expect(second.state.carried[0]?.answer).toMatchObject({ text: 'Sent on Monday', by: 'ana', name: 'ÁNA' });
  expect(second.send(chair, { type: 'action.answer', actionId, text: null })).toBeUndefined();
  expect(second.state.carried[0]?.answer).toBeUndefined();
  expect(second.send(chair, { type: 'action.answer', actionId: 'b', text: 'x' })).toBe('unknown-action');
});

test('[MT13] seated people are expected, and a person who joins under their name and role takes over the entry', () => {
  const { meeting, minutes } = held();
  const second = new MeetingInMemory();
  second.state = nextOf(meeting.state, minutes);
  expect(second.state.participants.map(({ name, role, expected }) => [name, role, expected])).toEqual([
    ['Ana', 'member', true],
    ['Bo', 'member', true],
    ['Lynn', 'chair', true],
  ]);
  const entry = second.state.participants[1]?.id ?? '';
  second.send(secretariat, { type: 'attendance.note', participantId: entry, status: 'apologies' });
  second.take([{ type: 'participant.joined', participant: { id: 'p9', role: 'member', name: 'bo ', visits: [] }, at: second.now, by: 'server' }]);
  second.take([{ type: 'participant.joined', participant: { id: 'p8', role: 'observer', name: 'Ana', visits: [] }, at: second.now, by: 'server' }]);
  expect(second.state.participants.map(({ name, role, apologies }) => [name, role, apologies])).toEqual([
    ['Ana', 'member', undefined],
    ['Lynn', 'chair', undefined],
    ['bo ', 'member', undefined],
    ['Ana', 'observer', undefined],
  ]);
});
