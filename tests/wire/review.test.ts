// The comment round and a correction, over the wire: from the circulated draft to two issues side by side.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportSchema } from '../../server/documents/report-schema.ts';
import { must } from '../../shared/kit/must.ts';
import type { Report } from '../../shared/projections/report-model.ts';
import type { Created } from '../support/contract.ts';
import { createMeeting } from '../support/contract.ts';
import { KillableServer } from '../support/killable-server.ts';
import { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { block, note, textOf, type } from '../support/texts.ts';

const facts = { title: 'Call', startsAt: '2016-09-13T13:00:00Z', durationMinutes: 60, chair: { name: 'Lynn' }, secretariat: [{ name: 'Sam' }] };
const until = new Date(Date.now() + 86_400_000).toISOString();
let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

interface Drafted {
  meeting: Created;
  fragment: string;
  secretariat: Person;
  ana: Person;
}

/** Two paragraphs, the first with a footnote, out for comments. */
async function circulated(url: string, organiserKey: string): Promise<Drafted> {
  const meeting = await createMeeting(url, organiserKey, { ...facts, agenda: [{ title: 'Dates' }] });
  const secretariat = await Person.joins(url, meeting, 'secretariat', { name: 'Sam' });
  const fragment = `item:${must((await secretariat.must({ type: 'meeting.open' })).agenda[0]?.id, 'an item')}`;
  secretariat.write((doc) => {
    block(doc, fragment, 'The members noted the delay[^n1] of the plan.', { id: 'a' });
    note(doc, 'n1', 'As reported.');
    block(doc, fragment, 'The list would be sent.', { id: 'b' });
  });
  await secretariat.saved();
  await secretariat.must({ type: 'meeting.close' });
  await secretariat.must({ type: 'report.circulate', until });
  const ana = await Person.joins(url, meeting, 'member', { name: 'Ana' });
  return { meeting, fragment, secretariat, ana };
}

const comment = (blockId: string, more: object = {}) => ({ type: 'report.comment' as const, blockId, text: 'Not exact.', ...more });
const lastComment = (person: Person): string => must(person.state?.comments.at(-1)?.id, 'a comment');

test('[CM1][CM3] an accepted proposal changes the words it was made on, keeps the footnote by its word, and leaves later words alone', async () => {
  const { fragment, secretariat, ana } = await circulated(server.url, server.organiserKey);
  await ana.must(comment('a', { proposal: 'The members regretted the delay of the plan.' }));
  const first = lastComment(ana);
  await ana.must(comment('a', { proposal: 'The members noted the delay of the plan by a month.' }));
  const second = lastComment(ana);
  expect(secretariat.state?.comments[0]).toMatchObject({ paragraph: expect.any(Number), excerpt: 'The members noted the delay of the plan.' });
  secretariat.write((doc) => type(textOf(doc, fragment, 0), 'All told: ', 0));
  await secretariat.saved();
  await secretariat.must({ type: 'report.answer', commentId: first, outcome: 'accepted' });
  await secretariat.must({ type: 'report.answer', commentId: second, outcome: 'accepted' });
  await secretariat.until(({ comments }) => comments.every(({ written }) => written));
  expect(await secretariat.download('report.txt')).toContain('All told: The members regretted the delay[1] of the plan by a');
  for (const person of [secretariat, ana]) person.leave();
});

test('[CM2][CM5] people without the right to comment are refused, and the table of comments goes with the report', async () => {
  const { meeting, secretariat, ana } = await circulated(server.url, server.organiserKey);
  expect(await ana.send(comment('nowhere'))).toMatchObject({ ok: false, code: 'unknown-block' });
  const watcher = await Person.joins(server.url, meeting, 'observer', { name: 'Guest' });
  expect(await watcher.send(comment('a'))).toMatchObject({ ok: false, code: 'not-permitted' });
  await ana.must(comment('b', { text: '=HYPERLINK("x")' }));
  await secretariat.must(comment('b', { onBehalfOf: 'Chi, by mail' }));
  await secretariat.must({ type: 'report.answer', commentId: lastComment(ana), outcome: 'declined', reason: 'It is exact.' });
  const csv = await ana.download('comments.csv');
  expect(csv.split('\r\n')[1]).toContain(`"'=HYPERLINK(""x"")"`);
  expect(csv).toContain('declined,,It is exact.');
  expect(JSON.parse(await ana.download('comments.json')).map(({ name }: { name: string }) => name)).toEqual(['Ana', 'Chi, by mail']);
  for (const person of [secretariat, ana, watcher]) person.leave();
});

test('[CM6] a correction is the next issue, says what it changed and why, and can be compared with the one before', async () => {
  const { meeting, fragment, secretariat, ana } = await circulated(server.url, server.organiserKey);
  await secretariat.must({ type: 'report.issue' });
  await secretariat.must({ type: 'report.draft', reason: 'A date <b>was</b> wrong.' });
  secretariat.write((doc) => type(textOf(doc, fragment, 1), ' In November.'));
  await secretariat.saved();
  await secretariat.must({ type: 'report.issue' });
  const issued = JSON.parse(await ana.download('report.json')) as Report;
  const changed = must(
    issued.content.find((part) => part.type === 'paragraph' && part.blockId === 'b'),
    'the paragraph',
  );
  expect(issued.corrects).toMatchObject({
    number: 1,
    reason: 'A date <b>was</b> wrong.',
    changes: [{ kind: 'changed', paragraph: 'number' in changed ? changed.number : 0 }],
  });
  expect(reportSchema.safeParse(issued).error).toBeUndefined();
  const page = await (await fetch(`${server.url}/r/${meeting.id}`)).text();
  expect(page).toContain('This corrects issue 1.');
  expect(page).toContain(`/r/${meeting.id}/compare/1/2`);
  expect(page).not.toContain('<b>was');
  const answer = await fetch(`${server.url}/r/${meeting.id}/compare/1/2`);
  const compared = await answer.text();
  expect([answer.status, compared.includes('<ins> In November.</ins>'), compared.includes('The list would be sent.')]).toEqual([200, true, true]);
  expect(answer.headers.get('content-security-policy')).toContain("style-src 'sha256-");
  expect((await fetch(`${server.url}/r/${meeting.id}/compare/1/9`)).status).toBe(404);
  expect((await (await fetch(`${server.url}/r/${meeting.id}/v/1`)).text()).includes('In November')).toBe(false);
  for (const person of [secretariat, ana]) person.leave();
});

test('[CM3] what was accepted is in the minutes once, though the server is killed at that moment', async () => {
  const killable = new KillableServer();
  const { meeting, secretariat, ana } = await circulated(await killable.start(), killable.organiserKey);
  await ana.must(comment('b', { proposal: 'The list would be sent in November.' }));
  await secretariat.must({ type: 'report.answer', commentId: lastComment(ana), outcome: 'accepted' });
  await killable.kill();
  for (const person of [secretariat, ana]) person.leave();
  await killable.start();
  const again = await Person.joins(killable.url, meeting, 'secretariat', { name: 'Sam' });
  await again.until(({ comments }) => comments.every(({ written }) => written));
  expect((await again.download('report.txt')).split('sent in November.').length).toBe(2);
  again.leave();
  await killable.remove();
});
