// The PDF over HTTP: what it is, what it costs others, and what is said where it cannot be had.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterEach, expect, test } from 'vitest';
import type { PoolOptions } from '../../server/documents/pool.ts';
import { Press } from '../../server/documents/press.ts';
import { makeLog } from '../../server/start/log.ts';
import { pdfFacts, pdfWords } from '../support/pdf.ts';
import { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { block, note, textOf } from '../support/texts.ts';

const facts = {
  title: 'Call of March',
  startsAt: '2026-10-06T13:00:00Z',
  durationMinutes: 60,
  chair: { name: 'Ines Okafor' },
  secretariat: [{ name: 'Teodor Lund' }],
  agenda: [{ title: 'One', minutes: 10 }],
};

let server: RunningServer | undefined;
let secretariat: Person | undefined;
afterEach(async () => {
  secretariat?.leave();
  await server?.stop();
});

/** A server with a call under way and a paragraph written. */
async function open(press?: Press): Promise<{ url: string; id: string; person: Person; fragment: string; pdf: (address?: string) => Promise<Response> }> {
  server = await startServer({ press });
  const meeting = await server.createMeeting(facts);
  const person = await Person.joins(server.url, meeting, 'secretariat', { name: 'Teodor Lund' });
  secretariat = person;
  const state = await person.must({ type: 'meeting.open' });
  const fragment = `item:${state.agenda[0]?.id}`;
  person.write((doc) => block(doc, fragment, 'The programme was adopted.'));
  await person.saved();
  const { url } = server;
  const headers = { authorization: `Bearer ${person.joined.session}` };
  return { url, id: meeting.id, person, fragment, pdf: (address = `/api/meetings/${meeting.id}/report.pdf`) => fetch(url + address, { headers }) };
}

/** A worker that answers each job with what is given, or with the thread's end. */
const workerThat = (act: string): URL =>
  new URL(`data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { ${act} });`)}`);
const pressOf = (act: string, options: Partial<PoolOptions> = {}): Press => new Press(makeLog('silent'), options, workerThat(act));

test('[HT3][PD1] those inside have the draft as PDF; once issued everyone has, and each issue stays what it was', async () => {
  const { url, id, person, fragment, pdf } = await open();
  const draft = await pdf();
  expect([draft.status, draft.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(pdfWords(await draft.bytes())).toMatch(/Draft.*1\. The programme was adopted\./);
  expect((await fetch(`${url}/api/meetings/${id}/report.pdf`)).status).toBe(401);
  expect((await fetch(`${url}/r/${id}/report.pdf`)).status).toBe(404);

  await person.must({ type: 'meeting.close' });
  await person.must({ type: 'report.issue' });
  const issued = await fetch(`${url}/r/${id}/report.pdf`);
  const first = await issued.bytes();
  expect(pdfFacts(first)).toMatchObject({ Title: 'Call of March', Tagged: 'yes' });
  expect(await (await fetch(`${url}/r/${id}/v/1/report.pdf`)).bytes()).toEqual(first);
  expect(
    (await fetch(`${url}/r/${id}/report.pdf`, { headers: { 'if-none-match': String(issued.headers.get('etag')), 'cache-control': 'max-age=0' } })).status,
  ).toBe(304);

  await person.must({ type: 'report.draft' });
  person.write((doc) => textOf(doc, fragment, 0).insert(0, 'Corrected. '));
  await person.saved();
  await person.must({ type: 'report.issue' });
  expect(pdfWords(await (await fetch(`${url}/r/${id}/report.pdf`)).bytes())).toContain('Corrected. The programme');
  expect(await (await fetch(`${url}/r/${id}/v/1/report.pdf`)).bytes()).toEqual(first);
});

test('[HT8] while long reports are made, this thread answers as before', async () => {
  const { person, fragment, pdf } = await open();
  const words = 'The Secretariat informed the participants that the Host Country had confirmed the venue. '.repeat(4);
  person.write((doc) => {
    for (let count = 0; count < 200; count++) {
      block(doc, fragment, words);
      note(doc, `n${count}`, words);
    }
  });
  await person.saved();
  await pdf();
  const lag = monitorEventLoopDelay({ resolution: 5 });
  lag.enable();
  const made = await Promise.all([pdf(), pdf(), pdf(), pdf()]);
  lag.disable();
  expect(made.map((answer) => answer.status)).toEqual([200, 200, 200, 200]);
  // The projection of the report itself and what runs beside these tests are in it; setting the pages is not.
  expect(lag.percentile(90) / 1e6).toBeLessThan(100);
});

test('[HT8] where this machine cannot make it, that is said, and every other format is there', async () => {
  const { id, pdf } = await open(pressOf("parentPort.postMessage({ fault: 'unavailable', message: 'no package' })"));
  const answer = await pdf();
  expect([answer.status, await answer.json()]).toEqual([501, { error: { code: 'no-such-format', message: expect.stringContaining('take the page') } }]);
  for (const ending of ['txt', 'md', 'html', 'json']) expect((await pdf(`/api/meetings/${id}/report.${ending}`)).status).toBe(200);
});

test('[HT8] where too many wait, the next is refused and told when to come back', async () => {
  const { pdf, person, fragment } = await open(pressOf('', { size: 1, waiting: 1, patience: 1500 }));
  const answers = await Promise.all([pdf(), pdf(), pdf()]);
  expect(answers.map((answer) => answer.status)).toEqual([503, 503, 503]);
  expect(answers.map((answer) => answer.headers.get('retry-after'))).toEqual(['2', '2', '2']);
  expect(await Promise.all(answers.map(async (answer) => ((await answer.json()) as { error: { code: string } }).error.code))).toEqual([
    'too-busy',
    'too-busy',
    'too-busy',
  ]);
  person.write((doc) => block(doc, fragment, 'And the writing goes on.'));
  await person.saved();
});

test('[HT8] a worker that dies fails its own answer alone', async () => {
  const { id, pdf } = await open(pressOf('process.exit(1)'));
  expect((await pdf()).status).toBe(500);
  expect((await pdf(`/api/meetings/${id}/report.txt`)).status).toBe(200);
});
