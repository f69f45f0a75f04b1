// Everything between this process and another one. A message that many tunnels carry at the same time goes over the bus once.
import { encode, type Parcel, type ParcelEntry, type TunnelMessage } from './tunnel-messages.ts';
import type { TunnelSocket } from './tunnel-socket.ts';

/** NATS takes a megabyte at most. The largest single message is far smaller than what is left. */
const heaviest = 512 * 1024;
/** A parcel for so many tunnels takes the other process time: it is to say when it has given it out. */
const crowd = 100;
/** Bytes of a tunnel's number, and of a message around its content. */
const numberBytes = 3;
const frameBytes = 300;

export class Link {
  readonly #me: string;
  readonly #publish: (parcel: Uint8Array) => void;
  /** By number. */
  readonly #sockets = new Map<number, TunnelSocket>();
  #opened = 0;
  #entries: ParcelEntry[] = [];
  /** Where the entry is that carries the same content, and the last entry of each tunnel. */
  readonly #places = new Map<Buffer | 'end' | 'close', number>();
  readonly #lastOf = new Map<number, number>();
  #weight = 0;
  #posting: ReturnType<typeof setImmediate> | undefined;
  #sent = 0;
  #saidSent = 0;
  #received = 0;
  /** Tunnels of the entries with bytes that wait. */
  #reached = 0;
  /** The last parcel that asked, the last one of those that the other process has given out, and of its own the last given out here. */
  #asked = 0;
  #confirmed = 0;
  #given = 0;

  /** `me`: the id of this process. */
  constructor(me: string, publish: (parcel: Uint8Array) => void) {
    this.#me = me;
    this.#publish = publish;
  }

  get size(): number {
    return this.#sockets.size;
  }

  /** A number for a tunnel that begins here. */
  nextNumber(): number {
    this.#opened += 1;
    return 2 * this.#opened;
  }

  /** A tunnel of this number is there until its socket closes. */
  add(tunnel: number, socket: TunnelSocket): void {
    this.#sockets.set(tunnel, socket);
    socket.once('close', () => this.#sockets.delete(tunnel));
  }

  find(tunnel: number): TunnelSocket | undefined {
    return this.#sockets.get(tunnel);
  }

  /** Sends with all else of this moment. Messages of one tunnel stay in order. */
  send(tunnel: number, message: TunnelMessage): void {
    const content = message.type === 'bytes' ? message.bytes : message.type === 'end' || message.type === 'close' ? message.type : undefined;
    const place = content === undefined ? undefined : this.#places.get(content);
    const before = this.#lastOf.get(tunnel) ?? -1;
    const entry = place !== undefined && place > before ? this.#entries[place] : undefined;
    if (entry && place !== undefined) {
      entry.tunnels.push(tunnel);
      this.#lastOf.set(tunnel, place);
    } else {
      this.#lastOf.set(tunnel, this.#entries.length);
      if (content !== undefined) this.#places.set(content, this.#entries.length);
      this.#entries.push({ tunnels: [tunnel], message });
      this.#weight += frameBytes + (message.type === 'bytes' ? message.bytes.length : 0);
    }
    if (message.type === 'bytes') this.#reached += 1;
    this.#weight += numberBytes;
    if (this.#weight >= heaviest) this.#post();
    else this.#posting ??= setImmediate(() => this.#post());
  }

  /** Takes what the other process sent. Where something before it was lost, all tunnels there were end: whose it was is not known. */
  receive({ n, asks, given, entries }: Parcel, take: (tunnel: number, message: TunnelMessage) => void): void {
    const expected = this.#received + (entries.length > 0 ? 1 : 0);
    this.#received = n;
    this.#confirmed = Math.max(this.#confirmed, given);
    if (n !== expected) this.closeAll(new Error('something on the bus was lost'));
    // A number is even for the process that opened the tunnel.
    for (const { tunnels, message } of entries) for (const tunnel of tunnels) take(tunnel ^ 1, message);
    if (asks) setImmediate(() => this.#confirm(n));
  }

  /** Says how much was sent, where something was since the last time: the loss of the last one is noticed. */
  beat(): void {
    if (this.#saidSent === this.#sent) return;
    this.#saidSent = this.#sent;
    this.#say();
  }

  /** Of what was sent so far: tells whether the other process has given it out. Small parcels are not waited for. */
  sent(): () => boolean {
    const last = this.#reached >= crowd ? this.#sent + 1 : this.#asked;
    return () => this.#confirmed >= last || this.#sockets.size === 0;
  }

  /** The bus is back: says how much was sent, now and with the next beat, for the other end may come back later. */
  count(): void {
    this.#saidSent = -1;
    this.#say();
  }

  closeAll(error?: Error): void {
    for (const socket of [...this.#sockets.values()]) socket.destroy(error);
  }

  #confirm(n: number): void {
    this.#given = n;
    this.#say();
  }

  #say(): void {
    this.#publish(encode({ from: this.#me, n: this.#sent, asks: false, given: this.#given, entries: [] }));
  }

  #post(): void {
    clearImmediate(this.#posting);
    this.#posting = undefined;
    const entries = this.#entries;
    this.#entries = [];
    this.#places.clear();
    this.#lastOf.clear();
    this.#weight = 0;
    this.#sent += 1;
    const asks = this.#reached >= crowd;
    this.#reached = 0;
    if (asks) this.#asked = this.#sent;
    this.#publish(encode({ from: this.#me, n: this.#sent, asks, given: this.#given, entries }));
  }
}
