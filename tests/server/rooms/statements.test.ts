import { expect, test } from 'vitest';
import { Statements } from '../../../server/rooms/commands/statements.ts';
import type { EventBody, MeetingEvent } from '../../../shared/meeting/events.ts';
import { evolve } from '../../../shared/meeting/evolve.ts';
import { MeetingInMemory } from '../../support/meeting.ts';

test('[FL45] no round of request, hand-in and withdraw pushes out words that wait, were spoken or can be restored', () => {
  const meeting = new MeetingInMemory().live();
  let { state } = meeting;
  const log: MeetingEvent[] = [];
  const statements = new Statements([], state.floor);
  const take = (...bodies: EventBody[]): void => {
    const events = bodies.map((body) => ({ ...body, at: state.lastAt, by: 'guest' }) as MeetingEvent);
    state = events.reduce(evolve, state);
    log.push(...events);
    statements.note(events, state.floor);
  };
  const handIn = (requestId: string): void =>
    take(
      { type: 'floor.requested', request: { id: requestId, name: requestId, requestedAt: state.lastAt } },
      { type: 'floor.handed-in', requestId, given: true, text: `Words of ${requestId}` },
    );
  for (const requestId of ['spoken', 'waiting']) handIn(requestId);
  take({ type: 'floor.given', requestId: 'spoken' }, { type: 'floor.ended', requestId: 'spoken' });
  for (let round = 0; round < 1300; round += 1) {
    handIn(`round ${round}`);
    take({ type: 'floor.withdrawn', requestId: `round ${round}` });
  }
  for (const kept of [statements, new Statements(log, state.floor)]) {
    for (const requestId of ['spoken', 'waiting', 'round 1299']) expect(kept.of(requestId)).toBe(`Words of ${requestId}`);
    expect(kept.of('round 0')).toBeUndefined();
  }
});
