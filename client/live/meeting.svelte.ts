// One meeting as this page holds it: the server's events evolved here by the same code, and the way to ask for more of them.
import { io, type Socket } from 'socket.io-client';
import type { Command } from '../../shared/meeting/commands.ts';
import { evolve } from '../../shared/meeting/evolve.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import type * as Naming from '../../shared/projections/called.ts';
import type { Ack, ClientToServer, EventsMessage, Goodbye, ServerToClient, Snapshot, You } from '../../shared/wire/socket.ts';
import { wireVersion } from '../../shared/wire/version.ts';
import { withWords } from '../ui/language.svelte.ts';
import { words } from '../ui/words.ts';
import { type ApiAnswer, api } from './api.ts';
import { ServerClock } from './clock.ts';
import type { SeenMeeting } from './last-seen.ts';
import { said } from './said.ts';

/** Why this page is no longer in the meeting. `another-person`: another tab of this browser has joined as somebody else. */
export type Farewell = Goodbye | 'another-person';

/** `ended` is final: the server no longer accepts this session. */
export type Connection = 'connecting' | 'online' | 'offline' | 'ended';

/** How long to wait for the answer to a command, in milliseconds: long enough for a weak connection. */
const patience = 12_000;
/** How long to wait for the first answer before showing what this device saw last, in milliseconds. */
const slow = 4000;

/** Whether the server could not answer, as it may later. */
const failed = (answer: ApiAnswer<unknown>): boolean => !answer.ok && (answer.status === 0 || answer.status >= 500);

/** Why a command has no answer, in a sentence. */
async function why(way: 'unsent' | 'unanswered'): Promise<string> {
  await withWords(Promise.resolve()).catch(() => undefined);
  const known: Partial<typeof words> = words;
  return known.offline?.[way] ?? words.call.requestUnanswered;
}

