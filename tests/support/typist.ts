// A typist with the stock provider and the page's own count of saved text.
import { readVarUint } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarUint } from 'lib0/encoding';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { Barrier } from '../../client/live/barrier.ts';
import { frame, syncStep } from '../../shared/wire/sync.ts';

// Each provider waits for the end of the process.
process.setMaxListeners(0);

export class Typist {
  readonly doc = new Y.Doc();
  readonly provider: WebsocketProvider;
  /** Why the server closed the line for good, if it did. */
  refused: number | undefined;
  readonly #barrier = new Barrier();
  #asked = false;
  #made = 0;
  /** Work to do once everything up to a change is on disk. */
  #then: { made: number; act: () => void }[] = [];

  constructor(url: string, meetingId: string, session: string) {
    this.provider = new WebsocketProvider(`${url}/minutes`, meetingId, this.doc, { params: { session }, disableBc: true, maxBackoffTime: 100 });
    const { provider } = this;
    const readSync = provider.messageHandlers[frame.sync];
    provider.messageHandlers[frame.sync] = (encoder, decoder, from, emitSynced, type) => {
      const step = decoder.arr[decoder.pos];
      readSync?.(encoder, decoder, from, emitSynced, type);
      if (step !== syncStep.step1) return;
      queueMicrotask(() => {
        this.#asked = true;
        this.#send();
      });
    };
    provider.messageHandlers[frame.barrier] = (_encoder, decoder) => {
      this.#barrier.echoed(readVarUint(decoder));
      const kept = this.#made - this.#barrier.pending;
      for (const { act } of this.#then.filter(({ made }) => made <= kept)) act();
      this.#then = this.#then.filter(({ made }) => made > kept);
      this.#send();
    };
    provider.messageHandlers[frame.keepAlive] = () => {};
    provider.on('connection-close', () => {
      this.#asked = false;
      this.#barrier.dropped();
    });
    provider.on('closed', ({ code }: { code: number }) => {
      this.refused = code;
    });
    this.doc.on('update', (_update: Uint8Array, origin: unknown) => {
      if (origin === provider) return;
      this.#made += 1;
      this.#barrier.changed();
      this.#send();
    });
  }

  /** Changes the text; `kept` is called once all of it is known to be on disk. */
  change(act: (doc: Y.Doc) => void, kept: () => void = () => {}): void {
    this.doc.transact(() => act(this.doc));
    this.#then.push({ made: this.#made, act: kept });
  }

  get pending(): number {
    return this.#barrier.pending;
  }

  leave(): void {
    this.provider.destroy();
    this.doc.destroy();
  }

  #send(): void {
    const socket = this.provider.ws;
    if (!this.#asked || socket?.readyState !== WebSocket.OPEN) return;
    const counter = this.#barrier.next();
    if (counter === undefined) return;
    const encoder = createEncoder();
    writeVarUint(encoder, frame.barrier);
    writeVarUint(encoder, counter);
    socket.send(toUint8Array(encoder));
  }
}
