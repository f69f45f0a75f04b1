import { expect, test } from 'vitest';
import { type Rng, seededRng } from '../../../shared/kit/rng.ts';
import { itemWords } from '../../../shared/meeting/adoption/sign-offs.ts';
import { adoptionOf } from '../../../shared/meeting/adoption/standing.ts';
import { arrived, joined, left } from '../../../shared/meeting/attendance/presence.ts';
import { type Command, commandSchema } from '../../../shared/meeting/commands.ts';
import type { Actor } from '../../../shared/meeting/decision.ts';
import { evolve } from '../../../shared/meeting/evolve.ts';
import { carriedStatuses } from '../../../shared/meeting/model/actions.ts';
import { adoptionMarks } from '../../../shared/meeting/model/adoption.ts';
import { flatten } from '../../../shared/meeting/model/agenda-tree.ts';
import { channels, precedences, requestKinds } from '../../../shared/meeting/model/floor.ts';
import { takenBack } from '../../../shared/meeting/model/phase.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import { adoptable, adoptableWords, ana, bo, chair, guest, MeetingInMemory, secretariat, watcher } from '../../support/meeting.ts';
import { checkInvariants, checkLog } from './invariants.ts';

const actors: Actor[] = [chair, chair, secretariat, secretariat, ana, bo, guest, watcher];

function anItem(rng: Rng, state: MeetingState): string {
  const items = flatten(state.agenda);
  return items.length > 0 && rng.chance(0.95) ? rng.pick(items).id : 'nothing-of-the-kind';
}

const aRequest = (rng: Rng, state: MeetingState): { requestId?: string } => {
  const gone = state.floor.gone.map(({ request }) => request);
  const all = [...state.floor.queue, ...(state.floor.speaking ? [state.floor.speaking] : []), ...(rng.chance(0.2) ? gone : [])];
  return rng.chance(0.4) && all.length > 0 ? { requestId: rng.pick(all).id } : {};
};

const marked = (rng: Rng): { blockId: string; words: string } => {
  const { blockId, words } = rng.pick(adoptable);
  return { blockId, words };
};

