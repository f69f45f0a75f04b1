// The commands of the meeting, as a table.
import { describe, expect, test } from 'vitest';
import { ana, bo, chair, guest, MeetingInMemory, secretariat } from '../../support/meeting.ts';

const statuses = (meeting: MeetingInMemory): string[] => meeting.state.agenda.map((item) => `${item.title}: ${item.status}`);
const waiting = (meeting: MeetingInMemory): string[] => meeting.state.floor.queue.map((request) => request.name);

describe('the meeting', () => {
  test('[MT1] phases go one way, and any other use is refused', () => {
    const meeting = new MeetingInMemory();
    expect(meeting.send(chair, { type: 'meeting.close' })).toBe('not-live');
    expect(meeting.send(secretariat, { type: 'report.draft' })).toBe('not-live');
    expect(meeting.send(secretariat, { type: 'meeting.circulate' })).toBeUndefined();
    expect(meeting.send(secretariat, { type: 'meeting.circulate' })).toBe('already-circulated');
    expect(meeting.send(chair, { type: 'meeting.open' })).toBeUndefined();
    expect(meeting.send(chair, { type: 'meeting.open' })).toBe('already-live');
    expect(meeting.send(secretariat, { type: 'report.issue' })).toBe('not-drafting');
    expect(meeting.send(chair, { type: 'meeting.close' })).toBeUndefined();
    expect(meeting.send(chair, { type: 'meeting.open' })).toBe('meeting-over');
    expect(meeting.send(secretariat, { type: 'report.issue' }, 0)).toBe('nothing-to-issue');
    expect(meeting.send(secretariat, { type: 'report.issue' })).toBeUndefined();
    expect(meeting.send(secretariat, { type: 'report.issue' })).toBe('already-issued');
    expect(meeting.send(secretariat, { type: 'report.draft' })).toBeUndefined();
    expect(meeting.send(secretariat, { type: 'report.issue' })).toBeUndefined();
    expect(meeting.state.issues.map((issue) => issue.number)).toEqual([1, 2]);
  });

  test('[MT2] a draft may be opened at once', () => {
    expect(new MeetingInMemory().live().state.phase).toBe('live');
  });

  test('[MT3] closing ends what was under way', () => {
    const meeting = new MeetingInMemory().live();
    meeting.send(chair, { type: 'item.start', itemId: meeting.id('First') });
    meeting.send(ana, { type: 'floor.request' });
    meeting.send(bo, { type: 'floor.request' });
    meeting.send(chair, { type: 'floor.give' });
    expect(meeting.send(chair, { type: 'meeting.close' })).toBeUndefined();
    expect(meeting.state).toMatchObject({ phase: 'drafting', current: null, floor: { queue: [], speaking: null } });
    expect(statuses(meeting)[0]).toBe('First: done');
  });

  test('[MT4] facts are amended until the report is issued, and null takes one away', () => {
    const meeting = new MeetingInMemory();
    meeting.send(secretariat, { type: 'meeting.amend', changes: { focus: 'The programme', number: 'VI' } });
    meeting.send(secretariat, { type: 'meeting.amend', changes: { number: null, durationMinutes: 90 } });
    expect(meeting.state).toMatchObject({ focus: 'The programme', durationMinutes: 90 });
    expect('number' in meeting.state).toBe(false);
    expect(meeting.send(ana, { type: 'meeting.amend', changes: { title: 'Mine' } })).toBe('not-chair');
    meeting.live().send(chair, { type: 'meeting.close' });
    meeting.send(secretariat, { type: 'report.issue' });
    expect(meeting.send(secretariat, { type: 'meeting.amend', changes: { title: 'Late' } })).toBe('already-issued');
  });

  test('[MT8] two leads click Finish at once: the second is told that it came too late', () => {
    const meeting = new MeetingInMemory().live();
    meeting.send(chair, { type: 'item.start', itemId: meeting.id('First') });
    const expects = meeting.state.version;
    expect(meeting.send(chair, { type: 'item.start', itemId: meeting.id('Second'), expects })).toBeUndefined();
    expect(meeting.send(secretariat, { type: 'item.start', itemId: meeting.id('Third'), expects })).toBe('stale');
    expect(meeting.state.current).toBe(meeting.id('Second'));
  });

  test('[MT8] two leads give the floor at once: nobody is skipped', () => {
    const meeting = new MeetingInMemory().live();
    for (const who of [ana, bo]) meeting.send(who, { type: 'floor.request' });
    const expects = meeting.state.version;
    expect(meeting.send(chair, { type: 'floor.give', expects })).toBeUndefined();
    expect(meeting.send(secretariat, { type: 'floor.give', expects })).toBe('stale');
    expect(meeting.state.floor.speaking?.name).toBe('Ana');
    expect(waiting(meeting)).toEqual(['Bo']);
  });

  test('[MT8] a person who joins the end of the queue does not make a lead’s click stale; one who leaves its head does', () => {
    const meeting = new MeetingInMemory().live();
    for (const who of [ana, bo]) meeting.send(who, { type: 'floor.request' });
    const expects = meeting.state.version;
    meeting.send(guest, { type: 'floor.request' });
    const given = meeting.decide(chair, { type: 'floor.give', expects });
    expect('events' in given).toBe(true);
    meeting.send(ana, { type: 'floor.withdraw' });
    expect(meeting.send(chair, { type: 'floor.give', expects })).toBe('stale');
    expect(meeting.state.floor.speaking).toBeNull();
  });

  test('[MT10] the timeline keeps the titles and names as they were then', () => {
    const meeting = new MeetingInMemory().live();
    const first = meeting.id('First');
    meeting.send(chair, { type: 'item.start', itemId: first });
    meeting.send(chair, { type: 'agenda.edit', itemId: first, title: 'Renamed' });
    meeting.send(ana, { type: 'floor.request' });
    meeting.send(chair, { type: 'floor.give' });
    meeting.send(chair, { type: 'meeting.close' });
    meeting.send(secretariat, { type: 'report.draft' });
    meeting.send(secretariat, { type: 'report.issue' });
    expect(meeting.state.timeline.map(({ type, title, name, number }) => [type, title ?? name ?? number])).toEqual([
      ['meeting.opened', undefined],
      ['item.started', 'First'],
      ['floor.given', 'Ana'],
      ['item.finished', 'Renamed'],
      ['meeting.closed', undefined],
      ['report.issued', 1],
    ]);
  });

  test('[MT8] what another did elsewhere does not make a command stale', () => {
    const meeting = new MeetingInMemory().live();
    const expects = meeting.state.version;
    meeting.send(ana, { type: 'aob.propose', title: 'Elsewhere' });
    expect(meeting.send(chair, { type: 'item.start', itemId: meeting.id('First'), expects })).toBeUndefined();
  });
});
