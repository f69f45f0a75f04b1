// Connections of clients that came to one process and belong to another, which owns their meeting.
import { randomBytes } from 'node:crypto';
import type { Bus } from './bus.ts';
import { decode, encode, type TunnelMessage, wireVersion } from './tunnel-messages.ts';
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

interface Tunnel {
  socket: TunnelSocket;
  /** The process at the other end. */
  other: string;
}

const inbox = (process: string): string => `rapporteur.${wireVersion}.${process}`;
const beatMs = 2000;
const mostTunnels = 20_000;

export class Tunnels {
  readonly #options: TunnelOptions;
  readonly #tunnels = new Map<string, Tunnel>();
  readonly #beats: ReturnType<typeof setInterval>;
  #me = '';

  constructor(options: TunnelOptions) {
    this.#options = options;
    this.#beats = setInterval(() => {
      for (const { socket } of this.#tunnels.values()) socket.beat();
    }, beatMs).unref();
  }

  get size(): number {
    return this.#tunnels.size;
  }

  /** From now on this process has this id. Tunnels of an earlier id end. */
  async become(process: string): Promise<void> {
    this.closeAll();
    this.#me = process;
    await this.#options.bus.subscribe(inbox(process), (bytes) => this.#take(bytes));
  }

  /** A connection to the process that owns the meeting, for a client at this address. Throws where there are as many as there can be. */
  open(other: string, meeting: string, address: string): TunnelSocket {
    if (this.#isFull) throw new Error('there are too many tunnels');
    const id = randomBytes(9).toString('base64url');
    const socket = this.#make(id, other, address);
    this.#send(other, id, { type: 'open', meeting, address });
    return socket;
  }

  /** Ends the tunnels to a process that is gone. */
  drop(other: string): void {
    for (const tunnel of [...this.#tunnels.values()]) if (tunnel.other === other) tunnel.socket.destroy();
  }

  closeAll(): void {
    for (const { socket } of [...this.#tunnels.values()]) socket.destroy();
  }

  stop(): void {
    clearInterval(this.#beats);
    this.closeAll();
  }

  get #isFull(): boolean {
    return this.#tunnels.size >= (this.#options.most ?? mostTunnels);
  }

  #make(id: string, other: string, address: string): TunnelSocket {
    const socket = new TunnelSocket(address, (message) => this.#send(other, id, message));
    this.#tunnels.set(id, { socket, other });
    socket.once('close', () => this.#tunnels.delete(id));
    return socket;
  }

  #send(to: string, tunnel: string, message: TunnelMessage): void {
    this.#options.bus.publish(inbox(to), encode({ from: this.#me, tunnel, message }));
  }

  #take(bytes: Uint8Array): void {
    const { from, tunnel: id, message } = decode(bytes);
    const tunnel = this.#tunnels.get(id);
    if (tunnel) tunnel.socket.hear(message);
    else if (message.type === 'open' && !this.#isFull) void this.#accept(this.#make(id, from, message.address), message.meeting);
    // There is no room for it here, or the other end does not know yet that this one has closed.
    else if (message.type === 'open' || message.type === 'bytes' || message.type === 'sent') this.#send(from, id, { type: 'close' });
  }

  async #accept(socket: TunnelSocket, meeting: string): Promise<void> {
    const accepted = await this.#options.accept(meeting).catch(() => false);
    // Its client may have gone meanwhile.
    if (accepted && !socket.destroyed) this.#options.serve(socket);
    else socket.destroy();
  }
}
