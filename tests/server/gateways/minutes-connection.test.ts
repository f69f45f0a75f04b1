import { EventEmitter } from 'node:events';
import { beforeEach, expect, test } from 'vitest';
import type { WebSocket } from 'ws';
import * as Y from 'yjs';
import type { Attendance } from '../../../server/gateways/attendance.ts';
import { type ConnectionContext, MinutesConnection } from '../../../server/gateways/minutes-connection.ts';
import { RateLimiter } from '../../../server/gateways/rate-limiter.ts';
import { SendQueues } from '../../../server/gateways/send-queues.ts';
import { type CountedMetrics, createMetrics } from '../../../server/metrics.ts';
import type { Limits } from '../../../server/rooms/bounds.ts';
import { roomLimits } from '../../../server/rooms/ports.ts';
import { syncFrame } from '../../../shared/wire/frames.ts';
import { closeCode } from '../../../shared/wire/sync.ts';
import { HandClock } from '../../support/hand-clock.ts';
import { facts } from '../../support/meeting.ts';
import { quiet } from '../../support/rooms.ts';
import { block } from '../../support/texts.ts';
import type { TwinMeeting } from '../../support/twin/meeting.ts';
import { MemoryMeetings } from '../../support/twin/meetings.ts';

/** The part of a WebSocket that a connection uses, without a network. */
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

let clock: HandClock;
beforeEach(() => {
  clock = new HandClock();
});

interface Connected {
  line: Line;
  connection: MinutesConnection;
  meeting: TwinMeeting;
  context: ConnectionContext & { metrics: CountedMetrics };
}

async function connected(burst: number, limits: Partial<Limits> = {}): Promise<Connected> {
  const meetings = new MemoryMeetings(clock);
  const { id, keys } = await meetings.create(facts, [{ title: 'First' }]);
  const { session } = (await meetings.join(id, keys.member, { name: 'Ana' })) as { session: string };
  const attendance = (await meetings.attend(id, session)) as Attendance;
  const line = new Line();
  const pace = new RateLimiter({ burst, perSecond: 10 }, clock);
  const text = new RateLimiter({ burst: limits.textAtOnce ?? roomLimits.textAtOnce, perSecond: 1000 }, clock);
  const queues = new SendQueues<MinutesConnection, Buffer>(limits.bytesToSend ?? roomLimits.bytesToSend);
  const context = { clock, log: { ...quiet }, metrics: createMetrics(), limits: { ...roomLimits, ...limits }, pace, questions: pace, text, queues };
  const connection = new MinutesConnection(line as unknown as WebSocket, attendance, context);
  const meeting = meetings.twin(id);
  // The call is live, so that members may write.
  const { session: chair } = (await meetings.join(id, keys.chair, { name: 'Chair' })) as { session: string };
  await ((await meetings.attend(id, chair)) as Attendance).submit({ type: 'meeting.open' });
  return { line, connection, meeting, context };
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
  connection.receive(queryAwareness, true);
  connection.receive(queryAwareness, true);
  connection.pause();
  clock.advance(200);
  expect(line.isPaused).toBe(true);
  connection.resume();
  expect(line.isPaused).toBe(false);
});

test('[SY80] text beyond what one person sends at once is read at its pace, on all their connections, and saved then', async () => {
  const { line, connection, meeting } = await connected(100, { textAtOnce: 2000 });
  const fragment = `item:${meeting.state.agenda[0]?.id}`;
  const writer = new Y.Doc();
  writer.on('update', (update: Uint8Array) => connection.receive(syncFrame('update', update), true));
  block(writer, fragment, 'x'.repeat(1500));
  expect(line.isPaused).toBe(false);
  block(writer, fragment, 'y'.repeat(2000));
  expect(line.isPaused).toBe(true);
  block(writer, fragment, 'the end');
  connection.receive(Uint8Array.of(102, 1), true);
  clock.advance(1000);
  expect([line.isPaused, barriers(line)]).toEqual([true, 0]);
  clock.advance(2000);
  await expect.poll(() => barriers(line)).toBe(1);
  expect([line.isPaused, line.code]).toEqual([false, undefined]);
  expect(meeting.minutes.doc.getXmlFragment(fragment).toString()).toMatch(/x{1500}.*y{2000}.*the end/);
});

const barriers = (line: Line): number => line.sent.filter((frame) => frame.at(-2) === 102).length;

test('[AU22] frames that were received already when the pace ran out wait, and are taken at the pace', async () => {
  const { line, connection } = await connected(5);
  for (let count = 0; count < 65; count += 1) connection.receive(Uint8Array.of(102, 1), true);
  await expect.poll(() => barriers(line)).toBe(6);
  for (let taken = 7; taken <= 65; taken += 1) {
    expect(line.isPaused).toBe(true);
    clock.advance(100);
    await expect.poll(() => barriers(line)).toBe(taken);
  }
  clock.advance(100);
  expect([line.isPaused, line.code]).toEqual([false, undefined]);
});

test('[AU22] frames that wait for the disk are taken in their order once it has caught up', async () => {
  const { line, connection, meeting } = await connected(100);
  const fragment = `item:${meeting.state.agenda[0]?.id}`;
  const writer = new Y.Doc();
  writer.on('update', (update: Uint8Array) => connection.receive(syncFrame('update', update), true));
  connection.pause();
  for (const word of ['one ', 'two ', 'three ']) block(writer, fragment, word);
  connection.receive(Uint8Array.of(102, 1), true);
  expect(meeting.minutes.doc.getXmlFragment(fragment).length).toBe(0);
  connection.resume();
  await expect.poll(() => barriers(line)).toBe(1);
  expect(meeting.minutes.doc.getXmlFragment(fragment).toString()).toMatch(/one .*two .*three /);
});

test('[AU22] more frames than may wait close the connection, and nothing of them is taken', async () => {
  for (const limits of [{ framesWaiting: 3 }, { frameBytesWaiting: 7 }]) {
    const { line, connection } = await connected(1, limits);
    for (let count = 0; count < 6; count += 1) connection.receive(Uint8Array.of(102, 1), true);
    expect(line.code).toBe(closeCode.tooFast);
    clock.advance(60_000);
    expect([line.isPaused, barriers(line)]).toEqual([false, 0]);
  }
});

test('[AU23] a frame that cannot be decoded is malformed; an exception of the room is not: it is logged and counted, and the client may come back', async () => {
  for (const frame of [[], [9], [0, 7, 0], [0, 0, 1, 200], [1, 2, 5, 5], [102, ...new Uint8Array(65)], [3, 3]]) {
    const { line, connection, context } = await connected(5);
    connection.receive(Uint8Array.from(frame), true);
    expect(line.code, String(frame)).toBe(closeCode.malformed);
    expect(await context.metrics.registry.metrics()).not.toContain('defects_total{');
  }
  const { line, connection, meeting, context } = await connected(5);
  const logged: object[] = [];
  context.log.error = (facts: object) => void logged.push(facts);
  meeting.minutes.tellCursors = () => {
    throw new Error('a defect');
  };
  connection.receive(queryAwareness, true);
  expect(line.code).toBe(closeCode.stopping);
  expect(logged).toEqual([{ meeting: meeting.id, frame: 'awareness-query', err: expect.objectContaining({ message: 'a defect' }) }]);
  expect(await context.metrics.registry.metrics()).toContain('rapporteur_defects_total{kind="minutes"} 1');
});
