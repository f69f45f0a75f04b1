// Each bound of the table is filled here, and what happens beyond it is what the table says. The numbers are small, the parts are real.
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { type BoundName, bounds } from '../../server/rooms/bounds.ts';
import { must } from '../../shared/kit/must.ts';
import { syncFrame } from '../../shared/wire/frames.ts';
import { closeCode } from '../../shared/wire/sync.ts';
import { ChaosStore } from '../support/chaos-store.ts';
import { join } from '../support/contract.ts';
import { FailingStore } from '../support/failing-store.ts';
import { HandClock } from '../support/hand-clock.ts';
import { ask } from '../support/organiser.ts';
import { enter, floor, greet, line, live, next, socketIo, together, upgrade } from '../support/place.ts';
import type { ServerOptions } from '../support/server.ts';
import { block } from '../support/texts.ts';
import { accessFills } from './bounds-access.ts';

const fill: Record<BoundName, () => Promise<void>> = {
  ...accessFills,

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

  lagging: async () => {
    const place = await live({ lagging: 64 * 1024, textAtOnce: 100_000_000 });
    const { session } = await join(place.server.url, place.meeting.id, place.meeting.links.observer);
    const { socket } = await line(place, session);
    let received = 0;
    socket.on('message', (data: Buffer) => {
      received += data.length;
    });
    socket.pause();
    const rounds = 40;
    const size = 400_000;
    const { chair, fragment } = place;
    chair.write((doc) => block(doc, fragment, ''));
    for (let round = 0; round < rounds; round += 1) {
      chair.write((doc) => void (doc.getXmlFragment(fragment).length > 1 && doc.getXmlFragment(fragment).delete(1, 1)));
      chair.write((doc) => block(doc, fragment, String(round % 10).repeat(size)));
      await chair.saved();
    }
    socket.resume();
    const answered = new Promise((resolve) => socket.on('message', (data: Buffer) => data[0] === 102 && resolve(undefined)));
    socket.send(Uint8Array.of(102, 1));
    await answered;
    expect(received).toBeLessThan((rounds * size) / 2);
  },

  textAtOnce: async () => {
    const place = await live({ textAtOnce: 200_000 });
    const [ana, bo] = [await enter(place, 'member', 'Ana'), await enter(place, 'member', 'Bo')];
    const began = performance.now();
    ana.write((doc) => block(doc, place.fragment, 'x'.repeat(265_000)));
    ana.write((doc) => block(doc, place.fragment, 'Read a second later.'));
    bo.write((doc) => block(doc, place.fragment, 'Nobody else waits.'));
    await Promise.all([bo.saved(), ana.saved()]);
    expect(performance.now() - began).toBeGreaterThan(900);
  },

  bytesToSend: async () => {
    const place = await live({ bytesToSend: 1_000_000, lagging: 4_000_000, textAtOnce: 100_000_000 });
    const { session } = await join(place.server.url, place.meeting.id, place.meeting.links.observer);
    const { socket, closed } = await line(place, session);
    socket.pause();
    const { chair, fragment } = place;
    for (let round = 0; round < 30; round += 1) {
      chair.write((doc) => void (doc.getXmlFragment(fragment).length > 0 && doc.getXmlFragment(fragment).delete(0, 1)));
      chair.write((doc) => block(doc, fragment, String(round % 10).repeat(400_000)));
      await chair.saved();
    }
    socket.resume();
    // Cut, without a code. It comes back, and the others have not noticed.
    expect(await closed).toBe(1006);
    await line(place, session);
    await chair.saved();
  },

  waiting: async () => {
    let store: FailingStore | undefined;
    const place = await live(
      { waiting: 100_000 },
      {
        wrap: (sqlite) => {
          store = new FailingStore(sqlite);
          return store.store;
        },
      },
    );
    const ana = await enter(place, 'member', 'Ana');
    const failing = must(store, 'the store');
    failing.failing = true;
    for (let count = 0; count < 40; count += 1) ana.write((doc) => block(doc, place.fragment, 'x'.repeat(100_000)));
    const saved = ana.saved();
    // Frames that the server has not read stay in the sender's own buffer.
    const socket = must(ana.provider.ws, 'the socket') as unknown as WebSocket;
    await expect.poll(() => socket.bufferedAmount, { interval: 20 }).toBeGreaterThan(0);
    failing.failing = false;
    await saved;
    expect(socket.bufferedAmount).toBe(0);
  },

  itemsWaiting: async () => {
    let store: FailingStore | undefined;
    const wrap: ServerOptions['wrap'] = (sqlite) => {
      store = new FailingStore(sqlite);
      return store.store;
    };
    const place = await live({ itemsWaiting: 50, framesWaiting: 20 }, { wrap });
    const [ana, bo] = [await enter(place, 'member', 'Ana'), await enter(place, 'member', 'Bo')];
    const failing = must(store, 'the store');
    failing.failing = true;
    bo.write((doc) => block(doc, place.fragment, 'Typed while the disk was full.'));
    const saved = bo.saved();
    const { socket, closed } = await line(place, ana.joined.session);
    together(socket, () => {
      for (let count = 0; count < 200; count += 1) socket.send(Uint8Array.of(102, 1));
    });
    // The room reads no further, and what its connection had received fills the queue before it.
    expect(await closed).toBe(closeCode.tooFast);
    failing.failing = false;
    await saved;
  },

  missing: async () => {
    const place = await live({ missing: 5 });
    const ana = await enter(place, 'member', 'Ana');
    const { socket, closed } = await line(place, ana.joined.session);
    const leaning = syncFrame('update', Uint8Array.of(0, 1, 1, 1, 0, 1));
    for (let count = 0; count < 6; count += 1) socket.send(leaning);
    expect(await closed).toBe(closeCode.stopping);
    await ana.saved();
  },

  missingBytes: async () => {
    const place = await live({ missingBytes: 2000 });
    const ana = await enter(place, 'member', 'Ana');
    const { socket, closed } = await line(place, ana.joined.session);
    const doc = new Y.Doc();
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => updates.push(update));
    for (let count = 0; count < 5; count += 1) block(doc, place.fragment, 'x'.repeat(800), { id: `m${count}` });
    // The first is missing.
    for (const update of updates.slice(1)) socket.send(syncFrame('update', update));
    expect(await closed).toBe(closeCode.stopping);
    await ana.saved();
  },

  orderRemembered: async () => {
    const place = await live({ orderRemembered: 4 });
    const [ana, bo] = [await enter(place, 'member', 'Ana'), await enter(place, 'member', 'Bo')];
    // Both at the same place, each without waiting for the other: more than is remembered, and nobody is refused.
    for (let turn = 0; turn < 12; turn += 1) for (const each of [ana, bo]) each.write((doc) => block(doc, place.fragment, `Turn ${turn}.`, {}, 0));
    await Promise.all([ana.saved(), bo.saved()]);
  },

  textLog: async () => {
    const place = await live({ textLog: 20_000 });
    const ana = await enter(place, 'member', 'Ana');
    const closed = new Promise((resolve) => ana.provider.once('connection-close', (event) => resolve(event?.code)));
    // Text that is deleted again leaves the minutes, and stays in the log.
    for (let turn = 0; turn < 4; turn += 1) {
      ana.write((doc) => void block(doc, place.fragment, 'x'.repeat(6000), {}, 0));
      ana.write((doc) => doc.getXmlFragment(place.fragment).delete(0, 1));
    }
    expect(await closed).toBe(closeCode.tooLarge);
    await place.chair.must({ type: 'floor.settings', open: false });
  },

  earlierText: async () => {
    const place = await live({ earlierText: 20_000 });
    const { server, meeting, fragment, chair } = place;
    const ana = await enter(place, 'member', 'Ana');
    const wordsAt = (ms: number) => ask(server, 'GET', `/api/meetings/${meeting.id}/minutes.json?at=${ms}`, undefined, chair.joined.session);
    ana.write((doc) => block(doc, fragment, 'The first words.'));
    await ana.saved();
    const first = must((await server.store.read(meeting.id, 1)).at(-1), 'a row').at;
    await expect.poll(() => Date.now() > first).toBe(true);
    ana.write((doc) => block(doc, fragment, 'x'.repeat(20_000)));
    await ana.saved();
    expect(await wordsAt(Date.now())).toMatchObject({ status: 413, body: { error: { code: 'too-large' } } });
    expect((await wordsAt(first)).text).toContain('The first words.');
  },

  minutes: async () => {
    const place = await live({ minutes: 50_000 });
    const [ana, bo] = [await enter(place, 'member', 'Ana'), await enter(place, 'member', 'Bo')];
    const closed = new Promise((resolve) => ana.provider.once('connection-close', (event) => resolve(event?.code)));
    ana.write((doc) => block(doc, place.fragment, 'x'.repeat(60_000)));
    expect(await closed).toBe(closeCode.tooLarge);
    bo.write((doc) => block(doc, place.fragment, 'There is room for this.'));
    await bo.saved();
  },
};

