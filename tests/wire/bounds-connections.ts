// The bounds on connections and on what waits in them, filled.
import { expect } from 'vitest';
import { WebSocket } from 'ws';
import type { BoundName } from '../../server/rooms/bounds.ts';
import { must } from '../../shared/kit/must.ts';
import { closeCode } from '../../shared/wire/sync.ts';
import { ChaosStore } from '../support/chaos-store.ts';
import { join } from '../support/contract.ts';
import { HandClock } from '../support/hand-clock.ts';
import { floor, greet, line, live, next, socketIo, upgrade } from '../support/place.ts';

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
    expect(await upgrade(url, `/minutes/${place.meeting.id}`, { cookie })).toBe(101);
    const stranger = `rapporteur_${place.meeting.id}=${'x'.repeat(32)}`;
    expect([await greet(url, { cookie: stranger }), await upgrade(url, `/minutes/${place.meeting.id}`, { cookie: stranger })]).toEqual([503, 503]);
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
} satisfies Partial<Record<BoundName, () => Promise<void>>>;
