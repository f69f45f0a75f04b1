// People write and decide at once while the disk refuses, answers nothing or is slow, and while listeners of ours throw. Everything acknowledged is there after a kill.
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Session } from '../../server/rooms/access.ts';
import type { Meeting } from '../../server/rooms/meeting.ts';
import { must } from '../../shared/kit/must.ts';
import { type Rng, seededRng } from '../../shared/kit/rng.ts';
import { ChaosStore, type Fault } from '../support/chaos-store.ts';
import { HandClock } from '../support/hand-clock.ts';
import { MemoryPeer, type Opened, openMeeting, type Rooms, rooms, sessionOf } from '../support/rooms.ts';
import { block } from '../support/texts.ts';

const hows: readonly Fault['how'][] = ['refused', 'unanswered', 'slow'];
const targets: readonly Omit<Fault, 'every' | 'how'>[] = [
  { methods: ['append'] },
  { methods: ['append'], kind: 'event' },
  { methods: ['append'], kind: 'update' },
  { methods: ['saveSnapshot'] },
  { methods: ['saveSessions', 'saveKeys'] },
  { methods: ['read'] },
  { methods: ['append', 'saveSnapshot', 'saveSessions', 'take'] },
];

const faultsAtRandom = (rng: Rng): Fault[] =>
  Array.from({ length: 1 + rng.int(3) }, () => ({ ...rng.pick(targets), every: 1 + rng.int(4), how: rng.pick(hows) }));

/** A writer, the words that were acknowledged to them, and the words that they have sent. */
interface Writer {
  peer: MemoryPeer;
  saved: string[];
  sent: string[];
  barrier: number;
}

/** The people of one run, and the meeting as it is in memory now: a meeting that has left memory is opened again, as the gateways do. */
class Run {
  readonly house: Rooms;
  readonly disk: ChaosStore;
  readonly opened: Opened;
  readonly writers: Writer[] = [];
  /** Titles whose commands were answered as taken. */
  readonly titles: string[] = [];
  heard = 0;

  constructor(house: Rooms, disk: ChaosStore, opened: Opened) {
    this.house = house;
    this.disk = disk;
    this.opened = opened;
    this.#listen();
  }

  /** Listeners with a defect, and an honest one between them. */
  #listen(): void {
    const { room, roster } = this.opened.meeting;
    const throwing = (): never => {
      throw new Error('a defect of a listener');
    };
    room.follow(throwing);
    room.follow(({ events }) => {
      this.heard += events.length;
    });
    roster.onWatching(throwing);
  }

  /** The meeting, once it can be opened. */
  async meeting(): Promise<Meeting> {
    while (this.opened.meeting.isGone) {
      const again = await this.house.registry.open(this.opened.meeting.id).catch(() => undefined);
      if (!again) continue;
      this.opened.meeting = again;
      this.#listen();
    }
    return this.opened.meeting;
  }

  async comesIn(name: string): Promise<void> {
    await this.meeting();
    this.writers.push({ peer: new MemoryPeer(this.opened.meeting, await sessionOf(this.opened, 'member', name)), saved: [], sent: [], barrier: 0 });
  }

  /** A peer that was sent away comes in again with all it has, as a client does. */
  async comeBack(writer: Writer): Promise<void> {
    const { peer } = writer;
    const meeting = await this.meeting();
    if (!peer.closed && peer.meeting === meeting) return;
    if (peer.closed) expect(peer.closed).toMatch(/stopping|notSaved/);
    const next = new MemoryPeer(meeting, peer.session);
    Y.applyUpdate(next.doc, Y.encodeStateAsUpdate(peer.doc));
    meeting.minutes.receive(next, Y.encodeStateAsUpdate(peer.doc), true);
    writer.peer = next;
  }

  async write(writer: Writer, word: string): Promise<void> {
    await this.comeBack(writer);
    writer.peer.write((doc) => void block(doc, `item:${this.opened.itemId}`, word, { id: word }));
    writer.sent.push(word);
    writer.barrier += 1;
    const { peer, barrier } = writer;
    const all = [...writer.sent];
    void peer.saved(barrier).then(() => {
      if (peer.barriers.includes(barrier)) writer.saved = all;
    });
  }

  async add(chair: Session, title: string): Promise<void> {
    const answer = await (await this.meeting()).submit({ type: 'agenda.add', title }, chair).catch(() => undefined);
    if (answer && 'version' in answer) this.titles.push(title);
  }

  text(meeting = this.opened.meeting): string {
    return meeting.minutes.doc.getXmlFragment(`item:${this.opened.itemId}`).toString();
  }
}

async function run(seed: number): Promise<Run> {
  const rng = seededRng(seed);
  const disk = new ChaosStore();
  const clock = new HandClock();
  const house = rooms({ clock, wrap: disk.wrap, limits: { snapshotRows: 10 } });
  /** Time goes on until something has come, so that what failed is tried again. */
  const until = async <T>(coming: Promise<T>): Promise<T> => {
    let isHere = false;
    void coming.finally(() => {
      isHere = true;
    });
    while (!isHere) {
      clock.advance(100);
      await new Promise((resolve) => setImmediate(resolve));
    }
    return coming;
  };
  const opened = await openMeeting(house.registry);
  const chair = await sessionOf(opened, 'chair');
  await opened.meeting.submit({ type: 'meeting.open' }, chair);
  const run = new Run(house, disk, opened);
  for (const name of ['Ana', 'Bo', 'Cy']) await run.comesIn(name);
  const asked: Promise<unknown>[] = [];
  for (let step = 0; step < 60; step += 1) {
    if (step % 10 === 0) disk.faults = faultsAtRandom(rng);
    if (rng.chance(0.7)) await run.write(rng.pick(run.writers), `w${seed}x${step}`);
    else asked.push(run.add(chair, `Title ${step}`));
    clock.advance(rng.int(60));
    if (rng.chance(0.7)) await disk.quiet();
  }
  disk.faults = [];
  await until(Promise.all(asked));
  for (const writer of run.writers) {
    await run.comeBack(writer);
    await until(writer.peer.saved(100));
    expect(writer.peer.closed, `seed ${seed}`).toBeUndefined();
    writer.saved = [...writer.sent];
  }
  expect(run.heard).toBeGreaterThan(0);
  return run;
}

const seeds = Array.from({ length: 6 }, (_, index) => (index + 1) * 1_299_709);
test.each(seeds)('[SY1][SY9][SY70][ST13] the disk fails in many ways and listeners throw: everything acknowledged is there once, seed %i', async (seed) => {
  const played = await run(seed);
  const { house, disk, opened, writers, titles } = played;
  expect(disk.struck.size, `seed ${seed}`).toBeGreaterThan(0);
  const live = played.text();
  const again = must(await house.restarted().open(opened.meeting.id), 'the meeting');
  const text = played.text(again);
  expect(text, `seed ${seed}`).toBe(live);
  for (const { saved } of writers) for (const word of saved) expect(text.split(`>${word}<`).length, `seed ${seed}, ${word}`).toBe(2);
  const found = again.state.agenda.map(({ title }) => title);
  for (const title of titles)
    expect(
      found.filter((each) => each === title),
      `seed ${seed}`,
    ).toEqual([title]);
  await house.remove();
});
