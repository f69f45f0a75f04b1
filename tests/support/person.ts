// One person at a meeting, through the contract alone: HTTP to join, Socket.IO to command, the stock y-websocket provider to write.
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { io, type Socket } from 'socket.io-client';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { Command } from '../../shared/meeting/commands.ts';
import { evolve } from '../../shared/meeting/evolve.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import type { Joined } from '../../shared/wire/http.ts';
import type { Ack, ClientToServer, ServerToClient, Snapshot } from '../../shared/wire/socket.ts';
import { frame } from '../../shared/wire/sync.ts';
import { type Created, download, join } from './contract.ts';

type Role = keyof Created['links'];

// Each provider waits for the end of the process.
process.setMaxListeners(0);

export class Person {
  readonly url: string;
  readonly meetingId: string;
  readonly joined: Joined;
  readonly socket: Socket<ServerToClient, ClientToServer>;
  readonly doc = new Y.Doc();
  readonly provider: WebsocketProvider;
  state: MeetingState | undefined;
  #barrier = 0;
  #waiting = new Map<number, () => void>();
  #watchers = new Set<() => void>();

  constructor(url: string, meetingId: string, joined: Joined) {
    this.url = url;
    this.meetingId = meetingId;
    this.joined = joined;
    this.socket = io(url, {
      auth: { meeting: meetingId, session: joined.session },
      query: { m: meetingId },
      transports: ['websocket'],
      forceNew: true,
      // As the page does.
      reconnectionDelay: 200,
    });
    this.socket.on('snapshot', (message: Snapshot) => this.#become(message.state));
    this.socket.on('events', ({ from, events }) => {
      if (!this.state || from > this.state.version) {
        this.socket.emit('resync');
        return;
      }
      this.#become(events.slice(this.state.version - from).reduce(evolve, this.state));
    });
    this.provider = new WebsocketProvider(`${url.replace(/^http/, 'ws')}/minutes`, meetingId, this.doc, {
      params: { session: joined.session },
      disableBc: true,
      maxBackoffTime: 300,
    });
    this.provider.messageHandlers[frame.barrier] = (_encoder, decoder) => {
      const token = decoding.readVarUint(decoder);
      this.#waiting.get(token)?.();
      this.#waiting.delete(token);
    };
    this.provider.messageHandlers[frame.keepAlive] = () => {};
  }

  static async joins(url: string, meeting: Created, role: Role, who: { name?: string; affiliation?: string } = {}): Promise<Person> {
    const person = new Person(url, meeting.id, await join(url, meeting.id, meeting.links[role], who));
    await person.ready();
    return person;
  }

  #become(state: MeetingState): void {
    this.state = state;
    for (const watcher of this.#watchers) watcher();
  }

  async ready(): Promise<void> {
    await this.until(() => true);
    if (!this.provider.synced) await new Promise<void>((resolve) => this.provider.once('sync', () => resolve()));
  }

  /** Resolves with the state once it answers yes. */
  until(question: (state: MeetingState) => boolean): Promise<MeetingState> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!this.state || !question(this.state)) return;
        this.#watchers.delete(look);
        resolve(this.state);
      };
      this.#watchers.add(look);
      look();
    });
  }

  send(command: Command): Promise<Ack> {
    return this.socket.emitWithAck('command', command);
  }

  /** Sends, and throws where it is refused. Resolves with this person's state at that version. */
  async must(command: Command): Promise<MeetingState> {
    const ack = await this.send(command);
    if (!ack.ok) throw new Error(`${command.type} was refused: ${ack.code} (${ack.message})`);
    return this.until((state) => state.version >= ack.version);
  }

  /** Changes the document in one transaction. */
  write(change: (doc: Y.Doc) => void): void {
    this.doc.transact(() => change(this.doc), this);
  }

  /** Resolves once all that this person wrote is on the server's disk. */
  saved(): Promise<void> {
    const token = ++this.#barrier;
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, frame.barrier);
    encoding.writeVarUint(encoder, token);
    return new Promise((resolve) => {
      this.#waiting.set(token, resolve);
      this.provider.ws?.send(encoding.toUint8Array(encoder));
    });
  }

  /** The version of the meeting on the server. */
  async versionNow(): Promise<number> {
    return (JSON.parse(await download(this.url, this.meetingId, '', this.joined.session)) as MeetingState).version;
  }

  download(file: string): Promise<string> {
    return download(this.url, this.meetingId, file, this.joined.session);
  }

  leave(): void {
    this.socket.disconnect();
    this.provider.destroy();
    this.doc.destroy();
  }
}
