// The meetings in memory. Each is loaded once, served only when it is whole, and let go only when all of it is on disk.
import * as Y from 'yjs';
import type { DraftItem } from '../../shared/meeting/agenda/draft.ts';
import { create, type Start, settingsOf } from '../../shared/meeting/create.ts';
import type { Facts } from '../../shared/meeting/facts.ts';
import type { Role } from '../../shared/meeting/roles.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import { type Merge, merging } from '../minutes/merging.ts';
import { applyInPieces } from '../minutes/pieces.ts';
import { rowPages } from '../store/pages.ts';
import { type Attachment, Damaged, type LoadedMeeting, type Store, type StoredRow } from '../store/store.ts';
import { Access } from './access.ts';
import { rowOf } from './commands/meeting-room.ts';
import { Copy, type Position, positionOf } from './copy.ts';
import { Failures } from './failures.ts';
import { newKeys } from './links.ts';
import { Listeners } from './listeners.ts';
import { loadEvents } from './loading-events.ts';
import { MeetingLog } from './log.ts';
import { Meeting } from './meeting.ts';
import type { RoomContext } from './ports.ts';
import type { LoadedText } from './text/minutes-room.ts';

const sweepEvery = 30_000;
/** A meeting that was asked for more recently may be in the hands of a request. */
const handledMs = 10_000;

/**
 * `meeting-failed`: a defect ended a meeting, and it has not been loaded again. `damaged`: a part of the store cannot be read.
 * `older-version`: a process of an older version has meetings that this one cannot reach.
 */
export type Readiness = 'ready' | 'not-saved' | 'meeting-failed' | 'damaged' | 'older-version';

/** Where several processes share the store, one of them owns a meeting and writes there. */
export interface MeetingShare {
  isMine(meeting: string): boolean;
  /** Whether another process has the meeting; nothing of it is read. It is taken here where nobody has it. Rejects where that is not known. */
  isElsewhere(meeting: string): Promise<boolean>;
  /** How far the process has come that owns the meeting; undefined where that is this one, or it is not known. Nothing is taken. */
  position(meeting: string): Promise<Position | undefined>;
  /** Whether this process knows that the others do not consider it dead. */
  isSure(): boolean;
  /** Whether a process of an older version has meetings that this one cannot reach. */
  seesOlder(): boolean;
  /** Another has the meeting now. */
  lost(meeting: string): void;
}

const alone: MeetingShare = {
  isMine: () => true,
  isElsewhere: async () => false,
  position: async () => undefined,
  isSure: () => true,
  seesOlder: () => false,
  lost: () => {},
};

export class Registry {
  readonly #store: Store;
  readonly #context: RoomContext;
  readonly #share: MeetingShare;
  readonly #merge: Merge;
  readonly #meetings = new Map<string, Promise<Meeting | undefined>>();
  /** Those of them that are whole. */
  readonly #inMemory = new Set<Meeting>();
  /** Those of them that are being written for the last time. */
  readonly #leaving = new Set<Meeting>();
  readonly #copies = new WeakMap<Meeting, Copy>();
  readonly #failures: Failures;
  readonly #changes: Listeners<string>;
  #cancelSweep: () => void;

  constructor(store: Store, context: RoomContext, share: MeetingShare = alone) {
    this.#store = store;
    this.#share = share;
    this.#context = context;
    this.#merge = merging((parts) => context.makers.merge(parts));
    this.#failures = new Failures(context);
    this.#changes = new Listeners('changes of meetings', context.log);
    this.#cancelSweep = context.clock.after(sweepEvery, () => this.#sweep());
  }

  /** Makes a meeting and one key a role. Rejects where the store cannot. */
  async create(
    facts: Facts,
    agenda: readonly DraftItem[],
    start: Start = {},
    attachments: readonly Attachment[] = [],
  ): Promise<{ id: string; keys: Record<Role, string> }> {
    const { clock, ids, sealing } = this.#context;
    const now = clock.now();
    const id = ids.newId();
    const { keys, rows } = newKeys({ ids, sealing }, now);
    const by = 'organiser';
    const events = [create(facts, agenda, { id, now, by, newId: ids.newId, ...start }), ...settingsOf(start.standing ?? {}, now, by)];
    await this.#store.create(id, events.map(rowOf), rows, attachments);
    this.#changes.tell(id);
    return { id, keys };
  }

