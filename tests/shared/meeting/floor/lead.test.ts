// A lead's acts on the floor, and taking them back.
import { describe, expect, test } from 'vitest';
import { arrived, joined, left } from '../../../../shared/meeting/attendance/presence.ts';
import { restoreMs } from '../../../../shared/meeting/floor/gone.ts';
import { awayMs, awaySince } from '../../../../shared/meeting/floor/next.ts';
import { ana, bo, chair, guest, MeetingInMemory, secretariat } from '../../../support/meeting.ts';

const cy = { participantId: 'cy', role: 'member', name: 'Cy' } as const;
const people = [ana, bo, cy] as const;

const waiting = (meeting: MeetingInMemory): string[] => meeting.state.floor.queue.map(({ name }) => name);
const speaker = (meeting: MeetingInMemory): string | undefined => meeting.state.floor.speaking?.name;
const idOf = (meeting: MeetingInMemory, name: string): string => {
  const { queue, speaking, gone } = meeting.state.floor;
  const all = [...queue, ...(speaking ? [speaking] : []), ...gone.map(({ request }) => request)];
  return all.find((request) => request.name === name)?.id ?? 'none';
};

/** A live meeting whose people are here, and wait in this order. */
function withPeople(...asking: readonly (typeof ana)[]): MeetingInMemory {
  const meeting = new MeetingInMemory().live();
  for (const { participantId: id, role, name = '' } of people) {
    meeting.take(joined(meeting.state, { id, role, name }, meeting.now));
    meeting.take(arrived(meeting.state, id, meeting.now));
  }
  for (const who of asking) meeting.send(who, { type: 'floor.request' });
  return meeting;
}

