// A connection whose other end has gone without a word.
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { join, virtualMeeting } from '../support/contract.ts';
import { HandClock } from '../support/hand-clock.ts';
import { startServer } from '../support/server.ts';

test('[SY3] a line whose other end is silent is cut', async () => {
  const clock = new HandClock();
  const own = await startServer({ clock });
  const created = await own.createMeeting({ ...virtualMeeting, agenda: [{ title: 'First' }] });
  const { session } = await join(own.url, created.id, created.links.observer);
  const open = async (options: object): Promise<{ socket: WebSocket; next: (type: 'ping' | 'close') => Promise<unknown> }> => {
    const socket = new WebSocket(`${own.url.replace(/^http/, 'ws')}/minutes/${created.id}?session=${session}`, options);
    await new Promise((resolve) => socket.once('message', resolve).once('open', () => socket.send(Uint8Array.of(0, 0, 1, 0))));
    return { socket, next: (type) => new Promise((resolve) => socket.once(type, resolve)) };
  };
  const [silent, alive] = [await open({ autoPong: false }), await open({})];
  const cut = silent.next('close');
  for (let round = 0; round < 4; round += 1) {
    const pinged = alive.next('ping');
    clock.advance(4000);
    await pinged;
    // Its pong has come once what it sends after it is answered.
    const answered = new Promise((resolve) => alive.socket.once('message', resolve));
    alive.socket.send(Uint8Array.of(0, 0, 1, 0));
    await answered;
  }
  expect(await cut).toBe(1006);
  expect(alive.socket.readyState).toBe(WebSocket.OPEN);
  alive.socket.close();
  await own.stop();
});
