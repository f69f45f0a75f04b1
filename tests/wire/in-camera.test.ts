// An item in camera: everything an observer receives over every connection, before and after it is marked, and once it is opened again.
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { must } from '../../shared/kit/must.ts';
import { ask } from '../support/organiser.ts';
import { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { block } from '../support/texts.ts';

const textOf = (doc: Y.Doc, fragment: string): string => doc.getXmlFragment(fragment).toString();

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

test('[OF20] marking an item takes its words from observers at once, also from those who come later, and opening it brings them back', async () => {
  const meeting = await server.createMeeting({
    title: 'Call',
    startsAt: '2026-10-06T13:00:00Z',
    durationMinutes: 60,
    chair: { name: 'C' },
    secretariat: [{ name: 'S' }],
    agenda: [{ title: 'Dates' }, { title: 'Secret pay' }],
  });
  const sam = await Person.joins(server.url, meeting, 'secretariat', { name: 'S' });
  const itemId = must((await sam.must({ type: 'meeting.open' })).agenda[1]?.id, 'an item');
  const item = `item:${itemId}`;
  const observer = await Person.joins(server.url, meeting, 'observer');
  sam.write((doc) => block(doc, item, 'Secret words', { id: 'b1', kind: 'action' }));
  await sam.saved();
  await expect.poll(() => textOf(observer.doc, item)).toContain('Secret words');

  await sam.must({ type: 'agenda.edit', itemId, inCamera: true });
  await observer.until(({ agenda }) => agenda[1]?.title === 'Item in camera');
  await expect.poll(() => textOf(observer.doc, item)).toBe('');
  sam.write((doc) => block(doc, item, 'Secret more'));
  await sam.saved();
  await sam.must({ type: 'item.start', itemId });
  await sam.must({ type: 'objections.call', text: 'Secret question' });
  const state = await observer.until(({ current }) => current === itemId);
  const late = await Person.joins(server.url, meeting, 'observer');
  for (const person of [observer, late]) {
    expect(JSON.stringify(person.state)).not.toContain('Secret');
    expect(textOf(person.doc, item)).toBe('');
  }
  // Not even what was deleted is in what came.
  expect(Buffer.from(Y.encodeStateAsUpdate(late.doc)).toString('latin1')).not.toContain('Secret');
  expect(state.version).toBe(must(sam.state, 'a state').version - 1);
  for (const file of ['', '/minutes.json', '/minutes.yjs', '/actions.json', '/agenda.txt', '/agenda.ics', '/report.txt']) {
    const path = `/api/meetings/${meeting.id}${file}`;
    expect((await ask(server, 'GET', path, undefined, late.joined.session)).text, file).not.toContain('Secret');
  }
  expect((await ask(server, 'GET', `/api/meetings/${meeting.id}/actions.json`, undefined, sam.joined.session)).text).toContain('Secret words');
  const member = await Person.joins(server.url, meeting, 'member', { name: 'Ana' });
  expect(textOf(member.doc, item)).toContain('Secret more');
  expect(JSON.stringify(member.state)).toContain('Secret pay');

  await sam.must({ type: 'objections.cancel' });
  await sam.must({ type: 'agenda.edit', itemId, inCamera: false });
  await late.until(({ agenda }) => agenda[1]?.title === 'Secret pay');
  await expect.poll(() => textOf(late.doc, item)).toContain('Secret more');
  for (const person of [sam, observer, late, member]) person.leave();
});
