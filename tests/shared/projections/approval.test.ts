import { expect, test } from 'vitest';
import { must } from '../../../shared/kit/must.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import { approvalIn } from '../../../shared/projections/approval.ts';
import { MeetingInMemory } from '../../support/meeting.ts';

const { state } = new MeetingInMemory();
const item = must(state.agenda[0], 'an item');
const about = (url: string, change: object = {}) => ({ ...item, status: 'done' as const, documents: [{ title: 'Report', url }], ...change });
const agreement = (outcome: string, itemId = item.id) => ({ outcome, itemId, declaredAt: 7 });
const next = (agenda: object[], agreements: object[], from: object | undefined = { meetingId: 'm1', title: 'First' }): MeetingState =>
  ({ ...state, agenda, agreements, from }) as MeetingState;

test.each([
  ['agreed', about('https://x.org/r/m1'), [agreement('not-agreed'), agreement('agreed')], { meetingId: 'm1', at: 7 }],
  ['the address of an issue', about('https://x.org/r/m1/v/2#p3'), [agreement('agreed')], { meetingId: 'm1', at: 7 }],
  ['not agreed in the end', about('https://x.org/r/m1'), [agreement('agreed'), agreement('not-agreed')], undefined],
  ['agreed as amended', about('https://x.org/r/m1'), [agreement('amended')], undefined],
  ['closed without an outcome', about('https://x.org/r/m1'), [], undefined],
  ['agreed under another item', about('https://x.org/r/m1'), [agreement('agreed', 'another')], undefined],
  ['deferred', about('https://x.org/r/m1', { status: 'deferred' }), [agreement('agreed')], undefined],
  ['under way', about('https://x.org/r/m1', { status: 'current' }), [agreement('agreed')], undefined],
  ['in camera', about('https://x.org/r/m1', { inCamera: true }), [agreement('agreed')], undefined],
  ['another report', about('https://x.org/r/m11'), [agreement('agreed')], undefined],
])('[RP87] an item that is %s', (_what, approving, agreements, expected) => {
  expect(approvalIn(next([approving], agreements))).toEqual(expected);
});

test('[RP87] a meeting that was made from none approves nothing', () => {
  expect(approvalIn({ ...next([about('https://x.org/r/m1')], [agreement('agreed')]), from: undefined })).toBeUndefined();
});
