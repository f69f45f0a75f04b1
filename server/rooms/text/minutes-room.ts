// What many write together. The live document is what is on disk and nothing else: an update is looked at, appended, and only then applied and told.
import * as Y from 'yjs';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import type { Rewording } from '../../../shared/minutes/layout.ts';
import type { AgreedChange } from '../../../shared/projections/agreed.ts';
import type { CloseReason } from '../../../shared/wire/sync.ts';
import type { Row } from '../../store/store.ts';
import type { MeetingLog } from '../log.ts';
import type { RoomContext } from '../ports.ts';
import { Auditor } from './admission/audit.ts';
import { Intake } from './admission/intake.ts';
import { Cursors } from './cursors.ts';
import { barrierFrame, syncFrame } from './frames.ts';
import type { Peer } from './peer.ts';
import { Receivers } from './receivers.ts';
import { ServerHand } from './server-hand.ts';

/** `whole`: the answer to our question for all a client has. */
interface Sent {
  peer: Peer;
  update: Uint8Array;
  whole: boolean;
}

interface Barrier {
  peer: Peer;
  barrier: Uint8Array;
}

/** What is put aside of one client's because something before it is missing, and the barriers that wait for it. */
interface Owed {
  updates: Sent[];
  bytes: number;
  barriers: Barrier[];
}