describe('a lead', () => {
  test('[FL4] gives the floor to anyone, whether they asked or not', () => {
    const meeting = withPeople(ana, bo);
    meeting.send(chair, { type: 'floor.give', participantId: 'bo' });
    expect([speaker(meeting), waiting(meeting)]).toEqual(['Bo', ['Ana']]);
    meeting.send(chair, { type: 'floor.give', participantId: 'cy' });
    expect([speaker(meeting), waiting(meeting)]).toEqual(['Cy', ['Ana']]);
    expect(meeting.send(chair, { type: 'floor.give', participantId: 'cy' })).toBe('stale');
    expect(meeting.send(chair, { type: 'floor.give', participantId: 'nobody' })).toBe('unknown-participant');
    expect(meeting.send(ana, { type: 'floor.give', participantId: 'ana' })).toBe('not-chair');
  });

  test('[FL11] moves a request, and it stays whatever comes later, but for a point of order', () => {
    const meeting = withPeople(ana, bo, cy);
    meeting.send(chair, { type: 'floor.move', requestId: idOf(meeting, 'Cy'), index: 0 });
    expect(waiting(meeting)).toEqual(['Cy', 'Ana', 'Bo']);
    meeting.send(secretariat, { type: 'floor.request', kind: 'question' });
    expect(waiting(meeting)).toEqual(['Cy', 'Chengetai', 'Ana', 'Bo']);
    meeting.send(guest, { type: 'floor.request', kind: 'point-of-order' });
    expect(waiting(meeting)[0]).toBe('Guest');
    meeting.send(chair, { type: 'floor.move', requestId: idOf(meeting, 'Ana'), index: 99 });
    meeting.send(chair, { type: 'floor.settings', precedence: 'none' });
    expect(waiting(meeting)).toEqual(['Guest', 'Cy', 'Chengetai', 'Bo', 'Ana']);
    expect(meeting.send(chair, { type: 'floor.move', requestId: idOf(meeting, 'Ana') })).toBe('bad-request');
  });

  test('[FL12] a closed queue takes no more but those a lead adds; the last word stays last and closes it', () => {
    const meeting = withPeople(ana, bo);
    meeting.send(chair, { type: 'floor.move', requestId: idOf(meeting, 'Ana'), last: true });
    expect([meeting.state.floor.open, waiting(meeting)]).toEqual([false, ['Bo', 'Ana']]);
    expect(meeting.send(cy, { type: 'floor.request' })).toBe('queue-closed');
    expect(meeting.send(secretariat, { type: 'floor.add', participantId: 'cy', channel: 'chat' })).toBeUndefined();
    meeting.send(bo, { type: 'floor.defer', last: true });
    expect(waiting(meeting)).toEqual(['Cy', 'Bo', 'Ana']);
    meeting.send(chair, { type: 'floor.move', requestId: idOf(meeting, 'Cy'), index: 99 });
    expect(waiting(meeting)).toEqual(['Bo', 'Cy', 'Ana']);
    meeting.send(chair, { type: 'floor.move', requestId: idOf(meeting, 'Bo'), last: true });
    expect(waiting(meeting)).toEqual(['Cy', 'Ana', 'Bo']);
    meeting.send(chair, { type: 'floor.settings', open: true });
    meeting.send(guest, { type: 'floor.request' });
    expect(waiting(meeting)).toEqual(['Cy', 'Ana', 'Guest', 'Bo']);
  });

  test('[FL13] a member on the phone only stands in the queue like the others, once', () => {
    const meeting = withPeople(bo);
    const add = { type: 'floor.add', name: 'Dora Ng', affiliation: 'ISOC', group: 'Civil society', channel: 'phone' } as const;
    meeting.send(secretariat, add);
    expect(meeting.send(secretariat, { ...add, name: 'dora ng' })).toBe('already-waiting');
    meeting.send(secretariat, { type: 'floor.add', name: 'A visitor', channel: 'chat', standing: 'observer' });
    meeting.send(secretariat, { type: 'floor.add', participantId: 'ana', channel: 'hand', kind: 'question' });
    expect(waiting(meeting)).toEqual(['Ana', 'Bo', 'Dora Ng', 'A visitor']);
    expect(meeting.send(secretariat, { type: 'floor.add', participantId: 'bo', channel: 'hand' })).toBe('already-waiting');
    expect(meeting.send(secretariat, { type: 'floor.add', channel: 'hand' })).toBe('bad-request');
    expect(meeting.send(secretariat, { type: 'floor.add', participantId: 'none', channel: 'hand' })).toBe('unknown-participant');
    expect(meeting.send(ana, add)).toBe('not-chair');
    meeting.send(chair, { type: 'floor.give', requestId: idOf(meeting, 'Dora Ng') });
    expect(meeting.send(secretariat, add)).toBe('already-speaking');
    expect(meeting.state.timeline.at(-1)).toMatchObject({ type: 'floor.given', name: 'Dora Ng' });
  });

  test('[FL15] a person gone for a minute is passed over by default and keeps the place; one who came back is not', () => {
    const meeting = withPeople(ana, bo);
    meeting.take(left(meeting.state, 'ana', meeting.now));
    const [first] = meeting.state.floor.queue;
    expect(first && awaySince(meeting.state, first)).toBe(meeting.now);
    meeting.now += awayMs;
    meeting.send(chair, { type: 'floor.give' });
    expect([speaker(meeting), waiting(meeting)]).toEqual(['Bo', ['Ana']]);
    meeting.take(arrived(meeting.state, 'ana', meeting.now));
    meeting.send(cy, { type: 'floor.request' });
    meeting.send(chair, { type: 'floor.give' });
    expect([speaker(meeting), waiting(meeting)]).toEqual(['Ana', ['Cy']]);
    meeting.take(left(meeting.state, 'cy', meeting.now));
    meeting.now += awayMs * 2;
    meeting.send(chair, { type: 'floor.give' });
    expect(speaker(meeting)).toBe('Cy');
  });

  test('[FL15] the Chair’s own connection dropped: the queue is as it was', () => {
    const meeting = withPeople(ana, bo);
    const before = meeting.state.floor;
    meeting.take(joined(meeting.state, { id: 'chair', role: 'chair', name: 'Lynn' }, meeting.now));
    for (const step of [arrived, left, arrived]) {
      meeting.now += 90_000;
      meeting.take(step(meeting.state, 'chair', meeting.now));
    }
    expect(meeting.state.floor).toEqual(before);
  });

  test('[FL17] the limit is a setting that is taken away again, and ends nothing', () => {
    const meeting = withPeople(ana);
    meeting.send(chair, { type: 'floor.settings', limitSeconds: 60 });
    meeting.send(chair, { type: 'floor.give' });
    meeting.now += 600_000;
    meeting.send(bo, { type: 'floor.request' });
    expect(speaker(meeting)).toBe('Ana');
    meeting.send(chair, { type: 'floor.settings', limitSeconds: null });
    expect(meeting.state.floor).not.toHaveProperty('limitSeconds');
    expect(meeting.send(ana, { type: 'floor.settings', open: false })).toBe('not-chair');
  });
});

