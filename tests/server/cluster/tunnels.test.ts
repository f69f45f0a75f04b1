import { createServer, request } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { type Bus, LocalBus } from '../../../server/cluster/bus.ts';
import type { TunnelSocket } from '../../../server/cluster/tunnel-socket.ts';
import { Tunnels } from '../../../server/cluster/tunnels.ts';

let made: Tunnels[] = [];
afterEach(() => {
  for (const tunnels of made) tunnels.stop();
  made = [];
});

async function process(bus: Bus, id: string, serve: (socket: TunnelSocket) => void = () => {}, owns = true): Promise<Tunnels> {
  const tunnels = new Tunnels({ bus, accept: async () => owns, serve });
  made.push(tunnels);
  await tunnels.become(id);
  return tunnels;
}

/** The same bus for one process, which hears of each of its messages and may lose it. */
function watched(bus: Bus, isLost: (message: Uint8Array) => boolean): Bus {
  return {
    isAway: false,
    publish: (subject, message) => {
      if (!isLost(message)) bus.publish(subject, message);
    },
    subscribe: (subject, listener) => bus.subscribe(subject, listener),
    close: () => bus.close(),
  };
}

const moment = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const closed = (socket: TunnelSocket): Promise<void> => new Promise((resolve) => socket.once('close', () => resolve()));

test('[SC7] a tunnel carries HTTP both ways, megabytes of it, with the address of who asked', async () => {
  const bus = new LocalBus();
  const server = createServer(async (asked, answer) => {
    let length = 0;
    for await (const part of asked) length += (part as Buffer).length;
    answer.setHeader('X-Asked-By', asked.socket.remoteAddress ?? '');
    answer.end(`${length} `.padEnd(5_000_000, 'x'));
  });
  await process(bus, 'owner', (socket) => server.emit('connection', socket));
  const other = await process(bus, 'other');
  const socket = other.open('owner', 'm1', '203.0.113.7');
  const { address, body } = await new Promise<{ address: unknown; body: string }>((resolve, reject) => {
    const asked = request({ createConnection: () => socket as never, method: 'POST', path: '/' }, async (answer) => {
      let text = '';
      for await (const part of answer) text += part;
      resolve({ address: answer.headers['x-asked-by'], body: text });
    });
    asked.once('error', reject);
    asked.end(Buffer.alloc(3_000_000));
  });
  expect([address, body.slice(0, 8), body.length]).toEqual(['203.0.113.7', '3000000 ', 5_000_000]);
  socket.destroy();
});

test('[SC7] when one message is lost the tunnels between the two processes end at both ends, also when it was the last', async () => {
  for (const which of [2, 3]) {
    const bus = new LocalBus();
    const ends: TunnelSocket[] = [];
    await process(bus, 'owner', (socket) => ends.push(socket.resume() as TunnelSocket));
    let count = 0;
    const other = await process(
      watched(bus, () => {
        count += 1;
        return count === which;
      }),
      'other',
    );
    const [socket, quiet] = [other.open('owner', 'm1', ''), other.open('owner', 'm2', '')];
    await moment();
    socket.write('one');
    await moment();
    socket.write('two');
    await moment();
    if (which === 3) other.count();
    await Promise.all([closed(socket), closed(quiet)]);
    expect(ends.map(({ destroyed }) => destroyed)).toEqual([true, true]);
    expect(other.size).toBe(0);
  }
});

