// The Word document over HTTP: its name, and the refusals.
import { afterEach, expect, test } from 'vitest';
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
  // In the styles of a document that a lead sends.
  const inStyles = (body: Uint8Array<ArrayBuffer> | string, session = person.joined.session) =>
    fetch(`${server?.url}/api/meetings/${meeting.id}/styled`, { method: 'POST', headers: { Authorization: `Bearer ${session}` }, body });
  const styled = await inStyles(new Uint8Array(await (await fetch(`${address}.docx`)).bytes()));
  expect([styled.status, styled.headers.get('content-disposition')]).toEqual([200, answer.headers.get('content-disposition')]);
  expect(docxParts(await styled.bytes())['word/document.xml']).toContain('The programme was adopted.');
  expect((await inStyles('no Word document')).status).toBe(400);
  const observer = await Person.joins(server.url, meeting, 'observer', { name: 'Ola' });
  expect((await inStyles('x', observer.joined.session)).status).toBe(403);
  observer.leave();
});
