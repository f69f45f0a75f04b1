// The WebSocket of the minutes: the stock provider, with a barrier behind what it sends.
import { clone, type Decoder, peekVarUint, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarUint } from 'lib0/encoding';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { frame, syncStep } from '../../shared/wire/sync.ts';
import { Barrier } from './barrier.ts';
import { LineWatch } from './line-watch.ts';
import { sendOwnAwareness } from './own-awareness.ts';

export interface MinutesAddress {
  meetingId: string;
  participantId: string;
  host: Pick<Location, 'protocol' | 'host'>;
}

export interface ProviderEvents {
  /** The server says what it holds, as a state vector. False: this page's text is not for it. */
  asked(vector: Map<number, number>): boolean;
  /** The text of the server has come, or the connection to it has gone. */
  synced(synced: boolean): void;
  /** Everything written here is on disk. */
  saved(): void;
  /** The server refused the connection for good, with a code of the closed list. */
  refused(code: number): void;
  /** `isSynced` or `pending` may have changed. */
  changed(): void;
}

/** The update or state vector in a message of the sync protocol. Leaves the decoder where it is. */
function bytesIn(decoder: Decoder): Uint8Array {
  const ahead = clone(decoder);
  readVarUint(ahead);
  return readVarUint8Array(ahead);
}

/** Connects when `connect` is called, and again by itself until it is closed. */
export class MinutesProvider {
  /** Also the origin of the transactions that bring what others wrote. */
  readonly provider: WebsocketProvider;
  readonly #barrier = new Barrier();
  readonly #stopAwareness: () => void;
  readonly #watch: LineWatch;
  readonly #events: ProviderEvents;
  /** Whether the server has asked for what we hold, so that a barrier comes after all of it. */
  #asked = false;
  #reads: Uint8Array | undefined;

  constructor(doc: Y.Doc, { meetingId, participantId, host }: MinutesAddress, events: ProviderEvents) {
    this.#events = events;
    const base = `${host.protocol === 'https:' ? 'wss' : 'ws'}://${host.host}/minutes`;
    const provider = new WebsocketProvider(base, encodeURIComponent(meetingId), doc, {
      connect: false,
      disableBc: true,
      // Another tab may have joined as somebody else since: nothing is to be written under that name.
      params: { as: participantId },
      maxBackoffTime: 2000 + Math.random() * 6000,
    });
    this.provider = provider;
    provider.awareness.setLocalState(null);
    this.#stopAwareness = sendOwnAwareness(provider);
    this.#listen();
    this.#watch = new LineWatch(
      () => (provider.wsconnected ? provider.wsLastMessageReceived : -provider.wsUnsuccessfulReconnects),
      () => provider.shouldConnect && this.#reconnect(),
    );
  }

  get isSynced(): boolean {
    return this.provider.synced;
  }

  /** How many changes made here are not known to be on disk. */
  get pending(): number {
    return this.#barrier.pending;
  }

  /** The update by others that is being applied; undefined outside its transaction. */
  get reads(): Uint8Array | undefined {
    return this.#reads;
  }

  connect(): void {
    this.provider.connect();
  }

  disconnect(): void {
    this.provider.disconnect();
  }

  /** A change was made here. The provider sends it; the barrier follows. */
  wrote(): void {
    this.#barrier.changed();
    this.#sendBarrier();
  }

  /** Takes the text of the server that came some other way. */
  take(update: Uint8Array): void {
    this.#reads = update;
    Y.applyUpdate(this.provider.doc, update, this.provider);
    this.#reads = undefined;
  }

  close(): void {
    this.#stopAwareness();
    this.#watch.stop();
    this.provider.destroy();
    this.provider.awareness.destroy();
  }

  #listen(): void {
    const provider = this.provider;
    const readSync = provider.messageHandlers[frame.sync];
    provider.messageHandlers[frame.sync] = (encoder, decoder, from, emitSynced, type) => {
      const step = peekVarUint(decoder);
      if (step !== syncStep.step1) this.#reads = bytesIn(decoder);
      else if (!this.#events.asked(Y.decodeStateVector(bytesIn(decoder)))) return;
      readSync?.(encoder, decoder, from, emitSynced, type);
      this.#reads = undefined;
      if (step !== syncStep.step1) return;
      // The provider sends its answer once this returns, and the barrier must follow it.
      queueMicrotask(() => {
        this.#asked = true;
        this.#sendBarrier();
      });
    };
    provider.messageHandlers[frame.barrier] = (_encoder, decoder) => {
      this.#barrier.echoed(readVarUint(decoder));
      if (this.#barrier.pending === 0) this.#events.saved();
      this.#sendBarrier();
    };
    provider.messageHandlers[frame.keepAlive] = () => {};
    provider.on('sync', (synced: boolean) => this.#events.synced(synced));
    provider.on('connection-close', () => {
      this.#asked = false;
      this.#barrier.dropped();
      this.#events.changed();
    });
    provider.on('closed', ({ code }) => this.#events.refused(code));
  }

  /** The connection is dead: a new one brings everything, once. */
  #reconnect(): void {
    this.provider.disconnect();
    this.provider.connect();
  }

  #sendBarrier(): void {
    const socket = this.provider.ws;
    if (this.#asked && socket?.readyState === WebSocket.OPEN) {
      const counter = this.#barrier.next();
      if (counter !== undefined) {
        const encoder = createEncoder();
        writeVarUint(encoder, frame.barrier);
        writeVarUint(encoder, counter);
        socket.send(toUint8Array(encoder));
      }
    }
    this.#events.changed();
  }
}