test.for(Object.keys(bounds) as BoundName[])('[AU21] %s', (name) => fill[name]());

test('[AU24] of thousands of connections that never come in only a few are kept, and those are cut', async () => {
  const clock = new HandClock();
  const { server } = await live({ handshakes: 50, handshakesPerAddress: 40 }, { clock });
  for (const round of [1, 2, 3]) {
    let taken = 0;
    for (let count = 0; count < 1000; count += 50) {
      const statuses = await Promise.all(Array.from({ length: 50 }, () => greet(server.url)));
      taken += statuses.filter((status) => status === 200).length;
    }
    expect(taken, `round ${round}`).toBe(40);
    clock.advance(10_000);
  }
});

test('[AU51] a participant who asks for the minutes again and again is cut, and is served again after a while', async () => {
  const clock = new HandClock();
  const place = await live({ snapshots: 3 }, { clock });
  const ana = await enter(place, 'member', 'Ana');
  const { socket, closed } = await line(place, ana.joined.session);
  const question = syncFrame('step1', Uint8Array.of(0));
  for (let count = 0; count < 4; count += 1) socket.send(question);
  expect(await closed).toBe(closeCode.stopping);
  clock.advance(2000);
  const again = await line(place, ana.joined.session);
  const answered = new Promise((resolve) => again.socket.on('message', (data: Buffer) => data[0] === 0 && data[1] === 1 && resolve(undefined)));
  again.socket.send(question);
  await answered;
});