  /** The meeting, loaded if it is not in memory; undefined if there is none. Rejects if the store cannot read it. */
  async open(id: string): Promise<Meeting | undefined> {
    const kept = await this.#meetings.get(id);
    const isMine = this.#share.isMine(id);
    if (kept && (kept.isGone || (kept.isForeign && isMine))) {
      this.#drop(id, kept);
      return this.open(id);
    }
    const meeting =
      isMine || (kept && !kept.isForeign) ? await (this.#meetings.get(id) ?? this.#start(id)) : await this.#openCopy(id, await this.#share.position(id));
    meeting?.touch();
    return meeting;
  }

  /** Whether a copy of another process's meeting is here, and has come as far as its owner. Rejects where the store cannot be read. */
  async hasCopy(id: string): Promise<boolean> {
    const position = await this.#share.position(id);
    return position !== undefined && (await this.#openCopy(id, position)) !== undefined;
  }

  /** How far a meeting has come that this process owns. */
  async positionOf(id: string): Promise<Position | undefined> {
    const meeting = this.#share.isMine(id) ? await this.open(id) : undefined;
    return meeting && positionOf(meeting);
  }

  /** A meeting of another process: the copy that is here, brought to where its owner is, else read again. */
  async #openCopy(id: string, position: Position | undefined): Promise<Meeting | undefined> {
    const kept = await this.#meetings.get(id);
    if (kept && position && (await this.#copies.get(kept)?.follow(position))) return kept;
    if (kept) this.#drop(id, kept);
    // Somebody else has begun to read it, maybe before the owner came so far.
    return this.#meetings.has(id) ? this.#openCopy(id, position) : this.#start(id, position);
  }

  /** Whether another process has the meeting. Nothing of it is read. Rejects where that is not known. */
  async isElsewhere(id: string): Promise<boolean> {
    return !this.#share.isMine(id) && this.#share.isElsewhere(id);
  }

  /** Tells the id of each meeting that is made here, or whose state has changed here. */
  onChange(listener: (id: string) => void): () => void {
    return this.#changes.add(listener);
  }

  /** A meeting that is whole in memory, with the last row of its log; nothing is loaded. */
  peek(id: string): { seq: number; state: MeetingState; minutes: Promise<Uint8Array> } | undefined {
    const meeting = [...this.#inMemory].find((each) => each.id === id && !each.isGone && !each.isForeign);
    return meeting && { seq: meeting.seq, state: meeting.state, minutes: meeting.minutes.whole() };
  }

  /** The last row of the log of each meeting that is written here. */
  ends(): { id: string; seq: number }[] {
    return [...this.#inMemory].filter((each) => !each.isGone && !each.isForeign).map(({ id, seq }) => ({ id, seq }));
  }

  /** Sends everyone away from a meeting that the store gives out no more. */
  async letGoOf(id: string): Promise<void> {
    (await this.#meetings.get(id)?.catch(() => undefined))?.sendAway();
  }

  /** How many meetings are in memory, or on the way there. */
  get size(): number {
    return this.#meetings.size;
  }

  /** Whether the store takes writes and no meeting is down because of a defect. */
  async readiness(): Promise<Readiness> {
    if (this.#failures.size > 0) return 'meeting-failed';
    if (!this.#share.isSure()) return 'not-saved';
    if (this.#share.seesOlder()) return 'older-version';
    return this.#store.check().then(
      () => 'ready',
      (error: unknown) => (error instanceof Damaged ? 'damaged' : 'not-saved'),
    );
  }

  /** Writes what is left of every meeting. Resolves with whether all of it is on disk. */
  async close(): Promise<boolean> {
    this.#cancelSweep();
    const meetings = await Promise.all([...this.#meetings.values()].map((loading) => loading.catch(() => undefined)));
    const settled = await Promise.all(meetings.map(async (meeting) => (meeting ? meeting.close() : true)));
    for (const meeting of meetings) meeting?.stop();
    this.#meetings.clear();
    return settled.every(Boolean);
  }

  #start(id: string, at?: Position): Promise<Meeting | undefined> {
    const loading = this.#load(id, at);
    this.#meetings.set(id, loading);
    // A meeting that could not be loaded, or does not exist, is looked up again the next time.
    const forget = (): void => {
      if (this.#meetings.get(id) === loading) this.#meetings.delete(id);
    };
    loading.then((meeting) => (meeting ? this.#loaded(id, meeting) : forget()), forget);
    return loading;
  }

  #loaded(id: string, meeting: Meeting): void {
    this.#inMemory.add(meeting);
    this.#context.metrics.rooms(1);
    this.#failures.loaded(id);
    this.#makeRoom();
    if (!meeting.isForeign) meeting.room.follow(() => this.#changes.tell(id));
    meeting.onGone((reason) => {
      if (reason === 'failed') this.#failures.failed(id);
      else this.#share.lost(id);
      this.#drop(id, meeting);
    });
  }

  async #load(id: string, at?: Position): Promise<Meeting | undefined> {
    const store = this.#store;
    const context = this.#context;
    const foreign = !this.#share.isMine(id);
    const kept = await store.load(id);
    if (!kept) return undefined;
    const { state, events, damaged } = await loadEvents(kept.events);
    for (const row of damaged) context.log.error({ meeting: id, ...row }, 'an event could not be read and was set aside');
    context.metrics.rowsSetAside(damaged.length);
    const text = await this.#minutesOf(id, kept);
    const log = new MeetingLog({ meeting: id, loaded: kept, foreign, store, context });
    log.lengthen(kept.updates);
    const access = new Access(kept, { store: log, clock: context.clock, ids: context.ids, sealing: context.sealing });
    const meeting = new Meeting({ state, recent: events, text, log, access, store, context });
    if (foreign && at) this.#copies.set(meeting, new Copy(meeting, at, { log, store }));
    return meeting;
  }

  /** The minutes, without the rows that cannot be applied. Each of those is logged and counted. */
  async #minutesOf(id: string, { snapshot, updates }: LoadedMeeting): Promise<LoadedText> {
    const { log, metrics } = this.#context;
    const merged = await this.#merge({ snapshot: snapshot?.minutes, rows: updates }).catch(async (error: unknown) => {
      log.error({ meeting: id, seq: snapshot?.seq, error: String(error) }, 'a snapshot could not be applied; all rows are read instead');
      const all: StoredRow[] = [];
      for await (const rows of rowPages((from, limit) => this.#store.read(id, from, limit), 1)) {
        for (const row of rows) if (row.kind === 'update') all.push(row);
      }
      return this.#merge({ rows: all });
    });
    for (const row of merged.damaged) log.error({ meeting: id, ...row }, 'a row of the minutes could not be applied and was set aside');
    metrics.rowsSetAside(merged.damaged.length);
    const doc = new Y.Doc();
    await applyInPieces(doc, merged.pieces);
    return { doc, whole: merged.whole };
  }

  #sweep(): void {
    this.#cancelSweep = this.#context.clock.after(sweepEvery, () => this.#sweep());
    this.#makeRoom();
    for (const [id, loading] of this.#meetings) {
      loading.then(
        (meeting) => {
          meeting?.access.expire();
          return meeting?.isIdle && !meeting.isGone ? this.#letGo(id, meeting) : undefined;
        },
        () => undefined,
      );
    }
  }

  async #letGo(id: string, meeting: Meeting): Promise<void> {
    const { usedAt } = meeting;
    this.#leaving.add(meeting);
    const settled = await meeting.settle().finally(() => this.#leaving.delete(meeting));
    if (settled && meeting.isQuietFor(0) && meeting.usedAt === usedAt) this.#drop(id, meeting);
  }

  /** Lets the least used meetings go that nobody is in, where there are more than the bound. */
  #makeRoom(): void {
    const over = this.#inMemory.size - this.#leaving.size - this.#context.limits.rooms;
    if (over <= 0) return;
    const quiet = [...this.#inMemory]
      .filter((meeting) => !this.#leaving.has(meeting) && meeting.isQuietFor(handledMs))
      .sort((one, other) => one.usedAt - other.usedAt);
    for (const meeting of quiet.slice(0, over)) void this.#letGo(meeting.id, meeting);
  }

  #drop(id: string, meeting: Meeting): void {
    if (!this.#inMemory.delete(meeting)) return;
    this.#meetings.delete(id);
    this.#context.metrics.rooms(-1);
    meeting.stop();
  }
}
