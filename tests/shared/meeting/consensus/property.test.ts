import { expect, test } from 'vitest';
import { seededRng } from '../../../../shared/kit/rng.ts';
import { arrived, joined, left } from '../../../../shared/meeting/attendance/presence.ts';
import { heard, latestEnd, reached, waitingToBeHeard } from '../../../../shared/meeting/consensus/hearing.ts';
import { replay } from '../../../../shared/meeting/evolve.ts';
import { answerKinds } from '../../../../shared/meeting/model/consensus.ts';
import { chair, MeetingInMemory } from '../../../support/meeting.ts';

const meetings = 2000;

/** Plays one call with clocks that are wrong by minutes; answers whether it was declared. */
function play(seed: number): { declared: boolean; early: number } {
  const rng = seededRng(seed);
  const meeting = new MeetingInMemory();
  meeting.live();
  const members = ['one', 'two', 'three', 'four'].map((id) => ({ participantId: id, role: 'member' as const, name: id }));
  // The server's clock; the log's own time is never before what it was.
  for (const { participantId: id, role, name } of members) {
    meeting.take(joined(meeting.state, { id, role, name }, meeting.now));
    if (rng.chance(0.8)) meeting.take(arrived(meeting.state, id, meeting.now));
  }
  meeting.send(chair, { type: 'item.start', itemId: meeting.id('First') });
  const seconds = 6 + rng.int(20);
  meeting.send(chair, { type: 'objections.call', text: 'It would be so.', seconds });
  /** When each was last connected without a break, by the log's time. */
  const since = new Map<string, number>();
  for (const id of meeting.state.objections?.listeners ?? []) since.set(id, meeting.state.lastAt);
  /** When it came to each one's screen, by the log's time. */
  const shown = new Map<string, number>();
  let early = 0;
  for (let step = 0; step < 60 && meeting.state.objections; step += 1) {
    meeting.now += rng.chance(0.05) ? rng.int(600_000) - 300_000 : rng.int(3000);
    const who = rng.pick(members);
    const { participantId: id } = who;
    const here = since.has(id);
    const now = Math.max(meeting.now, meeting.state.lastAt);
    const chance = rng.int(12);
    const open = meeting.state.objections;
    if (chance > 9 && here && !shown.has(id)) {
      shown.set(id, now);
      meeting.take(heard(meeting.state, open.id, new Map([[id, now]]), meeting.now));
    }
    if (chance < 2 && here) {
      since.delete(id);
      // A short break is no visit's end; only the connection knows of it.
      if (rng.chance(0.5)) meeting.take(left(meeting.state, id, meeting.now));
    } else if (chance < 4 && !here) {
      meeting.take(arrived(meeting.state, id, meeting.now));
      meeting.take(reached(meeting.state, id, meeting.now));
      since.set(id, now);
    } else if (chance < 6 && here) {
      meeting.send(who, { type: 'objections.respond', answer: rng.pick([...answerKinds, 'none']) });
    } else if (chance < 9) {
      const before = meeting.state;
      const call = before.objections;
      const outcome = rng.pick(['agreed', 'not-agreed'] as const);
      const refused = meeting.send(chair, { type: 'objections.declare', outcome });
      if (refused === 'too-early') early += 1;
      if (refused !== undefined || !call) continue;
      const at = meeting.state.lastAt;
      const silent = members.filter(
        (member) => since.has(member.participantId) && call.answers.every((answer) => answer.participantId !== member.participantId),
      );
      for (const { participantId } of silent) {
        // Two seconds on the way are nobody's loss.
        const screen = (shown.get(participantId) ?? 0) > call.calledAt + 2000 ? (shown.get(participantId) ?? 0) : 0;
        const fullTime = Math.min(Math.max(since.get(participantId) ?? 0, screen) + seconds * 1000, latestEnd(call));
        expect(at, `seed ${seed}, ${participantId}`).toBeGreaterThanOrEqual(fullTime);
      }
      const blind = members.filter(
        ({ participantId }) =>
          !shown.has(participantId) && call.listeners.includes(participantId) && call.answers.every((answer) => answer.participantId !== participantId),
      );
      expect(meeting.state.agreements.at(-1)?.unheard, `seed ${seed}`).toEqual(expect.arrayContaining(blind.map(({ name }) => name)));
      expect(call.endsAt).toBeLessThanOrEqual(latestEnd(call));
      if (outcome === 'agreed') expect(waitingToBeHeard(before, call), `seed ${seed}`).toEqual([]);
    }
  }
  expect(replay(meeting.log), `seed ${seed}`).toEqual(meeting.state);
  return { declared: meeting.state.agreements.length > 0, early };
}

test('[CN4][CN5][CN7] a call for objections never closes before a connected member had its time, whatever the clocks say', () => {
  let declared = 0;
  let early = 0;
  for (let seed = 1; seed <= meetings; seed += 1) {
    const played = play(seed);
    declared += Number(played.declared);
    early += played.early;
  }
  expect(declared).toBeGreaterThan(meetings / 3);
  expect(early).toBeGreaterThan(meetings / 3);
});
