// A long call's whole history through the server: how fast it is taken, how long the minutes take to open after it, and what they weigh.
import { codecFor } from './codec.ts';
import { type Contender, contenders } from './contenders.ts';
import { historyOf } from './model.ts';
import { within } from './processes.ts';
import { openRaw, type RawSocket } from './raw-socket.ts';
import { heading, pause, row, usage } from './table.ts';

const typists = 20;
const edits = 60_000;
const seed = 7;
const longestMs = 60_000;
const quietMs = 1000;

async function enter({ port, dialect, documentName }: Contender, path: string, onFrame: (payload: Buffer) => void): Promise<RawSocket> {
  const socket = await openRaw({ port, path, onFrame });
  for (const frame of codecFor(dialect, documentName).greeting()) socket.send(frame);
  return socket;
}

/** Sends all as fast as they are taken; done once a reader has had all that comes of it. */
async function play(contender: Contender, updates: readonly Uint8Array[]): Promise<{ seconds: number; bytes: number; writer: RawSocket }> {
  const codec = codecFor(contender.dialect, contender.documentName);
  let last = performance.now();
  const reader = await enter(contender, contender.readerPath(0), () => {
    last = performance.now();
  });
  const writer = await enter(contender, contender.writerPaths[0] as string, () => {});
  await pause(500);
  reader.bytes = 0;
  const started = performance.now();
  for (const [index, update] of updates.entries()) {
    writer.send(codec.update(update));
    if (index % 100 === 99) await pause(0);
  }
  last = performance.now();
  while (performance.now() - last < quietMs && performance.now() - started < longestMs) await pause(20);
  reader.close();
  return { seconds: (last - started) / 1000, bytes: reader.bytes, writer };
}

/** Milliseconds from the connection to the whole of the document, which is the largest message. */
async function open(contender: Contender): Promise<{ ms: number; bytes: number }> {
  const started = performance.now();
  let ms = Number.NaN;
  let bytes = 0;
  const socket = await enter(contender, contender.readerPath(0), (payload) => {
    if (payload.length > bytes) ms = performance.now() - started;
    bytes = Math.max(bytes, payload.length);
  });
  await pause(2000);
  socket.close();
  return { ms, bytes };
}

const longestRowMs = 180_000;

const columns = ['server', 'taken in s', 'CPU s', 'kB to one who follows', 'opens in ms', 'kB to join', 'MiB', 'after a kill opens in ms', 'MiB'];

export async function history(): Promise<void> {
  heading(`a history of ${edits.toLocaleString('en')} changes by ${typists} people in ten items (seed ${seed})`, columns);
  for (const [name, start] of Object.entries(contenders)) {
    if (name === 'bare ws broadcast') continue;
    const contender = await start();
    try {
      const updates = historyOf(seed, { typists, fragments: contender.fragments, edits });
      const before = usage(contender.pid).cpuSeconds;
      const { seconds, bytes, writer } = await within(longestRowMs, name, play(contender, updates));
      const cpu = usage(contender.pid).cpuSeconds - before;
      const warm = await open(contender);
      const memory = Math.round(usage(contender.pid).memoryMiB);
      writer.close();
      await contender.restart?.();
      const cold = contender.restart && (await open(contender));
      const after = cold ? [Math.round(cold.ms), Math.round(usage(contender.pid).memoryMiB)] : ['kept nothing', ''];
      row(name, seconds, cpu, Math.round(bytes / 1000), Math.round(warm.ms), Math.round(warm.bytes / 1000), memory, ...after);
    } catch (error) {
      row(name, `failed: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      await contender.stop();
    }
  }
}
