// The shared text. The live document is what is on disk and nothing else: an update is tried on a copy, appended, and only then applied and sent.
import * as Y from 'yjs';
import { closedItems } from '../../../shared/meeting/agenda/closed.ts';
import { itemFragment, itemOfFragment } from '../../../shared/meeting/model/fragments.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import { barrierFrame, syncFrame } from '../../../shared/wire/frames.ts';
import { fewBytes, merging } from '../../minutes/merging.ts';
import { applyInPieces } from '../../minutes/pieces.ts';
import type { Row } from '../../store/store.ts';
import type { MeetingLog } from '../log.ts';
import type { RoomContext } from '../ports.ts';
import { UpdateAdmission } from './admission/admission.ts';
import { Audience } from './audience.ts';
import type { Batch } from './batch.ts';
import { Cursors } from './cursors.ts';
import { FlushTimes, workSoFar } from './flush-times.ts';
import type { QueuedBarrier, SentUpdate } from './inbox.ts';
import { Observers } from './observers/observers.ts';
import type { Peer } from './peer.ts';
import type { ServerChange } from './server-changes.ts';
import { Whole } from './whole.ts';

/** No loading sees so many flushes. */
const editionsOfALoading = 1e9;
const isObserver = ({ session }: Peer): boolean => session.role === 'observer';

