// A machine's clock that is set back in the middle of a call.
import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { startServer } from '../support/server.ts';
import { SetClock } from '../support/set-clock.ts';
import { block } from '../support/texts.ts';

test('[MT7][SY1][CN4] the server’s clock set back by ten minutes: people join, text reaches the disk, and a call for objections ends in its time', async () => {
  const clock = new SetClock();
  const server = await startServer({ clock });
  const facts = { startsAt: '2016-09-13T13:00:00Z', durationMinutes: 60, chair: { name: 'Lynn' }, secretariat: [{ name: 'Chengetai' }] };
  const meeting = await server.createMeeting({ ...facts, title: 'Set back', agenda: [{ title: 'First' }] });
  let passed = 0;
  const passing = setInterval(() => {
    clock.advance(10);
    passed += 10;
  });
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Lynn' });
  const { agenda } = await chair.must({ type: 'meeting.open' });
  const itemId = agenda[0]?.id ?? '';
  await chair.must({ type: 'item.start', itemId });
  chair.write((doc) => void block(doc, `item:${itemId}`, 'Before.'));
  await chair.saved();

  clock.setBy(-600_000);
  const began = passed;
  const ana = await Person.joins(server.url, meeting, 'member', { name: 'Ana' });
  await chair.until(({ participants }) => participants.some(({ name, visits }) => name === 'Ana' && visits.length === 1));
  ana.write((doc) => void block(doc, `item:${itemId}`, 'After.'));
  await ana.saved();
  expect(passed - began).toBeLessThan(10_000);

  clearInterval(passing);
  const { objections } = await chair.must({ type: 'objections.call', text: 'It would be so.', seconds: 10 });
  expect((objections?.endsAt ?? 0) - (objections?.calledAt ?? 0)).toBe(10_000);
  clock.advance(9000);
  expect(await chair.send({ type: 'objections.declare', outcome: 'agreed' })).toMatchObject({ ok: false, code: 'too-early' });
  clock.advance(2000);
  expect((await chair.must({ type: 'objections.declare', outcome: 'agreed' })).agreements).toHaveLength(1);
  for (const person of [chair, ana]) person.leave();
  await server.stop();
});
