// The minutes as this page holds them: the shared document, its connection, and how much is saved.
import { clone, type Decoder, peekVarUint, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarUint } from 'lib0/encoding';
import type { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { notesOf } from '../../shared/minutes/layout.ts';
import type { Minutes } from '../../shared/minutes/minutes.ts';
import { closeCode, frame, syncStep } from '../../shared/wire/sync.ts';
import { Barrier } from './barrier.ts';
import { forgetSeen } from './last-seen.ts';
import { LineWatch } from './line-watch.ts';
import type { Lost } from './lost.svelte.ts';
import { sendOwnAwareness } from './own-awareness.ts';
import { MinutesReader } from './reading.ts';
import { standsOn } from './stands-on.ts';
import { type UnsavedRecord, UnsavedStore } from './unsaved-store.ts';

export interface MinutesStart {
  /** The text known so far, as one update. */
  document?: Uint8Array | undefined;
  /** Whether that is not from the server, but from an earlier visit of this device. */
  isKept?: boolean;
  /** Entries of participants that were merged into others, by their ids. */
  merged?: Readonly<Record<string, string>> | undefined;
  host?: Pick<Location, 'protocol' | 'host'>;
}

export interface Saving {
  /** `connecting` is before the first text has come; `refused` is final: the server takes nothing more from this page. */
  status: 'connecting' | 'saved' | 'saving' | 'offline' | 'refused';
  /** How many changes made here are not known to be on disk. */
  pending: number;
  /** Why it was refused: a close code of the closed list. */
  code?: number;
}

/** The update or state vector in a message of the sync protocol. Leaves the decoder where it is. */
function bytesIn(decoder: Decoder): Uint8Array {
  const ahead = clone(decoder);
  readVarUint(ahead);
  return readVarUint8Array(ahead);
}

/** One meeting's minutes, live. Closing it drops the connection; what was not saved by then is lost, so ask `saving` first. */
export class LiveMinutes {
  readonly doc = new Y.Doc();
  readonly awareness: Awareness;
  #minutes: Minutes = $state.raw({ fragments: {}, notes: {} });
  #saving: Saving = $state.raw({ status: 'connecting', pending: 0 });
  readonly #provider: WebsocketProvider;
  readonly #barrier = new Barrier();
  readonly #reading: MinutesReader;
  readonly #store: UnsavedStore;
  /** Words that somebody deleted without having seen them. It loads after the first view, before anything can be written. */
  lost: Lost | undefined = $state.raw();
  /** The change by others that is being read. */
  #reads: Uint8Array | undefined;
  /** The changes that an earlier visit left unsaved, until they are put back. */
  #found: UnsavedRecord | undefined;
  #left: string | undefined = $state();
  readonly #stopAwareness: () => void;
  readonly #watch: LineWatch;
  /** Whether the server has asked for what we hold, so that a barrier comes after all of it. */
  #asked = false;
  /** Whether the text came since the last connection: one that is refused before that is not tried again. */
  #came = false;
  #refused: number | undefined;
  readonly #meetingId: string;
  /** Whether the text began with what an earlier visit saw, so that there is something to read offline. */
  readonly #isKept: boolean;
  /** The writers whose text is not known to be saved, and since when: this page, and an earlier visit. */
  #unsaved = new Map<number, number>();
  /** Whoever wrote on this page: itself, and an earlier visit. */
  readonly #writers = new Set<number>();

  constructor(meetingId: string, participantId: string, { document, isKept = false, merged = {}, host = location }: MinutesStart = {}) {
    this.#meetingId = meetingId;
    this.#isKept = isKept;
    const base = `${host.protocol === 'https:' ? 'wss' : 'ws'}://${host.host}/minutes`;
    this.#reading = new MinutesReader(this.doc, (minutes) => {
      this.#minutes = minutes;
    });
    this.#provider = new WebsocketProvider(base, encodeURIComponent(meetingId), this.doc, {
      connect: false,
      disableBc: true,
      // Another tab may have joined as somebody else since: nothing is to be written under that name.
      params: { as: participantId },
      maxBackoffTime: 2000 + Math.random() * 6000,
    });
    this.awareness = this.#provider.awareness;
    this.awareness.setLocalState(null);
    this.#stopAwareness = sendOwnAwareness(this.#provider);
    this.#unsaved.set(this.doc.clientID, 0);
    this.#writers.add(this.doc.clientID);
    this.#listen();
    if (document) Y.applyUpdate(this.doc, document, this.#provider);
    const before = Object.keys(merged).filter((id) => merged[id] === participantId);
    this.#store = new UnsavedStore(meetingId, participantId, before);
    const loaded = import('./lost.svelte.ts').then(({ Lost: Watch }) => {
      this.lost = new Watch(meetingId, participantId, before);
    });
    void Promise.all([this.#store.load(), loaded.catch(() => undefined)]).then(([kept]) => {
      this.#left = kept?.refused;
      this.#found = kept;
      this.#putBack();
    });
    this.#tell();
    this.#provider.connect();
    const provider = this.#provider;
    this.#watch = new LineWatch(
      () => (provider.wsconnected ? provider.wsLastMessageReceived : 0),
      () => this.#reconnect(),
    );
  }

  /** The minutes as values, read again at most once a frame. */
  get minutes(): Minutes {
    return this.#minutes;
  }

  get saving(): Saving {
    return this.#saving;
  }

  /** The fragment of this name, for an editor to bind to. */
  fragment(name: string): Y.XmlFragment {
    return this.doc.getXmlFragment(name);
  }

  /** A footnote's text; undefined where nobody has made it. */
  note(id: string): Y.Text | undefined {
    return notesOf(this.doc).get(id);
  }

  /** A footnote's text, made with these first words where there is none. */
  makeNote(id: string, words: string): Y.Text {
    const text = this.note(id) ?? new Y.Text();
    this.doc.transact(() => {
      if (text.doc === null) notesOf(this.doc).set(id, text);
      text.insert(text.length, words);
    });
    return text;
  }

  /** The text as it is on the server, as one update; undefined while that is not known. */
  saved(): Uint8Array | undefined {
    return this.#saving.status === 'saved' ? Y.encodeStateAsUpdate(this.doc) : undefined;
  }

  /** Text that was written on an earlier visit and refused then; it can only be copied. */
  get left(): string | undefined {
    return this.#left;
  }

  /** Throws away what was refused. */
  forget(): void {
    this.#left = undefined;
    this.#store.forget();
  }

  /** The text written here and not known to be on disk, as plain text. */
  unsavedText(): string {
    return this.lost?.unsavedText(this.doc, this.#unsaved) ?? '';
  }

  close(): void {
    removeEventListener('beforeunload', this.#leaving);
    removeEventListener('visibilitychange', this.#hidden);
    this.#stopAwareness();
    this.#watch.stop();
    this.#reading.stop();
    this.#provider.destroy();
    this.awareness.destroy();
    this.doc.destroy();
  }

  #listen(): void {
    const provider = this.#provider;
    const readSync = provider.messageHandlers[frame.sync];
    provider.messageHandlers[frame.sync] = (encoder, decoder, from, emitSynced, type) => {
      const step = peekVarUint(decoder);
      if (step !== syncStep.step1) this.#reads = bytesIn(decoder);
      else if (this.#isAnotherHistory(Y.decodeStateVector(bytesIn(decoder)))) {
        void this.#beginAgain();
        return;
      }
      readSync?.(encoder, decoder, from, emitSynced, type);
      this.#reads = undefined;
      if (step !== syncStep.step1) return;
      // The provider sends its answer once this returns; the barrier must stand behind it.
      queueMicrotask(() => {
        this.#asked = true;
        this.#send();
      });
    };
    provider.messageHandlers[frame.barrier] = (_encoder, decoder) => {
      this.#barrier.echoed(readVarUint(decoder));
      if (this.#barrier.pending === 0) {
        this.#unsaved = new Map([[this.doc.clientID, Y.getState(this.doc.store, this.doc.clientID)]]);
        this.#store.clear();
      }
      this.#send();
    };
    provider.messageHandlers[frame.keepAlive] = () => {};
    provider.on('sync', (synced: boolean) => {
      this.#came ||= synced;
      this.#putBack();
      this.#tell();
    });
    provider.on('connection-close', () => {
      this.#asked = false;
      this.#barrier.dropped();
      this.#tell();
    });
    provider.on('closed', ({ code }) => this.#closed(code));
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === provider) return;
      this.#barrier.changed();
      this.lost?.written(this.doc);
      this.#store.add(update);
      this.#send();
    });
    this.doc.on('afterTransaction', (transaction: Y.Transaction) => {
      if (this.#reads && transaction.origin === provider) this.lost?.look(transaction, this.#reads, this.#writers);
    });
    addEventListener('beforeunload', this.#leaving);
    addEventListener('visibilitychange', this.#hidden);
  }

  /** The line is dead: a new one brings everything, once. */
  #reconnect(): void {
    this.#provider.disconnect();
    this.#provider.connect();
  }

  /** Whether the server is missing text that it had said was saved: it was restored from a backup. */
  #isAnotherHistory(vector: Map<number, number>): boolean {
    const ours = Y.decodeStateVector(Y.encodeStateVector(this.doc));
    return [...ours].some(([client, clock]) => (vector.get(client) ?? 0) < Math.min(clock, this.#unsaved.get(client) ?? clock));
  }

  /** The page's text belongs to a history that the server no longer has. Unsaved text is kept to be copied, and the page starts from the server's text. */
  async #beginAgain(): Promise<void> {
    this.#provider.disconnect();
    if (this.#barrier.pending > 0) await this.#store.refuse(this.unsavedText());
    removeEventListener('beforeunload', this.#leaving);
    await forgetSeen(this.#meetingId);
    location.reload();
  }

  #send(): void {
    const socket = this.#provider.ws;
    if (this.#asked && socket?.readyState === WebSocket.OPEN) {
      const counter = this.#barrier.next();
      if (counter !== undefined) {
        const encoder = createEncoder();
        writeVarUint(encoder, frame.barrier);
        writeVarUint(encoder, counter);
        socket.send(toUint8Array(encoder));
      }
    }
    this.#tell();
  }

  /** An earlier visit's changes join the text once what they stand on is there, and are sent as if made now. */
  #putBack(): void {
    const found = this.#found;
    if (!found || !(this.#provider.synced || (this.#isKept && standsOn(this.doc, found.update)))) return;
    this.#found = undefined;
    for (const [client, clock] of Y.parseUpdateMeta(found.update).from) {
      this.#unsaved.set(client, clock);
      this.#writers.add(client);
    }
    if (this.lost) this.lost.putBack(this.doc, found.update, this.#store);
    else Y.applyUpdate(this.doc, found.update, this.#store);
    if (this.#barrier.pending === 0) this.#store.clear();
  }

  #closed(code: number): void {
    // Writing may have ended for this person, as it does for members after the call: with nothing unsaved, reading goes on.
    if (code === closeCode.forbidden && this.#barrier.pending === 0 && this.#came) this.#provider.connect();
    else {
      this.#refused = code;
      if (this.#barrier.pending > 0) void this.#store.refuse(this.unsavedText());
    }
    this.#came = false;
    this.#tell();
  }

  #tell(): void {
    const { pending } = this.#barrier;
    const status = this.#status(pending);
    const was = this.#saving;
    if (was.status !== status || was.pending !== pending) this.#saving = { status, pending, code: this.#refused };
  }

  #status(pending: number): Saving['status'] {
    if (this.#refused !== undefined) return 'refused';
    if (!this.#provider.synced) return this.#saving.status === 'connecting' && pending === 0 && !this.#isKept ? 'connecting' : 'offline';
    return pending > 0 ? 'saving' : 'saved';
  }

  /** A phone may end a page that is not seen without another word. */
  readonly #hidden = (): void => {
    if (document.hidden) this.#store.hurry();
  };

  readonly #leaving = (event: BeforeUnloadEvent): void => {
    this.#store.hurry();
    if (this.#barrier.pending > 0) event.preventDefault();
  };
}
