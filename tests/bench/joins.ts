// A thousand who come in at once, to a document of some size: how long until the last has all of it, and what one costs.
import * as Y from 'yjs';
import { seededRng } from '../../shared/kit/rng.ts';
import { codecFor } from './codec.ts';
import { type Contender, contenders } from './contenders.ts';
import { within } from './processes.ts';
import { openRaw, type RawSocket } from './raw-socket.ts';
import { heading, pause, row, usage } from './table.ts';

const crowd = 1000;
const documentBytes = 300_000;
const longestMs = 20_000;

/** Paragraphs as people leave them, until they weigh enough. */
function fill(doc: Y.Doc, fragment: string | undefined): void {
  const random = seededRng(1);
  for (let index = 0; Y.encodeStateAsUpdate(doc).length < documentBytes; index += 1) {
    doc.transact(() => {
      for (let more = 0; more < 20; more += 1) {
        const block = new Y.XmlElement('block');
        block.setAttribute('kind', 'paragraph');
        block.setAttribute('id', `joins-${index}-${more}`);
        const words = Array.from({ length: 60 }, () => Math.floor(random.next() * 2 ** 40).toString(36)).join(' ');
        block.insert(0, [new Y.XmlText(words)]);
        doc.getXmlFragment(fragment).push([block]);
      }
    });
  }
}

/** The writer stays: peers forget a document that nobody holds. */
async function write({ dialect, documentName, port, writerPaths, fragments }: Contender): Promise<{ bytes: number; writer: RawSocket }> {
  const codec = codecFor(dialect, documentName);
  const writer = await openRaw({ port, path: writerPaths[0] as string, onFrame: () => {} });
  for (const frame of codec.greeting()) writer.send(frame);
  const doc = new Y.Doc();
  doc.on('update', (update: Uint8Array) => writer.send(codec.update(update)));
  fill(doc, fragments[0]);
  await pause(1500);
  return { bytes: Y.encodeStateAsUpdate(doc).length, writer };
}

async function join(contender: Contender, bytes: number): Promise<{ ms: number; cpu: number; complete: number }> {
  const codec = codecFor(contender.dialect, contender.documentName);
  const before = usage(contender.pid).cpuSeconds;
  const started = performance.now();
  const sockets = await Promise.all(Array.from({ length: crowd }, (_, index) => openRaw({ port: contender.port, path: contender.readerPath(index) })));
  for (const socket of sockets) for (const frame of codec.greeting()) socket.send(frame);
  const complete = (): number => sockets.filter((socket) => socket.bytes >= bytes).length;
  while (complete() < crowd && performance.now() - started < longestMs) await pause(10);
  const ms = performance.now() - started;
  const cpu = ((usage(contender.pid).cpuSeconds - before) * 1000) / crowd;
  const result = { ms, cpu, complete: complete() };
  for (const socket of sockets) socket.close();
  return result;
}

export async function joins(): Promise<void> {
  heading(`${crowd.toLocaleString('en')} join at once a document of ${documentBytes / 1000} kB`, ['server', 'complete', 'all in ms', 'CPU ms a join', 'MiB']);
  for (const [name, start] of Object.entries(contenders)) {
    if (name === 'bare ws broadcast') continue;
    const contender = await start();
    try {
      const { bytes, writer } = await within(longestMs, name, write(contender));
      const { ms, cpu, complete } = await within(2 * longestMs, name, join(contender, bytes));
      writer.close();
      row(name, complete, Math.round(ms), cpu, Math.round(usage(contender.pid).memoryMiB));
    } catch (error) {
      row(name, `failed: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      await contender.stop();
    }
  }
}
