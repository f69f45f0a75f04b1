// Two chairs press the same key at once, on what both saw, while the server's clock is set back and forth by minutes.
import { expect, test } from 'vitest';
import { seededRng } from '../../../shared/kit/rng.ts';
import { arrived, joined, left } from '../../../shared/meeting/attendance/presence.ts';
import type { Actor } from '../../../shared/meeting/decision.ts';
import { replay } from '../../../shared/meeting/evolve.ts';
import { flatten } from '../../../shared/meeting/model/agenda-tree.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import { chair, MeetingInMemory, secretariat } from '../../support/meeting.ts';
import { samePress } from '../../support/two-chairs.ts';
import { checkInvariants } from './invariants.ts';

const meetings = 1000;
const members: Actor[] = Array.from({ length: 6 }, (_, index) => ({ participantId: `m${index}`, role: 'member', name: `Member ${index}` }));

test('[MT8][CN8][FL4][AG3] two chairs clicking at once, clocks wrong by minutes: each press is taken once, and no item and no speaker is skipped or doubled', () => {
  let twice = 0;
  let declared = 0;
  for (let seed = 1; seed <= meetings; seed += 1) {
    const rng = seededRng(seed);
    const meeting = new MeetingInMemory().live();
    for (const { participantId: id, role, name = '' } of members) {
      meeting.take(joined(meeting.state, { id, role, name }, meeting.now));
      meeting.take(arrived(meeting.state, id, meeting.now));
    }
    /** How often each person is to speak, counted from the answers alone. */
    const due = new Map<string, number>();
    for (let turn = 0; turn < 40; turn += 1) {
      const where = `seed ${seed}, turn ${turn}`;
      meeting.now += rng.int(400_000) - 150_000;
      const who = rng.pick(members);
      const roll = rng.int(10);
      if (roll < 3) {
        if (meeting.send(who, { type: 'floor.request' }) === undefined) due.set(who.name ?? '', (due.get(who.name ?? '') ?? 0) + 1);
        continue;
      }
      if (roll === 3) {
        meeting.take((rng.chance(0.5) ? left : arrived)(meeting.state, who.participantId, meeting.now));
        continue;
      }
      if (roll === 4) {
        meeting.send(who, { type: 'objections.respond', answer: rng.chance(0.5) ? 'object' : 'support' });
        continue;
      }
      const before = meeting.state;
      const press = samePress(rng, before);
      const [sooner, later] = rng.chance(0.5) ? [chair, secretariat] : [secretariat, chair];
      const first = meeting.send(sooner, press);
      meeting.now -= 1000;
      const second = meeting.send(later, press);
      checkInvariants(meeting.state, where);
      if (first !== undefined) {
        // A press that could not be taken is refused to both in the same way, and nothing has happened.
        expect([second, meeting.state], where).toEqual([first, before]);
        continue;
      }
      twice += 1;
      expect(['stale', 'no-call', 'call-open'], where).toContain(second);
      const opened = (state: MeetingState) => flatten(state.agenda).flatMap(({ spells }) => spells).length;
      const heard = ({ floor }: MeetingState) => floor.spoken.length + (floor.speaking ? 1 : 0);
      expect(opened(meeting.state) - opened(before), where).toBe(press.type === 'item.start' ? 1 : 0);
      expect(heard(meeting.state) - heard(before), where).toBe(press.type === 'floor.give' ? 1 : 0);
      expect(meeting.state.agreements.length - before.agreements.length, where).toBe(press.type === 'objections.declare' ? 1 : 0);
      declared += meeting.state.agreements.length - before.agreements.length;
    }
    while (meeting.state.floor.queue.length > 0) meeting.send(chair, { type: 'floor.give', requestId: meeting.state.floor.queue[0]?.id });
    meeting.send(chair, { type: 'floor.end' });
    const spoke = new Map<string, number>();
    for (const { name } of meeting.state.floor.spoken) spoke.set(name, (spoke.get(name) ?? 0) + 1);
    expect(spoke, `seed ${seed}`).toEqual(due);
    for (const { spells } of flatten(meeting.state.agenda)) expect(spells.length, `seed ${seed}`).toBeLessThanOrEqual(1);
    expect(replay(meeting.log), `seed ${seed}`).toEqual(meeting.state);
  }
  expect(twice).toBeGreaterThan(meetings * 5);
  expect(declared).toBeGreaterThan(meetings / 4);
});
