// One connection to PostgreSQL, which does one thing after the other and connects again by itself.
import pg from 'pg';
import { InOrder } from '../../../shared/kit/in-order.ts';
import { OutcomeUnknown } from '../store.ts';
import { connect } from './connect.ts';

/** Answers wait so long for PostgreSQL, in milliseconds; then the connection is given up. */
export interface LineOptions {
  url: string;
  patience: number;
}

/** Calls that may wait for one connection. Beyond it a call is refused, as on a full disk. */
const mostWaiting = 5000;
const bigint = 20;

const types = {
  getTypeParser: ((oid: number, format?: 'text') => (oid === bigint ? Number : pg.types.getTypeParser(oid, format))) as typeof pg.types.getTypeParser,
};

/** Errors of PostgreSQL that leave open whether the statement was done: the connection is going, or the server. */
const leavesOpen = (code: string): boolean => /^(08|57P)/.test(code);

/** PostgreSQL says by a notice alone that a commit was not confirmed by its standby. */
const gaveUpOnStandby = (notice: { routine?: string }): boolean => notice.routine === 'SyncRepWaitForLSN';

export class DatabaseLine {
  readonly #options: LineOptions;
  #client: pg.Client | undefined;
  readonly #order = new InOrder();
  #waiting = 0;
  #closed = false;
  #unconfirmed = false;

  constructor(options: LineOptions) {
    this.#options = options;
  }

  /** How many calls wait for it, the one at work included. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Does the work when its turn comes. Rejects with PostgreSQL's own error, with the one of connecting, or with OutcomeUnknown. */
  use<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
    if (this.#waiting >= mostWaiting) return Promise.reject(new Error('too many calls wait for PostgreSQL'));
    this.#waiting += 1;
    return this.#order.run(() => this.#do(work)).finally(() => (this.#waiting -= 1));
  }

  /** Ends the connection after the calls that wait. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#order.ended();
    await this.#client?.end().catch(() => undefined);
    this.#client = undefined;
  }

  async #do<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
    const client = this.#client ?? (await this.#connect());
    this.#unconfirmed = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new OutcomeUnknown('PostgreSQL did not answer in time')), this.#options.patience);
    });
    try {
      const result = await Promise.race([work(client), late]);
      if (this.#unconfirmed) throw new OutcomeUnknown('the standby of PostgreSQL has not confirmed a commit');
      return result;
    } catch (error) {
      const { code } = error as { code?: string };
      if (error instanceof pg.DatabaseError && !leavesOpen(code ?? '')) throw error;
      this.#drop(client);
      throw error instanceof OutcomeUnknown ? error : new OutcomeUnknown((error as Error).message);
    } finally {
      clearTimeout(timer);
    }
  }

  async #connect(): Promise<pg.Client> {
    if (this.#closed) throw new Error('the store is closed');
    const { url, patience } = this.#options;
    const client = await connect(url, { types, connectionTimeoutMillis: patience, keepAlive: true, application_name: 'rapporteur' });
    // An idle connection that ends is opened again by the next call; one at work rejects its call.
    client.on('error', () => this.#drop(client));
    client.on('end', () => this.#drop(client));
    client.on('notice', (notice: { routine?: string }) => {
      if (gaveUpOnStandby(notice)) this.#unconfirmed = true;
    });
    this.#client = client;
    return client;
  }

  #drop(client: pg.Client): void {
    if (this.#client !== client) return;
    this.#client = undefined;
    // Not `end`: that would wait for the statement that is given up.
    (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
  }
}
