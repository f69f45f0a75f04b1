// The Word document over HTTP: its name, and the refusals.
import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { tryOut } from '../../server/import/trial.ts';
import { unpackArchive } from '../../server/import/unpack.ts';
import { docxParts } from '../support/docx.ts';
import { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { block } from '../support/texts.ts';

let server: RunningServer | undefined;
let secretariat: Person | undefined;
afterEach(async () => {
  secretariat?.leave();
  await server?.stop();
});

test('[DX5][DX4][DX32][PD14] the file is named by its title; changes since an issue are marked, and a missing issue is refused', async () => {
  server = await startServer();
  const meeting = await server.createMeeting({
    title: 'Réunion / 会议',
    startsAt: '2026-10-06T13:00:00Z',
    durationMinutes: 60,
    chair: { name: 'Ines Okafor' },
    secretariat: [{ name: 'Teodor Lund' }],
    agenda: [{ title: 'One', minutes: 10 }],
  });
  const person = await Person.joins(server.url, meeting, 'secretariat', { name: 'Teodor Lund' });
  secretariat = person;
  const state = await person.must({ type: 'meeting.open' });
  person.write((doc) => block(doc, `item:${state.agenda[0]?.id}`, 'The programme was adopted.'));
  await person.saved();
  await person.must({ type: 'meeting.close' });
  await person.must({ type: 'report.issue' });
  const address = `${server.url}/r/${meeting.id}/report`;
  const answer = await fetch(`${address}.docx`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringContaining('wordprocessingml.document')]);
  expect(answer.headers.get('content-disposition')).toBe(
    `attachment; filename="report.docx"; filename*=UTF-8''${encodeURIComponent('Réunion 会议, Issue 1.docx')}`,
  );
  expect(docxParts(await answer.bytes())['word/document.xml']).toContain('The programme was adopted.');
  const compared = await fetch(`${address}.docx?since=1`);
  expect(compared.headers.get('content-disposition')).toContain(encodeURIComponent('Réunion 会议, Issue 1, changes since issue 1.docx'));
  const pdf = await fetch(`${address}.pdf`, { method: 'HEAD' });
  expect(pdf.headers.get('content-disposition')).toContain(
    `inline; filename="report.pdf"; filename*=UTF-8''${encodeURIComponent('Réunion 会议, Issue 1.pdf')}`,
  );
  for (const [ending, status] of [
    ['docx?since=2', 404],
    ['docx?since=x', 400],
    ['txt?since=1', 400],
    ['pdf?since=1', 200],
    ['xml', 200],
    ['docx?lines=1', 200],
    ['pdf?lines=1', 200],
    ['html?lines=1', 400],
    ['pdf?lines=2', 400],
  ] as const) {
    expect((await fetch(`${address}.${ending}`)).status).toBe(status);
  }
  // The Word files take the styles of a document that a lead gives, until it is taken away.
  const kept = `${server.url}/api/meetings/${meeting.id}/reference`;
  const asked = (method: string, { path = '', session = person.joined.session, body }: { path?: string; session?: string; body?: BodyInit } = {}) =>
    fetch(`${kept}${path}`, { method, headers: { Authorization: `Bearer ${session}` }, ...(body !== undefined && { body }) });
  const stylesIn = async (file: string): Promise<string> => docxParts(await (await fetch(file)).bytes())['word/styles.xml'] ?? '';
  const ours = await stylesIn(`${address}.docx`);
  const house = zipSync({ 'word/styles.xml': strToU8(ours.replace('</w:styles>', '<w:style w:type="paragraph" w:styleId="House"/></w:styles>')) });
  const name = 'Maison / 样式.DOTX';
  const put = await asked('PUT', { path: `?name=${encodeURIComponent(name)}`, body: house });
  const { file } = (await put.json()) as { file: { name: string; hash: string } };
  expect([put.status, file]).toEqual([200, { name: 'Maison 样式.dotx', hash: createHash('sha256').update(house).digest('hex') }]);
  expect(await (await asked('GET')).json()).toEqual({ file });
  for (const query of ['', '?since=1', '?lines=1']) expect(await stylesIn(`${address}.docx${query}`)).toContain('"House"');
  const back = await asked('GET', { path: `/${file.hash}/${encodeURIComponent(file.name)}` });
  expect([back.headers.get('content-disposition'), back.headers.get('x-content-type-options')]).toEqual([expect.stringMatching(/^attachment;/), 'nosniff']);
  expect(Buffer.compare(await back.bytes(), house)).toBe(0);
  expect((await asked('GET', { path: `/${'0'.repeat(64)}/x.docx` })).status).toBe(404);
  // One that cannot be read changes nothing.
  expect((await asked('PUT', { body: 'no Word document' })).status).toBe(400);
  const observer = await Person.joins(server.url, meeting, 'observer', { name: 'Ola' });
  for (const method of ['GET', 'PUT', 'DELETE']) expect((await asked(method, { session: observer.joined.session })).status).toBe(403);
  expect(await (await asked('GET')).json()).toEqual({ file });
  // The meeting made from this one has them too, and an archive takes them along.
  const headers = { Authorization: `Bearer ${server.organiserKey}`, 'Content-Type': 'application/json' };
  const next = (await (
    await fetch(`${server.url}/api/meetings`, { method: 'POST', headers, body: JSON.stringify({ from: meeting.id, startsAt: '2026-11-03T13:00:00Z' }) })
  ).json()) as { id: string };
  expect(await (await fetch(`${server.url}/api/meetings/${next.id}/reference`, { headers })).json()).toEqual({ file });
  const zip = await (await fetch(`${server.url}/api/meetings/${meeting.id}/archive.zip`, { headers })).bytes();
  const { archived } = unpackArchive(zip);
  expect(archived.attachments).toEqual([{ kind: 'styles', id: `${file.hash}/${file.name}`, content: house }]);
  expect(await tryOut(archived, unpackArchive(zip).state)).toBeDefined();
  expect((await asked('DELETE')).status).toBe(204);
  expect([await (await asked('GET')).json(), await stylesIn(`${address}.docx`)]).toEqual([{}, ours]);
  observer.leave();
});
