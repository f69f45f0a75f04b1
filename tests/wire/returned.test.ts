// The way back from Word over HTTP: the right to send a file, the result, and the refusals.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import { seededRng } from '../../shared/kit/rng.ts';
import type { ReturnedFile } from '../../shared/returned/model.ts';
import { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { block } from '../support/texts.ts';
import { WordEdits } from '../support/word-edits.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

async function drafted(): Promise<{ id: string; desk: Person; ana: Person; item: string }> {
  const facts = { title: 'Call', startsAt: '2016-09-13T13:00:00Z', durationMinutes: 60, chair: { name: 'Lynn' }, secretariat: [{ name: 'Sam' }] };
  const meeting = await server.createMeeting({ ...facts, agenda: [{ title: 'Dates' }] });
  const desk = await Person.joins(server.url, meeting, 'secretariat', { name: 'Sam' });
  const item = `item:${must((await desk.must({ type: 'meeting.open' })).agenda[0]?.id, 'an item')}`;
  desk.write((doc) => {
    block(doc, item, 'The members noted the delay of the plan and asked for a new one.', { id: 'a' });
    block(doc, item, 'The list of workshops would be sent to everybody in the first week of October.', { id: 'b' });
  });
  await desk.saved();
  await desk.must({ type: 'meeting.close' });
  await desk.must({ type: 'report.circulate', until: new Date(Date.now() + 86_400_000).toISOString() });
  const ana = await Person.joins(server.url, meeting, 'member', { name: 'Ana' });
  return { id: meeting.id, desk, ana, item };
}

const send = (id: string, person: Person, file: Uint8Array<ArrayBuffer> | string) =>
  fetch(`${server.url}/api/meetings/${id}/returned`, { method: 'POST', headers: { Authorization: `Bearer ${person.joined.session}` }, body: file });

async function downloaded(id: string, person: Person): Promise<Uint8Array> {
  return await (await fetch(`${server.url}/api/meetings/${id}/report.docx`, { headers: { Authorization: `Bearer ${person.joined.session}` } })).bytes();
}

test('[CM20][CM22] a draft that was edited in Word comes back as proposals, also after the draft itself has changed', async () => {
  const { id, desk, item } = await drafted();
  const word = new WordEdits(await downloaded(id, desk), seededRng(1));
  const place = must(
    word.places().find((each) => word.paragraphs[each]?.includes('noted the delay')),
    'a paragraph',
  );
  const wanted = word.reword(place, 'Ana Pérez');
  desk.write((doc) => block(doc, item, 'It was agreed to meet again.', { id: 'c' }));
  await desk.saved();
  const answer = await send(id, desk, new Uint8Array(word.file()));
  expect(answer.status).toBe(200);
  const { changes } = (await answer.json()) as ReturnedFile;
  expect(changes).toMatchObject([{ kind: 'changed', blockId: 'a', name: 'Ana Pérez', after: wanted }]);
  // A paragraph written since was not taken out.
  expect(changes).toHaveLength(1);
  const [{ blockId = '', after: proposal = '', name = '' } = {}] = changes;
  await desk.must({ type: 'report.comment', blockId, text: 'Reworded.', proposal, onBehalfOf: name });
  await desk.must({ type: 'report.answer', commentId: must(desk.state?.comments[0]?.id, 'a comment'), outcome: 'accepted' });
  await desk.until(({ comments }) => comments.every(({ written }) => written));
  expect(await desk.download('report.txt')).toContain(wanted.slice(0, 40));
});
