// The load generator, a process of its own: readers that count, writers that type, samples that look at what arrives and when.
import * as awarenessProtocol from 'y-protocols/awareness';
import * as Y from 'yjs';
import { codecFor, type Dialect } from './codec.ts';
import { openRaw, type RawSocket } from './raw-socket.ts';

export interface Load {
  port: number;
  dialect: Dialect;
  documentName: string;
  /** Path of a reader and of a writer, sessions and all. */
  readerPath: string;
  writerPaths: string[];
  fragment: string;
  readers: number;
  writers: number;
  editsPerSecond: number;
  cursorsPerSecond: number;
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
  /** When the writing ended, by performance.now(). */
  endedAt: number;
}

const samples = 10;
const token = /~(\d+):(\d+);/g;

async function inBatches<T>(count: number, size: number, make: (index: number) => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  for (let start = 0; start < count; start += size) {
    made.push(...(await Promise.all(Array.from({ length: Math.min(size, count - start) }, (_, index) => make(start + index)))));
  }
  return made;
}

function percentile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export async function runLoad(load: Load): Promise<Measured> {
  const codec = codecFor(load.dialect, load.documentName);
  const sentAt = new Map<string, number>();
  const latencies: number[] = [];
  const begun = performance.now();
  const sockets: RawSocket[] = await inBatches(load.readers, 100, async (index) => {
    const watch = index < samples;
    const socket = await openRaw({
      port: load.port,
      path: load.readerPath,
      ...(watch && {
        onFrame: (payload: Buffer) => {
          const now = performance.now();
          for (const match of payload.toString('latin1').matchAll(token)) {
            const at = sentAt.get(`${match[1]}:${match[2]}`);
            if (at !== undefined) latencies.push(now - at);
          }
        },
      }),
    });
    for (const frame of codec.greeting()) socket.send(frame);
    return socket;
  });
  const joinMs = performance.now() - begun;

  const writers = await inBatches(load.writers, 20, async (index) => {
    const socket = await openRaw({ port: load.port, path: load.writerPaths[index % load.writerPaths.length] as string, onFrame: () => {} });
    for (const frame of codec.greeting()) socket.send(frame);
    const doc = new Y.Doc();
    const awareness = new awarenessProtocol.Awareness(doc);
    awareness.setLocalState({ user: { name: `Writer ${index}`, color: '#336699' }, cursor: null });
    doc.on('update', (update: Uint8Array) => socket.send(codec.update(update)));
    const content = new Y.XmlText();
    doc.transact(() => {
      const element = new Y.XmlElement('block');
      element.setAttribute('kind', 'paragraph');
      element.setAttribute('id', `bench-${index}`);
      element.insert(0, [content]);
      doc.getXmlFragment(load.fragment).insert(0, [element]);
    });
    return { socket, doc, awareness, content, count: 0 };
  });
  await new Promise((resolve) => setTimeout(resolve, 1500));
  for (const socket of sockets.slice(samples, samples + (load.stuck ?? 0))) socket.pause();
  for (const socket of sockets) socket.bytes = 0;

  load.onstart?.();
  const started = performance.now();
  const timers = writers.flatMap((writer, index) => {
    const edit = (): void => {
      const name = `${index}:${writer.count++}`;
      sentAt.set(name, performance.now());
      writer.content.insert(writer.content.length, `~${name};`);
    };
    const move = (): void => {
      writer.awareness.setLocalStateField('cursor', { anchor: writer.count, head: writer.count });
      writer.socket.send(codec.awareness(awarenessProtocol.encodeAwarenessUpdate(writer.awareness, [writer.doc.clientID])));
    };
    // Spread over the period, so that the writers do not type in step.
    const every = (perSecond: number, act: () => void): NodeJS.Timeout[] => {
      if (perSecond === 0) return [];
      const period = 1000 / perSecond;
      const timer: { handle?: NodeJS.Timeout } = {};
      const first = setTimeout(
        () => {
          timer.handle = setInterval(act, period);
          stops.push(timer.handle);
        },
        (period * index) / writers.length,
      );
      return [first];
    };
    return [...every(load.editsPerSecond, edit), ...every(load.cursorsPerSecond, move)];
  });
  await new Promise((resolve) => setTimeout(resolve, load.seconds * 1000));
  for (const timer of [...timers, ...stops]) clearTimeout(timer);
  const endedAt = performance.now();
  const elapsed = (endedAt - started) / 1000;
  const bytes = sockets.reduce((sum, socket) => sum + socket.bytes, 0);
  const expected = sentAt.size * Math.min(samples, load.readers);
  // What is late still counts as delivered, within a bound.
  for (let left = 50; left > 0 && latencies.length < expected; left -= 1) await new Promise((resolve) => setTimeout(resolve, 100));
  latencies.sort((a, b) => a - b);
  for (const socket of [...sockets, ...writers.map((writer) => writer.socket)]) socket.close();
  return {
    joinMs,
    sent: sentAt.size,
    delivered: latencies.length / expected,
    p50: percentile(latencies, 0.5),
    p95: percentile(latencies, 0.95),
    p99: percentile(latencies, 0.99),
    max: latencies.at(-1) ?? Number.NaN,
    endedAt,
    bytesPerReaderSecond: bytes / Math.max(1, load.readers) / elapsed,
  };
}

const stops: NodeJS.Timeout[] = [];
