// From the draft that those inside read to the issued report that everyone reads.
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import type { Report } from '../../shared/projections/report-model.ts';
import type { Created } from '../support/contract.ts';
import { pdfWords } from '../support/pdf.ts';
import { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { block } from '../support/texts.ts';

function textOfFile(address: string, bytes: Uint8Array): string {
  if (address.endsWith('.pdf')) return pdfWords(bytes);
  return strFromU8(address.endsWith('.docx') ? must(unzipSync(bytes)['word/document.xml'], 'the text of the document') : bytes);
}

const hostile = '<script>alert(1)</script> & "x"';
let server: RunningServer;
let meeting: Created;
let secretariat: Person;
let observer: Person;

beforeAll(async () => {
  server = await startServer();
  meeting = await server.createMeeting({
    title: `Call ${hostile}`,
    startsAt: '2026-10-06T13:00:00Z',
    durationMinutes: 60,
    chair: { name: 'Ines Okafor' },
    secretariat: [{ name: 'Teodor Lund' }],
    agenda: [{ title: 'One', minutes: 10 }],
  });
  secretariat = await Person.joins(server.url, meeting, 'secretariat', { name: 'Teodor Lund' });
  observer = await Person.joins(server.url, meeting, 'observer');
  const state = await secretariat.must({ type: 'meeting.open' });
  const fragment = `item:${must(state.agenda[0], 'an item').id}`;
  secretariat.write((doc) => block(doc, fragment, `A paragraph with ${hostile}`));
  secretariat.write((doc) => block(doc, fragment, 'Send the list', { kind: 'action', owner: '=cmd()', due: '2026-11-01' }));
  await secretariat.saved();
});
afterAll(async () => {
  secretariat.leave();
  observer.leave();
  await server.stop();
});

const page = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(server.url + path, { headers: { accept: 'text/html', ...headers } });

test('[HT3] before it is issued, those inside read the draft in every format, and nobody else anything', async () => {
  for (const person of [secretariat, observer]) {
    const draft = JSON.parse(await person.download('report.json')) as Report;
    expect(draft.content.filter((part) => part.type === 'paragraph').map((part) => part.number)).toEqual([1, 2]);
    expect(draft.issue).toBeUndefined();
    for (const ending of ['txt', 'md', 'html']) expect(await person.download(`report.${ending}`)).toContain('Send the list');
  }
  for (const path of [`/r/${meeting.id}`, `/r/${meeting.id}/v/1`, `/r/${meeting.id}/report.txt`]) {
    const answer = await page(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(await answer.text()).not.toContain('Send the list');
  }
});

test('[AC1][LA31] the register and the agenda are files too, each of its type', async () => {
  const file = (name: string) => fetch(`${server.url}/api/meetings/${meeting.id}/${name}`, { headers: { authorization: `Bearer ${observer.joined.session}` } });
  const types = await Promise.all(
    ['actions.json', 'actions.csv', 'actions.ics', 'agenda.txt', 'agenda.ics'].map(async (name) => (await file(name)).headers.get('content-type')),
  );
  expect(types).toEqual(['application/json', 'text/csv', 'text/calendar', 'text/plain', 'text/calendar'].map((type) => `${type}; charset=utf-8`));
  expect(await (await file('actions.json')).json()).toMatchObject([{ kind: 'action', text: 'Send the list', due: '2026-11-01', status: 'open' }]);
  expect(await (await file('actions.csv')).text()).toContain("'=cmd()");
  expect(await (await file('actions.ics')).text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*Send the list/);
  expect(await (await file('agenda.ics')).text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART:20261006T130000Z/);
  expect(await (await file('agenda.txt')).text()).toContain('One');
  expect((await file('agenda.txt')).headers.get('content-language')).toBe('en');
  expect((await file('agenda.ics')).headers.get('content-language')).toBe('en');
});

test('[RP6][RP7][RP8] once issued it is a public page of its own, frozen, and its files beside it', async () => {
  await secretariat.must({ type: 'meeting.close' });
  await secretariat.must({ type: 'report.issue' });
  const first = await page(`/r/${meeting.id}`);
  const html = await first.text();
  expect(first.status).toBe(200);
  expect(html).toContain('id="p1"');
  expect(html).toContain('href="#p2"');
  // The description for search engines is data, and no script.
  expect(html).not.toMatch(/<script(?! type="application\/ld\+json")|<link rel="stylesheet"|\son\w+=/);
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');

  const policy = must(first.headers.get('content-security-policy'), 'a policy');
  const style = must(/<style>([\s\S]*?)<\/style>/.exec(html)?.[1], 'a style');
  expect(policy).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  expect(policy).not.toMatch(/script-src|unsafe/);

  const issued = JSON.parse(await secretariat.download('report.json')) as Report;
  expect(issued.issue).toMatchObject({ number: 1, hash: secretariat.state?.issues[0]?.hash });
  const files = Array.from(html.matchAll(/href="([^"]+\/report\.\w+)"/g), ([, href]) => must(href, 'an address'));
  expect(files.length).toBeGreaterThan(1);
  for (const address of files) {
    const answer = await fetch(address);
    const text = textOfFile(address, await answer.bytes());
    expect([answer.status, text.includes('Send the list')], address).toEqual([200, true]);
  }
  expect(await (await fetch(`${server.url}/r/${meeting.id}/v/1/report.txt`)).text()).toBe(await secretariat.download('report.txt'));
  expect((await page(`/r/${meeting.id}/v/2`)).status).toBe(404);

  const again = await page(`/r/${meeting.id}`, { 'if-none-match': must(first.headers.get('etag'), 'an etag'), 'cache-control': 'max-age=0' });
  expect(again.status).toBe(304);
});

test('[RP6] a correction is issue 2, and issue 1 reads as it did', async () => {
  const before = await (await page(`/r/${meeting.id}/v/1`)).text();
  await secretariat.must({ type: 'report.draft' });
  const [item] = must(secretariat.state, 'a state').agenda;
  secretariat.write((doc) => block(doc, `item:${must(item, 'an item').id}`, 'A correction'));
  await secretariat.saved();
  expect(await (await page(`/r/${meeting.id}`)).text()).not.toContain('A correction');
  expect(await secretariat.download('report.txt')).toContain('A correction');
  expect(await secretariat.download('report.txt?issue=1')).not.toContain('A correction');
  await secretariat.must({ type: 'report.issue' });
  expect(await (await page(`/r/${meeting.id}`)).text()).toContain('A correction');
  // OF33: above its text it says that there is a newer one.
  const after = (await (await page(`/r/${meeting.id}/v/1`)).text()).replace(/<p class="adopted"><a href="[^"]*\/v\/2">.*?<\/p>\n/, '');
  expect(after).toBe(before);
});
