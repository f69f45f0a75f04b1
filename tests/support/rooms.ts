// The rooms without any gateway: a real store, peers in memory, and a clock in hand where a test wants one.
import { join } from 'node:path';
import { createDecoder, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding';
import * as Y from 'yjs';
import { paragraph, paragraphs } from '../../server/documents/make/paragraph.ts';
import { record } from '../../server/documents/make/record.ts';
import type { Makers } from '../../server/documents/makers.ts';
import { createMetrics } from '../../server/metrics.ts';
import { cut } from '../../server/minutes/cutting.ts';
import { merge } from '../../server/minutes/merging.ts';
import type { Session } from '../../server/rooms/access.ts';
import type { Meeting } from '../../server/rooms/meeting.ts';
import { type Clock, type RoomLimits, roomLimits } from '../../server/rooms/ports.ts';
import { type MeetingShare, Registry } from '../../server/rooms/registry.ts';
import { sealingBy } from '../../server/rooms/sealing.ts';
import type { Peer } from '../../server/rooms/text/peer.ts';
import { SqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import type { Store } from '../../server/store/store.ts';
import { systemClock, systemIds } from '../../server/system.ts';
import { must } from '../../shared/kit/must.ts';
import type { Role } from '../../shared/meeting/roles.ts';
import type { CloseReason } from '../../shared/wire/sync.ts';
import { frame, syncStep } from '../../shared/wire/sync.ts';
import { temporaryFolder } from './folder.ts';
import { facts } from './meeting.ts';

export const quiet = { info: () => {}, warn: () => {}, error: () => {} };

export interface Rooms {
  /** The folder of the file. */
  path: string;
  registry: Registry;
  sqlite: SqliteStore;
  /** A registry on the same file after a kill: what the earlier ones have not written is lost. */
  restarted(): Registry;
  /** A registry on the same file beside the others, as of another process. */
  another(share?: MeetingShare): Registry;
  remove(): Promise<void>;
}

/** The store as a process sees it: once it is killed, nothing more of it reaches the file. */
function untilKilled(store: Store, process: { killed: boolean }): Store {
  return new Proxy(store, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => (process.killed ? Promise.reject(new Error('this process was killed')) : Reflect.apply(value, target, args));
    },
  });
}

export function rooms({ clock = systemClock, limits = {}, makers: more = {}, wrap = (store: Store) => store }: RoomsOptions = {}): Rooms {
  const folder = temporaryFolder();
  const sqlite = new SqliteStore(join(folder.path, 'rapporteur.db'));
  // Made in this thread, by the functions that the workers call.
  const makers: Makers = {
    record: async (_meeting, order) => record(order),
    paragraph: async (_meeting, order) => paragraph(order),
    paragraphs: async (_meeting, order) => paragraphs(order),
    merge: async (parts) => merge(parts),
    cut: async (order) => cut(order),
    ...more,
  };
  const context = {
    makers,
    clock,
    ids: systemIds,
    sealing: sealingBy('the key of a test'),
    log: quiet,
    metrics: createMetrics(),
    limits: { ...roomLimits, ...limits },
  };
  const made: Registry[] = [];
  let process = { killed: false };
  const make = (share?: MeetingShare): Registry => {
    const registry = new Registry(wrap(untilKilled(sqlite, process)), context, share);
    made.push(registry);
    return registry;
  };
  return {
    path: folder.path,
    registry: make(),
    sqlite,
    restarted: () => {
      process.killed = true;
      process = { killed: false };
      return make();
    },
    another: make,
    remove: async () => {
      for (const registry of made) await registry.close();
      await sqlite.close();
      folder.remove();
    },
  };
}

export interface RoomsOptions {
  clock?: Clock;
  limits?: Partial<RoomLimits>;
  makers?: Partial<Makers>;
  wrap?: (store: Store) => Store;
}

export interface Opened {
  meeting: Meeting;
  keys: Record<Role, string>;
  itemId: string;
}

export async function openMeeting(registry: Registry): Promise<Opened> {
  const { id, keys } = await registry.create(facts, [{ title: 'First' }, { title: 'Second' }]);
  const meeting = must(await registry.open(id), 'the meeting');
  return { meeting, keys, itemId: must(meeting.state.agenda[0]?.id, 'an item') };
}

export async function sessionOf({ meeting, keys }: Opened, role: Role, name: string | undefined = role): Promise<Session> {
  const joined = await meeting.join(keys[role], name === undefined ? {} : { name });
  if (typeof joined === 'string') throw new Error(joined);
  return must(meeting.access.authenticate(joined.session), 'the session');
}

/** A connection in memory, with the document that a client would hold. */
export class MemoryPeer implements Peer {
  readonly session: Session;
  readonly meeting: Meeting;
  readonly doc = new Y.Doc();
  readonly frames: Uint8Array[] = [];
  readonly barriers: number[] = [];
  /** The states of others that it received, by client id. */
  readonly heard = new Map<number, unknown>();
  closed: CloseReason | undefined;
  backlog = 0;
  paused = false;
  #watchers = new Set<() => void>();

  constructor(meeting: Meeting, session: Session) {
    this.meeting = meeting;
    this.session = session;
    meeting.minutes.join(this);
    meeting.minutes.answer(this, Y.encodeStateVector(this.doc));
  }

  send(bytes: Uint8Array): void {
    this.frames.push(bytes);
    const decoder = createDecoder(bytes);
    const type = readVarUint(decoder);
    if (type === frame.barrier) this.barriers.push(readVarUint(decoder));
    if (type === frame.sync && readVarUint(decoder) !== syncStep.step1) Y.applyUpdate(this.doc, readVarUint8Array(decoder), 'server');
    if (type === frame.awareness) {
      const entries = createDecoder(readVarUint8Array(decoder));
      for (let left = readVarUint(entries); left > 0; left -= 1) {
        const client = readVarUint(entries);
        readVarUint(entries);
        this.heard.set(client, JSON.parse(readVarString(entries)));
      }
    }
    for (const watcher of this.#watchers) watcher();
  }

  queued = (): number => this.backlog;

  close(reason: CloseReason): void {
    this.closed ??= reason;
    this.meeting.minutes.leave(this);
    for (const watcher of this.#watchers) watcher();
  }

  pause(): void {
    this.paused = true;
  }

  resume(): void {
    this.paused = false;
  }

  /** Changes the document and returns what it would send. */
  change(act: (doc: Y.Doc) => void): Uint8Array {
    const before = Y.encodeStateVector(this.doc);
    this.doc.transact(() => act(this.doc));
    return Y.encodeStateAsUpdate(this.doc, before);
  }

  write(act: (doc: Y.Doc) => void): void {
    this.meeting.minutes.receive(this, this.change(act), false);
  }

  until(question: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!question()) return;
        this.#watchers.delete(look);
        resolve();
      };
      this.#watchers.add(look);
      look();
    });
  }

  /** Sends a barrier, and resolves once it is echoed or the connection was closed. */
  async saved(token: number): Promise<void> {
    this.meeting.minutes.barrier(this, Uint8Array.of(token));
    await this.until(() => this.barriers.includes(token) || this.closed !== undefined);
  }
}
