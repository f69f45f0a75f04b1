// Thousands of seeded calls: the order is the server's, and no one is skipped, doubled or lost, whatever clicks and clocks do.
import { expect, test } from 'vitest';
import { type Rng, seededRng } from '../../../../shared/kit/rng.ts';
import { arrived, joined, left } from '../../../../shared/meeting/attendance/presence.ts';
import type { Command } from '../../../../shared/meeting/commands.ts';
import type { Actor } from '../../../../shared/meeting/decision.ts';
import type { MeetingEvent } from '../../../../shared/meeting/events.ts';
import { replay } from '../../../../shared/meeting/evolve.ts';
import { awayMs, awaySince, nextUp } from '../../../../shared/meeting/floor/next.ts';
import { channels, precedences, requestKinds } from '../../../../shared/meeting/model/floor.ts';
import type { MeetingState } from '../../../../shared/meeting/state.ts';
import { ana, bo, chair, guest, MeetingInMemory, secretariat } from '../../../support/meeting.ts';
import { checkInvariants, checkLog } from '../invariants.ts';

const members: Actor[] = Array.from({ length: 8 }, (_, index) => ({ participantId: `m${index}`, role: 'member', name: `Member ${index}` }));
const observers: Actor[] = Array.from({ length: 4 }, (_, index) => ({ participantId: `o${index}`, role: 'observer', name: `Observer ${index}` }));
const asking = [ana, bo, guest, ...members, ...observers];
const leads = [chair, secretariat];

function anyRequest(rng: Rng, { floor }: MeetingState): { requestId?: string } {
  const ids = [...floor.queue, ...(floor.speaking ? [floor.speaking] : []), ...floor.gone.map(({ request }) => request)].map(({ id }) => id);
  return ids.length > 0 && rng.chance(0.6) ? { requestId: rng.pick(ids) } : {};
}

function step(rng: Rng, state: MeetingState): [Actor, Command] {
  const request = anyRequest(rng, state);
  const person = rng.pick(asking);
  const either = rng.chance(0.6) ? person : rng.pick(leads);
  const expects = rng.chance(0.3) ? { expects: Math.max(0, state.version - rng.int(4)) } : {};
  const kind = rng.pick(requestKinds);
  const steps: (() => [Actor, Command])[] = [
    () => [person, { type: 'floor.request', ...(rng.chance(0.5) && { kind }) }],
    () => [person, { type: 'floor.request' }],
    () => [person, { type: 'floor.request' }],
    () => [either, { type: 'floor.withdraw', ...request }],
    () => [either, { type: 'floor.edit', ...request, kind }],
    () => [either, { type: 'floor.defer', ...request, last: rng.chance(0.3) }],
    () => [either, { type: 'floor.restore', ...request }],
    () => [rng.pick(leads), { type: 'floor.add', name: `Caller ${rng.int(4)}`, channel: rng.pick(channels), kind }],
    () => [rng.pick(leads), { type: 'floor.give', ...request, ...expects }],
    () => [rng.pick(leads), { type: 'floor.give', ...expects }],
    () => [either, { type: 'floor.end', ...expects }],
    () => [rng.pick(leads), { type: 'floor.move', requestId: request.requestId ?? '', index: rng.int(12), last: rng.chance(0.2) }],
    () => [rng.pick(leads), { type: 'floor.settings', open: rng.chance(0.7), ...(rng.chance(0.3) && { precedence: rng.pick(precedences) }) }],
    () => [chair, { type: 'item.start', itemId: rng.pick(state.agenda).id, waiting: rng.pick(['carry', 'clear'] as const) }],
    () => [chair, { type: 'item.reopen', itemId: rng.pick(state.agenda).id }],
  ];
  return rng.pick(steps)();
}