/** Milliseconds between two flushes; the wait after a failed one doubles up to the last number. */
const shortestTick = 16;
const longestTick = 100;
/** No loading sees so many flushes. */
const editionsOfALoading = 1e9;
const receiversPerMs = 45;
const shortestRetry = 100;
const longestRetry = 5000;
/** A paused connection may still bring a part of the bound: one in so many. */
const latePart = 8;

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
  readonly #intake: Intake;
  readonly #hand: ServerHand;
  #waiting: (Sent | Barrier)[] = [];
  #byServer: Uint8Array[] = [];
  #bytes = 0;
  /** Of the document, at most: what is appended counts in full until it is measured again. */
  #size: number;
  /** Who was asked for all they have because something was missing. */
  readonly #owing = new Map<Peer, Owed>();
  readonly #refused = new WeakSet<Peer>();
  /** What came from each since it was paused. */
  readonly #paused = new Map<Peer, { items: number; bytes: number }>();
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
    this.#intake = new Intake(doc, state);
    this.#hand = new ServerHand(doc, context.ids);
    this.#size = this.#current().frame.length;
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
    if (this.#waiting.length === 0 && this.#byServer.length === 0) return undefined;
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
    this.#owing.delete(peer);
    this.#paused.delete(peer);
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
    this.#push({ peer, update, whole }, update.length);
  }

  /** Gives the bytes back once everything that came before them is on disk. */
  barrier(peer: Peer, barrier: Uint8Array): void {
    this.#push({ peer, barrier }, barrier.length);
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
    this.#writeByServer(this.#hand.seed(fragment, text));
  }

  /** Makes a block say these words. */
  reword(fragment: string, blockId: string, rewording: Rewording): void {
    this.#writeByServer(this.#hand.reword(fragment, blockId, rewording));
  }

  /** Writes what was agreed. */
  agree(change: AgreedChange): void {
    this.#writeByServer(this.#hand.agree(change));
  }

  /** Nothing can be written here any more: everyone is to come again, with what was not acknowledged. */
  sendAway(): void {
    this.#waiting = [];
    this.#byServer = [];
    for (const peer of [...this.#receivers.all]) peer.close('stopping');
  }

  stop(): void {
    this.#receivers.stop();
    this.#cursors.stop();
  }

  /** Judges what waits, appends what is taken, applies it, tells everyone, and echoes the barriers. Resolves with whether all is on disk; where it is not, it goes on waiting. */
  async flush(): Promise<boolean> {
    const byServer = this.#byServer.splice(0);
    const { taken, barriers, named } = this.#judge(byServer);
    if (taken.length + byServer.length > 0 && !(await this.#log.append(this.#rows(taken, byServer)))) {
      this.#waiting = [...taken, ...barriers, ...this.#waiting];
      this.#byServer = [...byServer, ...this.#byServer];
      const wait = Math.min(longestRetry, (this.#retry?.wait ?? shortestRetry / 2) * 2);
      this.#retry = { at: this.#context.clock.now() + wait, wait };
      return false;
    }
    this.#retry = undefined;
    this.#flushedAt = this.#context.clock.now();
    this.#apply(taken, byServer);
    for (const { peer, barrier } of barriers) this.#echo(peer, barrier);
    this.#readOn();
    if (named) this.#writeByServer(this.#hand.renameTwins());
    return true;
  }

  #judge(byServer: readonly Uint8Array[]): { taken: Sent[]; barriers: Barrier[]; named: boolean } {
    const auditor = new Auditor(this.doc);
    for (const update of byServer) auditor.audit(update).take();
    const taken: Sent[] = [];
    const barriers: Barrier[] = [];
    let named = false;
    let queue = this.#waiting;
    this.#waiting = [];
    // It grows meanwhile: what was put aside has its turn right after the answer.
    for (let at = 0; at < queue.length; at += 1) {
      const waiting = queue[at] as Sent | Barrier;
      const { peer } = waiting;
      if (this.#refused.has(peer)) continue;
      if ('barrier' in waiting) {
        const owed = this.#owing.get(peer);
        if (!owed) barriers.push(waiting);
        else if (owed.barriers.length < this.#context.limits.missing) owed.barriers.push(waiting);
        else peer.close('stopping');
        continue;
      }
      const verdict = this.#intake.judge(auditor, peer.session, waiting.update, waiting.whole);
      if (typeof verdict === 'object' && 'taken' in verdict && this.#isFull(waiting.update)) this.#refuse(peer, 'tooLarge');
      else if (verdict === 'pending') this.#ask(waiting);
      else if (verdict !== 'nothing-new' && 'refused' in verdict) this.#refuse(peer, verdict.refused);
      else {
        const owed = waiting.whole ? this.#owedBy(peer) : [];
        if (owed.length > 0) queue = [...queue.slice(0, at + 1), ...owed, ...queue.slice(at + 1)];
        if (verdict === 'nothing-new') continue;
        taken.push(waiting);
        named ||= verdict.taken.named;
      }
    }
    return { taken, barriers, named };
  }

  #isFull(update: Uint8Array): boolean {
    const most = this.#context.limits.minutes;
    if (this.#size + update.length > most) this.#size = this.#current().frame.length;
    return this.#size + update.length > most;
  }

  /** Something is missing: what was sent is put aside, and all its sender has is asked for. Who lacks it too builds on nothing. */
  #ask(sent: Sent): void {
    const { peer, update, whole } = sent;
    if (whole) {
      this.#refuse(peer, 'malformed');
      return;
    }
    if (!this.#receivers.all.has(peer)) return;
    const owed = this.#owing.get(peer) ?? { updates: [], bytes: 0, barriers: [] };
    if (!this.#owing.has(peer)) peer.send(syncFrame('step1', this.#current().vector));
    owed.updates.push(sent);
    owed.bytes += update.length;
    this.#owing.set(peer, owed);
    // Nothing of it was acknowledged: whoever comes again brings it all.
    const { lagging, missing: most } = this.#context.limits;
    if (owed.bytes > lagging || owed.updates.length > most) peer.close('stopping');
  }

  /** What is to be judged again once an answer has come, which may be older than what was put aside. */
  #owedBy(peer: Peer): (Sent | Barrier)[] {
    const owed = this.#owing.get(peer);
    this.#owing.delete(peer);
    return owed ? [...owed.updates, ...owed.barriers] : [];
  }

  #refuse(peer: Peer, reason: CloseReason): void {
    this.#refused.add(peer);
    this.#context.metrics.refusedFrame(reason);
    peer.close(reason);
  }

  /** A row for each who wrote: the log says who did. */
  #rows(taken: readonly Sent[], byServer: readonly Uint8Array[]): Row[] {
    const at = this.#context.clock.now();
    const byActor = new Map<string, Uint8Array[]>([['server', [...byServer]]]);
    for (const { peer, update } of taken) {
      const { participantId } = peer.session;
      const updates = byActor.get(participantId);
      if (updates) updates.push(update);
      else byActor.set(participantId, [update]);
    }
    return [...byActor]
      .filter(([, updates]) => updates.length > 0)
      .map(([actor, updates]) => ({ kind: 'update', payload: Y.mergeUpdates(updates), actor, at }));
  }

  #apply(taken: readonly Sent[], byServer: readonly Uint8Array[]): void {
    if (taken.length + byServer.length === 0) return;
    const before = Y.encodeStateVector(this.doc);
    const made: Uint8Array[] = [];
    const keep = (update: Uint8Array): number => made.push(update);
    this.doc.on('update', keep);
    try {
      this.doc.transact(() => {
        for (const update of byServer) Y.applyUpdate(this.doc, update);
        for (const { update } of taken) Y.applyUpdate(this.doc, update);
      });
    } catch (error) {
      this.#context.log.error({ error: String(error) }, 'an update on disk could not be applied');
    }
    this.doc.off('update', keep);
    this.#whole = undefined;
    this.#edition += 1;
    for (const { update } of taken) this.#size += update.length;
    this.#context.metrics.updates(taken.length);
    const writers = new Set(taken.map(({ peer }) => peer));
    const only = writers.size === 1 && byServer.length === 0 ? taken[0]?.peer : undefined;
    if (made.length > 0) this.#receivers.broadcast(syncFrame('update', Y.mergeUpdates(made)), before, only);
    // Yjs takes out marks that have become void; every replica does, and the log is to say so too.
    this.#byServer.push(...made.slice(1));
  }

  #echo(peer: Peer, barrier: Uint8Array): void {
    if (this.#receivers.all.has(peer)) peer.send(barrierFrame(barrier));
  }

  #push(waiting: Sent | Barrier, bytes: number): void {
    const { peer } = waiting;
    if (this.#refused.has(peer) || !this.#receivers.all.has(peer)) return;
    this.#waiting.push(waiting);
    this.#bytes += bytes;
    const { waiting: mostBytes, itemsWaiting: mostItems } = this.#context.limits;
    const late = this.#paused.get(peer);
    if (late) {
      // Frames that had been received before the pause; a sender of many is to come again.
      late.items += 1;
      late.bytes += bytes;
      if (late.items * latePart > mostItems || late.bytes * latePart > mostBytes) peer.close('stopping');
    } else if (this.#bytes > mostBytes || this.#waiting.length > mostItems) {
      this.#paused.set(peer, { items: 0, bytes: 0 });
      peer.pause();
    }
    this.#wake();
  }

  #readOn(): void {
    this.#bytes = 0;
    for (const peer of this.#paused.keys()) peer.resume();
    this.#paused.clear();
  }

  #writeByServer(update: Uint8Array | undefined): void {
    if (!update) return;
    this.#byServer.push(update);
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
