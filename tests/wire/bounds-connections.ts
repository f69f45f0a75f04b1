// The bounds on connections and on what waits in them, filled.
import { expect } from 'vitest';
import { WebSocket } from 'ws';
import type { BoundName } from '../../server/rooms/bounds.ts';
import { must } from '../../shared/kit/must.ts';
import { closeCode } from '../../shared/wire/sync.ts';
import { ChaosStore } from '../support/chaos-store.ts';
import { join } from '../support/contract.ts';
import { HandClock } from '../support/hand-clock.ts';
import { enter, floor, greet, line, live, next, socketIo, together, upgrade } from '../support/place.ts';

export const connectionFills = {
  handshakes: async () => {
    const clock = new HandClock();
    const place = await live({ handshakes: 3 }, { clock });
    const { url } = place.server;
    const { session } = await join(url, place.meeting.id, place.meeting.links.observer);
    expect([await greet(url), await greet(url), await upgrade(url, socketIo), await greet(url)]).toEqual([200, 200, 101, 503]);
    expect([await upgrade(url, socketIo), await upgrade(url, '/minutes/nothing')]).toEqual([503, 503]);
    // A person inside can still come back, and the others inside continue.
    const cookie = `rapporteur_${place.meeting.id}=${session}`;
    expect([await greet(url, { cookie }), await upgrade(url, socketIo, { cookie })]).toEqual([200, 101]);
    expect(await greet(url, { cookie: `rapporteur_${place.meeting.id}=${'x'.repeat(32)}` })).toBe(503);
    await place.chair.must({ type: 'floor.settings', open: false });
    // Connections that never join are cut after a while, and their places are free.
    clock.advance(10_000);
    expect([await greet(url), await upgrade(url, '/minutes/nothing')]).toEqual([200, 101]);
  },

  handshakesPerAddress: async () => {
    const { server } = await live({ handshakesPerAddress: 2 }, { trustProxy: 1 });
    const from = (address: string): Promise<number> => greet(server.url, { 'x-forwarded-for': address });
    expect([await from('192.0.2.1'), await from('192.0.2.1'), await from('192.0.2.1')]).toEqual([200, 200, 503]);
    expect(await upgrade(server.url, '/minutes/nothing', { 'x-forwarded-for': '192.0.2.1' })).toBe(503);
    expect([await from('192.0.2.2'), await from('192.0.2.1, 192.0.2.2')]).toEqual([200, 200]);
  },

  slowedAnswers: async () => {
    const clock = new HandClock();
    const { server, meeting } = await live({ slowedAnswers: 2 }, { clock });
    const guess = async (): Promise<number> => {
      const body = JSON.stringify({ key: 'x'.repeat(32), name: 'X' });
      return (await fetch(`${server.url}/api/meetings/${meeting.id}/sessions`, { method: 'POST', headers: { 'content-type': 'application/json' }, body }))
        .status;
    };
    for (let wrong = 0; wrong < 5; wrong += 1) expect(await guess()).toBe(403);
    const three = [guess(), guess(), guess()];
    expect(await Promise.race(three)).toBe(429);
    clock.advance(3000);
    expect((await Promise.all(three)).toSorted()).toEqual([403, 403, 429]);
    await join(server.url, meeting.id, meeting.links.member, { name: 'Ana' });
  },

  connections: async () => {
    const place = await live({ connections: 2 });
    const { session } = await join(place.server.url, place.meeting.id, place.meeting.links.observer);
    const floors = [floor(place, session), floor(place, session)];
    await Promise.all(floors.map((socket) => next(socket, 'snapshot')));
    expect(await next(floor(place, session), 'disconnect')).toBe('io server disconnect');
    const lines = [await line(place, session), await line(place, session)];
    expect(await (await line(place, session)).closed).toBe(closeCode.tooFast);
    expect(floors.map(({ connected }) => connected)).toEqual([true, true]);
    expect(lines.map(({ socket }) => socket.readyState)).toEqual([WebSocket.OPEN, WebSocket.OPEN]);
    floors[0]?.disconnect();
    // Its place is free once the server has noticed that it has gone.
    const again = floor(place, session).on('disconnect', () => again.connect());
    await next(again, 'snapshot');
  },

  messagesWaiting: async () => {
    const { server, meeting, chair } = await live({ messagesWaiting: 8 });
    const { session } = await join(server.url, meeting.id, meeting.links.observer);
    const address = `${server.url}/socket.io/?EIO=4&transport=polling`;
    const { sid } = JSON.parse((await (await fetch(address)).text()).slice(1)) as { sid: string };
    const say = async (message: string): Promise<number> =>
      (await fetch(`${address}&sid=${sid}`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: message })).status;
    expect(await say(`40${JSON.stringify({ meeting: meeting.id, session })}`)).toBe(200);
    const itemId = must(chair.state?.agenda[0]?.id, 'an item');
    for (let count = 0; count < 8; count += 1) await chair.must({ type: 'agenda.edit', itemId, title: `Called ${count}` });
    await expect.poll(() => say('3'), { interval: 20 }).toBe(400);
  },

  messageBytesWaiting: async () => {
    const { server, meeting, chair } = await live({ messageBytesWaiting: 8000 });
    const { session } = await join(server.url, meeting.id, meeting.links.observer);
    const address = `${server.url}/socket.io/?EIO=4&transport=polling`;
    const { sid } = JSON.parse((await (await fetch(address)).text()).slice(1)) as { sid: string };
    const say = async (message: string): Promise<number> =>
      (await fetch(`${address}&sid=${sid}`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: message })).status;
    expect(await say(`40${JSON.stringify({ meeting: meeting.id, session })}`)).toBe(200);
    const itemId = must(chair.state?.agenda[0]?.id, 'an item');
    for (let count = 0; count < 40; count += 1) await chair.must({ type: 'agenda.edit', itemId, title: `${count} ${'long '.repeat(50)}` });
    await expect.poll(() => say('3'), { interval: 20 }).toBe(400);
  },

  commandsWaiting: async () => {
    const disk = new ChaosStore();
    const place = await live({ commandsWaiting: 2 }, { wrap: disk.wrap });
    const itemId = must(place.chair.state?.agenda[0]?.id, 'an item');
    const held = disk.hold('append');
    const edit = (title: string) => place.chair.send({ type: 'agenda.edit', itemId, title });
    const first = edit('First');
    await held.reached;
    const answers = [edit('Second'), edit('Third'), edit('Fourth')];
    expect(await answers[2]).toMatchObject({ ok: false, code: 'too-fast' });
    held.release();
    expect(await Promise.all([first, ...answers.slice(0, 2)])).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
  },

  framesWaiting: async () => {
    const place = await live({ framesWaiting: 100 });
    const ana = await enter(place, 'member', 'Ana');
    const { socket, closed } = await line(place, ana.joined.session);
    let echoes = 0;
    socket.on('message', (data: Buffer) => {
      if (data[0] === 102) echoes += 1;
    });
    // All in one chunk, so that they have been received before anything can be paused.
    together(socket, () => {
      for (let count = 0; count < 3000; count += 1) socket.send(Uint8Array.of(102, 1));
    });
    expect(await closed).toBe(closeCode.tooFast);
    expect(echoes).toBeLessThanOrEqual(2001);
    await ana.saved();
  },

  frameBytesWaiting: async () => {
    const place = await live({ frameBytesWaiting: 1000 });
    const ana = await enter(place, 'member', 'Ana');
    const { socket, closed } = await line(place, ana.joined.session);
    together(socket, () => {
      for (let count = 0; count < 2000; count += 1) socket.send(Uint8Array.of(102, 1));
      for (let count = 0; count < 40; count += 1) socket.send(Uint8Array.of(102, ...new Uint8Array(60)));
    });
    expect(await closed).toBe(closeCode.tooFast);
    await ana.saved();
  },
} satisfies Partial<Record<BoundName, () => Promise<void>>>;
