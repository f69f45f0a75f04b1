import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { WebSocket } from 'ws';
import { MinutesConnection } from '../../../server/gateways/minutes-connection.ts';
import { Pace } from '../../../server/gateways/pace.ts';
import { createMetrics } from '../../../server/metrics.ts';
import { syncFrame } from '../../../server/rooms/text/frames.ts';
import { HandClock } from '../../support/hand-clock.ts';
import { openMeeting, type Rooms, rooms, sessionOf } from '../../support/rooms.ts';

/** What a connection uses of a WebSocket, without a line. */
class Line extends EventEmitter {
  bufferedAmount = 0;
  isPaused = false;
  sent: Uint8Array[] = [];
  code: number | undefined;
  readonly OPEN = 1;
  readyState = 1;
  readonly _sender = { sendFrame: (list: Buffer[]): number => this.sent.push(Buffer.concat(list)) };
  pause = (): void => {
    this.isPaused = true;
  };
  resume = (): void => {
    this.isPaused = false;
  };
  close = (code: number): void => {
    this.code = code;
  };
}

let house: Rooms;
let clock: HandClock;
beforeEach(() => {
  clock = new HandClock();
  house = rooms({ clock });
});
afterEach(() => house.remove());

async function connected(burst: number): Promise<{ line: Line; connection: MinutesConnection }> {
  const opened = await openMeeting(house.registry);
  const session = await sessionOf(opened, 'member', 'Ana');
  const line = new Line();
  const pace = new Pace({ burst, perSecond: 10 }, clock);
  const connection = new MinutesConnection(line as unknown as WebSocket, { meeting: opened.meeting, session }, { clock, metrics: createMetrics(), pace });
  return { line, connection };
}

const queryAwareness = Uint8Array.of(3);

test('[SY8] who sends too fast is read no further for a moment, and nothing is refused', async () => {
  const { line, connection } = await connected(5);
  for (let count = 0; count < 5; count += 1) connection.receive(queryAwareness, true);
  expect(line.isPaused).toBe(false);
  connection.receive(queryAwareness, true);
  expect(line.isPaused).toBe(true);
  clock.advance(100);
  expect([line.isPaused, line.code]).toEqual([false, undefined]);
});

test('[SY8] a large frame counts as many', async () => {
  const { line, connection } = await connected(5);
  const update = new Uint8Array(60_000);
  connection.receive(syncFrame('update', update), true);
  expect([line.isPaused, line.code]).toEqual([true, undefined]);
});

test('[SY8][SY9] the disk and a fast sender hold up independently', async () => {
  const { line, connection } = await connected(1);
  connection.pause();
  connection.receive(queryAwareness, true);
  connection.receive(queryAwareness, true);
  clock.advance(200);
  expect(line.isPaused).toBe(true);
  connection.resume();
  expect(line.isPaused).toBe(false);
});
