// The bus over NATS core: no leader, nothing stored. It connects again by itself for as long as the process lives.
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { eachAddress } from '../addresses.ts';
import type { Log } from '../rooms/ports.ts';
import type { Bus } from './bus.ts';

const pauseMs = 100;

export class NatsBus implements Bus {
  readonly #connection: NatsConnection;
  #isAway = false;

  private constructor(connection: NatsConnection, log: Log, back: () => void) {
    this.#connection = connection;
    void this.#tell(log, back);
  }

  /** `back` is called each time that it has connected again. Rejects where no server answers. */
  static async open(url: string, log: Log, back: () => void): Promise<NatsBus> {
    const servers = eachAddress(url).map((each) => new URL(each));
    const { username = '', password = '' } = servers[0] ?? {};
    const who = username === '' ? {} : { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
    const options = {
      servers: servers.map(({ host }) => host),
      name: 'rapporteur',
      maxReconnectAttempts: -1,
      reconnectTimeWait: pauseMs,
      reconnectJitter: pauseMs,
      timeout: 5000,
    };
    return new NatsBus(await connect({ ...options, ...who, pingInterval: 5000, maxPingOut: 1 }), log, back);
  }

  get isAway(): boolean {
    return this.#isAway;
  }

  publish(subject: string, message: Uint8Array): void {
    if (!this.#connection.isClosed()) this.#connection.publish(subject, message);
  }

  async subscribe(subject: string, listener: (message: Uint8Array) => void): Promise<void> {
    this.#connection.subscribe(subject, { callback: (error, { data }) => (error ? undefined : listener(data)) });
    await this.#connection.flush();
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  async #tell(log: Log, back: () => void): Promise<void> {
    for await (const { type } of this.#connection.status()) {
      if (type === 'disconnect') this.#isAway = true;
      if (type === 'disconnect') log.warn({}, 'the bus is away: meetings that another process owns cannot be reached from here until it is back');
      if (type !== 'reconnect') continue;
      this.#isAway = false;
      log.info({}, 'the bus is back');
      back();
    }
  }
}
