// The comment round, by its rules.
import { expect, test } from 'vitest';
import { ana, bo, chair, guest, MeetingInMemory, secretariat } from '../../support/meeting.ts';

const until = '2016-09-20T12:00:00Z';

function circulated(): MeetingInMemory {
  const meeting = new MeetingInMemory().live();
  meeting.send(chair, { type: 'meeting.close' });
  expect(meeting.send(secretariat, { type: 'report.circulate', until })).toBeUndefined();
  return meeting;
}

const comment = { type: 'report.comment', blockId: 'b1', text: 'Not clear.' } as const;

test('[CM1] the Secretariat circulates what is drafted until a time that is to come, and may extend it', () => {
  const meeting = new MeetingInMemory().live();
  expect(meeting.send(secretariat, { type: 'report.circulate', until })).toBe('not-drafting');
  meeting.send(chair, { type: 'meeting.close' });
  expect(meeting.send(chair, { type: 'report.circulate', until })).toBe('not-permitted');
  expect(meeting.send(secretariat, { type: 'report.circulate', until: '2016-09-01T00:00:00Z' })).toBe('bad-request');
  expect(meeting.send(secretariat, { type: 'report.circulate', until })).toBeUndefined();
  expect([meeting.state.phase, meeting.state.commentsUntil]).toEqual(['comments', Date.parse(until)]);
  expect(meeting.send(secretariat, { type: 'report.circulate', until: '2016-09-27T12:00:00Z' })).toBeUndefined();
  expect(meeting.state.commentsUntil).toBe(Date.parse('2016-09-27T12:00:00Z'));
});

test('[CM1] members and leads comment while the round is open; observers do not, and nobody after its time but by the Secretariat’s hand', () => {
  const meeting = circulated();
  expect(meeting.send(guest, comment)).toBe('not-permitted');
  expect(meeting.send(ana, comment)).toBeUndefined();
  expect(meeting.send(chair, { ...comment, proposal: 'Clear words.' })).toBeUndefined();
  expect(meeting.send(ana, { ...comment, onBehalfOf: 'Somebody' })).toBe('not-permitted');
  meeting.now = Date.parse(until) + 1;
  expect(meeting.send(ana, comment)).toBe('comments-closed');
  expect(meeting.send(secretariat, { ...comment, onBehalfOf: 'Chi' })).toBeUndefined();
  expect(meeting.state.comments.map(({ name, proposal }) => [name, proposal])).toEqual([
    ['Ana', undefined],
    ['Lynn', 'Clear words.'],
    ['Chi', undefined],
  ]);
  const before = new MeetingInMemory().live();
  expect(before.send(ana, comment)).toBe('not-circulated');
});

test('[CM2] a comment keeps its paragraph as it was, and is taken back by whoever made it until it is answered', () => {
  const meeting = circulated();
  meeting.send(ana, comment);
  meeting.send(ana, comment);
  const [first, second] = meeting.state.comments;
  if (!first || !second) throw new Error('two comments');
  expect(first).toMatchObject({ blockId: 'b1', paragraph: 1, excerpt: 'As it stood.', round: 1 });
  expect(meeting.send(bo, { type: 'report.withdraw', commentId: first.id })).toBe('not-yours');
  expect(meeting.send(ana, { type: 'report.withdraw', commentId: first.id })).toBeUndefined();
  expect(meeting.send(ana, { type: 'report.withdraw', commentId: first.id })).toBe('unknown-comment');
  meeting.send(secretariat, { type: 'report.answer', commentId: second.id, outcome: 'declined', reason: 'It is clear.' });
  expect(meeting.send(ana, { type: 'report.withdraw', commentId: second.id })).toBe('already-answered');
});

test('[CM3] each comment is answered once: accepted with its proposal or other words, in part with words, declined with a reason', () => {
  const meeting = circulated();
  meeting.send(ana, { ...comment, proposal: 'Clear words.' });
  meeting.send(bo, comment);
  meeting.send(bo, comment);
  const [first, second, third] = meeting.state.comments.map(({ id }) => id);
  const answer = (commentId: string | undefined, more: object) =>
    meeting.send(secretariat, { type: 'report.answer', commentId: commentId ?? '', outcome: 'accepted', ...more });
  expect(meeting.send(chair, { type: 'report.answer', commentId: first ?? '', outcome: 'accepted' })).toBe('not-permitted');
  expect(answer(first, {})).toBeUndefined();
  expect(answer(first, {})).toBe('already-answered');
  expect(answer(second, { outcome: 'partly' })).toBe('bad-request');
  expect(answer(second, { outcome: 'partly', wording: 'Some words.' })).toBeUndefined();
  expect(answer(third, { outcome: 'declined' })).toBe('reason-needed');
  expect(answer(third, { outcome: 'declined', reason: 'No.' })).toBeUndefined();
  expect(answer('nothing', {})).toBe('unknown-comment');
  expect(meeting.state.comments.map(({ answer: said }) => [said?.outcome, said?.wording, said?.reason])).toEqual([
    ['accepted', 'Clear words.', undefined],
    ['partly', 'Some words.', undefined],
    ['declined', undefined, 'No.'],
  ]);
});

test('[CM6] a correction says which issue it corrects and why, and has a round of comments of its own', () => {
  const meeting = circulated();
  meeting.send(ana, comment);
  meeting.send(secretariat, { type: 'report.issue' });
  expect(meeting.send(secretariat, { type: 'report.draft', reason: 'A date was wrong.' })).toBeUndefined();
  expect(meeting.state).toMatchObject({ phase: 'drafting', correction: { of: 1, reason: 'A date was wrong.' }, commentsUntil: undefined });
  meeting.send(secretariat, { type: 'report.circulate', until });
  meeting.send(bo, comment);
  expect(meeting.state.comments.map(({ round }) => round)).toEqual([1, 2]);
});

test('[CM1] a person comments at most a hundred times in a round, withdrawn comments included, and keeps nobody else from it', () => {
  const meeting = circulated();
  for (let count = 0; count < 100; count += 1) {
    expect(meeting.send(ana, comment)).toBeUndefined();
    expect(meeting.send(ana, { type: 'report.withdraw', commentId: meeting.state.comments.at(-1)?.id ?? '' })).toBeUndefined();
  }
  expect(meeting.send(ana, comment)).toBe('too-many');
  expect(meeting.send(bo, comment)).toBeUndefined();
});
