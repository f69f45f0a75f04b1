// The PDF over HTTP: its content, its cost to others, and the error where it cannot be made.
import { afterEach, expect, test } from 'vitest';
import { type DocumentOptions, DocumentService } from '../../server/documents/service.ts';
import { makeLog } from '../../server/start/log.ts';
import { pdfFacts, pdfWords } from '../support/pdf.ts';
import { Person } from '../support/person.ts';
import { type Script, typesetterThat } from '../support/scripts.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { block, textOf } from '../support/texts.ts';

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
let script: Script | undefined;
afterEach(async () => {
  secretariat?.leave();
  await server?.stop();
  script?.remove();
});

/** A server with a call under way and a paragraph written. */
async function open(
  documents?: DocumentService,
): Promise<{ url: string; id: string; person: Person; fragment: string; pdf: (address?: string) => Promise<Response> }> {
  server = await startServer({ documents });
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

/** Documents with a typesetter that does this with each job. */
function setBy(act: string, options: DocumentOptions = {}): DocumentService {
  script = typesetterThat(act);
  return new DocumentService(makeLog('silent'), { ...options, typesetter: { child: script.url } });
}

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

test('[HT8] where this machine cannot make it, that is said, and every other format is there', async () => {
  const { id, pdf } = await open(setBy("process.send({ answer: { fault: 'unavailable', message: 'no package' }, memory: 0 })"));
  const answer = await pdf();
  expect([answer.status, await answer.json()]).toEqual([501, { error: { code: 'no-such-format', message: expect.stringContaining('use the page') } }]);
  for (const ending of ['txt', 'md', 'html', 'json']) expect((await pdf(`/api/meetings/${id}/report.${ending}`)).status).toBe(200);
});

test.each([
  ['too many wait', { waiting: 0 }],
  ['it takes too long', { patience: 1500 }],
] as const)('[HT8] where %s, the next is refused and told when to come back', async (_why, queue) => {
  const { pdf, person, fragment } = await open(setBy('', { queue }));
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

test('[HT24] where it is too long or takes too much memory, that is said, and the text is there', async () => {
  const { id, pdf } = await open(setBy("process.kill(process.pid, 'SIGKILL')"));
  const answer = await pdf();
  expect([answer.status, await answer.json()]).toEqual([413, { error: { code: 'too-large', message: expect.stringContaining('use the page') } }]);
  expect((await pdf(`/api/meetings/${id}/report.txt`)).status).toBe(200);
});

test('[HT8] a worker that dies fails its own answer alone', async () => {
  const { id, pdf } = await open(setBy('process.exit(1)'));
  expect((await pdf()).status).toBe(500);
  expect((await pdf(`/api/meetings/${id}/report.txt`)).status).toBe(200);
});
