// From what connections have sent to the next batch: each update is judged in its turn, and waits here until the batch is on disk.
import * as Y from 'yjs';
import type { MeetingState } from '../../../../shared/meeting/state.ts';
import { syncFrame } from '../../../../shared/wire/frames.ts';
import type { CloseReason } from '../../../../shared/wire/sync.ts';
import { longUpdate } from '../../../minutes/cutting.ts';
import { fewBytes } from '../../../minutes/merging.ts';
import type { MeetingLog } from '../../log.ts';
import type { RoomContext } from '../../ports.ts';
import { Batch } from '../batch.ts';
import { Inbox, type QueuedBarrier, type SentUpdate } from '../inbox.ts';
import type { Observers } from '../observers/observers.ts';
import type { Peer } from '../peer.ts';
import { renamingTwins, type ServerChange } from '../server-changes.ts';
import { SetAside } from '../set-aside.ts';
import { History } from '../trial/history.ts';
import { type Accepted, Trial } from '../trial/trial.ts';
import type { Whole } from '../whole.ts';
import { Intake, type LongVerdict, type Verdict } from './intake.ts';
import { Owners } from './owners.ts';

/** Milliseconds of judging in one stretch. The rest goes into the next batch. */
const longestStretch = 20;

/** The most bytes that the minutes need for each separate piece of text, besides the text. */
const bytesOfAPiece = 24;

const isLong = ({ peer, update }: SentUpdate): boolean => update.length > longUpdate && peer.session.role !== 'observer';
const isTooLarge = (verdict: Verdict | LongVerdict): boolean => typeof verdict === 'object' && 'refused' in verdict && verdict.refused === 'tooLarge';

export interface AdmissionParts {
  doc: Y.Doc;
  whole: Whole;
  observers: Observers;
  log: MeetingLog;
  context: RoomContext;
  state(): MeetingState;
  isHere(peer: Peer): boolean;
}

export class UpdateAdmission {
  readonly #parts: AdmissionParts;
  readonly #inbox: Inbox;
  readonly #aside: SetAside;
  readonly #trial: Trial;
  readonly #owners: Owners;
  readonly #intake: Intake;
  readonly #refused = new WeakSet<Peer>();
  #changes: ServerChange[] = [];
  /** Updates that were set aside, and have their turn right after the answer they waited for. */
  #again: (SentUpdate | QueuedBarrier)[] = [];
  #batch = new Batch();
  /** Bytes of the document, at most: accepted text counts in full until it is measured again. */
  #size: number;
  /** Deleting goes on in full minutes; but a deletion cuts text in two, and so the minutes grow by it. */
  readonly #mostCut: number;
  /** Bytes accepted in this loading. */
  #accepted = 0;

