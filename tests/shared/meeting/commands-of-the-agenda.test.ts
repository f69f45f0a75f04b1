// The commands of the agenda and the floor, of people and of actions, as a table.
import { describe, expect, test } from 'vitest';
import { ana, bo, chair, guest, MeetingInMemory, secretariat, watcher } from '../../support/meeting.ts';

const statuses = (meeting: MeetingInMemory): string[] => meeting.state.agenda.map((item) => `${item.title}: ${item.status}`);
const titles = (meeting: MeetingInMemory): string[] =>
  meeting.state.agenda.map((item) => [item.title, ...item.children.map((child) => child.title)].join(' > '));
const waiting = (meeting: MeetingInMemory): string[] => meeting.state.floor.queue.map((request) => request.name);

describe('the agenda', () => {
  test('[AG1][AG6] items keep their ids wherever they move, and indexes are clamped', () => {
    const meeting = new MeetingInMemory();
    const third = meeting.id('Third');
    meeting.send(secretariat, { type: 'agenda.move', itemId: third, index: 0 });
    expect(titles(meeting)).toEqual(['Third', 'First', 'Second > Part one > Part two']);
    meeting.send(secretariat, { type: 'agenda.move', itemId: third, index: 99 });
    expect(titles(meeting)[2]).toBe('Third');
    meeting.send(secretariat, { type: 'agenda.move', itemId: third, parent: meeting.id('Second'), index: 1 });
    expect(titles(meeting)).toEqual(['First', 'Second > Part one > Third > Part two']);
    meeting.send(secretariat, { type: 'agenda.move', itemId: third, parent: null, index: 1 });
    expect(titles(meeting)).toEqual(['First', 'Third', 'Second > Part one > Part two']);
    expect(meeting.id('Third')).toBe(third);
  });

  test('[AG2] one level of children, and none under AOB', () => {
    const meeting = new MeetingInMemory();
    expect(meeting.send(chair, { type: 'agenda.add', title: 'Deep', parent: meeting.id('Part one') })).toBe('too-deep');
    expect(meeting.send(chair, { type: 'agenda.move', itemId: meeting.id('Second'), parent: meeting.id('First'), index: 0 })).toBe('too-deep');
    expect(meeting.send(chair, { type: 'agenda.move', itemId: meeting.id('First'), parent: meeting.id('First'), index: 0 })).toBe('too-deep');
    meeting.send(ana, { type: 'aob.propose', title: 'Other' });
    expect(meeting.send(chair, { type: 'agenda.move', itemId: meeting.id('First'), parent: meeting.id('Other'), index: 0 })).toBe('too-deep');
    expect(meeting.send(chair, { type: 'agenda.add', title: 'Under', parent: 'nowhere' })).toBe('unknown-item');
  });

  test('[AG3] starting an item finishes the one that was current, in the same moment', () => {
    const meeting = new MeetingInMemory().live();
    meeting.send(chair, { type: 'item.start', itemId: meeting.id('First') });
    meeting.send(chair, { type: 'item.start', itemId: meeting.id('Part one') });
    expect(statuses(meeting)[0]).toBe('First: done');
    const [first] = meeting.state.agenda;
    expect(first?.spells).toEqual([{ startedAt: expect.any(Number), endedAt: meeting.now }]);
    expect(meeting.state.current).toBe(meeting.id('Part one'));
  });

  test.each(['carry', 'clear'] as const)('[AG4] an item with people waiting is left only by saying %s or the like', (choice) => {
    const meeting = new MeetingInMemory().live();
    meeting.send(chair, { type: 'item.start', itemId: meeting.id('First') });
    for (const who of [ana, bo, guest]) meeting.send(who, { type: 'floor.request' });
    meeting.send(chair, { type: 'floor.give' });
    for (const type of ['item.finish', 'item.defer'] as const) expect(meeting.send(chair, { type, itemId: meeting.id('First') })).toBe('people-waiting');
    expect(meeting.send(chair, { type: 'item.start', itemId: meeting.id('Third') })).toBe('people-waiting');
    meeting.send(bo, { type: 'floor.withdraw' });
    expect(meeting.send(chair, { type: 'item.finish', itemId: meeting.id('First') })).toBe('people-waiting');
    expect(meeting.send(chair, { type: 'item.finish', itemId: meeting.id('First'), waiting: choice })).toBeUndefined();
    expect(meeting.state.floor.speaking).toBeNull();
    expect(waiting(meeting)).toEqual(choice === 'carry' ? ['Guest'] : []);
  });

  test('[AG5] what is over is reopened before it is started again, and keeps its time', () => {
    const meeting = new MeetingInMemory();
    expect(meeting.send(chair, { type: 'item.start', itemId: meeting.id('First') })).toBe('not-live');
    meeting.live();
    meeting.send(chair, { type: 'item.start', itemId: meeting.id('First') });
    expect(meeting.send(chair, { type: 'item.start', itemId: meeting.id('First') })).toBe('item-current');
    expect(meeting.send(chair, { type: 'item.finish', itemId: meeting.id('Third') })).toBe('item-not-current');
    meeting.send(chair, { type: 'item.finish', itemId: meeting.id('First') });
    expect(meeting.send(chair, { type: 'item.start', itemId: meeting.id('First') })).toBe('item-over');
    expect(meeting.send(chair, { type: 'item.reopen', itemId: meeting.id('Third') })).toBe('item-not-over');
    expect(meeting.send(chair, { type: 'item.reopen', itemId: meeting.id('First') })).toBeUndefined();
    expect(meeting.send(chair, { type: 'item.start', itemId: meeting.id('First') })).toBeUndefined();
    const [first] = meeting.state.agenda[0]?.spells ?? [];
    meeting.send(chair, { type: 'item.finish', itemId: meeting.id('First') });
    expect(meeting.state.agenda[0]?.spells).toEqual([first, { startedAt: meeting.now - 1000, endedAt: meeting.now }]);
  });

  test('[AG5] a pending item is deferred without being started', () => {
    const meeting = new MeetingInMemory().live();
    expect(meeting.send(chair, { type: 'item.defer', itemId: meeting.id('Third') })).toBeUndefined();
    expect(statuses(meeting)[2]).toBe('Third: deferred');
  });

  test('[AG3] while a child is current its parent is not, and may be taken up itself once the child is done', () => {
    const meeting = new MeetingInMemory().live();
    const second = meeting.id('Second');
    meeting.send(chair, { type: 'item.start', itemId: meeting.id('Part one') });
    expect(statuses(meeting)[1]).toBe('Second: pending');
    expect(meeting.send(chair, { type: 'item.finish', itemId: second })).toBe('item-not-current');
    meeting.send(chair, { type: 'item.finish', itemId: meeting.id('Part one') });
    expect(meeting.send(chair, { type: 'item.start', itemId: second })).toBeUndefined();
    expect(meeting.send(chair, { type: 'item.finish', itemId: second })).toBeUndefined();
  });

  test('[AG7] the current item is not moved under another, but among its siblings', () => {
    const meeting = new MeetingInMemory().live();
    const first = meeting.id('First');
    meeting.send(chair, { type: 'item.start', itemId: first });
    expect(meeting.send(chair, { type: 'agenda.move', itemId: first, parent: meeting.id('Second'), index: 0 })).toBe('item-current');
    expect(meeting.send(chair, { type: 'agenda.move', itemId: first, index: 2 })).toBeUndefined();
    expect(titles(meeting)).toEqual(['Second > Part one > Part two', 'Third', 'First']);
    expect(meeting.state.current).toBe(first);
  });

  test('[AG7] what was discussed is not removed', () => {
    const meeting = new MeetingInMemory().live();
    meeting.send(chair, { type: 'item.start', itemId: meeting.id('Part one') });
    expect(meeting.send(chair, { type: 'agenda.remove', itemId: meeting.id('Second') })).toBe('item-current');
    meeting.send(chair, { type: 'item.finish', itemId: meeting.id('Part one') });
    expect(meeting.send(chair, { type: 'agenda.remove', itemId: meeting.id('Second') })).toBe('item-started');
    expect(meeting.send(chair, { type: 'agenda.remove', itemId: meeting.id('Third') })).toBeUndefined();
    expect(titles(meeting)).toEqual(['First', 'Second > Part one > Part two']);
  });

  test('[AG8] AOB is proposed, supported once each, withdrawn by its proposer, admitted or declined by a lead', () => {
    const meeting = new MeetingInMemory();
    expect(meeting.send(watcher, { type: 'aob.propose', title: 'Mine' })).toBe('not-permitted');
    for (const title of ['One', 'Two', 'Three']) meeting.send(ana, { type: 'aob.propose', title, reason: 'On the list' });
    expect(meeting.send(ana, { type: 'aob.support', itemId: meeting.id('One') })).toBe('already-supported');
    expect(meeting.send(bo, { type: 'aob.support', itemId: meeting.id('One') })).toBeUndefined();
    expect(meeting.send(bo, { type: 'aob.support', itemId: meeting.id('One') })).toBe('already-supported');
    expect(meeting.send(bo, { type: 'aob.withdraw', itemId: meeting.id('One') })).toBe('not-yours');
    expect(meeting.send(bo, { type: 'aob.admit', itemId: meeting.id('One') })).toBe('not-chair');
    expect(meeting.send(chair, { type: 'aob.admit', itemId: meeting.id('Two'), minutes: 10 })).toBeUndefined();
    expect(meeting.send(chair, { type: 'aob.admit', itemId: meeting.id('Two') })).toBe('not-proposed');
    expect(meeting.send(chair, { type: 'aob.decline', itemId: meeting.id('Three'), reason: 'Next time' })).toBeUndefined();
    expect(meeting.send(ana, { type: 'aob.withdraw', itemId: meeting.id('One') })).toBeUndefined();
    expect(statuses(meeting).slice(3)).toEqual(['Two: pending', 'One: withdrawn', 'Three: declined']);
    expect(meeting.state.agenda[3]).toMatchObject({ section: 'aob', minutes: 10, proposal: { byName: 'Ana', reason: 'On the list' } });
    expect(meeting.state.agenda[5]?.proposal?.declined).toBe('Next time');
  });

  test('[AG8] one member does not fill the list: ten proposals are taken, and a lead’s still after them', () => {
    const meeting = new MeetingInMemory();
    const answers = Array.from({ length: 11 }, (_, index) => meeting.send(ana, { type: 'aob.propose', title: `Business ${index}` }));
    expect(answers).toEqual([...Array.from({ length: 10 }), 'too-many']);
    expect(meeting.send(bo, { type: 'aob.propose', title: 'Another' })).toBeUndefined();
    expect(meeting.send(chair, { type: 'aob.propose', title: 'From the Chair' })).toBeUndefined();
  });

  test('[AG8] what the Chair has not admitted is neither started nor deferred', () => {
    const meeting = new MeetingInMemory().live();
    meeting.send(ana, { type: 'aob.propose', title: 'Other' });
    const itemId = meeting.id('Other');
    expect(meeting.send(chair, { type: 'item.start', itemId })).toBe('not-admitted');
    expect(meeting.send(chair, { type: 'item.defer', itemId })).toBe('not-admitted');
    meeting.send(chair, { type: 'aob.decline', itemId });
    expect(meeting.send(chair, { type: 'item.start', itemId })).toBe('item-over');
  });

  test('[AG1] an edit without a change is refused, and null takes a value away', () => {
    const meeting = new MeetingInMemory();
    const itemId = meeting.id('First');
    expect(meeting.send(chair, { type: 'agenda.edit', itemId })).toBe('bad-request');
    expect(meeting.send(chair, { type: 'agenda.edit', itemId, minutes: null, presenter: 'Ms. Díaz' })).toBeUndefined();
    expect(meeting.state.agenda[0]).toEqual({
      id: itemId,
      title: 'First',
      section: 'agenda',
      status: 'pending',
      presenter: 'Ms. Díaz',
      documents: [],
      children: [],
      spells: [],
    });
  });

  test('[AG9] the agenda is adopted once', () => {
    const meeting = new MeetingInMemory().live();
    expect(meeting.send(chair, { type: 'agenda.adopt' })).toBeUndefined();
    expect(meeting.send(chair, { type: 'agenda.adopt' })).toBe('already-adopted');
    expect(meeting.state.timeline.map((entry) => entry.type)).toContain('agenda.adopted');
  });
});

