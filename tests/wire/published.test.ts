// Everything that anyone can fetch of an issued report, read to the last byte for words that were not meant to be published.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import { docxParts } from '../support/docx.ts';
import { pdfWords } from '../support/pdf.ts';
import { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { block, note } from '../support/texts.ts';

let server: RunningServer;
let address: string;

beforeAll(async () => {
  server = await startServer();
  const meeting = await server.createMeeting({
    title: 'Open planning call',
    startsAt: '2016-09-13T13:00:00Z',
    durationMinutes: 60,
    chair: { name: 'Lynn' },
    secretariat: [{ name: 'Sam' }],
    agenda: [{ title: 'Dates' }],
  });
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Lynn' });
  const itemId = must((await chair.must({ type: 'meeting.open' })).agenda[0]?.id, 'an item');
  const item = `item:${itemId}`;
  await chair.must({ type: 'item.start', itemId });
  chair.write((doc) => {
    block(doc, item, 'The draft programme was opened.');
    block(doc, item, 'Not for the report: secretnote[^n1]', { kind: 'note' });
    block(doc, item, 'secretbullet', { kind: 'bullet' });
    block(doc, item, '');
    block(doc, item, 'secretletter', { kind: 'lettered', indent: '1' });
    note(doc, 'n1', 'secretfootnote');
    block(doc, item, 'It was agreed to accept it, with these changes:', { id: 'd1', kind: 'decision' });
    block(doc, item, 'secretchange', { kind: 'lettered' });
    block(doc, item, 'The call went on openly.');
  });
  await chair.saved();
  const ana = await Person.joins(server.url, meeting, 'member', { name: 'Ana' });
  await chair.must({ type: 'objections.call', blockId: 'd1' });
  await ana.until(({ objections }) => objections !== null);
  await ana.must({ type: 'objections.respond', answer: 'support' });
  await chair.must({ type: 'objections.declare', outcome: 'amended', text: 'It was agreed to accept it openly.' });
  await chair.until(({ agreements }) => agreements[0]?.written === true);
  const secretariat = await Person.joins(server.url, meeting, 'secretariat', { name: 'Sam' });
  await secretariat.must({ type: 'meeting.close' });
  await secretariat.must({ type: 'report.draft' });
  for (let issue = 1; issue <= 2; issue += 1) {
    await secretariat.must({ type: 'report.issue' });
    if (issue === 1) await secretariat.must({ type: 'report.draft' });
  }
  address = `${server.url}/r/${meeting.id}`;
  for (const person of [chair, ana, secretariat]) person.leave();
});
afterAll(() => server.stop());

const files = ['', '/report.json', '/report.txt', '/report.md', '/report.html', '/report.pdf', '/report.docx', '/report.docx?since=1'];

test.each([...files, ...files.slice(0, -1).map((file) => `/v/1${file}`), '/compare/1/2'])(
  '[RP20][RP21] %s says what is open, and nothing that is not',
  async (file) => {
    const response = await fetch(`${address}${file}`);
    expect(response.status).toBe(200);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = file.endsWith('.pdf') ? pdfWords(bytes) : file.includes('.docx') ? Object.values(docxParts(bytes)).join('') : new TextDecoder().decode(bytes);
    expect(text).not.toContain('secret');
    if (!file.startsWith('/compare')) for (const open of ['opened', 'accept it openly', 'went on openly']) expect(text).toContain(open);
  },
);

test('[OF33] the page of an earlier issue links to the last one, and its files say nothing of it', async () => {
  const read = async (file: string): Promise<string> => (await fetch(`${address}${file}`)).text();
  expect(await read('/v/1')).toContain('Issue 2 of this report is newer.');
  expect(await read('/v/1')).toMatch(/href="\/r\/[\w-]+\/v\/2"/);
  for (const file of ['', '/v/2', '/v/1/report.txt', '/v/1/report.json']) expect(await read(file), file).not.toContain('newer');
});
