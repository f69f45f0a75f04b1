// `npm run bench soak [seconds]`: people join, write, leave and come back without a pause, and the server's memory over time. It ends by itself.
import * as Y from 'yjs';
import { seededRng } from '../../shared/kit/rng.ts';
import { join } from '../support/contract.ts';
import { codecFor } from './codec.ts';
import { type Ours, ours } from './contenders.ts';
import { openRaw, type RawSocket } from './raw-socket.ts';
import { heading, pause, percentile, row, usage } from './table.ts';

const defaultSeconds = 600;
const rows = 12;
const writers = 20;
const visitors = 10;
/** Characters of a writer's own paragraph, after which its first half is taken out again. */
const longestParagraph = 600;

interface Counts {
  joins: number;
  edits: number;
}

/** One of the writers: types all the time, and deletes what is old, so that the text itself does not grow. */
async function write(server: Ours, index: number, counts: Counts, isOver: () => boolean): Promise<void> {
  const { meetingId, items, port } = server;
  const codec = codecFor('plain', meetingId);
  const fragment = `item:${items[index % items.length]}`;
  const socket = await openRaw({ port, path: `/minutes/${meetingId}?session=${server.writers[index]?.session}` });
  const doc = new Y.Doc();
  doc.on('update', (update: Uint8Array) => socket.send(codec.update(update)));
  for (const frame of codec.greeting()) socket.send(frame);
  const text = new Y.XmlText();
  doc.transact(() => {
    const block = new Y.XmlElement('block');
    block.setAttribute('kind', 'paragraph');
    block.setAttribute('id', `soak-${index}`);
    block.insert(0, [text]);
    doc.getXmlFragment(fragment).insert(0, [block]);
  });
  while (!isOver()) {
    text.insert(text.length, `word ${counts.edits} `);
    if (text.length > longestParagraph) text.delete(0, longestParagraph / 2);
    counts.edits += 1;
    await pause(200);
  }
  socket.close();
}

/** The screen of somebody who follows the call. Resolves once it has the meeting. */
async function screen({ port, meetingId }: Ours, session: string): Promise<RawSocket> {
  const inside = Promise.withResolvers<void>();
  const socket = await openRaw({
    port,
    path: '/socket.io/?EIO=4&transport=websocket',
    onFrame: (payload, raw) => {
      const message = payload.toString('utf8');
      if (message.startsWith('0')) raw.sendText(`40${JSON.stringify({ meeting: meetingId, session })}`);
      else if (message === '2') raw.sendText('3');
      else if (message.startsWith('42["snapshot"')) inside.resolve();
    },
  });
  await inside.promise;
  return socket;
}

/** Somebody who joins, follows the text and the call for a moment, and leaves: a newcomer by the link, or one of those who were there before. */
async function visit(server: Ours, index: number, counts: Counts, isOver: () => boolean): Promise<void> {
  const rng = seededRng(index + 1);
  const { port, meetingId, links } = server;
  const url = `http://127.0.0.1:${port}`;
  while (!isOver()) {
    const session = rng.chance(0.3) ? (await join(url, meetingId, links.observer)).session : rng.pick(server.readers);
    const [text, call] = await Promise.all([openRaw({ port, path: `/minutes/${meetingId}?session=${session}` }), screen(server, session)]);
    for (const frame of codecFor('plain', meetingId).greeting()) text.send(frame);
    counts.joins += 1;
    await pause(200 + rng.int(1500));
    for (const socket of [text, call]) socket.close();
  }
}

export async function soak(part: string): Promise<void> {
  const seconds = Number(part) || defaultSeconds;
  const server = await ours();
  const counts: Counts = { joins: 0, edits: 0 };
  const end = performance.now() + seconds * 1000;
  const isOver = (): boolean => performance.now() >= end;
  heading(`${seconds} s of joining, leaving and writing`, ['s', 'joins', 'edits', 'MiB']);
  const memory: number[] = [];
  try {
    const people = [
      ...Array.from({ length: writers }, (_, index) => write(server, index, counts, isOver)),
      ...Array.from({ length: visitors }, (_, index) => visit(server, index, counts, isOver)),
    ];
    for (let at = 1; at <= rows; at += 1) {
      await pause((seconds * 1000) / rows);
      memory.push(usage(server.pid).memoryMiB);
      row(Math.round((at * seconds) / rows), counts.joins, counts.edits, Math.round(memory.at(-1) ?? Number.NaN));
    }
    await Promise.all(people);
    const median = (values: readonly number[]): number => Math.round(percentile(values, 0.5));
    const [second, last] = [memory.slice(rows / 3, (2 * rows) / 3), memory.slice((2 * rows) / 3)];
    process.stdout.write(`\nMedian of the second third: ${median(second)} MiB; of the last: ${median(last)} MiB.\n`);
  } finally {
    await server.stop();
  }
}
