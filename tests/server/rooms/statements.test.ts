import { expect, test } from 'vitest';
import { Statements, setApart } from '../../../server/rooms/commands/statements.ts';
import type { EventBody, MeetingEvent } from '../../../shared/meeting/events.ts';
import { evolve } from '../../../shared/meeting/evolve.ts';
import { MeetingInMemory } from '../../support/meeting.ts';

const store = (kept: Record<string, string> = {}) => ({
  attachment: async (_meeting: string, _kind: string, id: string) => (kept[id] === undefined ? undefined : new TextEncoder().encode(kept[id])),
});

test('[FL48] the log has no words of statements: they go beside it, and away when a statement is taken back', () => {
  const handed = { type: 'floor.handed-in', requestId: 'r1', given: true, thousands: 1, text: 'Words', at: 1, by: 'ana', command: 'c' } as const;
  const back = { type: 'floor.handed-in', requestId: 'r1', given: false, at: 2, by: 'ana' } as const;
  const { events, words } = setApart([handed, back]);
  expect(events).toEqual([{ type: 'floor.handed-in', requestId: 'r1', given: true, thousands: 1, at: 1, by: 'ana', command: 'c' }, back]);
  expect(words.map(({ id, content }) => [id, content && new TextDecoder().decode(content)])).toEqual([
    ['r1', 'Words'],
    ['r1', undefined],
  ]);
});

test('[FL45][FL48] of a log of an earlier version the words that wait, were spoken or can be restored are read, until they change', async () => {
  const meeting = new MeetingInMemory().live();
  let { state } = meeting;
  const log: MeetingEvent[] = [];
  const take = (...bodies: EventBody[]): void => {
    const events = bodies.map((body) => ({ ...body, at: state.lastAt, by: 'guest' }) as MeetingEvent);
    state = events.reduce(evolve, state);
    log.push(...events);
  };
  const handIn = (requestId: string): void =>
    take(
      { type: 'floor.requested', request: { id: requestId, name: requestId, requestedAt: state.lastAt } },
      { type: 'floor.handed-in', requestId, given: true, text: `Words of ${requestId}` },
    );
  for (const requestId of ['spoken', 'waiting', 'changed']) handIn(requestId);
  take({ type: 'floor.given', requestId: 'spoken' }, { type: 'floor.ended', requestId: 'spoken' });
  for (let round = 0; round < 1300; round += 1) {
    handIn(`round ${round}`);
    take({ type: 'floor.withdrawn', requestId: `round ${round}` });
  }
  const kept: Record<string, string> = {};
  const statements = new Statements('m1', store(kept), log, state.floor);
  for (const requestId of ['spoken', 'waiting', 'round 1299']) expect(await statements.of(requestId)).toBe(`Words of ${requestId}`);
  expect(await statements.of('round 0')).toBeUndefined();
  const change = { type: 'floor.handed-in', requestId: 'changed', given: true, at: state.lastAt, by: 'guest' } as const;
  kept.changed = 'Other words';
  statements.note([change]);
  expect(await statements.of('changed')).toBe('Other words');
  delete kept.changed;
  expect(await statements.of('changed')).toBeUndefined();
});
