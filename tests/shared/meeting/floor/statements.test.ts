import { expect, test } from 'vitest';
import { mostChanges, mostStatements } from '../../../../shared/meeting/floor/statement.ts';
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