describe('taken back', () => {
  test('[FL14] what one withdrew comes back to its place, for ten minutes, by oneself or a lead', () => {
    const meeting = withPeople(ana, bo, cy);
    meeting.send(bo, { type: 'floor.withdraw' });
    expect(meeting.send(ana, { type: 'floor.restore', requestId: idOf(meeting, 'Bo') })).toBe('not-yours');
    expect(meeting.send(bo, { type: 'floor.restore' })).toBeUndefined();
    expect(waiting(meeting)).toEqual(['Ana', 'Bo', 'Cy']);
    meeting.send(chair, { type: 'floor.withdraw', requestId: idOf(meeting, 'Bo') });
    expect(meeting.send(bo, { type: 'floor.restore' })).toBe('not-yours');
    meeting.now += restoreMs + 1;
    expect(meeting.send(chair, { type: 'floor.restore', requestId: idOf(meeting, 'Bo') })).toBe('too-late');
    expect(meeting.send(chair, { type: 'floor.restore', requestId: 'never' })).toBe('unknown-request');
  });

  test('[FL14] what a lead had moved comes back to where they put it', () => {
    const meeting = withPeople(ana, bo, cy);
    meeting.send(chair, { type: 'floor.move', requestId: idOf(meeting, 'Cy'), index: 1 });
    meeting.send(cy, { type: 'floor.withdraw' });
    meeting.send(cy, { type: 'floor.restore' });
    expect(waiting(meeting)).toEqual(['Ana', 'Cy', 'Bo']);
  });

  test('[FL14][AG4] a cleared queue survives a break and comes back whole, but for who asked anew', () => {
    const meeting = withPeople(ana, bo, cy);
    meeting.send(chair, { type: 'item.start', itemId: meeting.id('First') });
    meeting.send(chair, { type: 'item.finish', itemId: meeting.id('First'), waiting: 'clear' });
    expect(waiting(meeting)).toEqual([]);
    meeting.now += restoreMs * 3;
    meeting.send(cy, { type: 'floor.request', topic: 'Anew' });
    meeting.send(chair, { type: 'floor.restore' });
    expect(waiting(meeting)).toEqual(['Ana', 'Bo', 'Cy']);
    expect(meeting.state.floor.queue[2]?.topic).toBe('Anew');
    expect(meeting.send(bo, { type: 'floor.restore' })).toBe('unknown-request');
  });

  test('[FL14] the floor given by mistake goes back, and so does an intervention ended by mistake', () => {
    const meeting = withPeople(ana, bo, cy);
    meeting.send(chair, { type: 'floor.give' });
    meeting.now += 29_000;
    meeting.send(chair, { type: 'floor.give' });
    expect(speaker(meeting)).toBe('Bo');
    meeting.send(chair, { type: 'floor.restore', requestId: idOf(meeting, 'Bo') });
    expect([speaker(meeting), waiting(meeting)]).toEqual(['Ana', ['Bo', 'Cy']]);
    expect(meeting.state.floor.speaking).toMatchObject({ spokenMs: 30_000, givenAt: meeting.now });
    meeting.send(ana, { type: 'floor.end' });
    meeting.send(ana, { type: 'floor.restore' });
    expect(speaker(meeting)).toBe('Ana');
    meeting.send(chair, { type: 'floor.end' });
    meeting.send(chair, { type: 'floor.give' });
    meeting.send(chair, { type: 'floor.restore', requestId: idOf(meeting, 'Ana') });
    expect([speaker(meeting), waiting(meeting)]).toEqual(['Bo', ['Ana', 'Cy']]);
  });

  test('[FL14] a point of order given by mistake: the interrupted speaker goes on', () => {
    const meeting = withPeople(ana, bo);
    meeting.send(chair, { type: 'floor.give' });
    meeting.send(cy, { type: 'floor.request', kind: 'point-of-order' });
    meeting.send(chair, { type: 'floor.give' });
    meeting.send(chair, { type: 'floor.restore', requestId: idOf(meeting, 'Cy') });
    expect([speaker(meeting), waiting(meeting)]).toEqual(['Ana', ['Cy', 'Bo']]);
  });

  test('[FL14] what is closed with the call does not come back', () => {
    const meeting = withPeople(ana, bo);
    meeting.send(chair, { type: 'meeting.close' });
    expect(meeting.send(chair, { type: 'floor.restore' })).toBe('not-live');
  });
});
