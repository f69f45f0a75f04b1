// The checker and the closing paragraph on business that was not dealt with, and on decisions that changed.
import { expect, test } from 'vitest';
import type { Agreement } from '../../../shared/meeting/model/consensus.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import type { Block } from '../../../shared/minutes/minutes.ts';
import { check } from '../../../shared/projections/checker/check.ts';
import type { Finding } from '../../../shared/projections/checker/finding.ts';
import { proposeClosing } from '../../../shared/projections/proposal.ts';
import { report } from '../../../shared/projections/report.ts';
import { ana, chair, MeetingInMemory } from '../../support/meeting.ts';
import { blockOf, minutesOf } from '../../support/report.ts';

const ours = ['business-not-named', 'decision-changed', 'decision-gone'];

function findings(change: Partial<MeetingState>, blocks: Block[]): Finding[] {
  const { state, minutes } = minutesOf([blocks]);
  const changed = { ...state, ...change };
  return check(changed, report(changed, minutes)).filter(({ check: name }) => ours.includes(name));
}

/** A meeting in which "Second" was deferred and a proposal declined. */
function withLeftovers(): MeetingInMemory {
  const meeting = new MeetingInMemory().live();
  meeting.send(chair, { type: 'item.defer', itemId: meeting.id('Second') });
  meeting.send(ana, { type: 'aob.propose', title: 'A newcomers’ track.' });
  meeting.send(chair, { type: 'aob.decline', itemId: meeting.id('A newcomers’ track.') });
  return meeting;
}

test('[RP60] the proposed closing names what was deferred, declined or withdrawn', () => {
  expect(proposeClosing(withLeftovers().state)).toBe(
    'Consideration of the following was deferred: Second. The following proposals under Any Other Business were not taken up: A newcomers’ track. The date of the next meeting will be announced on the mailing list.',
  );
  expect(proposeClosing({ ...withLeftovers().state, language: 'zh' })).toContain('会议推迟审议：Second。');
});

test('[RP60] business that was deferred, declined or withdrawn is found where no paragraph names it', () => {
  const { agenda } = withLeftovers().state;
  expect(findings({ agenda }, [blockOf('paragraph', 'One')]).map(({ excerpt }) => excerpt)).toEqual(['Second', 'A newcomers’ track.']);
  expect(findings({ agenda }, [blockOf('paragraph', '“Second” was deferred, and a newcomers’ track was not taken up.')])).toEqual([]);
});

const agreement: Agreement = {
  id: 'a1',
  outcome: 'agreed',
  text: 'The dates were agreed.',
  blockId: 'b1',
  itemId: 'id1',
  seconds: 15,
  calledAt: 1,
  declaredAt: 2,
  declaredBy: 'chair',
  answers: [],
  unheard: [],
  present: [],
  written: true,
};

test('[RP61] a decision whose words were changed after the room agreed to them is found, with what was agreed', () => {
  const found = findings({ agreements: [agreement] }, [blockOf('decision', 'The dates were noted.', { id: 'b1' })]);
  expect(found).toEqual([{ check: 'decision-changed', excerpt: 'The dates were agreed.', paragraph: 1, blockId: 'b1' }]);
  expect(findings({ agreements: [agreement] }, [blockOf('decision', 'The  dates were agreed. ', { id: 'b1' })])).toEqual([]);
  expect(findings({ agreements: [{ ...agreement, outcome: 'not-agreed' }] }, [])).toEqual([]);
});

test('[RP61] what was agreed and is no decision of the report any more is found', () => {
  const gone = { check: 'decision-gone', excerpt: 'The dates were agreed.' };
  expect(findings({ agreements: [agreement] }, [blockOf('paragraph', 'One')])).toEqual([gone]);
  expect(findings({ agreements: [agreement] }, [blockOf('paragraph', 'The dates were agreed.', { id: 'b1' })])).toEqual([gone]);
});
