// What many write together. The live document is what is on disk and nothing else: an update is tried on a copy, appended, and only then applied and told.
import * as Y from 'yjs';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import type { Rewording } from '../../../shared/minutes/layout.ts';
import type { AgreedChange } from '../../../shared/projections/agreed.ts';
import type { CloseReason } from '../../../shared/wire/sync.ts';
import type { Row } from '../../store/store.ts';
import type { MeetingLog } from '../log.ts';
import type { RoomContext } from '../ports.ts';
import { Intake } from './admission/intake.ts';
import { Owners } from './admission/owners.ts';
import { type Accepted, Trial } from './admission/trial.ts';
import { Cursors } from './cursors.ts';
import { barrierFrame, syncFrame } from './frames.ts';
import { type Barrier, Inbox, type Sent } from './inbox.ts';
import type { Peer } from './peer.ts';
import { Receivers } from './receivers.ts';
import { agreement, type Change, renamingTwins, rewordingOf, seeding } from './server-changes.ts';
import { SetAside } from './set-aside.ts';

/** What was accepted and is not on disk yet. */
interface Batch {
  rows: Row[];
  writers: Set<Peer>;
  /** Updates of clients among the rows. */
  taken: number;
  byServer: boolean;
  barriers: Barrier[];
}

const emptyBatch = (): Batch => ({ rows: [], writers: new Set(), taken: 0, byServer: false, barriers: [] });

/** Milliseconds between two flushes; the wait after a failed one doubles up to the last number. */
const shortestTick = 16;
const longestTick = 100;
/** No loading sees so many flushes. */
const editionsOfALoading = 1e9;
const receiversPerMs = 45;
const shortestRetry = 100;
const longestRetry = 5000;

export interface MinutesOptions {
  state(): MeetingState;
  wake(): void;
}

/** The minutes of one meeting. Its owner calls `flush`, one at a time, once `dueIn` says 0. */
export class MinutesRoom {
  readonly doc: Y.Doc;
  readonly #log: MeetingLog;
  readonly #context: RoomContext;
  readonly #wake: () => void;
  readonly #receivers: Receivers;
  readonly #cursors: Cursors;
  readonly #inbox: Inbox;
  readonly #aside: SetAside;
  readonly #trial: Trial;
  readonly #owners: Owners;
  readonly #intake: Intake;
  readonly #refused = new WeakSet<Peer>();
  #changes: Change[] = [];
  #batch = emptyBatch();
  /** Bytes of the document, at most: accepted text counts in full until it is measured again. */
  #size: number;
  #flushedAt = 0;
  #retry: { at: number; wait: number } | undefined;
  #whole: { frame: Uint8Array; update: Uint8Array; vector: Uint8Array } | undefined;
  #edition: number;