/** Every kind of command, with arguments that are now right and now wrong. The phases are rare, or the run would be over at once. */
function anyCommand(rng: Rng, state: MeetingState): Command {
  const itemId = anItem(rng, state);
  const waiting = rng.chance(0.5) ? { waiting: rng.pick(['carry', 'clear'] as const) } : {};
  const expects = rng.chance(0.2) ? { expects: Math.max(0, state.version - rng.int(6)) } : {};
  const someone =
    state.participants.length > 0 && rng.chance(0.7) ? { participantId: rng.pick(state.participants).id } : rng.chance(0.8) ? { name: 'Someone' } : {};
  const commands: (() => Command)[] = [
    () => ({ type: 'agenda.add', title: 'Added', ...(rng.chance(0.4) && { parent: itemId }), index: rng.int(6) }),
    () => ({ type: 'agenda.edit', itemId, title: 'Edited', minutes: rng.chance(0.5) ? null : 5 }),
    () => ({ type: 'agenda.move', itemId, index: rng.int(8), ...(rng.chance(0.4) && { parent: rng.chance(0.5) ? null : anItem(rng, state) }) }),
    () => ({ type: 'agenda.remove', itemId }),
    () => ({ type: 'agenda.adopt' }),
    () => ({ type: 'item.start', itemId, ...waiting, ...expects }),
    () => ({ type: 'item.start', itemId, ...waiting, ...expects }),
    () => ({ type: 'item.finish', itemId: state.current ?? itemId, ...waiting, ...expects }),
    () => ({ type: 'item.defer', itemId, ...waiting, ...expects }),
    () => ({ type: 'item.reopen', itemId }),
    () => ({ type: 'aob.propose', title: 'Other business', ...(rng.chance(0.5) && { reason: 'Raised on the list' }) }),
    () => ({ type: 'aob.support', itemId }),
    () => ({ type: 'aob.withdraw', itemId }),
    () => ({ type: 'aob.admit', itemId }),
    () => ({ type: 'aob.decline', itemId, reason: 'Not today' }),
    () => ({ type: 'floor.request' }),
    () => ({ type: 'floor.request', ...(rng.chance(0.5) && { kind: rng.pick(requestKinds), topic: 'A topic', personal: rng.chance(0.5) }) }),
    () => ({
      type: 'floor.edit',
      ...aRequest(rng, state),
      ...(rng.chance(0.7) && { kind: rng.pick(requestKinds) }),
      topic: rng.chance(0.5) ? null : 'Another',
    }),
    () => ({ type: 'floor.defer', ...aRequest(rng, state), last: rng.chance(0.3) }),
    () => ({ type: 'floor.restore', ...aRequest(rng, state) }),
    () => ({ type: 'floor.add', ...someone, channel: rng.pick(channels), kind: rng.pick(requestKinds) }),
    () => ({ type: 'floor.move', requestId: aRequest(rng, state).requestId ?? 'nothing-of-the-kind', index: rng.int(5), last: rng.chance(0.1) }),
    () => ({ type: 'floor.settings', open: rng.chance(0.8), precedence: rng.pick(precedences), limitSeconds: rng.chance(0.5) ? null : 180 }),
    () => ({ type: 'floor.withdraw', ...aRequest(rng, state) }),
    () => ({ type: 'floor.reader', participantId: state.participants.length > 0 ? rng.pick(state.participants).id : 'nobody', reads: rng.chance(0.7) }),
    () => ({ type: 'floor.hand-in', ...aRequest(rng, state), text: rng.chance(0.8) ? 'A statement.' : null }),
    () => ({ type: 'floor.give', ...(rng.chance(0.8) ? aRequest(rng, state) : 'participantId' in someone && someone), ...expects }),
    () => ({ type: 'floor.end', ...aRequest(rng, state), ...expects }),
    () => ({ type: 'objections.call', text: 'It would be so.', seconds: 6 + rng.int(20) }),
    () => ({ type: 'objections.respond', answer: rng.pick(['object', 'floor', 'support', 'none'] as const) }),
    () => ({ type: 'objections.declare', outcome: 'agreed', over: rng.chance(0.3), ...expects }),
    () => ({ type: 'objections.declare', ...(rng.chance(0.5) ? { outcome: 'amended', text: 'Otherwise.' } : { outcome: 'not-agreed' }) }),
    () => ({ type: 'objections.cancel' }),
    () => ({ type: 'gauge.open', question: 'Ready?', anonymous: rng.chance(0.5) }),
    () => ({ type: 'gauge.answer', option: rng.int(4) }),
    () => ({ type: 'gauge.close' }),
    () => ({
      type: 'attendance.correct',
      ...(rng.chance(0.5) ? { group: 'Academia' } : { status: rng.pick(['present', 'apologies', 'phone', 'absent'] as const) }),
    }),
    () => ({ type: 'attendance.note', ...someone, status: rng.pick(['present', 'apologies', 'phone', 'absent'] as const) }),
    () => ({
      type: 'people.merge',
      participantId: state.participants.length > 0 ? rng.pick(state.participants).id : 'nobody',
      into: state.participants.length > 0 ? rng.pick(state.participants).id : 'nobody',
    }),
    () => ({ type: 'attendance.note-all', people: [{ name: 'Someone' }, { name: 'Somebody', affiliation: 'Forum' }], status: 'apologies' }),
    () => ({ type: 'adoption.assign', itemId, approver: rng.chance(0.3) ? null : rng.pick(actors).participantId }),
    () => ({ type: 'adoption.due', until: rng.chance(0.3) ? null : '2036-10-01T00:00:00Z' }),
    () => ({ type: 'adoption.sign', itemId, words: rng.chance(0.3) ? null : itemWords(adoptable, itemId) }),
    () => ({ type: 'meeting.amend', changes: { focus: rng.chance(0.5) ? null : 'A focus', durationMinutes: 90 } }),
    () => ({ type: 'meeting.take-back', what: rng.pick(takenBack) }),
    () => ({ type: 'report.options', headings: rng.chance(0.5) }),
    () => ({ type: 'action.update', actionId: 'block1', status: rng.pick(['open', 'done', 'dropped'] as const) }),
    () => ({ type: 'action.update', actionId: state.carried[0]?.id ?? 'nothing', status: rng.pick(carriedStatuses) }),
    () => ({ type: 'action.answer', actionId: state.carried[0]?.id ?? 'nothing', text: rng.chance(0.3) ? null : 'Sent' }),
  ];
  /** Tried often while there is something to be said of the report, which is seldom. */
  const review: (() => Command)[] = [
    () => ({ type: 'report.comment', blockId: 'block1', text: 'A comment', ...(rng.chance(0.5) && { proposal: 'Other words' }) }),
    () => ({ type: 'report.withdraw', commentId: state.comments.length > 0 ? rng.pick(state.comments).id : 'nothing' }),
    () => ({
      type: 'report.answer',
      commentId: state.comments.length > 0 ? rng.pick(state.comments).id : 'nothing',
      outcome: rng.pick(['accepted', 'partly', 'declined'] as const),
      ...(rng.chance(0.7) && { wording: 'Words', reason: 'A reason' }),
    }),
  ];
  /** Tried often while the report is before the room. */
  const adoption: (() => Command)[] = [
    () => ({ type: 'adoption.show', blockId: rng.pick(adoptable).blockId }),
    () => ({ type: 'adoption.mark', ...marked(rng), mark: rng.pick(adoptionMarks), ...expects }),
    () => ({ type: 'adoption.rest', words: rng.chance(0.8) ? adoptableWords : 'other' }),
    () => ({ type: 'adoption.adopt', where: 'Meeting VII', words: adoptableWords }),
    () => ({ type: 'adoption.adopt', where: 'Meeting VII', words: adoptableWords }),
    () => ({ type: 'adoption.stop' }),
  ];
  const rare: (() => Command)[] = [
    () => ({ type: 'adoption.begin' }),
    () => ({ type: 'meeting.circulate' }),
    () => ({ type: 'people.remove', participantId: state.participants.length > 0 ? rng.pick(state.participants).id : 'nobody' }),
    () => ({ type: 'meeting.open' }),
    () => ({ type: 'meeting.close' }),
    () => ({ type: 'report.draft' }),
    () => ({ type: 'report.circulate', until: '2036-10-01T00:00:00Z' }),
    () => ({ type: 'report.issue' }),
  ];
  if ((state.phase === 'drafting' || state.phase === 'comments') && rng.chance(0.05)) return { type: 'report.issue' };
  if (state.phase === 'drafting' && rng.chance(0.1)) return { type: 'report.circulate', until: '2036-10-01T00:00:00Z' };
  if (adoptionOf(state).isOpen && rng.chance(0.5)) return rng.pick(adoption)();
  if (state.phase === 'comments' && rng.chance(0.6)) return rng.pick(review)();
  return rng.pick(rng.chance(0.05) ? rare : commands)();
}

