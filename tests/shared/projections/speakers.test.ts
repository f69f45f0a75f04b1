import { expect, test } from 'vitest';
import { speakersCsv } from '../../../server/documents/speakers-csv.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import { report } from '../../../shared/projections/report.ts';
import { interventions } from '../../../shared/projections/speakers.ts';
import { annexesOf } from '../../../shared/render/annexes.ts';
import { renderHtml } from '../../../shared/render/html.ts';
import { renderMarkdown } from '../../../shared/render/markdown.ts';
import { renderText } from '../../../shared/render/text.ts';
import { ana, bo, chair, MeetingInMemory } from '../../support/meeting.ts';

function spoken(): MeetingInMemory {
  const meeting = new MeetingInMemory();
  meeting.send(chair, { type: 'meeting.open' });
  const speak = (who: typeof ana, seconds: number, more: object = {}): void => {
    meeting.send(who, { type: 'floor.request', ...more });
    meeting.send(chair, { type: 'floor.give' });
    meeting.now += seconds * 1000;
    meeting.send(chair, { type: 'floor.end' });
  };
  meeting.send(chair, { type: 'item.start', itemId: meeting.id('Second') });
  speak(bo, 30);
  meeting.send(chair, { type: 'item.start', itemId: meeting.id('First') });
  meeting.send(ana, { type: 'floor.request', personal: true });
  meeting.send(chair, { type: 'floor.give' });
  meeting.now += 60_000;
  meeting.send(bo, { type: 'floor.request', kind: 'point-of-order' });
  meeting.send(chair, { type: 'floor.give' });
  meeting.now += 10_000;
  meeting.send(chair, { type: 'floor.give' });
  meeting.now += 20_000;
  meeting.send(chair, { type: 'floor.end' });
  return meeting;
}
const asked = (state: MeetingState): MeetingState => ({ ...state, reportOptions: { ...state.reportOptions, speakers: true } });
const nothing = { fragments: {}, notes: {} };

test('[RP75] speakers are listed by item, an interrupted intervention once', () => {
  const { state } = spoken();
  expect(report(state, nothing).speakers).toBeUndefined();
  const made = report(asked(state), nothing);
  const rows = [
    ['Item 1: First', 'Ana', 'Civil society', 'Intervention, in a personal capacity'],
    ['Item 1: First', 'Bo', '', 'Point of order'],
    ['Item 2: Second', 'Bo', '', 'Intervention'],
  ];
  expect(annexesOf(made)).toMatchObject([{ name: 'speakers', title: 'Annex: list of speakers', rows }]);
  for (const text of [renderText(made), renderMarkdown(made), renderHtml(made)]) expect(text).toContain('in a personal capacity');
  expect(interventions(state)[0]).toMatchObject({ ms: 83_000 });
});

test('[RP75] what was said in camera is in no list of speakers', () => {
  const meeting = spoken();
  meeting.send(chair, { type: 'agenda.edit', itemId: meeting.id('First'), inCamera: true });
  expect(report(asked(meeting.state), nothing).speakers).toMatchObject([{ name: 'Bo', item: 'Second' }]);
});

test('[RP76] the file has one line for each intervention', () => {
  const lines = speakersCsv(interventions(spoken().state)).split('\r\n');
  expect(lines).toHaveLength(5);
  expect(lines[1]).toBe('1,First,Ana,Civil society,,intervention,yes,2016-09-13T13:00:38.000Z,2016-09-13T13:02:12.000Z,83');
});