describe('the floor', () => {
  test('[FL1][FL2] the queue is in the order received, one open request a person', () => {
    const meeting = new MeetingInMemory().live();
    for (const who of [bo, ana, guest]) expect(meeting.send(who, { type: 'floor.request' })).toBeUndefined();
    expect(waiting(meeting)).toEqual(['Bo', 'Ana', 'Guest']);
    expect(meeting.send(ana, { type: 'floor.request' })).toBe('already-waiting');
    meeting.send(chair, { type: 'floor.give' });
    expect(meeting.send(bo, { type: 'floor.request' })).toBe('already-speaking');
  });

  test('[FL3] one withdraws one’s own request, a lead anyone’s', () => {
    const meeting = new MeetingInMemory().live();
    for (const who of [ana, bo]) meeting.send(who, { type: 'floor.request' });
    const [first, second] = meeting.state.floor.queue;
    expect(meeting.send(bo, { type: 'floor.withdraw', requestId: first?.id })).toBe('not-yours');
    expect(meeting.send(bo, { type: 'floor.withdraw' })).toBeUndefined();
    expect(meeting.send(chair, { type: 'floor.withdraw', requestId: second?.id })).toBe('unknown-request');
    expect(meeting.send(chair, { type: 'floor.withdraw', requestId: first?.id })).toBeUndefined();
    expect(waiting(meeting)).toEqual([]);
  });

  test('[FL4] giving the floor ends the one who had it', () => {
    const meeting = new MeetingInMemory().live();
    expect(meeting.send(chair, { type: 'floor.give' })).toBe('nobody-waiting');
    for (const who of [ana, bo, guest]) meeting.send(who, { type: 'floor.request' });
    meeting.send(chair, { type: 'floor.give' });
    const last = meeting.state.floor.queue[1];
    expect(meeting.send(ana, { type: 'floor.give' })).toBe('not-chair');
    expect(meeting.send(chair, { type: 'floor.give', requestId: last?.id })).toBeUndefined();
    expect(meeting.state.floor.speaking?.name).toBe('Guest');
    expect(waiting(meeting)).toEqual(['Bo']);
    expect(meeting.log.filter((event) => event.type === 'floor.ended').length).toBe(1);
  });

  test('[FL5] the one speaking or a lead ends the intervention', () => {
    const meeting = new MeetingInMemory().live();
    expect(meeting.send(chair, { type: 'floor.end' })).toBe('nobody-speaking');
    for (const who of [ana, bo]) meeting.send(who, { type: 'floor.request' });
    meeting.send(chair, { type: 'floor.give' });
    expect(meeting.send(bo, { type: 'floor.end' })).toBe('not-yours');
    expect(meeting.send(ana, { type: 'floor.end' })).toBeUndefined();
    meeting.send(chair, { type: 'floor.give' });
    expect(meeting.send(chair, { type: 'floor.end' })).toBeUndefined();
  });

  test('[FL6][FL7] a request for the floor needs a name and a live call', () => {
    const meeting = new MeetingInMemory();
    expect(meeting.send(ana, { type: 'floor.request' })).toBe('not-live');
    meeting.live();
    expect(meeting.send(watcher, { type: 'floor.request' })).toBe('name-needed');
    expect(meeting.send(guest, { type: 'floor.request' })).toBeUndefined();
  });
});