test('[SC20][SC25] a message to many people of another process goes over the bus once, and each of them gets it in order', async () => {
  const bus = new LocalBus();
  const ends: TunnelSocket[] = [];
  const sent: number[] = [];
  const owner = await process(
    watched(bus, ({ length }) => {
      sent.push(length);
      return false;
    }),
    'owner',
    (socket) => ends.push(socket),
  );
  const other = await process(bus, 'other');
  const heard = Array.from({ length: 1000 }, () => {
    const got = { text: '' };
    other.open('owner', 'm1', '').on('data', (part: Buffer) => (got.text += part.toString()));
    return got;
  });
  await moment();
  await moment();
  expect(ends).toHaveLength(1000);
  const [first, second, third] = [Buffer.from('a'.repeat(1000)), Buffer.from('b'), Buffer.from('c')] as const;
  for (const [index, end] of ends.entries()) {
    end.write(first);
    if (index === 7) end.write('for the eighth alone');
    end.write(second);
    end.write(third);
  }
  await moment();
  await moment();
  const all = `${first}${second}${third}`;
  expect(heard.map(({ text }) => text)).toEqual(heard.map((_, index) => (index === 7 ? `${first}for the eighth alone${second}${third}` : all)));
  expect(sent).toHaveLength(1);
  expect(sent[0]).toBeLessThan(12_000);
  // A message to many is confirmed when it has been given out.
  for (const end of ends) end.write(first);
  const isGiven = owner.sent();
  expect(isGiven()).toBe(false);
  for (let count = 0; count < 4; count += 1) await moment();
  expect(isGiven()).toBe(true);
  ends[0]?.write('for one alone');
  expect(owner.sent()()).toBe(true);
  owner.stop();
});

test('[SC7] a tunnel to a process that does not own the meeting, or is gone, ends', async () => {
  const bus = new LocalBus();
  await process(bus, 'owner', undefined, false);
  const other = await process(bus, 'other');
  await closed(other.open('owner', 'm1', ''));
  const silent = other.open('nobody', 'm1', '');
  other.drop('nobody');
  await closed(silent);
  expect(other.size).toBe(0);
});

test('[SC7] one who does not read holds back the sender', async () => {
  const bus = new LocalBus();
  const ends: TunnelSocket[] = [];
  await process(bus, 'owner', (socket) => ends.push(socket));
  const other = await process(bus, 'other');
  const socket = other.open('owner', 'm1', '');
  let drained = false;
  for (let count = 0; count < 40; count += 1) socket.write(Buffer.alloc(100_000), () => (drained = count === 39));
  await new Promise((resolve) => setImmediate(resolve));
  expect(drained).toBe(false);
  let read = 0;
  await new Promise<void>((resolve) => {
    ends[0]?.on('data', (part: Buffer) => {
      read += part.length;
      if (read === 4_000_000) resolve();
    });
  });
  socket.destroy();
});

test('[SC19] past the bound no tunnel is opened or accepted, and neither end keeps one', async () => {
  const bus = new LocalBus();
  let served = 0;
  const make = async (id: string, most: number): Promise<Tunnels> => {
    const tunnels = new Tunnels({ bus, accept: async () => true, serve: () => (served += 1), most });
    made.push(tunnels);
    await tunnels.become(id);
    return tunnels;
  };
  const [owner, other, third] = await Promise.all([make('owner', 2), make('other', 1), make('third', 2)]);
  const first = other.open('owner', 'm1', '');
  expect(() => other.open('owner', 'm1', '')).toThrow('too many');
  third.open('owner', 'm1', '');
  await closed(third.open('owner', 'm1', ''));
  expect([owner.size, other.size, third.size, served]).toEqual([2, 1, 1, 2]);
  first.destroy();
  await closed(first);
  await new Promise((resolve) => setImmediate(resolve));
  expect([owner.size, other.size]).toEqual([1, 0]);
  other.open('owner', 'm1', '');
});

test('[SC19] a tunnel whose client goes before it is accepted is not served', async () => {
  const bus = new LocalBus();
  let served = 0;
  let accept = (_owns: boolean): void => {};
  const asked = new Promise<boolean>((resolve) => (accept = resolve));
  const owner = new Tunnels({ bus, accept: () => asked, serve: () => (served += 1) });
  made.push(owner);
  await owner.become('owner');
  const other = await process(bus, 'other');
  const socket = other.open('owner', 'm1', '');
  socket.destroy();
  await closed(socket);
  accept(true);
  await new Promise((resolve) => setImmediate(resolve));
  expect([served, owner.size]).toEqual([0, 0]);
});
