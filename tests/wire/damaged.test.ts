// A server on a database of which one page was overwritten.
import { afterAll, expect, test } from 'vitest';
import { type Created, createMeeting } from '../support/contract.ts';
import { damagePage } from '../support/damage-page.ts';
import { KillableServer } from '../support/killable-server.ts';
import { Person } from '../support/person.ts';

const server = new KillableServer();
afterAll(() => server.remove());

/** A meeting with enough rows for pages of its own. */
async function made(url: string, title: string): Promise<{ meeting: Created; sam: Person }> {
  const facts = { startsAt: '2016-09-13T13:00:00Z', durationMinutes: 60, chair: { name: 'Lynn' }, secretariat: [{ name: 'Sam' }] };
  const meeting = await createMeeting(url, server.organiserKey, { title, ...facts, agenda: [{ title: 'Dates' }] });
  const sam = await Person.joins(url, meeting, 'secretariat', { name: 'Sam' });
  for (let count = 0; count < 60; count += 1) await sam.must({ type: 'meeting.amend', changes: { focus: `${title} ${count} ${'words '.repeat(20)}` } });
  sam.leave();
  return { meeting, sam };
}

test('[ST18][ST19] with a damaged page the server says so, refuses that meeting alone, and serves the other', async () => {
  let url = await server.start();
  const damaged = await made(url, 'Damaged');
  const whole = await made(url, 'Whole');
  expect(await server.stop()).toBe(0);
  damagePage(server.database, (text) => /Damaged \d/.test(text) && !/Whole \d/.test(text));

  url = await server.start();
  const codeOf = async (path: string): Promise<unknown> => {
    const answer = await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${damaged.sam.joined.session}` } });
    return [answer.status, ((await answer.json()) as { error?: { code: string } }).error?.code];
  };
  expect(await codeOf('/readyz')).toEqual([503, 'damaged']);
  expect(await codeOf(`/api/meetings/${damaged.meeting.id}`)).toEqual([503, 'damaged']);
  const again = new Person(url, whole.meeting.id, whole.sam.joined);
  await again.ready();
  await again.must({ type: 'meeting.open' });
  again.leave();
  await server.stop();
});