/** The document as it was loaded, and all of it as one update. */
export interface LoadedText {
  doc: Y.Doc;
  whole: Uint8Array;
}

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
  readonly #admission: UpdateAdmission;
  readonly #times: FlushTimes;
  readonly #state: () => MeetingState;
  /** The items that observers do not see. */
  #closed: ReadonlySet<string>;
  #edition: number;

  constructor({ doc, whole: update }: LoadedText, log: MeetingLog, context: RoomContext, { state, wake }: MinutesOptions) {
    const { clock, limits, makers } = context;
    const merge = merging((parts) => makers.merge(parts));
    const whole = new Whole(doc, update, merge);
    this.doc = doc;
    this.#edition = log.epoch * editionsOfALoading;
    this.#log = log;
    this.#context = context;
    this.#wake = wake;
    this.#seated = new Audience(doc, whole, clock, limits.lagging);
    const isHidden = (fragment: string): boolean => closedItems(state()).has(itemOfFragment(fragment) ?? '');
    this.#state = state;
    this.#closed = closedItems(state());
    this.#observers = new Observers({ source: doc, isHidden, clock, lagging: limits.lagging, merge, isShort: () => whole.bytes <= fewBytes, wake });
    this.#cursors = new Cursors(clock);
    this.#times = new FlushTimes(clock, context.others);
    this.#admission = new UpdateAdmission({ doc, whole, observers: this.#observers, log, context, state, isHere: (peer) => this.#isHere(peer) });
  }

  /** How many are connected. */
  get size(): number {
    return this.#seated.peers.size + this.#observers.peers.length;
  }

  /** All of it, as updates to be applied one after the other. */
  get parts(): readonly Uint8Array[] {
    return this.#seated.whole.parts;
  }

  /** All of it, as one update. */
  whole(): Promise<Uint8Array> {
    return this.#seated.whole.asOne();
  }

  /** The observers' minutes, without working notes. Rejects with MeetingFailed if the meeting leaves memory before. */
  public(): Promise<Whole> {
    return this.#observers.whole();
  }

  /** Another number after each change, and after each loading. */
  get edition(): number {
    return this.#edition;
  }

  /** Milliseconds until there is something to flush; undefined where nothing waits. */
  dueIn(): number | undefined {
    if (this.#observers.isWanted) return 0;
    return this.#admission.isEmpty ? undefined : this.#times.dueIn;
  }

  /** A connection comes in: it is asked for what it has, unless it may never write. */
  join(peer: Peer): void {
    this.#audienceOf(peer).join(peer);
    if (!isObserver(peer)) peer.send(syncFrame('step1', Y.encodeStateVector(this.doc)));
  }

  /** A connection has gone. Updates it sent before are still handled. */
  leave(peer: Peer): void {
    this.#audienceOf(peer).leave(peer);
    this.#admission.forget(peer);
    this.#cursors.drop(peer);
  }

  /** Sends the changes that a client is missing, from its state vector: all of them are on disk. Throws where the vector cannot be read. */
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

  /** The agenda has changed: what is in camera from now on leaves the observers' minutes, and what no longer is comes back. */
  agendaChanged(): void {
    const closed = closedItems(this.#state());
    const turned = [...closed, ...this.#closed].filter((id) => !(closed.has(id) && this.#closed.has(id)));
    this.#closed = closed;
    if (turned.length > 0) this.#observers.reveal(turned.map(itemFragment));
  }

  /** Makes a change of the server's own when its turn comes. */
  change(change: ServerChange): void {
    this.#admission.change(change);
    this.#wake();
  }

  /** Nothing can be written here any more: everyone is to come again, with what was not acknowledged. */
  sendAway(): void {
    this.#admission.clear();
    for (const peer of [...this.#seated.peers, ...this.#observers.peers]) peer.close('stopping');
  }

  stop(): void {
    this.#seated.stop();
    this.#observers.stop();
    this.#cursors.stop();
    this.#admission.stop();
  }

  /** Judges what waits, appends what is accepted, applies it, tells everyone, and echoes the barriers. Resolves with whether all is on disk; where it is not, it goes on waiting. */
  async flush(): Promise<boolean> {
    if (this.#observers.isWanted) await this.#observers.open();
    const end = this.#admission.end;
    do {
      if ((await this.#ready()) && (await this.#write())) continue;
      this.#times.failed();
      return false;
    } while (!this.#admission.isPast(end));
    return true;
  }

  /** Of a meeting of another process: applies what its owner has on disk. Never during a turn. */
  async replay(rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return;
    const before = Y.encodeStateVector(this.doc);
    const updates = rows.map(({ payload }) => payload);
    await applyInPieces(this.doc, updates, () => this.#observers.follow());
    this.#edition += 1;
    this.#seated.changed(updates, before);
  }

  async #ready(): Promise<boolean> {
    try {
      await this.#admission.ready();
      return true;
    } catch (error) {
      this.#context.metrics.storeError();
      this.#context.log.error({ error: String(error) }, 'the log could not be read');
      return false;
    }
  }

  async #write(): Promise<boolean> {
    this.#times.begin();
    const began = workSoFar();
    const batch = await this.#admission.admit();
    const judged = workSoFar();
    if (!(await this.#log.save(batch.rows, batch.barriers.length > 0))) return false;
    const appended = workSoFar();
    await this.#apply(batch);
    this.#admission.saved();
    for (const { peer, barrier } of batch.barriers) if (this.#isHere(peer)) peer.send(barrierFrame(barrier));
    this.#times.done(judged - began + workSoFar() - appended);
    return true;
  }

  async #apply(batch: Batch): Promise<void> {
    const { rows, taken, onlyWriter } = batch;
    if (rows.length === 0) return;
    const before = Y.encodeStateVector(this.doc);
    const made = batch.long ? await this.#applyLong(batch.long, rows) : this.#applyAll(rows);
    this.#admission.applied();
    this.#edition += 1;
    this.#context.metrics.updates(taken);
    this.#seated.changed(made, before, onlyWriter);
    this.#observers.follow();
  }

  /** Returns what the document makes of it. */
  #applyAll(rows: readonly Row[]): Uint8Array[] {
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
    return made;
  }

  /** Applies a long update a little at a time. Others receive it as one, as its client wrote it, and what the server has added. */
  async #applyLong(long: Uint8Array, rows: readonly Row[]): Promise<Uint8Array[]> {
    await applyInPieces(
      this.doc,
      rows.map(({ payload }) => payload),
      () => this.#observers.follow(),
    );
    return [long, ...rows.filter(({ actor }) => actor === 'server').map(({ payload }) => payload)];
  }

  #push(item: SentUpdate | QueuedBarrier): void {
    if (!this.#isHere(item.peer)) return;
    this.#admission.push(item);
    this.#wake();
  }

  #isHere(peer: Peer): boolean {
    return this.#seated.peers.has(peer) || this.#observers.has(peer);
  }

  #audienceOf(peer: Peer): Audience | Observers {
    return isObserver(peer) ? this.#observers : this.#seated;
  }
}
