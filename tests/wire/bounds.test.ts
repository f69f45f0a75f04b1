// Each bound of the table is filled here, and what happens beyond it is what the table says. The numbers are small, the parts are real.
import { expect, test } from 'vitest';
import { type BoundName, bounds } from '../../server/rooms/bounds.ts';
import { syncFrame } from '../../shared/wire/frames.ts';
import { closeCode } from '../../shared/wire/sync.ts';
import { HandClock } from '../support/hand-clock.ts';
import { enter, greet, line, live } from '../support/place.ts';
import { accessFills } from './bounds-access.ts';
import { connectionFills } from './bounds-connections.ts';
import { messageFills } from './bounds-messages.ts';
import { textFills } from './bounds-text.ts';

const fill: Record<BoundName, () => Promise<void>> = { ...accessFills, ...connectionFills, ...messageFills, ...textFills };

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
