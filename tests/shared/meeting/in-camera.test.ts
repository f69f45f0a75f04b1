import { expect, test } from 'vitest';
import { agendaText } from '../../../shared/agenda/text.ts';
import { type Rng, seededRng } from '../../../shared/kit/rng.ts';
import { closedItems, isClosedNow } from '../../../shared/meeting/agenda/closed.ts';
import type { Command } from '../../../shared/meeting/commands.ts';
import { evolve } from '../../../shared/meeting/evolve.ts';
import { flatten } from '../../../shared/meeting/model/agenda-tree.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import type { Minutes } from '../../../shared/minutes/minutes.ts';
import { carryOver } from '../../../shared/projections/carry-over.ts';
import { eventsForObservers } from '../../../shared/projections/in-camera/events-for-observers.ts';
import { stateForObservers } from '../../../shared/projections/in-camera/state-for-observers.ts';
import { proposeClosing } from '../../../shared/projections/proposal.ts';
import { register } from '../../../shared/projections/register.ts';
import { report } from '../../../shared/projections/report.ts';
import { renderText } from '../../../shared/render/text.ts';
import { ana, bo, chair, MeetingInMemory, secretariat } from '../../support/meeting.ts';

const secret = 'xsecretx';

const minutesOf = (meeting: MeetingInMemory): Minutes => ({
  fragments: Object.fromEntries(
    flatten(meeting.state.agenda).map(({ id }) => [
      `item:${id}`,
      [
        { id: `d${id}`, kind: 'decision', indent: 0, spans: [{ text: `Agreed under ${id}` }] },
        { id: `a${id}`, kind: 'action', indent: 0, spans: [{ text: `To do under ${id}` }], owner: 'Ana' },
      ],
    ]),
  ),
  notes: {},
});

function inCamera(): { meeting: MeetingInMemory; itemId: string } {
  const meeting = new MeetingInMemory([{ title: 'First' }, { title: `Staff ${secret}`, presenter: `Dr ${secret}`, children: [{ title: `Pay ${secret}` }] }]);
  const itemId = meeting.id(`Staff ${secret}`);
  expect(meeting.send(secretariat, { type: 'agenda.edit', itemId, inCamera: true })).toBeUndefined();
  return { meeting, itemId };
}

test('[OF20] an item in camera and its children have only their place and their times for observers, and members see all of them', () => {
  const { meeting, itemId } = inCamera();
  const open = stateForObservers(meeting.state);
  expect(JSON.stringify(open)).not.toContain(secret);
  expect(open.agenda.map(({ title }) => title)).toEqual(['First', 'Item in camera']);
  expect(JSON.stringify(meeting.state)).toContain(secret);
  expect(meeting.send(secretariat, { type: 'agenda.edit', itemId, inCamera: false })).toBeUndefined();
  expect(stateForObservers(meeting.state)).toBe(meeting.state);
});

test('[OF20] a member does not mark an item', () => {
  const meeting = new MeetingInMemory();
  expect(meeting.send(ana, { type: 'agenda.edit', itemId: meeting.id('First'), inCamera: true })).toBe('not-chair');
});

test('[OF21] the report, the agenda that is mailed and the last paragraph say nothing of an item in camera', () => {
  const { meeting, itemId } = inCamera();
  meeting.live();
  meeting.send(chair, { type: 'item.start', itemId });
  meeting.send(chair, { type: 'item.defer', itemId });
  meeting.send(secretariat, { type: 'meeting.close' });
  const first = meeting.id('First');
  const text = renderText(report(meeting.state, minutesOf(meeting)));
  expect(text).toContain(`Agreed under ${first}`);
  expect(text).not.toContain(`Agreed under ${itemId}`);
  for (const said of [text, agendaText(meeting.state), proposeClosing(meeting.state)]) expect(said).not.toContain(secret);
  expect(proposeClosing(meeting.state)).toContain('Item in camera');
});

test('[OF22] once the report was circulated, an item stays as it is', () => {
  const meeting = new MeetingInMemory().live();
  const itemId = meeting.id('First');
  meeting.send(secretariat, { type: 'meeting.close' });
  expect(meeting.send(secretariat, { type: 'report.circulate', until: new Date(meeting.now + 86_400_000).toISOString() })).toBeUndefined();
  expect(meeting.send(secretariat, { type: 'agenda.edit', itemId, inCamera: true })).toBe('report-out');
  expect(meeting.send(secretariat, { type: 'agenda.edit', itemId, inCamera: false, title: 'Named' })).toBeUndefined();
});

