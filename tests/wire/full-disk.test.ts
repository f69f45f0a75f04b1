// A disk without any room, from the start of a server on.
import { afterAll, expect, test } from 'vitest';
import { createMeeting } from '../support/contract.ts';
import { KillableServer } from '../support/killable-server.ts';
import { Person } from '../support/person.ts';
import { block } from '../support/texts.ts';

const server = new KillableServer();
afterAll(() => server.remove());

const code = async (answer: Response): Promise<unknown> => [answer.status, ((await answer.json()) as { error?: { code: string } }).error?.code];

test.each(['in order', 'by a kill'])('[ST12][ST17] a server that ended %s starts on a full disk, reads everything and refuses every change', async (end) => {
  let url = await server.start();
  const meeting = await createMeeting(url, server.organiserKey, {
    title: 'Full',
    startsAt: '2016-09-13T13:00:00Z',
    durationMinutes: 60,
    chair: { name: 'Lynn' },
    secretariat: [{ name: 'Sam' }],
    agenda: [{ title: 'Dates' }],
  });
  const sam = await Person.joins(url, meeting, 'secretariat', { name: 'Sam' });
  const state = await sam.must({ type: 'meeting.open' });
  sam.write((doc) => block(doc, `item:${state.agenda[0]?.id}`, 'It was agreed.', { id: 'd1', kind: 'decision' }));
  await sam.saved();
  await sam.must({ type: 'meeting.close' });
  await sam.must({ type: 'report.draft' });
  await sam.must({ type: 'report.issue' });
  sam.leave();
  if (end === 'in order') expect(await server.stop()).toBe(0);
  else await server.kill();

  url = await server.start({ full: true });
  const again = new Person(url, meeting.id, sam.joined);
  await again.ready();
  expect(again.state?.phase).toBe('issued');
  expect(JSON.stringify(again.doc.getXmlFragment(`item:${state.agenda[0]?.id}`))).toContain('It was agreed.');
  expect(await (await fetch(`${url}/r/${meeting.id}`)).text()).toContain('It was agreed.');
  expect(await again.download('report.txt')).toContain('It was agreed.');
  expect(await again.send({ type: 'report.draft' })).toMatchObject({ ok: false, code: 'not-saved' });
  expect(await code(await fetch(`${url}/readyz`))).toEqual([503, 'not-saved']);
  const body = JSON.stringify({ key: meeting.links.member.split('#')[1], name: 'Ana' });
  expect(
    await code(await fetch(`${url}/api/meetings/${meeting.id}/sessions`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })),
  ).toEqual([503, 'not-saved']);
  again.leave();
  await server.stop();

  url = await server.start();
  const later = new Person(url, meeting.id, sam.joined);
  await later.ready();
  await later.must({ type: 'report.draft' });
  later.leave();
  await server.stop();
});
