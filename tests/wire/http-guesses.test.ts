// People who guess keys are slowed and noted, and nobody else is. Each test has a server of its own, whose paces and clock it sets.
import { expect, test } from 'vitest';
import { makeLog } from '../../server/start/log.ts';
import { virtualMeeting } from '../support/contract.ts';
import { HandClock } from '../support/hand-clock.ts';
import { startServer } from '../support/server.ts';

const keyOf = (link: string): string => link.slice(link.indexOf('#') + 1);

test('[AU8] past the first few, each wrong key waits three seconds; a right one never does', async () => {
  const pauses: number[] = [];
  const after = (ms: number, act: () => void): (() => void) => {
    if (ms === 3000) pauses.push(ms);
    const timer = setTimeout(act, ms === 3000 ? 0 : ms).unref();
    return () => clearTimeout(timer);
  };
  const slow = await startServer({ clock: { now: () => 1_600_000_000_000, after } });
  const meeting = await slow.createMeeting({ ...virtualMeeting, agenda: [] });
  const status = async (key: string): Promise<number> => {
    const body = JSON.stringify({ key, name: 'X' });
    return (await fetch(`${slow.url}/api/meetings/${meeting.id}/sessions`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).status;
  };
  for (let wrong = 0; wrong < 7; wrong += 1) expect(await status('x'.repeat(32))).toBe(403);
  expect(pauses.length).toBe(2);
  expect(await status(keyOf(meeting.links.member))).toBe(201);
  expect(pauses.length).toBe(2);
  await slow.stop();
});

test('[AU25] junk for meetings that do not exist is answered 429 in the end, and the hall behind the same address joins all the same', async () => {
  const own = await startServer({ paces: { join: { burst: 20, perSecond: 0 } } });
  const meeting = await own.createMeeting({ ...virtualMeeting, agenda: [] });
  const post = async (path: string, body: object): Promise<number> => {
    const response = await fetch(`${own.url}/api/meetings/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    await response.text();
    return response.status;
  };
  const junk = await Promise.all(Array.from({ length: 30 }, () => post('nothing/invitation', { key: 'x' })));
  expect([junk.filter((status) => status === 404).length, junk.filter((status) => status === 429).length]).toEqual([20, 10]);
  const observers = await Promise.all(Array.from({ length: 25 }, () => post(`${meeting.id}/sessions`, { key: keyOf(meeting.links.observer) })));
  expect(observers.filter((status) => status === 201).length).toBe(20);
  expect(await post(`${meeting.id}/invitation`, { key: keyOf(meeting.links.observer) })).toBe(200);
  const members = await Promise.all(
    Array.from({ length: 20 }, (_, index) => post(`${meeting.id}/sessions`, { key: keyOf(meeting.links.member), name: `Member ${index}` })),
  );
  expect(members).toEqual(Array(20).fill(201));
  await own.stop();
});

test('[AU27] guesses at the organiser’s key are slowed, its owner is not, and the log tells from where', async () => {
  const clock = new HandClock();
  const written: string[] = [];
  const own = await startServer({ clock, log: makeLog('info', { write: (line: string) => void written.push(line) }) });
  const meeting = await own.createMeeting({ ...virtualMeeting, agenda: [] });
  const guess = (path: string, method: string): Promise<number> =>
    fetch(own.url + path, { method, headers: { authorization: `Bearer ${'g'.repeat(32)}`, 'content-type': 'application/json' } }).then(({ status }) => status);
  for (const path of ['/api/meetings', '/api/meetings', '/api/meetings']) expect(await guess(path, 'POST')).toBe(401);
  for (const file of ['links', 'archive.zip']) expect(await guess(`/api/meetings/${meeting.id}/${file}`, 'GET')).toBe(401);
  let answered = 0;
  const slowed = Promise.all(
    [1, 2, 3].map(async () => {
      expect(await guess('/api/meetings', 'POST')).toBe(401);
      answered += 1;
    }),
  );
  await own.createMeeting({ ...virtualMeeting, agenda: [] });
  expect(answered).toBe(0);
  const moved = (): number => {
    clock.advance(3000);
    return answered;
  };
  await expect.poll(moved).toBe(3);
  await slowed;
  expect(written.filter((line) => line.includes('"lock":"organiser"')).length).toBe(5);
  expect(written.join('')).toContain('"address":"127.0.0.1"');
  expect(written.join('')).not.toContain('g'.repeat(32));
  await own.stop();
});