  constructor(doc: Y.Doc, log: MeetingLog, context: RoomContext, { state, wake }: MinutesOptions) {
    this.doc = doc;
    this.#edition = log.epoch * editionsOfALoading;
    this.#log = log;
    this.#context = context;
    this.#wake = wake;
    this.#receivers = new Receivers(doc, context.clock, context.limits.lagging);
    this.#cursors = new Cursors(context.clock);
    this.#inbox = new Inbox(context.limits);
    this.#aside = new SetAside(context.limits);
    this.#trial = new Trial(() => this.#current().update);
    this.#owners = new Owners((from, most) => log.read(from, most));
    this.#intake = new Intake({
      trial: this.#trial,
      owners: this.#owners,
      state,
      hasRoot: (root) => doc.share.has(root),
      fits: (bytes) => this.#fits(bytes),
    });
    this.#size = this.#current().update.length;
  }

  /** How many are connected. */
  get size(): number {
    return this.#receivers.size;
  }

  /** All of it, as one update. */
  get whole(): Uint8Array {
    return this.#current().update;
  }

  /** Another number after each change, and after each loading. */
  get edition(): number {
    return this.#edition;
  }

  /** Milliseconds until there is something to flush; undefined where nothing waits. */
  dueIn(): number | undefined {
    const { rows, barriers } = this.#batch;
    if (this.#inbox.isEmpty && this.#changes.length + rows.length + barriers.length === 0) return undefined;
    const tick = Math.min(longestTick, Math.max(shortestTick, this.#receivers.size / receiversPerMs));
    const due = this.#retry?.at ?? this.#flushedAt + tick;
    return Math.max(0, due - this.#context.clock.now());
  }

  /** A connection comes in: it is asked for what it has, unless it may never write. */
  join(peer: Peer): void {
    this.#receivers.add(peer);
    if (peer.session.role !== 'observer') peer.send(syncFrame('step1', this.#current().vector));
  }

  /** A connection has gone. What it sent before goes on. */
  leave(peer: Peer): void {
    this.#receivers.delete(peer);
    this.#aside.forget(peer);
    this.#inbox.forget(peer);
    this.#cursors.drop(peer);
  }

  /** Sends what a client lacks, from its state vector: all of it is on disk. Throws where the vector cannot be read. */
  answer(peer: Peer, vector: Uint8Array): void {
    const isEmpty = vector.length === 1 && vector[0] === 0;
    Y.decodeStateVector(vector);
    this.#receivers.answer(peer, vector, () => (isEmpty ? this.#current().frame : syncFrame('step2', Y.encodeStateAsUpdate(this.doc, vector))));
  }

  /** Takes an update; it is judged when its turn comes. */
  receive(peer: Peer, update: Uint8Array, whole: boolean): void {
    this.#push({ peer, update, whole });
  }

  /** Gives the bytes back once everything that came before them is on disk. */
  barrier(peer: Peer, barrier: Uint8Array): void {
    this.#push({ peer, barrier });
  }

  /** Takes what a client says of itself. Throws where it cannot be read. */
  say(peer: Peer, bytes: Uint8Array): void {
    this.#cursors.say(peer, bytes);
  }

  tellCursors(peer: Peer): void {
    this.#cursors.tell(peer);
  }

  /** Writes a paragraph where nothing can be read in the fragment. */
  seed(fragment: string, text: string): void {
    this.#change(seeding(fragment, text, this.#context.ids.newId));
  }

  /** Makes a block say these words. */
  reword(fragment: string, blockId: string, rewording: Rewording): void {
    this.#change(rewordingOf(fragment, blockId, rewording));
  }

  /** Writes what was agreed. */
  agree(change: AgreedChange): void {
    this.#change(agreement(change, this.#context.ids.newId));
  }

  /** Nothing can be written here any more: everyone is to come again, with what was not acknowledged. */
  sendAway(): void {
    this.#inbox.clear();
    this.#changes = [];
    this.#batch = emptyBatch();
    for (const peer of [...this.#receivers.all]) peer.close('stopping');
  }

  stop(): void {
    this.#receivers.stop();
    this.#cursors.stop();
    this.#trial.drop();
  }

  /** Judges what waits, appends what is accepted, applies it, tells everyone, and echoes the barriers. Resolves with whether all is on disk; where it is not, it goes on waiting. */
  async flush(): Promise<boolean> {
    if (!(await this.#knowOwners())) return this.#later();
    this.#admit();
    const batch = this.#batch;
    if (batch.rows.length > 0 && !(await this.#log.append(batch.rows))) return this.#later();
    this.#batch = emptyBatch();
    this.#retry = undefined;
    this.#flushedAt = this.#context.clock.now();
    this.#apply(batch);
    for (const { peer, barrier } of batch.barriers) if (this.#receivers.all.has(peer)) peer.send(barrierFrame(barrier));
    this.#inbox.saved();
    return true;
  }

  async #knowOwners(): Promise<boolean> {
    try {
      if (!this.#inbox.isEmpty) await this.#owners.load();
      return true;
    } catch (error) {
      this.#context.metrics.storeError();
      this.#context.log.error({ error: String(error) }, 'the log could not be read');
      return false;
    }
  }

  #later(): false {
    const wait = Math.min(longestRetry, (this.#retry?.wait ?? shortestRetry / 2) * 2);
    this.#retry = { at: this.#context.clock.now() + wait, wait };
    return false;
  }

  /** Brings what waits into the batch, or refuses it. */
  #admit(): void {
    for (const change of this.#changes.splice(0)) this.#writeByServer(change);
    let named = false;
    let queue = this.#inbox.takeAll();
    // It grows meanwhile: what was set aside has its turn right after the answer.
    for (let at = 0; at < queue.length; at += 1) {
      const waiting = queue[at] as Sent | Barrier;
      const { peer } = waiting;
      if (this.#refused.has(peer)) continue;
      if ('barrier' in waiting) {
        if (this.#aside.has(peer)) this.#aside.hold(waiting);
        else this.#batch.barriers.push(waiting);
        continue;
      }
      const verdict = this.#intake.judge(peer.session, waiting.update);
      if (verdict === 'pending') this.#ask(waiting);
      else if (verdict !== 'nothing-new' && 'refused' in verdict) this.#refuse(peer, verdict.refused);
      else {
        const aside = waiting.whole ? this.#aside.take(peer) : [];
        if (aside.length > 0) queue = [...queue.slice(0, at + 1), ...aside, ...queue.slice(at + 1)];
        if (verdict === 'nothing-new') continue;
        this.#accept(peer, verdict.accepted);
        named ||= verdict.accepted.effect.named;
      }
    }
    if (named) this.#writeByServer(renamingTwins(this.#context.ids.newId));
  }

  /** A row for the change itself: the log says who made it. What tidies up behind it is the server's. */
  #accept(peer: Peer, { updates: [first, ...others] }: Accepted): void {
    if (!first) return;
    this.#addRow(first, peer.session.participantId);
    for (const update of others) this.#addRow(update, 'server');
    this.#batch.writers.add(peer);
    this.#batch.taken += 1;
  }

  #writeByServer(change: Change): void {
    const updates = this.#trial.write(change) ?? [];
    for (const update of updates) this.#addRow(update, 'server');
    this.#batch.byServer ||= updates.length > 0;
  }

  #addRow(payload: Uint8Array, actor: string): void {
    this.#batch.rows.push({ kind: 'update', payload, actor, at: this.#context.clock.now() });
    this.#size += payload.length;
  }

  #fits(bytes: number): boolean {
    const most = this.#context.limits.minutes;
    if (this.#size + bytes <= most) return true;
    this.#size = this.#batch.rows.reduce((sum, { payload }) => sum + payload.length, this.#current().update.length);
    return this.#size + bytes <= most;
  }

  /** Something is missing: what was sent is set aside, and all its sender has is asked for. An answer that lacks something too builds on nothing. */
  #ask(sent: Sent): void {
    const { peer, whole } = sent;
    if (whole) {
      this.#refuse(peer, 'malformed');
      return;
    }
    if (!this.#receivers.all.has(peer)) return;
    if (!this.#aside.has(peer)) peer.send(syncFrame('step1', this.#current().vector));
    this.#aside.add(sent);
  }

  #refuse(peer: Peer, reason: CloseReason): void {
    this.#refused.add(peer);
    this.#context.metrics.refusedFrame(reason);
    peer.close(reason);
  }

  #apply({ rows, taken, writers, byServer }: Batch): void {
    if (rows.length === 0) return;
    const before = Y.encodeStateVector(this.doc);
    const made: Uint8Array[] = [];
    const keep = (update: Uint8Array): number => made.push(update);
    this.doc.on('update', keep);
    try {
      this.doc.transact(() => {
        for (const { payload } of rows) Y.applyUpdate(this.doc, payload);
      });
    } finally {
      this.doc.off('update', keep);
    }
    this.#trial.settle();
    this.#whole = undefined;
    this.#edition += 1;
    this.#context.metrics.updates(taken);
    const [only] = writers.size === 1 && !byServer ? writers : [];
    for (const update of made) this.#receivers.broadcast(syncFrame('update', update), before, only);
  }

  #push(item: Sent | Barrier): void {
    const { peer } = item;
    if (this.#refused.has(peer) || !this.#receivers.all.has(peer)) return;
    this.#inbox.push(item);
    this.#wake();
  }

  #change(change: Change): void {
    this.#changes.push(change);
    this.#wake();
  }

  /** What a newcomer is sent, made once until something changes. */
  #current(): { frame: Uint8Array; update: Uint8Array; vector: Uint8Array } {
    if (this.#whole) return this.#whole;
    const update = Y.encodeStateAsUpdate(this.doc);
    this.#whole = { update, frame: syncFrame('step2', update), vector: Y.encodeStateVector(this.doc) };
    return this.#whole;
  }
}