  constructor(parts: AdmissionParts) {
    const { doc, whole, log, context, state } = parts;
    this.#parts = parts;
    this.#inbox = new Inbox(context.limits);
    this.#aside = new SetAside(context.limits);
    this.#trial = new Trial(
      new History(context.limits.orderRemembered),
      () => whole.parts,
      async () => (whole.bytes <= fewBytes ? whole.parts : (await whole.merged()).pieces),
    );
    this.#owners = new Owners(
      (from, most) => log.read(from, most),
      (participantId) => state().merged?.[participantId] ?? participantId,
    );
    this.#intake = new Intake({
      trial: this.#trial,
      owners: this.#owners,
      state,
      hasRoot: (root) => doc.share.has(root),
      fits: (bytes) => this.#size + bytes <= context.limits.minutes,
      mayCut: (pieces) => pieces === 0 || this.#size + pieces * bytesOfAPiece <= this.#mostCut,
      logTakes: (bytes) => this.#logged + bytes <= context.limits.textLog,
    });
    this.#size = whole.bytes;
    this.#mostCut = Math.max(whole.bytes, context.limits.minutes) + context.limits.minutes;
  }

  /** Whether nothing waits here. */
  get isEmpty(): boolean {
    return this.#isJudged && this.#batch.isEmpty;
  }

  /** The number of the next item that will come. */
  get end(): number {
    return this.#inbox.end;
  }

  /** Whether everything before the item of this number has been judged. */
  isPast(end: number): boolean {
    return this.#again.length === 0 && this.#inbox.start >= end;
  }

  push(item: SentUpdate | QueuedBarrier): void {
    if (!this.#refused.has(item.peer)) this.#inbox.push(item);
  }

  /** Takes a change of the server's own. */
  change(change: ServerChange): void {
    this.#changes.push(change);
  }

  /** Forgets a connection that has gone. Updates it sent before are still judged. */
  forget(peer: Peer): void {
    this.#aside.forget(peer);
    this.#inbox.forget(peer);
  }

  /** Nothing is written here any more. */
  clear(): void {
    this.#inbox.clear();
    this.#again = [];
    this.#changes = [];
    this.#batch = new Batch();
  }

  stop(): void {
    this.#trial.drop();
  }

  /** Prepares what judging needs, a little at a time. Rejects if the log cannot be read. */
  async ready(): Promise<void> {
    if (!this.#inbox.isEmpty) await this.#owners.load();
    if (!this.#isJudged) await this.#trial.ready();
  }

  /** Brings what waits into the batch, or refuses it: all of it, or as much as one stretch of work can take. */
  async admit(): Promise<Batch> {
    // A long update that is not on disk yet stays alone.
    if (this.#batch.long) return this.#batch;
    const began = performance.now();
    let named = false;
    for (const change of this.#changes.splice(0)) this.#writeByServer(change);
    while (performance.now() - began < longestStretch) {
      const waiting = this.#again.shift() ?? this.#inbox.take();
      if (!waiting) break;
      if (this.#refused.has(waiting.peer)) continue;
      if ('update' in waiting && isLong(waiting)) {
        // In a batch of its own.
        if (!this.#batch.isEmpty) {
          this.#again.unshift(waiting);
          break;
        }
        await this.#judgeLong(waiting);
        break;
      }
      if ('update' in waiting) named = (await this.#judge(waiting)) || named;
      else if (this.#aside.has(waiting.peer)) this.#aside.hold(waiting);
      else this.#batch.barriers.push(waiting);
    }
    if (named) this.#writeByServer(renamingTwins);
    return this.#batch;
  }

  /** The batch is on disk and in the document. */
  applied(): void {
    this.#trial.settle();
  }

  /** The batch is on disk: the next one begins, and everyone is read again. */
  saved(): void {
    this.#batch = new Batch();
    this.#inbox.saved();
  }

  /** Bytes of all text in the log, and on the way there. */
  get #logged(): number {
    return this.#owners.bytes + this.#accepted;
  }

  get #isJudged(): boolean {
    return this.#inbox.isEmpty && this.#changes.length + this.#again.length === 0;
  }

  /** Resolves with whether the update may have named a block. */
  async #judge(sent: SentUpdate): Promise<boolean> {
    const { peer, update } = sent;
    const judge = (): Verdict => (peer.session.role === 'observer' ? this.#parts.observers.judge(update) : this.#intake.judge(peer.session, update));
    let verdict = judge();
    if (isTooLarge(verdict)) {
      await this.#measure();
      verdict = judge();
    }
    if (!(await this.#settled(sent, verdict)) || typeof verdict === 'string' || 'refused' in verdict) return false;
    this.#accept(peer, verdict.accepted);
    return verdict.accepted.effect.named;
  }

  /** Judges a long update. The copy is the minutes with what is in the log, and nothing else is judged meanwhile. */
  async #judgeLong(sent: SentUpdate): Promise<void> {
    const { peer, update } = sent;
    const { makers, log, clock } = this.#parts.context;
    const judge = async (): Promise<LongVerdict> => {
      const cut = await makers.cut({ update, vector: Y.encodeStateVector(this.#trial.doc) }).catch((error: unknown) => {
        log.error({ error: String(error) }, 'a long update could not be cut; its client comes back with it');
        return 'failed' as const;
      });
      if (cut === 'failed') return { refused: 'stopping' };
      if (!cut) return { refused: 'malformed' };
      long = cut.whole;
      return this.#intake.judgeLong(peer.session, cut);
    };
    let long = update;
    let verdict = await judge();
    if (isTooLarge(verdict)) {
      await this.#measure();
      await this.#trial.ready();
      verdict = await judge();
    }
    if (!(await this.#settled(sent, verdict)) || typeof verdict === 'string' || 'refused' in verdict) return;
    this.#batch.addLong(peer, verdict.accepted, { whole: long, at: clock.now() });
    for (const { updates, effect } of verdict.accepted) this.#count(updates, effect.cuts);
    if (verdict.accepted.some(({ effect }) => effect.named)) this.#writeByServer(renamingTwins);
  }

  /** Does what a verdict asks for. Resolves with whether the update is known from now on. */
  async #settled(sent: SentUpdate, verdict: Verdict | LongVerdict): Promise<boolean> {
    const { peer, whole } = sent;
    if (verdict === 'pending') this.#ask(sent);
    else if (verdict !== 'nothing-new' && 'refused' in verdict) this.#refuse(peer, verdict.refused);
    else {
      if (whole) this.#again = [...this.#aside.take(peer), ...this.#again];
      return true;
    }
    // The copy may have to be made again.
    await this.#trial.ready();
    return false;
  }

  #accept(peer: Peer, accepted: Accepted): void {
    this.#batch.add(peer, accepted, this.#parts.context.clock.now());
    this.#count(accepted.updates, accepted.effect.cuts);
  }

  #count(updates: readonly Uint8Array[], cuts = 0): void {
    this.#size += cuts * bytesOfAPiece;
    for (const { length } of updates) {
      this.#size += length;
      this.#accepted += length;
    }
  }

  #writeByServer(change: ServerChange): void {
    const { clock, ids } = this.#parts.context;
    const updates = this.#trial.write((doc) => change(doc, ids.newId)) ?? [];
    this.#batch.addByServer(updates, clock.now());
    this.#count(updates);
  }

  /** Measures the document, without what was deleted since the last time. */
  async #measure(): Promise<void> {
    const { whole } = await this.#parts.whole.merged();
    this.#size = whole.length + this.#batch.bytes;
  }

  /** Something is missing: the update is set aside, and its sender is asked for everything. An answer with something missing too builds on nothing. */
  #ask(sent: SentUpdate): void {
    const { peer, whole } = sent;
    if (whole) {
      this.#refuse(peer, 'malformed');
      return;
    }
    if (!this.#parts.isHere(peer)) return;
    if (!this.#aside.has(peer)) peer.send(syncFrame('step1', Y.encodeStateVector(this.#parts.doc)));
    this.#aside.add(sent);
  }

  #refuse(peer: Peer, reason: CloseReason): void {
    this.#refused.add(peer);
    this.#parts.context.metrics.refusedFrame(reason);
    peer.close(reason);
  }
}