export class LiveMeeting {
  readonly id: string;
  #state: MeetingState | null = $state.raw(null);
  #you: You | null = $state.raw(null);
  #connection: Connection = $state('connecting');
  #goodbye: Farewell | null = $state(null);
  #watching = $state(0);
  #seen: SeenMeeting | undefined = $state.raw();
  #isLate = $state(false);
  #naming = $state.raw<typeof Naming>();
  readonly #clock = new ServerClock(() => this.#socket.connected && this.#socket.emit('resync'));
  readonly #socket: Socket<ServerToClient, ClientToServer>;
  #isClosed = false;
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor(id: string) {
    this.id = id;
    this.#socket = io({
      // A client that reconnects receives only the events since.
      auth: (answer) => answer({ meeting: id, version: this.#seen ? undefined : this.#state?.version, wire: wireVersion, as: this.#you?.participantId }),
      // Where several processes serve, the address leads to the one that has the meeting.
      query: { m: id },
      transports: ['websocket'],
      tryAllTransports: true,
      timeout: patience,
      reconnectionDelay: 200,
      reconnectionDelayMax: 8000,
    });
    this.#listen();
    setTimeout(() => this.#connection === 'online' || void this.#learnPolling(), slow);
    void this.#readFirst();
  }

  get state(): MeetingState | null {
    return this.#state;
  }

  get you(): You | null {
    return this.#you;
  }

  /** Whether the state is here: from then on it never goes away again. */
  isOpen(): this is OpenMeeting {
    return this.#state !== null && this.#you !== null;
  }

  get connection(): Connection {
    return this.#connection;
  }

  get goodbye(): Farewell | null {
    return this.#goodbye;
  }

  /** The state on screen, where it is only the last that this device saw. */
  get seen(): SeenMeeting | undefined {
    return this.#seen;
  }

  /** Whether the server has not answered for some seconds, so that nothing can be shown. */
  get isLate(): boolean {
    return this.#isLate;
  }

  /** How many follow without a name. */
  get watching(): number {
    return this.#watching;
  }

  /** The server's time in milliseconds, read again each second where it is read reactively. */
  get now(): number {
    return this.#clock.now;
  }

  /** The mark beside the name of a person who could be mistaken for a lead. */
  markOf(who: { participantId?: string; name: string }): string | undefined {
    return this.#state ? this.#naming?.markOf(this.#state, who, words) : undefined;
  }

  /** A person's name as it is shown, with such a mark. */
  called(who: { participantId?: string; name: string }): string {
    return this.#state && this.#naming ? this.#naming.called(this.#state, who, words) : who.name;
  }

  /** Sends once and never retries: a command without an answer may have been carried out, and the sentence says so. */
  async send(command: Command): Promise<Ack> {
    if (!this.#socket.connected) return { ok: false, code: 'not-saved', message: await why('unsent') };
    try {
      const ack = await this.#socket.timeout(patience).emitWithAck('command', command);
      return ack.ok ? ack : { ...ack, message: await said('refusals', ack.code, ack.message) };
    } catch {
      return { ok: false, code: 'not-saved', message: await why('unanswered') };
    }
  }

  /** Reports that this screen shows the call for objections: a person who sees it late gets its full time. */
  heard(callId: string): void {
    this.#socket.emit('heard', callId);
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#again);
    this.#socket.off();
    this.#socket.disconnect();
  }

  #listen(): void {
    const socket = this.#socket;
    socket.on('snapshot', (message) => this.#begin(message));
    socket.on('resumed', (message) => {
      this.#enter(message);
      this.#go(message);
    });
    socket.on('events', (message) => this.#go(message));
    socket.on('watching', (count) => {
      this.#watching = count;
    });
    socket.on('goodbye', (reason) => {
      this.#goodbye = reason;
      if (reason !== 'stopping') this.#end();
    });
    socket.on('disconnect', (reason) => {
      if (this.#connection === 'ended') return;
      this.#connection = 'offline';
      // After the server's own goodbye Socket.IO does not come back by itself; a restarted server is met by few at a time.
      if (reason === 'io server disconnect') this.#later();
    });
    socket.on('connect_error', (error: Error & { data?: { code?: string } }) => {
      if (this.#connection === 'ended') return;
      // Active: it tries again by itself. Else the server refused the session.
      if (socket.active) {
        this.#connection = 'offline';
        void this.#learnPolling().then(() => {
          // Some networks never answer a WebSocket, which blocks the next one: the next attempt begins with the other way.
          if (error.message === 'timeout') socket.io.opts.transports?.reverse();
        });
      } else {
        this.#goodbye ??= error.data?.code === 'another-person' ? 'another-person' : 'expired';
        this.#end();
      }
    });
  }

  /** Long polling is loaded once a WebSocket is slow or fails. From the next attempt on it is tried where a WebSocket fails. */
  async #learnPolling(): Promise<void> {
    const polling = await import('./polling.ts').catch(() => undefined);
    const { opts } = this.#socket.io;
    if (!polling || opts.transports?.length === 2) return;
    polling.teachPolling();
    opts.transports = ['websocket', 'polling'];
  }

  /** The state by plain requests, which a weak line answers a second before a socket is open. */
  async #readFirst(): Promise<void> {
    const path = `/api/meetings/${encodeURIComponent(this.id)}`;
    const answers = Promise.all([api<MeetingState>('GET', path), api<You>('GET', `${path}/you`)]);
    const first = await Promise.race([answers, new Promise<undefined>((resolve) => setTimeout(resolve, slow))]);
    if (!first || first.some(failed)) await this.#showSeen();
    const [state, you] = await answers;
    if (this.#state && !this.#seen) return;
    if (!state.ok || !you.ok) {
      if ((failed(state) || failed(you)) && !this.#isClosed && this.#connection !== 'ended') setTimeout(() => this.#readFirst(), slow);
      return;
    }
    this.#clock.notBefore(state.body.lastAt);
    this.#you = you.body;
    this.#state = state.body;
    this.#seen = undefined;
  }

  async #showSeen(): Promise<void> {
    const seen = await import('./last-seen.ts').then(({ readSeen }) => readSeen(this.id)).catch(() => undefined);
    if (this.#state || this.#connection === 'ended') return;
    this.#isLate = !seen;
    if (!seen) return;
    this.#clock.stop(seen.now);
    this.#you = seen.you;
    this.#state = seen.state;
    this.#seen = seen;
  }

  #begin(message: Snapshot): void {
    this.#enter(message);
    this.#state = message.state;
  }

  /** Not part of the first view: names are read a moment before their marks. */
  async #learnMarks(): Promise<void> {
    this.#naming = await withWords(import('../../shared/projections/called.ts')).catch(() => undefined);
  }

  #enter({ you, now }: Pick<Snapshot, 'you' | 'now'>): void {
    this.#clock.set(now);
    this.#you = you;
    this.#goodbye = null;
    this.#seen = undefined;
    this.#connection = 'online';
    if (!this.#naming) void this.#learnMarks();
  }

  #go({ from, events }: EventsMessage): void {
    const state = this.#state;
    if (!state || from > state.version) {
      this.#socket.emit('resync');
      return;
    }
    const fresh = events.slice(state.version - from);
    const last = fresh.at(-1);
    if (!last) return;
    this.#clock.notBefore(last.at);
    this.#state = fresh.reduce(evolve, state);
  }

  #later(): void {
    clearTimeout(this.#again);
    this.#again = setTimeout(() => this.#socket.connect(), 500 + Math.random() * 4000);
  }

  #end(): void {
    this.#connection = 'ended';
    clearTimeout(this.#again);
    this.#socket.disconnect();
  }
}

/** A meeting whose state is here. */
export type OpenMeeting = LiveMeeting & { readonly state: MeetingState; readonly you: You };
