// The load generator, a process of its own: readers that count, writers that type, cursors that move, samples that look at what arrives and when.
import * as Y from 'yjs';
import { codecFor } from './codec.ts';
import type { Contender } from './contenders.ts';
import { openRaw, type RawSocket } from './raw-socket.ts';
import { pause, percentile, type Usage, usage } from './table.ts';

export interface Load {
  contender: Contender;
  readers: number;
  writers: number;
  editsPerSecond: number;
  cursorsPerSecond: number;
  /** How many move a cursor: the writers, and some readers. */
  movers?: number;
  /** Whether the readers have said that they look at the item. */
  looking?: boolean;
  seconds: number;
  /** How many readers stop reading after they joined. */
  stuck?: number;
  /** Called as the writing begins. */
  onstart?: () => void;
}

export interface Measured {
  joinMs: number;
  sent: number;
  /** Share of the samples' expected edits that came. */
  delivered: number;
  p50: number;
  p95: number;
  p99: number;
  max: number;
  bytesPerReaderSecond: number;
  /** When the writing ended, by performance.now(), and what the server had used by then. */
  endedAt: number;
  used: Usage;
}

const samples = 10;
const token = /~(\d+):(\d+);/g;
const settleMs = 1500;
const longestTailMs = 5000;

async function inBatches<T>(count: number, size: number, make: (index: number) => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  for (let start = 0; start < count; start += size) {
    made.push(...(await Promise.all(Array.from({ length: Math.min(size, count - start) }, (_, index) => make(start + index)))));
  }
  return made;
}

/** Acts so many times a second until the stop is called, each of many at its own moment of the period, so that they do not act in step. */
export function repeat(perSecond: number, share: number, act: () => void): () => void {
  if (perSecond === 0) return () => {};
  const period = 1000 / perSecond;
  let again: NodeJS.Timeout | undefined;
  const first = setTimeout(() => {
    again = setInterval(act, period);
  }, period * share);
  return () => {
    clearTimeout(first);
    clearInterval(again);
  };
}

export async function runLoad({
  contender,
  readers,
  writers,
  editsPerSecond,
  cursorsPerSecond,
  movers = writers,
  looking,
  seconds,
  stuck = 0,
  onstart,
}: Load): Promise<Measured> {
  const { writerPaths } = contender;
  const portOf = (index: number): number => contender.ports?.[index % contender.ports.length] ?? contender.port;
  const fragment = contender.fragments[0];
  const codec = codecFor(contender.dialect, contender.documentName);
  const sentAt = new Map<string, number>();
  const latencies: number[] = [];
  const memberPath = (index: number): string => writerPaths[index % writerPaths.length] as string;
  const onFrame = (payload: Buffer): void => {
    const now = performance.now();
    for (const match of payload.toString('latin1').matchAll(token)) {
      const at = sentAt.get(`${match[1]}:${match[2]}`);
      if (at !== undefined) latencies.push(now - at);
    }
  };
  /** Says where a client's cursor is; without one, only that it looks on. */
  const say = (socket: RawSocket, client: number, clock: number, hasCursor: boolean): void => {
    socket.send(codec.awareness(client, clock, contender.stateOf(hasCursor ? { client, clock } : undefined)));
  };

  const begun = performance.now();
  const readerSockets = await inBatches(readers, 100, async (index) => {
    const socket = await openRaw({ port: portOf(index), path: looking ? memberPath(index) : contender.readerPath(index), ...(index < samples && { onFrame }) });
    for (const frame of codec.greeting()) socket.send(frame);
    if (looking) say(socket, 1_000_000 + index, 1, false);
    return socket;
  });
  const joinMs = performance.now() - begun;

  const typists = await inBatches(writers, 20, async (index) => {
    const socket = await openRaw({ port: portOf(index), path: memberPath(index), onFrame: () => {} });
    for (const frame of codec.greeting()) socket.send(frame);
    const doc = new Y.Doc();
    doc.on('update', (update: Uint8Array) => socket.send(codec.update(update)));
    const text = new Y.XmlText();
    doc.transact(() => {
      const block = new Y.XmlElement('block');
      block.setAttribute('kind', 'paragraph');
      block.setAttribute('id', `bench-${index}`);
      block.insert(0, [text]);
      doc.getXmlFragment(fragment).insert(0, [block]);
    });
    return { socket, client: doc.clientID, text };
  });
  const moving = [...typists, ...readerSockets.map((socket, index) => ({ socket, client: 1_000_000 + index }))].slice(0, movers);
  await pause(settleMs);
  for (const socket of readerSockets.slice(samples, samples + stuck)) socket.pause();
  for (const socket of readerSockets) socket.bytes = 0;

  onstart?.();
  const started = performance.now();
  const stops = typists.map(({ text }, index) => {
    let count = 0;
    return repeat(editsPerSecond, index / writers, () => {
      const name = `${index}:${count++}`;
      sentAt.set(name, performance.now());
      text.insert(text.length, `~${name};`);
    });
  });
  for (const [index, { socket, client }] of moving.entries()) {
    let clock = 1;
    stops.push(repeat(cursorsPerSecond, index / movers, () => say(socket, client, ++clock, true)));
  }
  await pause(seconds * 1000);
  for (const stop of stops) stop();
  const endedAt = performance.now();
  const used = usage(contender.pid);
  const bytes = readerSockets.reduce((sum, socket) => sum + socket.bytes, 0);
  const expected = sentAt.size * Math.min(samples, readers);
  // A late delivery still counts, within a bound.
  while (latencies.length < expected && performance.now() - endedAt < longestTailMs) await pause(50);
  for (const { close } of [...readerSockets, ...typists.map(({ socket }) => socket)]) close();
  return {
    joinMs,
    sent: sentAt.size,
    delivered: latencies.length / expected,
    p50: percentile(latencies, 0.5),
    p95: percentile(latencies, 0.95),
    p99: percentile(latencies, 0.99),
    max: percentile(latencies, 1),
    bytesPerReaderSecond: (bytes * 1000) / readers / (endedAt - started),
    endedAt,
    used,
  };
}
