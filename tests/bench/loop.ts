// The longest time that each request holds the server's event loop, at the largest meeting that the limits allow. No request may hold it for more than 50 ms.
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Y from 'yjs';
import type { Role } from '../../shared/meeting/roles.ts';
import { type Created, createMeeting, download, join as joinMeeting } from '../support/contract.ts';
import { manyParagraphs, scatteredLetters } from '../support/long-text.ts';
import { facts } from '../support/meeting.ts';
import { Person } from '../support/person.ts';
import { block } from '../support/texts.ts';
import { codecFor } from './codec.ts';
import { type LargestMeeting, largestMeeting } from './largest-meeting.ts';
import type { Held } from './loop-probe.ts';
import { answers, freePort, start, stopped } from './processes.ts';
import { openRaw } from './raw-socket.ts';
import { heading, pause, row } from './table.ts';

/** Work after an answer, such as a snapshot, belongs to the request before it. */
const afterwards = 400;
const callSeconds = 6;

export interface Hold {
  request: string;
  /** Milliseconds of work of the server's own thread, and by the clock. */
  work: number;
  wall: number;
  /** Milliseconds to the answer. */
  took: number;
}

class Server {
  readonly url: string;
  readonly organiserKey = randomBytes(24).toString('base64url');
  readonly #port: number;
  readonly #folder: string;
  #child: ChildProcess | undefined;

  readonly #tell: (hold: Hold) => void;

  constructor(port: number, folder: string, tell: (hold: Hold) => void) {
    this.#tell = tell;
    this.url = `http://127.0.0.1:${port}`;
    this.#port = port;
    this.#folder = folder;
  }

  async start(): Promise<void> {
    const env = {
      PORT: String(this.#port),
      DATA_DIR: this.#folder,
      ORGANISER_KEY: this.organiserKey,
      LOG_LEVEL: 'error',
      NODE_OPTIONS: `--import=${new URL('./loop-probe.ts', import.meta.url).href}`,
    };
    this.#child = start('server/main.ts', env, true);
    await answers(`${this.url}/healthz`);
  }

  async #held(): Promise<Held> {
    const child = this.#child as ChildProcess;
    const answer = once(child, 'message') as Promise<[Held]>;
    child.send('held');
    return (await answer)[0];
  }

  /** Tells how long a request held the loop. */
  async measure<T>(request: string, act: () => Promise<T>): Promise<T> {
    await pause(afterwards);
    await this.#held();
    const began = performance.now();
    const result = await act();
    const took = performance.now() - began;
    await pause(afterwards);
    const { work, wall } = await this.#held();
    this.#tell({ request, work, wall, took });
    return result;
  }

