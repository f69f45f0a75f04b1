// A node is killed while people write there who do not come back, as somebody does who read "Saved" and closed the page: which of their acknowledged text is gone.
import { createDecoder, readVarString, readVarUint } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarUint } from 'lib0/encoding';
import * as Y from 'yjs';
import { must } from '../../../shared/kit/must.ts';
import { frame } from '../../../shared/wire/sync.ts';
import { codecFor, type Dialect } from '../codec.ts';
import { repeat } from '../load.ts';
import { within } from '../processes.ts';
import { openRaw, type RawSocket } from '../raw-socket.ts';
import { heading, pause, row } from '../table.ts';
import { type Engines, shared } from './engines.ts';
import type { Room } from './rooms.ts';

const columns = ['servers', 'readers at', 'kills', 'acknowledged', 'of that lost', 'kills with a loss'];
/** How long is written before each kill: servers that store now and then have stored at another moment each time. */
const writingMs = [3000, 5000, 7000, 9000, 11_000];
const [readers, writers, editsPerSecond] = [300, 30, 5];
/** How often a newcomer reads before the document counts as empty. */
const mostReads = 5;
const longestRoundMs = 90_000;
const longestReadMs = 20_000;
const syncStatus = 8;
/** The nodes that have readers beside the writers: those of one document are often led to one. */
const places = { 'all three': 3, 'that one': 1 };

/** Whether the frame says that one more update is kept. */
function isKept(dialect: Dialect, payload: Buffer): boolean {
  const decoder = createDecoder(payload);
  if (dialect === 'plain') return readVarUint(decoder) === frame.barrier;
  readVarString(decoder);
  return readVarUint(decoder) === syncStatus && readVarUint(decoder) === 1;
}

/** Types words; those are kept in order that are acknowledged. */
async function typist({ contender }: Room, index: number): Promise<{ acknowledged(): string[]; type(): void }> {
  const { dialect, documentName } = contender;
  const codec = codecFor(dialect, documentName);
  const sent: string[] = [];
  let kept = 0;
  const socket: RawSocket = await openRaw({
    port: contender.port,
    path: must(contender.writerPaths[index % contender.writerPaths.length], 'a path'),
    onFrame: (payload) => {
      if (isKept(dialect, payload)) kept += 1;
    },
  });
  for (const each of codec.greeting()) socket.send(each);
  const doc = new Y.Doc();
  doc.on('update', (update: Uint8Array) => {
    socket.send(codec.update(update));
    if (dialect !== 'plain') return;
    const barrier = createEncoder();
    for (const number of [frame.barrier, sent.length]) writeVarUint(barrier, number);
    socket.send(toUint8Array(barrier));
  });
  const text = new Y.XmlText();
  doc.transact(() => {
    const block = new Y.XmlElement('block');
    block.setAttribute('kind', 'paragraph');
    block.setAttribute('id', `bench-${index}`);
    block.insert(0, [text]);
    doc.getXmlFragment(contender.fragments[0]).insert(0, [block]);
  });
  return {
    // The first update made the paragraph.
    acknowledged: () => sent.slice(0, Math.max(0, kept - 1)),
    type: () => {
      const word = `~${index}:${sent.length};`;
      sent.push(word);
      text.insert(text.length, word);
    },
  };
}

/** The text a newcomer reads at a node that was not killed, as soon as it answers. */
async function readAt({ contender }: Room, port: number): Promise<string> {
  const { dialect, documentName } = contender;
  for (let reads = 0; reads < mostReads; ) {
    const read: string[] = [];
    const onFrame = (payload: Buffer): void => void read.push(payload.toString('latin1'));
    const socket = await openRaw({ port, path: contender.readerPath(0), onFrame }).catch(() => undefined);
    for (const each of socket ? codecFor(dialect, documentName).greeting() : []) socket?.send(each);
    await pause(1000);
    socket?.close();
    const text = read.join('');
    if (text.includes('~')) return text;
    if (text !== '') reads += 1;
  }
  return '';
}

async function round(room: Room, nodes: number, ms: number): Promise<{ acknowledged: number; lost: number }> {
  const { contender } = room;
  const ports = contender.ports ?? [];
  const crowd: RawSocket[] = [];
  for (let index = 0; index < readers; index += 1) {
    const socket = await openRaw({ port: must(ports[index % nodes], 'a port'), path: contender.readerPath(index) });
    for (const each of codecFor(contender.dialect, contender.documentName).greeting()) socket.send(each);
    crowd.push(socket);
  }
  const typists = [];
  for (let index = 0; index < writers; index += 1) typists.push(await typist(room, index));
  const stops = typists.map(({ type }, index) => repeat(editsPerSecond, index / writers, type));
  await pause(ms);
  process.kill(must(room.pids[0], 'a process'), 'SIGKILL');
  for (const stop of stops) stop();
  const text = await within(longestReadMs, 'reading', readAt(room, must(ports[1], 'a port')));
  for (const socket of crowd) socket.close();
  const acknowledged = typists.flatMap((each) => each.acknowledged());
  return { acknowledged: acknowledged.length, lost: acknowledged.filter((word) => !text.includes(word)).length };
}

export async function losses({ rooms }: Engines): Promise<void> {
  heading(`one of three nodes killed, ${readers} readers, ${writers} writers on that one who do not come back`, columns);
  for (const name of Object.values(shared)) for (const place of Object.keys(places)) await measure(name, place as keyof typeof places, rooms);
}

async function measure(name: string, place: keyof typeof places, rooms: Engines['rooms']): Promise<void> {
  const rounds: Awaited<ReturnType<typeof round>>[] = [];
  try {
    for (const ms of writingMs) {
      const made = await must(rooms[name], 'a room')();
      try {
        rounds.push(await within(longestRoundMs, name, round(made, places[place], ms)));
      } finally {
        await made.stop();
      }
    }
  } catch (error) {
    row(name, place, `failed after ${rounds.length}: ${error instanceof Error ? error.message : String(error)}`);
    return;
  }
  const sum = (key: 'acknowledged' | 'lost'): number => rounds.reduce((total, each) => total + each[key], 0);
  row(name, place, rounds.length, sum('acknowledged'), sum('lost'), rounds.filter(({ lost }) => lost > 0).length);
}