test('[OF23] what was in camera stays so in the next meeting: deferred items and open actions', () => {
  const { meeting, itemId } = inCamera();
  meeting.live();
  meeting.send(chair, { type: 'item.start', itemId });
  meeting.send(chair, { type: 'item.defer', itemId });
  const { agenda, ...inheritance } = carryOver(meeting.state, minutesOf(meeting), '/r/m1');
  const next = new MeetingInMemory(agenda, inheritance);
  expect(next.state.carried.map(({ inCamera: closed }) => closed)).toEqual([undefined, true, true]);
  const open = stateForObservers(next.state);
  expect(open.carried.map(({ text }) => text)).toEqual([`To do under ${meeting.id('First')}`]);
  expect(JSON.stringify(open.agenda)).not.toContain(secret);
  expect(register(open, { fragments: {}, notes: {} })).toHaveLength(1);
});

/** A command of somebody present. Its words are secret where the meeting or the item is in camera. */
function anyCommand(rng: Rng, state: MeetingState): Command {
  const items = flatten(state.agenda);
  const { id: itemId } = rng.pick(items);
  const word = closedItems(state).has(itemId) ? secret : 'open';
  const said = isClosedNow(state) ? secret : 'open';
  const waiting = state.floor.queue.map(({ id }) => id);
  const request = waiting.length > 0 ? { requestId: rng.pick(waiting) } : {};
  return rng.pick<() => Command>([
    () => ({ type: 'agenda.edit', itemId, title: word, minutes: 3 }),
    () => ({ type: 'agenda.edit', itemId, inCamera: true }),
    () => ({ type: 'agenda.add', title: word, parent: itemId }),
    () => ({ type: 'agenda.add', title: secret, inCamera: true }),
    () => ({ type: 'agenda.remove', itemId }),
    () => ({ type: 'item.start', itemId, waiting: 'carry' }),
    () => ({ type: 'item.finish', itemId: state.current ?? itemId, waiting: 'carry' }),
    () => ({ type: 'item.reopen', itemId }),
    () => ({ type: 'aob.propose', title: 'open', reason: 'open' }),
    () => ({ type: 'aob.admit', itemId }),
    () => ({ type: 'aob.decline', itemId, reason: word }),
    () => ({ type: 'floor.request', topic: said }),
    () => ({ type: 'floor.edit', ...request, topic: said }) as Command,
    () => ({ type: 'floor.withdraw', ...request }) as Command,
    () => ({ type: 'floor.give' }),
    () => ({ type: 'floor.end' }),
    () => ({ type: 'objections.call', text: said, seconds: 6 }),
    () => ({ type: 'objections.respond', answer: 'object', reason: said }),
    () => ({ type: 'objections.declare', outcome: 'amended', text: said, over: true }),
    () => ({ type: 'objections.cancel' }),
    () => ({ type: 'gauge.open', question: said, options: ['yes', said], anonymous: false }) as Command,
    () => ({ type: 'gauge.answer', option: 1 }),
    () => ({ type: 'gauge.close' }),
  ])();
}

/** The part of the state that an observer's page must have after events, without the topics, which it may have from before. */
function shape({ agenda, current, objections, agreements, gauge, floor, version }: MeetingState): unknown {
  return JSON.parse(JSON.stringify({ agenda, current, objections, agreements, gauge, floor, version }, (key, value) => (key === 'topic' ? undefined : value)));
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  '[OF20] after any commands, observers have been sent no word of what is in camera, and the same state as those who come now (seed %i)',
  (seed) => {
    const rng = seededRng(seed);
    const meeting = new MeetingInMemory().live();
    let mirror = stateForObservers(meeting.state);
    let told = 0;
    for (let step = 0; step < 400; step += 1) {
      const before = meeting.state;
      const from = meeting.log.length;
      if (meeting.send(rng.pick([chair, secretariat, ana, bo]), anyCommand(rng, before)) !== undefined) continue;
      const events = eventsForObservers(before, meeting.log.slice(from));
      expect(JSON.stringify(events ?? [])).not.toContain(secret);
      const now = stateForObservers(meeting.state);
      expect(JSON.stringify(now)).not.toContain(secret);
      if (events) {
        mirror = events.reduce<MeetingState>(evolve, mirror);
        told += 1;
        expect(shape(mirror)).toEqual(shape(now));
      } else mirror = now;
    }
    expect(told).toBeGreaterThan(20);
  },
);