  async stop(): Promise<void> {
    if (this.#child) await stopped(this.#child);
  }
}

/** A connection to the minutes that asks for all of the text, and has it. */
async function first(server: Server, meeting: LargestMeeting, session: string, bytes: number): Promise<void> {
  const whole = Promise.withResolvers<void>();
  const socket = await openRaw({
    port: Number(new URL(server.url).port),
    path: `/minutes/${meeting.id}?session=${session}`,
    onFrame: (_payload, { bytes: received }) => received >= bytes && whole.resolve(),
  });
  for (const frame of codecFor('plain', meeting.id).greeting()) socket.send(frame);
  await whole.promise;
  socket.close();
}

async function measureAll(server: Server, meeting: LargestMeeting): Promise<void> {
  const { id, keys, items } = meeting;
  const links = Object.fromEntries(Object.entries(keys).map(([role, key]) => [role, `#${key}`])) as unknown as Created['links'];
  const comeIn = (role: Role, name?: string) => joinMeeting(server.url, id, links[role], name === undefined ? {} : { name });
  const person = (role: Role, name: string) => Person.joins(server.url, { id, links }, role, { name });
  const fragment = `item:${items[0]}`;

  const secretary = await server.measure('opening the meeting, to join it', () => comeIn('secretariat', 'Secretariat'));
  const text = (file: string) => download(server.url, id, file, secretary.session);
  const bytes = (await server.measure('minutes.yjs', () => text('minutes.yjs'))).length / 2;
  await server.measure('first join of a member', async () => first(server, meeting, (await comeIn('member', 'Early')).session, bytes));
  await server.measure('first join of an observer', async () => first(server, meeting, (await comeIn('observer')).session, bytes / 2));
  await server.measure('minutes.json', () => text('minutes.json'));
  await server.measure('report.txt', () => text('report.txt'));
  await server.measure('attribution.json', () => text('attribution.json'));
  const chair = await server.measure('the Chair on both connections', () => person('chair', 'Chair'));
  const author = await person('member', 'Author');
  const write = async (words: string) => {
    author.write((doc) => void block(doc, fragment, words));
    await author.saved();
  };
  await server.measure('the first paragraph that is written', () => write('The first.'));
  await server.measure('the next paragraph', () => write('The next.'));
  await server.measure('a paste of 100 kB', () => write('word '.repeat(20_000)));
  await server.measure('600 edits, and the snapshot', async () => {
    const content = author.doc.getXmlFragment(fragment).get(0) as Y.XmlElement;
    for (let edit = 0; edit < 600; edit += 1) {
      author.write(() => (content.get(0) as Y.XmlText).insert(0, 'x'));
      if (edit % 50 === 0) await author.saved();
    }
    await author.saved();
  });
  await server.measure('joins while somebody writes', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      await write(`Turn ${turn}.`);
      await first(server, meeting, (await comeIn('member', `Late ${turn}`)).session, bytes);
    }
  });
  await server.measure('an update that is refused', async () => {
    const hostile = await person('member', 'Hostile');
    const gone = new Promise((resolve) => hostile.provider.ws?.addEventListener('close', resolve));
    hostile.provider.shouldConnect = false;
    hostile.write((doc) => void doc.getText('nowhere').insert(0, 'x'));
    await gone;
    await write('After it.');
    hostile.leave();
  });
  await chair.must({ type: 'item.start', itemId: items[0] as string });
  await chair.must({ type: 'objections.call', text: 'It was agreed that the report be short.', seconds: callSeconds });
  const over = pause(callSeconds * 1100);
  await measureLong(server);
  await over;
  await server.measure('objections.declare, and what it writes', async () => {
    await chair.must({ type: 'objections.declare', outcome: 'agreed' });
    await author.saved();
  });
  await server.measure('meeting.close', () => chair.must({ type: 'meeting.close' }));
  const secretariat = await Person.joins(server.url, { id, links }, 'secretariat', { name: 'Second' });
  await secretariat.must({ type: 'report.circulate', until: new Date(Date.now() + 3_600_000).toISOString() });
  const commented = await server.measure('report.comment', () => secretariat.must({ type: 'report.comment', blockId: meeting.block.id, text: 'Shorter.' }));
  const commentId = commented.comments[0]?.id as string;
  await server.measure('report.answer, and what it writes', () =>
    secretariat.must({ type: 'report.answer', commentId, outcome: 'partly', wording: 'Shorter than before.' }),
  );
  await server.measure('report.issue', () => secretariat.must({ type: 'report.issue' }));
  for (const each of [chair, author, secretariat]) each.leave();
}

/** Long updates into a meeting that is empty: many pieces that do not merge, and as much as the minutes can hold. */
async function measureLong(server: Server): Promise<void> {
  const meeting = await createMeeting(server.url, server.organiserKey, { ...facts, agenda: [{ title: 'First' }, { title: 'Second' }] });
  const [chair, author] = [
    await Person.joins(server.url, meeting, 'chair', { name: 'Chair' }),
    await Person.joins(server.url, meeting, 'member', { name: 'Author' }),
  ];
  const observer = await Person.joins(server.url, meeting, 'observer');
  const { agenda } = await chair.must({ type: 'meeting.open' });
  const bring = async (write: (fragment: string) => void, item: number) => {
    author.provider.disconnect();
    write(`item:${agenda[item]?.id}`);
    const back = new Promise((resolve) => author.provider.once('sync', resolve));
    author.provider.connect();
    await back;
    await author.saved();
  };
  await server.measure('1 MiB of tiny pieces', () => bring((fragment) => scatteredLetters(author.doc, fragment, 60_000), 0));
  await server.measure('2.5 MiB that come back at once', () => bring((fragment) => manyParagraphs(author.doc, fragment, 2500), 1));
  for (const person of [chair, author, observer]) person.leave();
}

/** Fills the largest meeting, and tells of one request after the other. */
export async function holds(tell: (hold: Hold) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-loop-'));
  const server = new Server(await freePort(), folder, tell);
  try {
    const meeting = await largestMeeting(join(folder, 'rapporteur.db'));
    await server.start();
    await measureAll(server, meeting);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function loop(): Promise<void> {
  heading('The largest meeting', ['request', 'loop held, ms of work', 'ms by the clock', 'answered in ms']);
  await holds(({ request, work, wall, took }) => row(request, work, wall, Math.round(took)));
}
