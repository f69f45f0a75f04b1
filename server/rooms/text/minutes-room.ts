// What many write together. The live document is what is on disk and nothing else: an update is tried on a copy, appended, and only then applied and told.
import * as Y from 'yjs';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import type { CloseReason } from '../../../shared/wire/sync.ts';
import type { MeetingLog } from '../log.ts';
import type { RoomContext } from '../ports.ts';
import { Intake } from './admission/intake.ts';
import { Owners } from './admission/owners.ts';
import { type Accepted, Trial } from './admission/trial.ts';
import { Audience } from './audience.ts';
import { Batch } from './batch.ts';
import { Cursors } from './cursors.ts';
import { FlushTimes } from './flush-times.ts';
import { barrierFrame, syncFrame } from './frames.ts';
import { type Barrier, Inbox, type Sent } from './inbox.ts';
import { Observers } from './observers/observers.ts';
import type { Peer } from './peer.ts';
import { type Change, renamingTwins } from './server-changes.ts';
import { SetAside } from './set-aside.ts';

/** No loading sees so many flushes. */
const editionsOfALoading = 1e9;
const isObserver = ({ session }: Peer): boolean => session.role === 'observer';

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
  /** Members and leads. */
  readonly #seated: Audience;
  readonly #observers: Observers;
  readonly #cursors: Cursors;
  readonly #inbox: Inbox;
  readonly #aside: SetAside;
  readonly #trial: Trial;
  readonly #owners: Owners;
  readonly #intake: Intake;
  readonly #refused = new WeakSet<Peer>();
  #changes: Change[] = [];
  #batch = new Batch();
  readonly #times: FlushTimes;
  /** Bytes of the document, at most: accepted text counts in full until it is measured again. */
  #size: number;
  #edition: number;

  constructor(doc: Y.Doc, log: MeetingLog, context: RoomContext, { state, wake }: MinutesOptions) {
    this.doc = doc;
    this.#edition = log.epoch * editionsOfALoading;
    this.#log = log;
    this.#context = context;
    this.#wake = wake;
    this.#seated = new Audience(doc, context.clock, context.limits.lagging);
    this.#observers = new Observers(doc, context.clock, context.limits.lagging);
    this.#cursors = new Cursors(context.clock);
    this.#inbox = new Inbox(context.limits);
    this.#aside = new SetAside(context.limits);
    this.#times = new FlushTimes(context.clock);
    this.#trial = new Trial(() => this.whole);
    this.#owners = new Owners((from, most) => log.read(from, most));
    this.#intake = new Intake({
      trial: this.#trial,
      owners: this.#owners,
      state,
      hasRoot: (root) => doc.share.has(root),
      fits: (bytes) => this.#fits(bytes),
    });
    this.#size = this.whole.length;
  }

  /** How many are connected. */
  get size(): number {
    return this.#seated.peers.size + this.#observers.peers.size;
  }

  /** All of it, as one update. */
  get whole(): Uint8Array {
    return this.#seated.whole.update;
  }

  /** What observers receive, as one update: nothing of working notes. */
  get public(): Uint8Array {
    return this.#observers.audience.whole.update;
  }

  /** Another number after each change, and after each loading. */
  get edition(): number {
    return this.#edition;
  }

  /** Milliseconds until there is something to flush; undefined where nothing waits. */
  dueIn(): number | undefined {
    const isQuiet = this.#inbox.isEmpty && this.#batch.isEmpty && this.#changes.length === 0;
    return isQuiet ? undefined : this.#times.dueIn;
  }

  /** A connection comes in: it is asked for what it has, unless it may never write. */
  join(peer: Peer): void {
    this.#audienceOf(peer).join(peer);
    if (!isObserver(peer)) peer.send(syncFrame('step1', this.#seated.whole.vector));
  }

  /** A connection has gone. What it sent before goes on. */
  leave(peer: Peer): void {
    this.#audienceOf(peer).leave(peer);
    this.#aside.forget(peer);
    this.#inbox.forget(peer);
    this.#cursors.drop(peer);
  }

  /** Sends what a client lacks, from its state vector: all of it is on disk. Throws where the vector cannot be read. */
  answer(peer: Peer, vector: Uint8Array): void {
    this.#audienceOf(peer).answer(peer, vector);
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

  /** Makes a change of the server's own when its turn comes. */
  change(change: Change): void {
    this.#changes.push(change);
    this.#wake();
  }

  /** Nothing can be written here any more: everyone is to come again, with what was not acknowledged. */
  sendAway(): void {
    this.#inbox.clear();
    this.#changes = [];
    this.#batch = new Batch();
    for (const peer of [...this.#seated.peers, ...this.#observers.peers]) peer.close('stopping');
  }

  stop(): void {
    this.#seated.stop();
    this.#observers.stop();
    this.#cursors.stop();
    this.#trial.drop();
  }

  /** Judges what waits, appends what is accepted, applies it, tells everyone, and echoes the barriers. Resolves with whether all is on disk; where it is not, it goes on waiting. */
  async flush(): Promise<boolean> {
    const saved = (await this.#knowOwners()) && (await this.#write());
    if (!saved) this.#times.failed();
    return saved;
  }

  async #write(): Promise<boolean> {
    const began = performance.now();
    this.#admit();
    const batch = this.#batch;
    const judged = performance.now();
    if (batch.rows.length > 0 && !(await this.#log.append(batch.rows))) return false;
    const appended = performance.now();
    this.#batch = new Batch();
    this.#apply(batch);
    for (const { peer, barrier } of batch.barriers) if (this.#isHere(peer)) peer.send(barrierFrame(barrier));
    this.#inbox.saved();
    this.#times.done(judged - began + performance.now() - appended);
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
      const verdict = isObserver(peer) ? this.#observers.judge(waiting.update) : this.#intake.judge(peer.session, waiting.update);
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
    if (named) this.#writeByServer(renamingTwins);
  }

  #accept(peer: Peer, accepted: Accepted): void {
    this.#batch.add(peer, accepted, this.#context.clock.now());
    for (const { length } of accepted.updates) this.#size += length;
  }

  #writeByServer(change: Change): void {
    const updates = this.#trial.write((doc) => change(doc, this.#context.ids.newId)) ?? [];
    this.#batch.addByServer(updates, this.#context.clock.now());
    for (const { length } of updates) this.#size += length;
  }

  #fits(bytes: number): boolean {
    const most = this.#context.limits.minutes;
    if (this.#size + bytes <= most) return true;
    this.#size = this.whole.length + this.#batch.bytes;
    return this.#size + bytes <= most;
  }

  /** Something is missing: what was sent is set aside, and all its sender has is asked for. An answer that lacks something too builds on nothing. */
  #ask(sent: Sent): void {
    const { peer, whole } = sent;
    if (whole) {
      this.#refuse(peer, 'malformed');
      return;
    }
    if (!this.#isHere(peer)) return;
    if (!this.#aside.has(peer)) peer.send(syncFrame('step1', this.#seated.whole.vector));
    this.#aside.add(sent);
  }

  #refuse(peer: Peer, reason: CloseReason): void {
    this.#refused.add(peer);
    this.#context.metrics.refusedFrame(reason);
    peer.close(reason);
  }

  #apply({ rows, taken, onlyWriter }: Batch): void {
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
    this.#edition += 1;
    this.#context.metrics.updates(taken);
    this.#seated.changed(made, before, onlyWriter);
    this.#observers.follow();
  }

  #push(item: Sent | Barrier): void {
    const { peer } = item;
    if (this.#refused.has(peer) || !this.#isHere(peer)) return;
    this.#inbox.push(item);
    this.#wake();
  }

  #isHere(peer: Peer): boolean {
    return this.#seated.peers.has(peer) || this.#observers.peers.has(peer);
  }

  #audienceOf(peer: Peer): Audience {
    return isObserver(peer) ? this.#observers.audience : this.#seated;
  }
}