/** The place of each request by the log alone, worked out without the code that keeps the queue. */
function whereabouts(log: readonly MeetingEvent[]): Map<string, 'queue' | 'speaking' | 'gone'> {
  const at = new Map<string, 'queue' | 'speaking' | 'gone'>();
  for (const event of log) {
    if (event.type === 'floor.requested') at.set(event.request.id, 'queue');
    else if (event.type === 'floor.given') at.set(event.requestId, 'speaking');
    else if (event.type === 'floor.withdrawn' || event.type === 'floor.ended') at.set(event.requestId, 'gone');
    else if (event.type === 'floor.interrupted' || event.type === 'floor.returned') at.set(event.requestId, 'queue');
    else if (event.type === 'floor.cleared') for (const [id, place] of at) if (place === 'queue') at.set(id, 'gone');
    if (event.type !== 'floor.restored') continue;
    const wasSpeaking = (id: string): boolean =>
      log.slice(0, log.indexOf(event)).findLast((past) => 'requestId' in past && past.requestId === id)?.type === 'floor.ended';
    const isTaken = [...at.values()].includes('speaking');
    for (const id of event.requestIds) at.set(id, wasSpeaking(id) && !isTaken ? 'speaking' : 'queue');
  }
  return at;
}

function idsOf({ floor }: MeetingState): { queue: string[]; speaking: string[] } {
  return { queue: floor.queue.map(({ id }) => id).sort(), speaking: floor.speaking ? [floor.speaking.id] : [] };
}

test.each(Array.from({ length: 20 }, (_, batch) => batch))(
  '[FL1][FL2][FL4][FL14][FL15][MT6][IN4] a hundred calls: no one is skipped, doubled or lost, and the log replays, batch %i',
  (batch) => {
    for (let round = 0; round < 100; round += 1) {
      const seed = batch * 100 + round;
      const rng = seededRng(seed * 7919 + 3);
      const meeting = new MeetingInMemory().live();
      for (const { participantId: id, role, name = '' } of asking) {
        meeting.take(joined(meeting.state, { id, role, name }, meeting.now));
        meeting.take(arrived(meeting.state, id, meeting.now));
      }
      for (let turn = 0; turn < 40; turn += 1) {
        const where = `seed ${seed}, turn ${turn}`;
        const before = meeting.state;
        // The server's clock is set back and forth by minutes; the log's time is not.
        meeting.now += rng.int(400_000) - 150_000;
        if (rng.chance(0.15)) {
          const { participantId } = rng.pick(asking);
          meeting.take((rng.chance(0.5) ? left : arrived)(meeting.state, participantId, meeting.now));
          expect(meeting.state.floor, where).toEqual(before.floor);
          continue;
        }
        const [actor, command] = step(rng, before);
        const now = Math.max(meeting.now + 1000, before.lastAt);
        const refused = meeting.send(actor, command);
        if (refused) expect(meeting.state, where).toBe(before);
        else if (command.type === 'floor.give' && command.requestId === undefined) {
          const { speaking } = meeting.state.floor;
          expect(speaking?.id, where).toBe(nextUp(before, now)?.id);
          const passed = before.floor.queue.slice(
            0,
            before.floor.queue.findIndex(({ id }) => id === speaking?.id),
          );
          for (const request of passed) expect(now - (awaySince(before, request) ?? now), where).toBeGreaterThan(awayMs);
        }
        checkInvariants(meeting.state, where);
      }
      const at = whereabouts(meeting.log);
      const places = (place: string): string[] => [...at].filter(([, each]) => each === place).map(([id]) => id);
      expect(idsOf(meeting.state), `seed ${seed}`).toEqual({ queue: places('queue').sort(), speaking: places('speaking') });
      expect(replay(meeting.log), `seed ${seed}`).toEqual(meeting.state);
      if (round === 0) checkLog(meeting.log, meeting.state, `seed ${seed}`);
    }
  },
);

test.each(Array.from({ length: 50 }, (_, seed) => seed))(
  '[FL4][MT8] two leads click "give" at what they saw: the queue goes on by one a round, seed %i',
  (seed) => {
    const rng = seededRng(seed + 1);
    const meeting = new MeetingInMemory().live();
    const order = members.filter(() => rng.chance(0.8));
    for (const who of order) meeting.send(who, { type: 'floor.request' });
    const spoke: string[] = [];
    while (meeting.state.floor.queue.length > 0) {
      const expects = meeting.state.version;
      const [first] = meeting.state.floor.queue;
      const answers = [chair, secretariat].map((lead) => meeting.send(lead, { type: 'floor.give', requestId: first?.id, expects }));
      expect(answers, `seed ${seed}`).toEqual([undefined, 'stale']);
      spoke.push(meeting.state.floor.speaking?.name ?? '');
    }
    expect(spoke, `seed ${seed}`).toEqual(order.map(({ name }) => name));
  },
);
