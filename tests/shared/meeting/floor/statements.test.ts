import { expect, test } from 'vitest';
import { joined } from '../../../../shared/meeting/attendance/presence.ts';
import type { Actor } from '../../../../shared/meeting/decision.ts';
import { replay } from '../../../../shared/meeting/evolve.ts';
import { mostChanges, mostOfObservers, mostStatements } from '../../../../shared/meeting/model/statement.ts';
import { statements } from '../../../../shared/projections/statements.ts';
import { ana, chair, MeetingInMemory } from '../../../support/meeting.ts';

test('[FL40] a statement has a bound on its changes, and a meeting on its statements', () => {
  const meeting = new MeetingInMemory();
  meeting.send(chair, { type: 'meeting.open' });
  meeting.send(ana, { type: 'floor.request' });
  for (let change = 1; change <= mostChanges; change += 1) meeting.send(ana, { type: 'floor.hand-in', text: `Words ${change}` });
  expect(meeting.send(ana, { type: 'floor.hand-in', text: 'Once more' })).toBe('too-many');
  meeting.send(ana, { type: 'floor.hand-in', text: null });
  for (let each = 0; each < mostStatements; each += 1) {
    meeting.send(chair, { type: 'floor.add', name: `Person ${each}`, channel: 'phone' });
    meeting.send(chair, { type: 'floor.hand-in', requestId: meeting.state.floor.queue.at(-1)?.id, text: 'Words' });
  }
  meeting.send(chair, { type: 'floor.add', name: 'One more', channel: 'phone' });
  expect(meeting.send(chair, { type: 'floor.hand-in', requestId: meeting.state.floor.queue.at(-1)?.id, text: 'Words' })).toBe('too-many');
});

test('[FL41] the state has no word of a statement, and lists an interrupted one once', () => {
  const meeting = new MeetingInMemory();
  meeting.send(chair, { type: 'meeting.open' });
  meeting.send(chair, { type: 'item.start', itemId: 'id1' });
  meeting.send(ana, { type: 'floor.request' });
  meeting.send(ana, { type: 'floor.hand-in', text: 'zqsecretqz' });
  meeting.send(chair, { type: 'floor.give' });
  meeting.send({ participantId: 'bo', role: 'member', name: 'Bo' }, { type: 'floor.request', kind: 'point-of-order' });
  meeting.send(chair, { type: 'floor.give' });
  expect(JSON.stringify(meeting.state)).not.toContain('zqsecretqz');
  expect(statements(meeting.state)).toEqual([
    { requestId: expect.any(String), participantId: 'ana', name: 'Ana', affiliation: 'Civil society', stage: 'waiting', itemId: 'id1', changes: 1 },
  ]);
});

/** A live meeting with these people in it. */
function meetingOf(people: readonly Actor[]): MeetingInMemory {
  const meeting = new MeetingInMemory().live();
  for (const { participantId: id, role, name = '' } of people) meeting.take(joined(meeting.state, { id, role, name }, meeting.now));
  return meeting;
}

/** Asks, hands in and withdraws until it is refused; answers how often it was taken. */
function rounds(meeting: MeetingInMemory, actor: Actor, text: string): number {
  for (let taken = 0; ; taken += 1) {
    meeting.send(actor, { type: 'floor.request' });
    const refused = meeting.send(actor, { type: 'floor.hand-in', text });
    meeting.send(actor, { type: 'floor.withdraw' });
    if (refused) return taken;
  }
}

const observers = Array.from({ length: 16 }, (_, each): Actor => ({ participantId: `o${each}`, role: 'observer', name: `Observer ${each}` }));

test('[FL46] hand-ins are counted though their requests are withdrawn, for a person and for their role', () => {
  const meeting = meetingOf([chair, ana, ...observers]);
  expect(observers.slice(0, 12).map((each) => rounds(meeting, each, 'Words'))).toEqual([60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 0, 0]);
  expect(rounds(meeting, ana, 'Words')).toBe(100);
  meeting.send(ana, { type: 'floor.request' });
  expect(meeting.send(chair, { type: 'floor.hand-in', requestId: meeting.state.floor.queue[0]?.id, text: 'Words' })).toBeUndefined();
  expect(meeting.send(ana, { type: 'floor.hand-in', text: null })).toBeUndefined();
  expect(replay(meeting.log)).toEqual(meeting.state);
});

test('[FL46] the lengths are counted too, and an older log that does not say them replays', () => {
  const meeting = meetingOf([ana, ...observers]);
  expect(observers.map((each) => rounds(meeting, each, 'x'.repeat(11_001)))).toEqual([...Array(15).fill(8), 5]);
  expect(rounds(meeting, ana, 'x'.repeat(12_000))).toBe(33);
  const older = meeting.log.map((event) => (event.type === 'floor.handed-in' ? { ...event, thousands: undefined } : event));
  expect(replay(older)?.floor.handedIn?.map(({ thousands }) => thousands)).toEqual(Array(17).fill(0));
});

test('[FL46] of the statements on the floor, observers hand in a third at most', () => {
  const many = Array.from({ length: mostOfObservers + 1 }, (_, each): Actor => ({ participantId: `o${each}`, role: 'observer', name: `Observer ${each}` }));
  const meeting = meetingOf([ana, ...many]);
  const handIn = (actor: Actor) => meeting.send(actor, { type: 'floor.request' }) ?? meeting.send(actor, { type: 'floor.hand-in', text: 'Words' });
  expect(many.map(handIn).filter(Boolean)).toEqual(['too-many']);
  expect(handIn(ana)).toBeUndefined();
});