describe('people and actions', () => {
  test('[AT2] the Secretariat notes who could not be there, and corrects', () => {
    const meeting = new MeetingInMemory();
    expect(meeting.send(ana, { type: 'attendance.note', name: 'Chi', status: 'apologies' })).toBe('not-chair');
    expect(meeting.send(secretariat, { type: 'attendance.note', status: 'apologies' })).toBe('bad-request');
    expect(meeting.send(secretariat, { type: 'attendance.note', participantId: 'nobody', status: 'phone' })).toBe('unknown-participant');
    expect(meeting.send(secretariat, { type: 'attendance.note', name: 'Chi', status: 'apologies' })).toBeUndefined();
    const [chi] = meeting.state.participants;
    expect(chi).toMatchObject({ name: 'Chi', apologies: true, noted: true });
    meeting.send(secretariat, { type: 'attendance.note', participantId: chi?.id, affiliation: 'Academia', status: 'phone' });
    expect(meeting.state.participants).toEqual([{ id: chi?.id, role: 'member', name: 'Chi', affiliation: 'Academia', noted: true, byPhone: true, visits: [] }]);
  });

  test('[AC2] an action is open until a lead says otherwise', () => {
    const meeting = new MeetingInMemory();
    expect(meeting.send(ana, { type: 'action.update', actionId: 'b1', status: 'done' })).toBe('not-chair');
    expect(meeting.send(secretariat, { type: 'action.update', actionId: 'b1', status: 'done' })).toBeUndefined();
    expect(meeting.state.actions.b1?.status).toBe('done');
  });
});