const source = { meetingId: 'm0', title: 'The one before' };
const inheritance = {
  source,
  actions: [{ text: 'Send it', owner: 'Ana', from: source }],
  people: [{ role: 'member' as const, name: 'Bo' }],
  reviewTitle: 'Review',
};

const taken = new Map<string, number>();

test.each(Array.from({ length: 80 }, (_, round) => round * 104729 + 1))(
  '[MT5][MT6][MT7][IN1][IN2][IN3][IN4][IN5][IN6][IN7] no sequence of commands breaks an invariant, seed %i',
  (seed) => {
    const rng = seededRng(seed);
    const meeting = new MeetingInMemory(undefined, inheritance);
    for (const who of [chair, secretariat, ana, bo, guest]) {
      const { participantId: id, role, name = '' } = who;
      meeting.take(joined(meeting.state, { id, role, name }, meeting.now));
    }
    if (rng.chance(0.7)) meeting.live();
    for (let step = 0; step < 120; step += 1) {
      const where = `seed ${seed}, step ${step}`;
      const before = meeting.state;
      const command = anyCommand(rng, before);
      expect(commandSchema.safeParse(command).success, where).toBe(true);
      // Clocks go wrong; the log's time does not.
      meeting.now += rng.int(20_000) - 4_000;
      if (rng.chance(0.1)) {
        const someone = rng.pick(meeting.state.participants).id;
        meeting.take(rng.chance(0.5) ? arrived(meeting.state, someone, meeting.now) : left(meeting.state, someone, meeting.now));
      } else {
        const refused = meeting.send(rng.pick(actors), command);
        if (refused) expect(meeting.state, where).toBe(before);
        else taken.set(command.type, (taken.get(command.type) ?? 0) + 1);
      }
      checkInvariants(meeting.state, where);
    }
    checkLog(meeting.log, meeting.state, `seed ${seed}`);
  },
);

test('[MT5] the random commands were taken, each kind of them', () => {
  const kinds = commandSchema.options.map((option) => option.shape.type.value);
  expect(kinds.filter((kind) => !taken.has(kind))).toEqual([]);
});

test('[MT6] an event about something unknown changes nothing but the version', () => {
  const meeting = new MeetingInMemory().live();
  const stamp = { at: meeting.now, by: 'server' };
  const foreign = [
    { type: 'item.finished', itemId: 'nowhere', ...stamp },
    { type: 'agenda.moved', itemId: 'nowhere', parent: null, index: 0, ...stamp },
    { type: 'floor.given', requestId: 'nowhere', ...stamp },
    { type: 'participant.left', participantId: 'nowhere', ...stamp },
    { type: 'aob.admitted', itemId: 'nowhere', ...stamp },
  ] as const;
  for (const event of foreign) {
    const { version, touched: _touched, ...after } = evolve(meeting.state, event);
    const { version: before, touched: _, ...rest } = meeting.state;
    expect({ type: event.type, after, version }).toEqual({ type: event.type, after: rest, version: before + 1 });
  }
});

test('[MT6] any event in any meeting gives a state one version on, and never throws', () => {
  const rng = seededRng(20160913);
  const other = new MeetingInMemory([{ title: 'Only', section: 'aob' }]);
  const foreign = Array.from({ length: 20 }, () => new MeetingInMemory().live()).flatMap((meeting) => {
    for (let step = 0; step < 60; step += 1) meeting.send(rng.pick(actors), anyCommand(rng, meeting.state));
    return meeting.log;
  });
  expect(new Set(foreign.map((event) => event.type)).size).toBeGreaterThan(25);
  for (const event of foreign) {
    const before = other.state;
    other.take([event]);
    expect(other.state.version).toBe(before.version + 1);
    expect(other.state.id).toBe('m1');
  }
});

test('[MT5] names that JavaScript gives a meaning of its own are ids like any other', () => {
  const meeting = new MeetingInMemory();
  for (const id of ['__proto__', 'constructor', 'toString']) {
    expect(meeting.send(chair, { type: 'action.update', actionId: id, status: 'done' })).toBeUndefined();
    expect(Object.hasOwn(meeting.state.actions, id) && meeting.state.actions[id]?.status).toBe('done');
    expect(meeting.send(chair, { type: 'item.start', itemId: id })).toBe('not-live');
  }
  checkLog(meeting.log, meeting.state, 'names');
});
