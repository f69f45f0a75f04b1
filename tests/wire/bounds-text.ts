// The bounds on the text of the minutes and on its frames, filled.
import { expect } from 'vitest';
import type { WebSocket } from 'ws';
import * as Y from 'yjs';
import type { BoundName } from '../../server/rooms/bounds.ts';
import { must } from '../../shared/kit/must.ts';
import { syncFrame } from '../../shared/wire/frames.ts';
import { closeCode } from '../../shared/wire/sync.ts';
import { join } from '../support/contract.ts';
import { FailingStore } from '../support/failing-store.ts';
import { ask } from '../support/organiser.ts';
import { enter, line, live, together } from '../support/place.ts';
import type { ServerOptions } from '../support/server.ts';
import { block } from '../support/texts.ts';

export const textFills = {
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
    // The room reads no further, and the frames that its connection had received fill the queue before it.
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
} satisfies Partial<Record<BoundName, () => Promise<void>>>;
