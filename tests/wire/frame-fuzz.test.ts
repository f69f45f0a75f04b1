// Hostile frames by the thousand against one room, beside somebody who only writes. `FRAMES` and `FRAMES_SEED` make it longer, and another.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { initProseMirrorDoc } from 'y-prosemirror';
import * as Y from 'yjs';
import { editorSchema } from '../../client/editor/lenient-schema.ts';
import { must } from '../../shared/kit/must.ts';
import { seededRng } from '../../shared/kit/rng.ts';
import { readMinutes } from '../../shared/minutes/read.ts';
import { closeCode } from '../../shared/wire/sync.ts';
import { join } from '../support/contract.ts';
import { temporaryFolder } from '../support/folder.ts';
import { hostileFrame, type Known } from '../support/hostile-frames.ts';
import { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { block } from '../support/texts.ts';

const frames = Number(process.env.FRAMES ?? 3000);
const seed = Number(process.env.FRAMES_SEED ?? 20161206);
const facts = {
  title: 'A call',
  startsAt: '2016-09-13T13:00:00Z',
  durationMinutes: 60,
  chair: { name: 'Lynn' },
  secretariat: [{ name: 'Sam' }],
  agenda: [{ title: 'First' }],
};
const folder = temporaryFolder();
let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ folder: folder.path });
});
afterAll(async () => {
  await server.stop();
  folder.remove();
});

const codes = new Map<number, number>();

/** A connection that sends any bytes, and reconnects whenever it is cut. */
class Attacker {
  readonly #path: string;
  #socket: WebSocket | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  async send(message: Uint8Array | string): Promise<void> {
    if (this.#socket?.readyState !== WebSocket.OPEN) await this.#connect();
    this.#socket?.send(message);
  }

  /** Resolves once the server has taken all of it, or has had enough. */
  async settled(): Promise<void> {
    const socket = this.#socket;
    if (socket?.readyState !== WebSocket.OPEN) return;
    await new Promise<void>((resolve) => {
      socket.once('close', () => resolve());
      socket.once('pong', () => resolve());
      socket.ping();
    });
  }

  leave(): void {
    this.#socket?.terminate();
  }

  async #connect(): Promise<void> {
    const socket = new WebSocket(`${server.url.replace(/^http/, 'ws')}${this.#path}`, { perMessageDeflate: false });
    socket.on('error', () => {});
    socket.on('close', (code) => codes.set(code, (codes.get(code) ?? 0) + 1));
    await new Promise((resolve) => socket.once('open', resolve));
    this.#socket = socket;
  }
}

async function refusedFrames(): Promise<number> {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  return Array.from(text.matchAll(/^rapporteur_\w*refused\w*\{[^}]*\} (\d+)/gm), ([, count]) => Number(count)).reduce((sum, count) => sum + count, 0);
}

test(`[SY3] ${frames} hostile frames disturb nobody who only writes, and leave nothing that cannot be read; seed ${seed}`, {
  timeout: 60_000 + frames * 10,
}, async () => {
  const rng = seededRng(seed);
  const meeting = await server.createMeeting(facts);
  const other = await server.createMeeting(facts);
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Lynn' });
  const elsewhere = await Person.joins(server.url, other, 'chair', { name: 'Lynn' });
  const fragment = `item:${must((await chair.must({ type: 'meeting.open' })).agenda[0]?.id, 'an item')}`;
  const theirs = `item:${must((await elsewhere.must({ type: 'meeting.open' })).agenda[0]?.id, 'an item')}`;
  const ana = await Person.joins(server.url, meeting, 'member', { name: 'Ana' });
  let dropped = 0;
  ana.provider.on('connection-close', () => {
    dropped += 1;
  });
  const capture = (person: Person, into: Uint8Array[]): void => {
    person.doc.on('update', (update: Uint8Array) => into.length < 200 && into.push(Uint8Array.of(0, 2, ...lengthOf(update), ...update)));
  };
  const sent: Uint8Array[] = [];
  const foreign: Uint8Array[] = [];
  capture(ana, sent);
  capture(elsewhere, foreign);
  elsewhere.write((doc) => block(doc, theirs, 'Of another meeting'));
  ana.write((doc) => block(doc, fragment, 'Written by Ana'));
  await Promise.all([ana.saved(), elsewhere.saved()]);

  const roles = ['member', 'member', 'member', 'observer'] as const;
  const attackers = await Promise.all(
    roles.map(
      async (role, index) =>
        new Attacker(`/minutes/${meeting.id}?session=${(await join(server.url, meeting.id, meeting.links[role], { name: `Mallory ${index}` })).session}`),
    ),
  );
  const known: Known = { doc: ana.doc, fragment, sent, foreign };
  for (let count = 0; count < frames; count += 1) {
    const attacker = rng.pick(attackers);
    await attacker.send(hostileFrame(rng, known));
    if (count % 100 !== 99) continue;
    await Promise.all(attackers.map((each) => each.settled()));
    const word = `Honest ${count}.`;
    ana.write((doc) => block(doc, fragment, word, { id: `honest-${count}` }));
    await ana.saved();
  }
  await Promise.all(attackers.map((each) => each.settled()));
  await ana.saved();
  expect(dropped).toBe(0);
  expect([...codes.keys()].filter((code) => !Object.values<number>(closeCode).includes(code) && code !== 1009)).toEqual([]);
  expect(await refusedFrames()).toBeGreaterThan(frames / 20);
  expect((await chair.must({ type: 'agenda.adopt' })).adoptedAt).toBeDefined();

  const held = Y.encodeStateAsUpdate(ana.doc);
  const readable = readMinutes(ana.doc);
  expect(JSON.parse(await ana.download('minutes.json'))).toEqual(JSON.parse(JSON.stringify(readable)));
  // An editor that opens the text throws nothing and deletes nothing.
  for (const name of [...ana.doc.share.keys()].filter((root) => root.startsWith('item:'))) initProseMirrorDoc(ana.doc.getXmlFragment(name), editorSchema);
  expect(Y.encodeStateAsUpdate(ana.doc)).toEqual(held);
  for (const ending of ['json', 'txt', 'md', 'html']) await ana.download(`report.${ending}`);
  for (const person of [chair, ana, elsewhere]) person.leave();
  for (const attacker of attackers) attacker.leave();
  await server.stop();
  server = await startServer({ folder: folder.path });
  const again = await Person.joins(server.url, meeting, 'member', { name: 'Bo' });
  expect(readMinutes(again.doc)).toEqual(readable);
  again.leave();
});

function lengthOf(bytes: Uint8Array): number[] {
  const digits: number[] = [];
  for (let rest = bytes.length; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...digits, rest];
    digits.push((rest % 128) | 128);
  }
}
