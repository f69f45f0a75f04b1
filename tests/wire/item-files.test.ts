// Files uploaded to agenda items: by whom, of which kinds, and who reads them.
import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import { type Created, join } from '../support/contract.ts';
import { ask } from '../support/organiser.ts';
import { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { block } from '../support/texts.ts';
import { upload } from '../support/upload.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const facts = {
  title: 'Call',
  startsAt: '2026-10-06T13:00:00Z',
  durationMinutes: 60,
  chair: { name: 'C' },
  secretariat: [{ name: 'Sam' }],
  agenda: [{ title: 'Open' }, { title: 'Staff', inCamera: true as const }],
};
const pdf = Buffer.from('%PDF-1.7 a paper');
const word = zipSync({ '[Content_Types].xml': new Uint8Array(1), 'word/document.xml': new Uint8Array(1) });
const macros = zipSync({ '[Content_Types].xml': new Uint8Array(1), 'word/document.xml': new Uint8Array(1), 'word/vbaProject.bin': new Uint8Array(1) });

async function read(path: string, session?: string) {
  const response = await fetch(path, { headers: session === undefined ? {} : { authorization: `Bearer ${session}` } });
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

async function seatedAt(meeting: Created) {
  const session = async (link: string, who: object) => (await join(server.url, meeting.id, link, who)).session;
  const [sam, ana, observer] = await Promise.all([
    session(meeting.links.secretariat, { name: 'Sam' }),
    session(meeting.links.member, { name: 'Ana' }),
    session(meeting.links.observer, {}),
  ]);
  const state = (await ask(server, 'GET', `/api/meetings/${meeting.id}`)).body as unknown as MeetingState;
  const [open, staff] = state.agenda.map(({ id }) => id);
  return { sam, ana, observer, open: must(open, 'an item'), staff: must(staff, 'an item') };
}

test('[OF90] a lead uploads a file to an item: its kind is found in its content, and it comes back as a harmless download', async () => {
  const meeting = await server.createMeeting(facts);
  const { sam, ana, open } = await seatedAt(meeting);
  const made = await upload(server, meeting, sam, open, pdf, { title: 'Budget', symbol: 'A/70/1', revision: 'Rev.1' });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  expect(made.body.document).toMatchObject({ title: 'Budget', symbol: 'A/70/1', revision: 'Rev.1' });
  const state = (await ask(server, 'GET', `/api/meetings/${meeting.id}`)).body as unknown as MeetingState;
  expect(state.agenda[0]?.documents).toEqual([made.body.document]);
  const found = await read(made.body.document.url, ana);
  expect(found.bytes.equals(pdf)).toBe(true);
  expect(found.headers.get('content-type')).toContain('application/pdf');
  expect(found.headers.get('content-disposition')).toMatch(/^attachment;.*\.pdf/);
  expect(found.headers.get('content-security-policy')).toContain('sandbox');
  expect(found.headers.get('x-content-type-options')).toBe('nosniff');
  expect((await upload(server, meeting, sam, open, word)).status).toBe(201);
  for (const bad of [Buffer.from('MZ a program'), Buffer.from('<html><script>'), macros, Buffer.from('PK\x03\x04 broken')])
    expect((await upload(server, meeting, sam, open, bad)).body.error?.code).toBe('wrong-type');
  expect((await upload(server, meeting, sam, 'nothing', pdf)).status).toBe(404);
  expect((await upload(server, meeting, ana, open, pdf)).status).toBe(403);
  expect((await upload(server, meeting, sam, open, Buffer.alloc(9 * 1024 * 1024, '%PDF-1.7'))).status).toBe(413);
});

test('[OF91] the files of a meeting are 64 MiB at most, and files that no item names make room', async () => {
  const meeting = await server.createMeeting(facts);
  const { sam, open } = await seatedAt(meeting);
  const large = (first: number) => {
    const bytes = Buffer.alloc(7_900_000, first);
    bytes.write('%PDF-1.7');
    return bytes;
  };
  for (let count = 1; count <= 8; count += 1) expect((await upload(server, meeting, sam, open, large(count))).status).toBe(201);
  expect((await upload(server, meeting, sam, open, large(9))).body.error?.code).toBe('too-large');
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'C' });
  await chair.must({ type: 'agenda.edit', itemId: open, documents: [] });
  expect((await upload(server, meeting, sam, open, large(9))).status).toBe(201);
  chair.leave();
}, 60_000);

test('[OF92] a file in camera is for those seated, one of an open item for observers too, and for everyone once the report is issued', async () => {
  const meeting = await server.createMeeting(facts);
  const { sam, ana, observer, open, staff } = await seatedAt(meeting);
  const urlOf = async (itemId: string, text: string) => (await upload(server, meeting, sam, itemId, Buffer.from(`%PDF-1.7 ${text}`))).body.document.url;
  const [shown, closed] = [await urlOf(open, 'shown'), await urlOf(staff, 'closed')];
  const statuses = async (url: string) => Promise.all([ana, observer, undefined].map(async (session) => (await read(url, session)).status));
  expect(await statuses(shown)).toEqual([200, 200, 401]);
  expect(await statuses(closed)).toEqual([200, 404, 401]);
  const chair = await Person.joins(server.url, meeting, 'secretariat', { name: 'Sam' });
  await chair.must({ type: 'meeting.open' });
  chair.write((doc) => block(doc, `item:${open}`, 'It was agreed.'));
  await chair.saved();
  for (const type of ['meeting.close', 'report.draft', 'report.issue'] as const) await chair.must({ type });
  chair.leave();
  expect(await statuses(shown)).toEqual([200, 200, 200]);
  expect(await statuses(closed)).toEqual([200, 404, 401]);
  expect((await ask(server, 'DELETE', `/api/meetings/${meeting.id}`, { title: 'Call' })).status).toBe(204);
  expect(await statuses(shown)).toEqual([404, 404, 404]);
});
