// The minutes as this page holds them: the shared document, its connection, and how much is saved.
import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { notesOf } from '../../shared/minutes/layout.ts';
import type { Minutes } from '../../shared/minutes/minutes.ts';
import { closeCode } from '../../shared/wire/sync.ts';
import { forgetSeen } from './last-seen.ts';
import type { Lost } from './lost.svelte.ts';
import { MinutesProvider, type ProviderEvents } from './minutes-provider.ts';
import { MinutesReader } from './reading.ts';
import { RequestedText } from './requested-text.ts';
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
  /** `connecting` is before the first text has come; `refused` is final: the server accepts nothing more from this page. */
  status: 'connecting' | 'saved' | 'saving' | 'offline' | 'refused';
  /** How many changes made here are not known to be on disk. */
  pending: number;
  /** Why it was refused: a close code of the closed list. */
  code?: number;
  /** Whether the text is read by plain requests, since no connection comes. */
  byRequests?: boolean;
}

/** One meeting's minutes, live. Closing it drops the connection; what was not saved by then is lost, so ask `saving` first. */
export class LiveMinutes {
  readonly doc = new Y.Doc();
  readonly awareness: Awareness;
  #minutes: Minutes = $state.raw({ fragments: {}, notes: {} });
  #saving: Saving = $state.raw({ status: 'connecting', pending: 0 });
  readonly #connection: MinutesProvider;
  readonly #reading: MinutesReader;
  readonly #requested: RequestedText;
  readonly #store: UnsavedStore;
  /** Words that somebody deleted without having seen them. It loads after the first view, before anything can be written. */
  lost: Lost | undefined = $state.raw();
  /** The changes that an earlier visit left unsaved, until they are put back. */
  #found: UnsavedRecord | undefined;
  #left: string | undefined = $state();
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
    this.#reading = new MinutesReader(this.doc, (minutes) => {
      this.#minutes = minutes;
    });
    this.#connection = new MinutesProvider(this.doc, { meetingId, participantId, host }, this.#events());
    this.#requested = new RequestedText(meetingId, {
      came: (update) => this.#connection.take(update),
      changed: () => this.#tell(),
    });
    this.awareness = this.#connection.provider.awareness;
    this.#unsaved.set(this.doc.clientID, 0);
    this.#writers.add(this.doc.clientID);
    this.#listen();
    if (document) Y.applyUpdate(this.doc, document, this.#connection.provider);
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
    this.#connection.connect();
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

  /** Whether all of the text has arrived, even if it is still empty. */
  get isRead(): boolean {
    return this.#saving.byRequests === true || this.#saving.status !== 'connecting';
  }

  /** Whether the page has something to say about the text: it was refused, lost or comes by requests. */
  get isTroubled(): boolean {
    return this.#saving.status === 'refused' || this.#saving.byRequests === true || this.#left !== undefined || this.lost?.words !== undefined;
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
    this.#reading.stop();
    this.#requested.stop();
    this.#connection.close();
    this.doc.destroy();
  }

  #events(): ProviderEvents {
    return {
      asked: (vector) => {
        const isOurs = !this.#isAnotherHistory(vector);
        if (!isOurs) void this.#beginAgain();
        return isOurs;
      },
      synced: (synced) => {
        this.#came ||= synced;
        this.#putBack();
        this.#tell();
      },
      saved: () => {
        this.#unsaved = new Map([[this.doc.clientID, Y.getState(this.doc.store, this.doc.clientID)]]);
        this.#store.clear();
      },
      refused: (code) => this.#closed(code),
      changed: () => this.#tell(),
    };
  }

  #listen(): void {
    const { provider } = this.#connection;
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === provider) return;
      this.lost?.written(this.doc);
      this.#store.add(update);
      this.#connection.wrote();
    });
    this.doc.on('afterTransaction', (transaction: Y.Transaction) => {
      const { reads } = this.#connection;
      if (reads && transaction.origin === provider) this.lost?.look(transaction, reads, this.#writers);
    });
    addEventListener('beforeunload', this.#leaving);
    addEventListener('visibilitychange', this.#hidden);
  }

  /** Whether the server is missing text that it had said was saved: it was restored from a backup. */
  #isAnotherHistory(vector: Map<number, number>): boolean {
    const ours = Y.decodeStateVector(Y.encodeStateVector(this.doc));
    return [...ours].some(([client, clock]) => (vector.get(client) ?? 0) < Math.min(clock, this.#unsaved.get(client) ?? clock));
  }

  /** The page's text belongs to a history that the server no longer has. Unsaved text is kept to be copied, and the page starts from the server's text. */
  async #beginAgain(): Promise<void> {
    this.#connection.disconnect();
    if (this.#connection.pending > 0) await this.#store.refuse(this.unsavedText());
    removeEventListener('beforeunload', this.#leaving);
    await forgetSeen(this.#meetingId);
    location.reload();
  }

  /** An earlier visit's changes join the text once the changes they build on are there, and are sent as if made now. */
  #putBack(): void {
    const found = this.#found;
    if (!found || !(this.#connection.isSynced || (this.#isKept && standsOn(this.doc, found.update)))) return;
    this.#found = undefined;
    for (const [client, clock] of Y.parseUpdateMeta(found.update).from) {
      this.#unsaved.set(client, clock);
      this.#writers.add(client);
    }
    if (this.lost) this.lost.putBack(this.doc, found.update, this.#store);
    else Y.applyUpdate(this.doc, found.update, this.#store);
    if (this.#connection.pending === 0) this.#store.clear();
  }

  #closed(code: number): void {
    // Writing may have ended for this person, as it does for members after the call: with nothing unsaved, reading goes on.
    if (code === closeCode.forbidden && this.#connection.pending === 0 && this.#came) this.#connection.connect();
    else {
      this.#refused = code;
      if (this.#connection.pending > 0) void this.#store.refuse(this.unsavedText());
    }
    this.#came = false;
    this.#tell();
  }

  #tell(): void {
    const { pending } = this.#connection;
    const status = this.#status(pending);
    if (this.#connection.isSynced || status === 'refused') this.#requested.stop();
    else this.#requested.start();
    const byRequests = this.#requested.isRead;
    const was = this.#saving;
    if (was.status !== status || was.pending !== pending || was.byRequests !== byRequests) this.#saving = { status, pending, code: this.#refused, byRequests };
  }

  #status(pending: number): Saving['status'] {
    if (this.#refused !== undefined) return 'refused';
    if (!this.#connection.isSynced) return this.#saving.status === 'connecting' && pending === 0 && !this.#isKept ? 'connecting' : 'offline';
    return pending > 0 ? 'saving' : 'saved';
  }

  /** A phone may end a hidden page without warning. */
  readonly #hidden = (): void => {
    if (document.hidden) this.#store.hurry();
  };

  readonly #leaving = (event: BeforeUnloadEvent): void => {
    this.#store.hurry();
    if (this.#connection.pending > 0) event.preventDefault();
  };
}
