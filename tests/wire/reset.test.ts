// Connections that are reset at any moment.
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Rng, seededRng } from '../../shared/kit/rng.ts';
import { createMeeting, join } from '../support/contract.ts';
import { KillableServer } from '../support/killable-server.ts';

const seed = Number(process.env.RESET_SEED ?? 4711);
const lines = Number(process.env.RESET_LINES ?? 1500);
const killable = new KillableServer();
let meetingId = '';
let session = '';
beforeAll(async () => {
  const url = await killable.start();
  const facts = { title: 'Call', startsAt: '2026-10-06T13:00:00Z', durationMinutes: 60, chair: { name: 'C' }, secretariat: [{ name: 'S' }], agenda: [] };
  const meeting = await createMeeting(url, killable.organiserKey, facts);
  meetingId = meeting.id;
  session = (await join(url, meeting.id, meeting.links.member, { name: 'Ana' })).session;
});
afterAll(() => killable.remove());

const upgrade = 'Connection: Upgrade\r\nUpgrade: websocket\r\n';
const greeting = `${upgrade}Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n`;
const foreign = 'Origin: http://elsewhere.example\r\n';
/** A way of beginning a conversation: the request line and the headers after `Host`. */
const openings: Record<string, () => [line: string, headers: string]> = {
  'an address that is none': () => ['GET /nothing HTTP/1.1', upgrade],
  'an upgrade of a plain page': () => ['GET /healthz HTTP/1.1', upgrade],
  'the minutes from a foreign origin': () => [`GET /minutes/${meetingId} HTTP/1.1`, greeting + foreign],
  'the minutes without a session': () => [`GET /minutes/${meetingId} HTTP/1.1`, greeting],
  'the minutes, by a member': () => [`GET /minutes/${meetingId}?session=${session} HTTP/1.1`, greeting],
  'the minutes of an unknown meeting': () => ['GET /minutes/nothing HTTP/1.1', greeting],
  'the minutes by another version': () => [`GET /minutes/${meetingId} HTTP/1.1`, `${upgrade}Sec-WebSocket-Version: 99\r\n`],
  'Socket.IO from a foreign origin': () => ['GET /socket.io/?EIO=4&transport=websocket HTTP/1.1', greeting + foreign],
  'Socket.IO by another version': () => ['GET /socket.io/?EIO=9&transport=websocket HTTP/1.1', greeting],
  'Socket.IO without a session': () => ['GET /socket.io/?EIO=4&transport=websocket HTTP/1.1', greeting],
  'Socket.IO by polling': () => ['GET /socket.io/?EIO=4&transport=polling HTTP/1.1', ''],
  'a tunnel': () => ['CONNECT elsewhere.example:1 HTTP/1.1', ''],
  'another protocol': () => ['GET / HTTP/1.1', 'Connection: Upgrade\r\nUpgrade: h2c\r\n'],
  'no HTTP at all': () => ['\0\x01\x02', ''],
};

/** Opens a connection, begins, and resets it at a moment of the dice. Resolves once it is gone. */
function resetLine(port: number, opening: string, rng: Rng): Promise<void> {
  const body = rng.chance(0.5) ? '' : 'z'.repeat(3000);
  const moment = rng.pick(['at once', 'soon', 'later']);
  const later = rng.int(6);
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(opening + body);
      if (moment === 'at once') socket.resetAndDestroy();
      else if (moment === 'soon') setImmediate(() => socket.resetAndDestroy());
      else setTimeout(() => socket.resetAndDestroy(), later);
    });
    socket.on('error', () => {});
    socket.once('close', () => resolve());
  });
}

test.for(Object.keys(openings))(`[AU20] %s, reset by its sender, leaves the server up (seed ${seed})`, async (name) => {
  const rng = seededRng(seed);
  const port = Number(new URL(killable.url).port);
  const [line, headers] = openings[name]?.() ?? ['', ''];
  const opening = `${line}\r\nHost: localhost:${port}\r\n${headers}\r\n`;
  for (let left = lines; left > 0; left -= 30) await Promise.all(Array.from({ length: 30 }, () => resetLine(port, opening, rng)));
  expect((await fetch(`${killable.url}/healthz`)).status).toBe(200);
});
