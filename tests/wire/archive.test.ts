// A meeting leaves one server as an archive and is the same meeting on another.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join as pathOf } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unpackArchive } from '../../server/import/unpack.ts';
import { must } from '../../shared/kit/must.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import { type Created, join } from '../support/contract.ts';
import { temporaryFolder } from '../support/folder.ts';
import { ask } from '../support/organiser.ts';
import { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { root } from '../support/sources.ts';
import { block, note } from '../support/texts.ts';
import { upload } from '../support/upload.ts';

let server: RunningServer;
let meeting: Created;
let zip: Uint8Array;
/** The address of a file of its item. */
let file: string;
const folder = temporaryFolder();

async function archiveOf(at: RunningServer, id: string, token: string): Promise<Response> {
  return fetch(`${at.url}/api/meetings/${id}/archive.zip`, { headers: { authorization: `Bearer ${token}` } });
}

beforeAll(async () => {
  server = await startServer();
  meeting = await server.createMeeting({
    title: 'Réunion 会议',
    startsAt: '2016-09-13T13:00:00Z',
    durationMinutes: 60,
    chair: { name: 'Lynn' },
    secretariat: [{ name: 'Sam' }],
    agenda: [{ title: 'Dates', documents: [{ title: 'List', url: 'https://example.org/list.pdf' }] }],
  });
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Lynn' });
  const item = must((await chair.must({ type: 'meeting.open' })).agenda[0]?.id, 'an item');
  chair.write((doc) => {
    block(doc, `item:${item}`, 'It was agreed.[^n1]', { id: 'd1', kind: 'decision' });
    note(doc, 'n1', 'See the list.');
    block(doc, `item:${item}`, 'Send the list.', { id: 'a1', kind: 'action', owner: 'Sam', due: '2016-11-01' });
  });
  await chair.saved();
  const secretariat = await Person.joins(server.url, meeting, 'secretariat', { name: 'Sam' });
  file = (await upload(server, meeting, server.organiserKey, item, Buffer.from('%PDF-1.7 A paper'), { symbol: 'A/1' })).body.document.url;
  const request = must((await secretariat.must({ type: 'floor.request' })).floor.queue[0], 'a request');
  await secretariat.must({ type: 'floor.hand-in', text: 'Mesdames, 女士们' });
  await chair.must({ type: 'floor.give', requestId: request.id });
  await chair.must({ type: 'floor.end' });
  await secretariat.must({ type: 'meeting.close' });
  await secretariat.must({ type: 'report.draft' });
  await secretariat.must({ type: 'action.update', actionId: 'a1', status: 'done' });
  await secretariat.must({ type: 'report.issue' });
  await ask(server, 'PATCH', `/api/meetings/${meeting.id}/listing`, { listing: 'unlisted' });
  for (const person of [chair, secretariat]) person.leave();
  zip = new Uint8Array(await (await archiveOf(server, meeting.id, server.organiserKey)).arrayBuffer());
});
afterAll(async () => {
  await server.stop();
  folder.remove();
});

/** Imports an archive, or each in a folder. */
function importedFrom(path: string, into: string): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['server/import.ts', path], {
    cwd: root,
    env: { PATH: process.env.PATH, DATA_DIR: into },
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

function imported(file: Uint8Array, into: string): { status: number | null; said: string } {
  const path = pathOf(into, 'archive.zip');
  writeFileSync(path, file);
  return importedFrom(path, into);
}

test('[RP11][OF29][FL48][OF93] an archive restored on another server is the same meeting, and its archive has the same log', async () => {
  const { status, said } = imported(zip, folder.path);
  expect([status, said]).toEqual([0, expect.stringContaining(meeting.id)]);
  const other = await startServer({ folder: folder.path });
  const read = async (at: RunningServer, file: string): Promise<unknown> => {
    const { session } = await join(at.url, meeting.id, meeting.links.observer);
    const body: unknown = await (await fetch(`${at.url}/api/meetings/${meeting.id}${file}`, { headers: { authorization: `Bearer ${session}` } })).json();
    if (file !== '') return body;
    // People who left may be noted after the archive was taken.
    const { lastAt: _lastAt, version: _version, touched: _touched, participants, ...state } = body as MeetingState;
    return { ...state, people: participants.map(({ name }) => name) };
  };
  for (const file of ['', '/minutes.json', '/report.json', '/actions.json']) expect(await read(other, file)).toEqual(await read(server, file));
  expect(await (await fetch(`${other.url}/r/${meeting.id}`)).text()).toContain('It was agreed.');
  const again = new Uint8Array(await (await archiveOf(other, meeting.id, other.organiserKey)).arrayBuffer());
  expect(unpackArchive(again).archived.issues).toEqual(unpackArchive(zip).archived.issues);
  for (const name of ['log.jsonl', 'keys.json', 'issues.json', 'statements.json', 'manifest.json', 'documents/report.txt', 'documents/attachments.json']) {
    expect(strFromU8(must(unzipSync(again)[name], name))).toBe(strFromU8(must(unzipSync(zip)[name], name)));
  }
  expect((await ask(other, 'GET', `/api/meetings/${meeting.id}/listing`)).body).toMatchObject({ listing: 'unlisted' });
  expect(strFromU8(must(unzipSync(zip)['log.jsonl'], 'the log'))).not.toContain('Mesdames');
  const lead = await join(other.url, meeting.id, meeting.links.chair, { name: 'Lynn' });
  const statements = await fetch(`${other.url}/api/meetings/${meeting.id}/statements`, { headers: { authorization: `Bearer ${lead.session}` } });
  expect(await statements.json()).toMatchObject({ statements: [{ text: 'Mesdames, 女士们', name: 'Sam' }] });
  expect(await (await fetch(other.url + new URL(file).pathname)).text()).toBe('%PDF-1.7 A paper');
  await other.stop();
  expect(imported(zip, folder.path)).toEqual({ status: 1, said: expect.stringContaining('in this data folder already') });
});

test('[OF98] a folder of archives is imported in one run: one that is refused is named, and the others go on', async () => {
  const archives = temporaryFolder();
  const into = temporaryFolder();
  const facts = { startsAt: '2016-10-13T13:00:00Z', durationMinutes: 60, chair: { name: 'Lynn' }, secretariat: [{ name: 'Sam' }], agenda: [] };
  const other = await server.createMeeting({ ...facts, title: 'Other' });
  const files = {
    'a.zip': new Uint8Array(await (await archiveOf(server, other.id, server.organiserKey)).arrayBuffer()),
    'b.zip': zip.slice(0, 500),
    'c.zip': zip,
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(pathOf(archives.path, name), bytes);
  const { status, said } = importedFrom(archives.path, into.path);
  expect([status, said]).toEqual([1, expect.stringMatching(/Archives restored: 2\. Refused: 1\.[\s\S]*b\.zip: This is not a ZIP/)]);
  const restored = await startServer({ folder: into.path });
  for (const { id } of [other, meeting]) expect((await ask(restored, 'GET', `/api/meetings/${id}`)).status).toBe(200);
  await restored.stop();
  for (const folder of [archives, into]) folder.remove();
});

test('[RP11][AU1] the archive is the Secretariat’s and the organiser’s, and holds no key and no session', async () => {
  const { session } = await join(server.url, meeting.id, meeting.links.chair, { name: 'Lynn' });
  expect((await archiveOf(server, meeting.id, session)).status).toBe(403);
  expect((await archiveOf(server, meeting.id, 'nobody')).status).toBe(401);
  const secretariat = await join(server.url, meeting.id, meeting.links.secretariat, { name: 'Sam' });
  const answer = await archiveOf(server, meeting.id, secretariat.session);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip']);
  const texts = Object.values(unzipSync(zip)).map((bytes) => strFromU8(bytes));
  const secrets = [...Object.values(meeting.links).map((link) => link.slice(link.indexOf('#') + 1)), session, secretariat.session];
  for (const secret of secrets) expect(texts.filter((text) => text.includes(secret))).toEqual([]);
});

const changes: [string, (files: Record<string, Uint8Array>) => void][] = [
  ['a file that is missing', (files) => delete files['log.jsonl']],
  ['a log that was changed', (files) => (files['log.jsonl'] = strToU8(strFromU8(must(files['log.jsonl'], 'a log')).replace('Dates', 'Other')))],
  ['another version', (files) => (files['manifest.json'] = strToU8(strFromU8(must(files['manifest.json'], 'one')).replace('"version": 1', '"version": 9')))],
  [
    'a statement that was changed',
    (files) => (files['statements.json'] = strToU8(strFromU8(must(files['statements.json'], 'one')).replace('Mesdames', 'Messieurs'))),
  ],
  ['no statements', (files) => delete files['statements.json']],
  ['no file of an item', (files) => delete files[Object.keys(files).find((name) => name.startsWith('attachments/')) ?? '']],
  ['an issue that was changed', (files) => (files['issues.json'] = strToU8(strFromU8(must(files['issues.json'], 'issues')).replace('agreed', 'refused')))],
  ['keys that are none', (files) => (files['keys.json'] = strToU8('[{"hash":"x"}]'))],
  ['no manifest but words', (files) => (files['manifest.json'] = strToU8('hello'))],
];
test('[RP11] each archive that was changed is refused with a sentence, and nothing of it is restored', () => {
  const archives = temporaryFolder();
  const empty = temporaryFolder();
  for (const [name, change] of changes) {
    const files = { ...unzipSync(zip) };
    change(files);
    writeFileSync(pathOf(archives.path, `${name}.zip`), zipSync(files));
  }
  const { status, said } = importedFrom(archives.path, empty.path);
  expect(status).toBe(1);
  for (const [name] of changes) expect(said).toMatch(new RegExp(`^\\S*${name}\\.zip: [^\\n]{20,200}$`, 'm'));
  expect(said).toContain(`Archives restored: 0. Refused: ${changes.length}.`);
  expect(imported(zip, empty.path).status).toBe(0);
  for (const folder of [archives, empty]) folder.remove();
});

test('[RP11] what is no archive is said to be none', () => {
  const empty = temporaryFolder();
  expect(imported(strToU8('not a zip'), empty.path)).toEqual({ status: 1, said: expect.stringContaining('not a ZIP archive') });
  expect(imported(zip.slice(0, 200), empty.path).status).toBe(1);
  empty.remove();
});
