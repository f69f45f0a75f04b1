// A person's acts in the queue, and their place in it.
import { describe, expect, test } from 'vitest';
import type { MeetingEvent } from '../../../../shared/meeting/events.ts';
import type { RequestKind } from '../../../../shared/meeting/model/floor.ts';
import { ana, bo, chair, guest, MeetingInMemory, secretariat, watcher } from '../../../support/meeting.ts';

const cy = { participantId: 'cy', role: 'member', name: 'Cy' } as const;
const di = { participantId: 'di', role: 'member', name: 'Di' } as const;
const visitor = { participantId: 'visitor', role: 'observer', name: 'Visitor' } as const;

const waiting = (meeting: MeetingInMemory): string[] => meeting.state.floor.queue.map(({ name }) => name);
const request = (kind?: RequestKind) => ({ type: 'floor.request', ...(kind && { kind }) }) as const;

function queueOf(...who: (typeof ana)[]): MeetingInMemory {
  const meeting = new MeetingInMemory().live();
  for (const each of who) meeting.send(each, request());
  return meeting;
}

describe('the order', () => {
  test('[FL1] by type, then members before observers, then as received', () => {
    const meeting = queueOf(guest, ana);
    meeting.send(chair, { type: 'floor.give', requestId: meeting.state.floor.queue[0]?.id });
    meeting.send(bo, request());
    meeting.send(visitor, request('question'));
    meeting.send(cy, request('question'));
    meeting.send(di, request('reply'));
    meeting.send(chair, request('point-of-order'));
    expect(meeting.state.floor.speaking?.name).toBe('Ana');
    expect(waiting(meeting)).toEqual(['Lynn', 'Di', 'Cy', 'Visitor', 'Bo', 'Guest']);
  });

  test.each([
    ['members', ['Ana', 'Bo', 'Guest', 'Visitor']],
    ['observers', ['Guest', 'Visitor', 'Ana', 'Bo']],
    ['none', ['Guest', 'Ana', 'Visitor', 'Bo']],
  ] as const)('[FL1] precedence %s, said before or after they asked', (precedence, order) => {
    const before = new MeetingInMemory().live();
    before.send(chair, { type: 'floor.settings', precedence });
    for (const who of [guest, ana, visitor, bo]) before.send(who, request());
    const after = queueOf(guest, ana, visitor, bo);
    after.send(chair, { type: 'floor.settings', precedence });
    expect([waiting(before), waiting(after)]).toEqual([order, order]);
  });

  test('[FL1] at an open consultation observers go first, and the kind of a meeting may be amended while people wait', () => {
    const meeting = queueOf(ana, guest);
    meeting.send(secretariat, { type: 'meeting.amend', changes: { kind: 'open' } });
    expect(waiting(meeting)).toEqual(['Guest', 'Ana']);
    meeting.send(chair, { type: 'floor.settings', precedence: 'none' });
    meeting.send(secretariat, { type: 'meeting.amend', changes: { kind: 'member' } });
    expect(waiting(meeting)).toEqual(['Ana', 'Guest']);
  });

  test('[FL19] a log written before requests had types replays, and its requests are served by the same rule', () => {
    const meeting = new MeetingInMemory().live();
    const stamp = { at: meeting.now, by: 'x' };
    const old = (id: string, participantId: string): MeetingEvent => ({
      type: 'floor.requested',
      request: { id, participantId, name: participantId, requestedAt: meeting.now },
      ...stamp,
    });
    meeting.take([
      { type: 'participant.joined', participant: { id: 'one', role: 'observer', name: 'one', visits: [] }, ...stamp },
      old('r1', 'one'),
      old('r2', 'two'),
      { type: 'floor.given', requestId: 'r1', ...stamp },
    ]);
    expect(meeting.state.floor.speaking).toMatchObject({ id: 'r1', kind: 'intervention', standing: 'observer' });
    expect(meeting.state.floor.queue).toMatchObject([{ id: 'r2', kind: 'intervention', standing: 'member' }]);
  });
});

