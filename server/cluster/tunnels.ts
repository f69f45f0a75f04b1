// Connections of clients that came to one process and belong to another, which owns their meeting.
import type { Bus } from './bus.ts';
import { Link } from './link.ts';
import { decode, type Parcel, type TunnelMessage, wireVersion } from './tunnel-messages.ts';
import { TunnelSocket } from './tunnel-socket.ts';

export interface TunnelOptions {
  bus: Bus;
  /** Takes a connection for a meeting; false where this process does not own it. */
  accept: (meeting: string) => Promise<boolean>;
  /** Serves an accepted connection. */
  serve: (socket: TunnelSocket) => void;
  /** Tunnels there can be at once. */
  most?: number;
}

const inbox = (process: string): string => `rapporteur.${wireVersion}.${process}`;
const beatMs = 2000;
const mostTunnels = 20_000;
const mostLinks = 1000;

export class Tunnels {
  readonly #options: TunnelOptions;
  /** By the process at the other end. */
  readonly #links = new Map<string, Link>();
  readonly #beats: ReturnType<typeof setInterval>;
  #me = '';

  constructor(options: TunnelOptions) {
    this.#options = options;
    this.#beats = setInterval(() => this.beat(), beatMs).unref();
  }

  get size(): number {
    let size = 0;
    for (const link of this.#links.values()) size += link.size;
    return size;
  }

  /** From now on this process has this id. Tunnels of an earlier id end. */
  async become(process: string): Promise<void> {
    this.closeAll();
    this.#links.clear();
    this.#me = process;
    await this.#options.bus.subscribe(inbox(process), (bytes) => {
      if (process === this.#me) this.#take(decode(bytes));
    });
  }

  /** A connection to the process that owns the meeting, for a client at this address. Throws where there are as many as there can be. */
  open(other: string, meeting: string, address: string): TunnelSocket {
    if (this.#isFull) throw new Error('there are too many tunnels');
    const link = this.#linkTo(other);
    const tunnel = link.nextNumber();
    const socket = this.#make(link, tunnel, address);
    link.send(tunnel, { type: 'open', meeting, address });
    return socket;
  }

  /** After a break of the bus: each process hears how much it was sent, and notices at once what was lost. */
  count(): void {
    for (const link of this.#links.values()) link.count();
  }

  /** Says to each process how much it was sent, where something was since the last time. */
  beat(): void {
    for (const link of this.#links.values()) link.beat();
  }

  /** Of what was sent so far: tells whether the other processes have given it out. */
  sent(): () => boolean {
    const each = [...this.#links.values()].map((link) => link.sent());
    return () => each.every((isGiven) => isGiven());
  }

  /** Ends the tunnels to a process that is gone. */
  drop(other: string): void {
    this.#links.get(other)?.closeAll();
    this.#links.delete(other);
  }

  closeAll(): void {
    for (const link of this.#links.values()) link.closeAll();
  }

  stop(): void {
    clearInterval(this.#beats);
    this.closeAll();
  }

  get #isFull(): boolean {
    return this.size >= (this.#options.most ?? mostTunnels);
  }

  #linkTo(other: string): Link {
    const known = this.#links.get(other);
    if (known) return known;
    if (this.#links.size >= mostLinks) for (const [id, link] of this.#links) if (link.size === 0) this.#links.delete(id);
    const made = new Link(this.#me, (parcel) => this.#options.bus.publish(inbox(other), parcel));
    this.#links.set(other, made);
    return made;
  }

  #make(link: Link, tunnel: number, address: string): TunnelSocket {
    const socket = new TunnelSocket(address, (message) => link.send(tunnel, message));
    link.add(tunnel, socket);
    return socket;
  }

  #take(parcel: Parcel): void {
    const link = this.#linkTo(parcel.from);
    link.receive(parcel, (tunnel, message) => {
      const socket = link.find(tunnel);
      if (socket) socket.hear(message);
      else this.#takeFirst(link, tunnel, message);
    });
  }

  /** A message of a tunnel that is not there. */
  #takeFirst(link: Link, tunnel: number, message: TunnelMessage): void {
    if (message.type === 'open' && !this.#isFull) void this.#accept(this.#make(link, tunnel, message.address), message.meeting);
    // There is no room for it here, or the other end does not know yet that this one has closed.
    else if (message.type === 'open' || message.type === 'bytes') link.send(tunnel, { type: 'close' });
  }

  async #accept(socket: TunnelSocket, meeting: string): Promise<void> {
    const accepted = await this.#options.accept(meeting).catch(() => false);
    // Its client may have gone meanwhile.
    if (accepted && !socket.destroyed) this.#options.serve(socket);
    else socket.destroy();
  }
}