describe('one’s own request', () => {
  test('[FL2] one open request a person, and a point of order besides', () => {
    const meeting = queueOf(ana);
    expect(meeting.send(ana, request('question'))).toBe('already-waiting');
    expect(meeting.send(ana, request('point-of-order'))).toBeUndefined();
    expect(meeting.send(ana, request('point-of-order'))).toBe('already-waiting');
    meeting.send(chair, { type: 'floor.give' });
    expect(meeting.state.floor.speaking?.kind).toBe('point-of-order');
    expect(meeting.send(ana, request())).toBe('already-waiting');
    meeting.send(chair, { type: 'floor.give' });
    expect(meeting.send(ana, request())).toBe('already-speaking');
  });

  test('[FL9] details come with the request or after it, and are taken away again', () => {
    const meeting = new MeetingInMemory().live();
    meeting.send(ana, { type: 'floor.request', topic: 'Remote hubs', personal: true });
    expect(meeting.state.floor.queue[0]).toMatchObject({ topic: 'Remote hubs', personal: true, kind: 'intervention' });
    meeting.send(bo, request());
    meeting.send(bo, { type: 'floor.edit', kind: 'question', topic: 'The budget' });
    expect(waiting(meeting)).toEqual(['Bo', 'Ana']);
    meeting.send(ana, { type: 'floor.edit', topic: null, personal: false });
    expect(meeting.state.floor.queue[1]).not.toHaveProperty('topic');
    expect(meeting.state.floor.queue[1]).not.toHaveProperty('personal');
    const version = meeting.state.version;
    expect(meeting.send(ana, { type: 'floor.edit' })).toBeUndefined();
    expect(meeting.state.version).toBe(version);
    expect(meeting.send(cy, { type: 'floor.edit', topic: 'None of mine' })).toBe('unknown-request');
  });

  test('[FL9] a reply names whom it answers, and needs someone to answer', () => {
    const meeting = queueOf(ana);
    expect(meeting.send(bo, request('reply'))).toBe('nobody-speaking');
    expect(meeting.send(ana, { type: 'floor.edit', kind: 'reply' })).toBe('nobody-speaking');
    meeting.send(chair, { type: 'floor.give' });
    meeting.send(bo, request('reply'));
    expect(meeting.state.floor.queue[0]?.replyTo).toBe('Ana');
    meeting.send(bo, { type: 'floor.edit', kind: 'question' });
    expect(meeting.state.floor.queue[0]).not.toHaveProperty('replyTo');
    meeting.send(chair, { type: 'floor.end' });
    meeting.send(cy, request('reply'));
    expect(meeting.state.floor.queue[0]).toMatchObject({ name: 'Cy', replyTo: 'Ana' });
  });

  test('[FL3] a person’s request is their own; a lead words, defers and withdraws anyone’s', () => {
    const meeting = queueOf(ana, bo);
    const requestId = meeting.state.floor.queue[0]?.id ?? '';
    for (const type of ['floor.withdraw', 'floor.edit', 'floor.defer'] as const) expect(meeting.send(cy, { type, requestId })).toBe('not-yours');
    meeting.send(secretariat, { type: 'floor.edit', requestId, topic: 'As they said on the phone' });
    meeting.send(chair, { type: 'floor.defer', requestId });
    expect(waiting(meeting)).toEqual(['Bo', 'Ana']);
    meeting.send(chair, { type: 'floor.withdraw', requestId });
    expect(waiting(meeting)).toEqual(['Bo']);
  });

  test('[FL10] who defers lets the next go first, or all, and gains nothing by it', () => {
    const meeting = queueOf(ana, bo, cy, guest);
    meeting.send(ana, { type: 'floor.defer' });
    expect(waiting(meeting)).toEqual(['Bo', 'Ana', 'Cy', 'Guest']);
    meeting.send(bo, { type: 'floor.defer', last: true });
    expect(waiting(meeting)).toEqual(['Ana', 'Cy', 'Guest', 'Bo']);
    meeting.send(di, request('question'));
    meeting.send(visitor, request());
    expect(waiting(meeting)).toEqual(['Di', 'Ana', 'Cy', 'Guest', 'Bo', 'Visitor']);
    expect(meeting.send(visitor, { type: 'floor.defer' })).toBe('nobody-waiting');
    meeting.send(di, { type: 'floor.defer' });
    meeting.send(chair, request('question'));
    expect(waiting(meeting)).toEqual(['Lynn', 'Ana', 'Di', 'Cy', 'Guest', 'Bo', 'Visitor']);
  });

  test('[FL6] an observer without a name is refused whatever they ask', () => {
    expect(new MeetingInMemory().live().send(watcher, request('point-of-order'))).toBe('name-needed');
  });
});

describe('a point of order', () => {
  test('[FL8] it is taken while the queue is closed and its sender waits, ahead of all but those before it', () => {
    const meeting = queueOf(ana, bo);
    meeting.send(chair, { type: 'floor.move', requestId: meeting.state.floor.queue[1]?.id ?? '', index: 0 });
    meeting.send(chair, { type: 'floor.settings', open: false });
    expect(meeting.send(cy, request())).toBe('queue-closed');
    for (const who of [ana, guest]) expect(meeting.send(who, request('point-of-order'))).toBeUndefined();
    expect(waiting(meeting)).toEqual(['Ana', 'Guest', 'Bo', 'Ana']);
    expect(meeting.send(guest, { type: 'floor.edit', kind: 'intervention' })).toBe('queue-closed');
  });

  test('[FL8] it interrupts the speaker, who then waits first with the time already spoken', () => {
    const meeting = queueOf(ana, bo);
    meeting.send(chair, { type: 'floor.give' });
    meeting.now += 59_000;
    meeting.send(guest, request('point-of-order'));
    meeting.send(chair, { type: 'floor.give' });
    expect(meeting.state.floor.speaking?.name).toBe('Guest');
    expect(meeting.state.floor.queue).toMatchObject([{ name: 'Ana', spokenMs: 61_000 }, { name: 'Bo' }]);
    meeting.send(chair, { type: 'floor.give' });
    expect(meeting.state.floor.speaking).toMatchObject({ name: 'Ana', spokenMs: 61_000, givenAt: meeting.now });
  });
});
